package nl.kringwijs.media.extraction;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/// A Word document as text. It has no pages until somebody lays it out; Word notes where they began when it last did
/// (`lastRenderedPageBreak`, ECMA-376 part 1, 17.3.3.13), and those are the numbers a reader sees in Word. Comments,
/// hidden text and what was struck or moved away under tracked changes stay in the file: its maker did not mean to
/// show them.
final class DocxDocument {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /// `Fallback` says the same as the `Choice` beside it, for older programs.
    private static final Set<String> UNSEEN =
            Set.of("del", "moveFrom", "delText", "instrText", "delInstrText", "Fallback", "sectPr");

    private static final Set<String> OFF = Set.of("0", "false", "off");
    private static final Pattern TITLE_STYLE = Pattern.compile("(?i)(title|titel|heading1|kop1)");

    private final OPCPackage opened;

    DocxDocument(OPCPackage opened) {
        this.opened = opened;
    }

    void read(TextPages pages) throws IOException {
        var body = new Body(pages);
        for (PackagePart part : opened.getPartsByContentType(WORD + "document.main+xml")) {
            XmlParts.read(part.getInputStream(), body);
        }
        for (PackagePart part : opened.getPartsByContentType(WORD + "footnotes+xml")) {
            XmlParts.read(part.getInputStream(), body);
        }
        pages.breakHere();
        try {
            pages.write(
                    opened.getPackageProperties().getTitleProperty().orElse(""),
                    body.title.isEmpty() ? body.firstLine : body.title);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException wrong) {
            throw new IOException(wrong);
        }
    }

    private static final class Body implements XmlParts.Reader {

        private final TextPages pages;
        private final StringBuilder paragraph = new StringBuilder();
        private boolean aboutParagraph;
        private boolean hidden;
        private boolean inText;
        private boolean titled;
        private String title = "";
        private String firstLine = "";

        Body(TextPages pages) {
            this.pages = pages;
        }

        @Override
        public boolean start(String name, XMLStreamReader at) {
            if (UNSEEN.contains(name)) {
                return false;
            }
            switch (name) {
                case "pPr" -> aboutParagraph = true;
                case "pStyle" ->
                    titled = TITLE_STYLE.matcher(XmlParts.attribute(at, "val")).matches();
                case "pageBreakBefore" -> breakIf(isOn(at));
                case "vanish", "webHidden" -> hidden |= !aboutParagraph && isOn(at);
                case "t" -> inText = true;
                case "tab" -> add(aboutParagraph ? "" : "\t");
                case "cr" -> add("\n");
                case "noBreakHyphen" -> add("-");
                case "lastRenderedPageBreak" -> breakIf(true);
                case "br" -> {
                    breakIf(XmlParts.attribute(at, "type").equals("page"));
                    add("\n");
                }
                default -> {}
            }
            return true;
        }

        private static boolean isOn(XMLStreamReader at) {
            return !OFF.contains(XmlParts.attribute(at, "val"));
        }

        private void breakIf(boolean here) {
            if (here) {
                flush();
                pages.breakHere();
            }
        }

        private void add(String text) {
            if (!hidden) {
                paragraph.append(text);
            }
        }

        private void flush() {
            pages.add(paragraph.toString());
            paragraph.setLength(0);
        }

        @Override
        public void text(String text) {
            if (inText) {
                add(text);
            }
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "pPr" -> aboutParagraph = false;
                case "r" -> hidden = false;
                case "t" -> inText = false;
                case "p" -> {
                    String line = paragraph.toString().strip();
                    title = titled && title.isEmpty() ? line : title;
                    firstLine = firstLine.isEmpty() ? line : firstLine;
                    titled = false;
                    add("\n");
                    flush();
                }
                default -> {}
            }
        }
    }
}

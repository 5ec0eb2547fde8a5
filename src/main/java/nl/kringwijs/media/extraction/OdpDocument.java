package nl.kringwijs.media.extraction;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/// An OpenDocument presentation as text, slide by slide (OpenDocument 1.3 part 3, 10.2.4). Notes of the speaker,
/// remarks and hidden slides stay in the file: they were not shown in the room.
final class OdpDocument {

    private static final Set<String> UNSEEN = Set.of("notes", "annotation", "tracked-changes", "hidden-text");

    private final ZipSecureFile zip;

    OdpDocument(ZipSecureFile zip) {
        this.zip = zip;
    }

    void read(TextPages pages) throws IOException {
        refuseEncrypted();
        var slides = new Slides(pages);
        part("content.xml", slides);
        var about = new About();
        if (zip.getEntry("meta.xml") != null) {
            part("meta.xml", about);
        }
        pages.write(about.title.toString(), slides.title.toString());
    }

    private void part(String name, XmlParts.Reader reader) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("No " + name);
        }
        XmlParts.read(zip.getInputStream(entry), reader);
    }

    private void refuseEncrypted() throws IOException {
        if (zip.getEntry("META-INF/manifest.xml") != null) {
            part("META-INF/manifest.xml", (name, at) -> {
                if (name.equals("encryption-data")) {
                    throw new EncryptedDocumentException("EncryptedPackage");
                }
                return true;
            });
        }
    }

    private static final class About implements XmlParts.Reader {

        private final StringBuilder title = new StringBuilder();
        private boolean inTitle;

        @Override
        public boolean start(String name, XMLStreamReader at) {
            inTitle = name.equals("title");
            return true;
        }

        @Override
        public void text(String text) {
            if (inTitle) {
                title.append(text);
            }
        }

        @Override
        public void end(String name) {
            inTitle = false;
        }
    }

    private static final class Slides implements XmlParts.Reader {

        private final TextPages pages;
        private final StringBuilder title = new StringBuilder();
        private final Set<String> hidden = new HashSet<>();
        private String style = "";
        private int paragraphs;
        private boolean inSlide;
        private boolean inTitle;
        private boolean titled;

        Slides(TextPages pages) {
            this.pages = pages;
        }

        @Override
        public boolean start(String name, XMLStreamReader at) {
            if (UNSEEN.contains(name)) {
                return false;
            }
            switch (name) {
                case "style" -> style = XmlParts.attribute(at, "name");
                case "drawing-page-properties" -> {
                    if (XmlParts.attribute(at, "visibility").equals("hidden")) {
                        hidden.add(style);
                    }
                }
                case "page" -> {
                    if (hidden.contains(XmlParts.attribute(at, "style-name"))) {
                        return false;
                    }
                    inSlide = true;
                }
                case "frame" ->
                    inTitle = !titled && XmlParts.attribute(at, "class").equals("title");
                case "p", "h" -> paragraphs++;
                case "s" -> add(" ");
                case "tab" -> add("\t");
                case "line-break" -> add("\n");
                default -> {}
            }
            return true;
        }

        private void add(String text) {
            if (inSlide && paragraphs > 0) {
                pages.add(text);
                title.append(inTitle ? text : "");
            }
        }

        @Override
        public void text(String text) {
            add(text);
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "p", "h" -> {
                    add("\n");
                    paragraphs--;
                }
                case "frame" -> inTitle = false;
                case "page" -> {
                    inSlide = false;
                    titled = true;
                    pages.endPage();
                }
                default -> {}
            }
        }
    }
}

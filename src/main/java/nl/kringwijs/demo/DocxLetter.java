package nl.kringwijs.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// A Word document of plain lines: `#` above it all, `##` above a part, `---` for a new page.
final class DocxLetter {

    private static final int TITLE = 20;
    private static final int HEADING = 14;
    private static final int TEXT = 11;

    private DocxLetter() {}

    static byte[] draw(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            for (String line : text.lines().toList()) {
                XWPFRun run = document.createParagraph().createRun();
                if (line.equals("---")) {
                    run.addBreak(BreakType.PAGE);
                } else if (line.startsWith("# ")) {
                    document.getProperties().getCoreProperties().setTitle(line.substring(2));
                    write(run, line.substring(2), TITLE);
                } else if (line.startsWith("## ")) {
                    write(run, line.substring(3), HEADING);
                } else {
                    write(run, line, TEXT);
                }
            }
            document.write(out);
        }
        return out.toByteArray();
    }

    private static void write(XWPFRun run, String text, int size) {
        run.setText(text);
        run.setFontSize(size);
        run.setBold(size > TEXT);
    }
}

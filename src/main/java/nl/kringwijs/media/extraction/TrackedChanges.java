package nl.kringwijs.media.extraction;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/// Whether a Word document still carries what was struck or moved away (ECMA-376 part 1, 17.13.5). A program that
/// lays it out would show that, crossed out; its maker did not mean to. In doubt it does.
final class TrackedChanges {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Set<String> STRUCK =
            Set.of("del", "moveFrom", "delText", "delInstrText", "cellDel", "customXmlDelRangeStart");

    private TrackedChanges() {}

    static boolean areIn(OPCPackage opened) {
        try {
            for (PackagePart part : opened.getParts()) {
                if (part.getContentType().startsWith(WORD)
                        && part.getContentType().endsWith("xml")
                        && isStruck(part)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | InvalidFormatException | RuntimeException broken) {
            // A part that nobody needed to read its text
            return true;
        }
    }

    private static boolean isStruck(PackagePart part) throws IOException {
        var look = new Look();
        XmlParts.read(part.getInputStream(), look);
        return look.struck;
    }

    private static final class Look implements XmlParts.Reader {

        private boolean struck;

        @Override
        public boolean start(String name, XMLStreamReader at) {
            struck |= STRUCK.contains(name);
            return true;
        }
    }
}

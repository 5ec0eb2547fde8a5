package nl.kringwijs.media.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/// Whether another program may lay a document out: all that it shows is in itself, and nothing in it was meant to
/// stay unseen. A link that a reader may follow is no reason against it; a picture or a text that would be fetched
/// is, and so is what would tell of the machine it is laid out on. In doubt it stays text.
final class LayableDocument {

    /// Struck, moved away, or brought in from another file (ECMA-376 part 1, 17.13.5 and 17.17.2).
    private static final Set<String> NOT_IN_WORD = Set.of(
            "del", "moveFrom", "delText", "delInstrText", "cellDel", "altChunk", "subDoc", "control", "OLEObject");
    /// Fields that fetch, run, or tell of the machine, by the word they begin with (17.16.5).
    private static final Pattern FIELD = Pattern.compile(
            "(?im)^\\s*(INCLUDE\\w*|IMPORT|DATABASE|DDE\\w*|LINK|EMBED|MACROBUTTON|FILENAME|TEMPLATE|USER\\w+|RD)\\b");

    private static final Set<String> NOT_IN_OPEN_DOCUMENT = Set.of(
            "dde-source",
            "dde-connection-decl",
            "script",
            "applet",
            "plugin",
            "floating-frame",
            "file-name",
            "section-source",
            "table-source",
            "connection-resource",
            "template-name",
            "database-display",
            "execute-macro");
    /// Inside the package (OpenDocument 1.3 part 2, 3.1), or a place in the document itself.
    private static final Pattern INSIDE = Pattern.compile("#.*|(\\./)?[\\w][\\w -]*(/[\\w][\\w .-]*)*(\\.\\w+)?/?|");

    private static final Pattern WEB = Pattern.compile("(?i)(https?|mailto):.*");

    private LayableDocument() {}

    /// A Word document.
    static boolean isLayable(OPCPackage opened) throws IOException {
        try {
            for (PackageRelationship about : opened.getRelationships()) {
                if (about.getTargetMode() == TargetMode.EXTERNAL) {
                    return false;
                }
            }
            for (PackagePart part : opened.getParts()) {
                if (!isLayable(part)) {
                    return false;
                }
            }
        } catch (InvalidFormatException wrong) {
            throw new IOException(wrong);
        }
        return true;
    }

    private static boolean isLayable(PackagePart part) throws IOException, InvalidFormatException {
        if (part instanceof PackagePropertiesPart) {
            return true;
        }
        if (!part.isRelationshipPart()) {
            for (PackageRelationship to : part.getRelationships()) {
                boolean link = to.getRelationshipType().endsWith("/hyperlink");
                if (to.getTargetMode() == TargetMode.EXTERNAL && !link) {
                    return false;
                }
            }
        }
        if (!part.getContentType().endsWith("xml") && !part.getContentType().endsWith("vmlDrawing")) {
            return true;
        }
        var look = new Word();
        return isReadable(part.getInputStream(), look)
                && look.layable
                && !FIELD.matcher(look.fields).find();
    }

    /// An OpenDocument presentation.
    static boolean isLayable(ZipSecureFile zip) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName();
            if (name.startsWith("Basic/") || name.startsWith("Scripts/")) {
                return false;
            }
            if (name.endsWith(".xml") && !name.startsWith("META-INF/")) {
                var look = new OpenDocument();
                if (!isReadable(zip.getInputStream(entry), look) || !look.layable) {
                    return false;
                }
            }
        }
        return true;
    }

    /// A part that nobody needed to read its text may still be broken.
    private static boolean isReadable(InputStream part, XmlParts.Reader look) {
        try {
            XmlParts.read(part, look);
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    private static final class Word implements XmlParts.Reader {

        private final StringBuilder fields = new StringBuilder();
        private boolean layable = true;
        private boolean inField;

        @Override
        public boolean start(String name, XMLStreamReader at) {
            layable &= !NOT_IN_WORD.contains(name);
            layable &= isInside(XmlParts.attribute(at, "src")) && isInside(XmlParts.attribute(at, "href"));
            switch (name) {
                case "instrText" -> inField = true;
                case "fldChar" -> fields.append('\n');
                case "fldSimple" ->
                    fields.append('\n').append(XmlParts.attribute(at, "instr")).append('\n');
                default -> {}
            }
            return true;
        }

        private static boolean isInside(String address) {
            return address.isEmpty() || address.startsWith("#");
        }

        @Override
        public void text(String text) {
            if (inField) {
                fields.append(text);
            }
        }

        @Override
        public void end(String name) {
            inField &= !name.equals("instrText");
        }

        @Override
        public void documentType() {
            layable = false;
        }
    }

    private static final class OpenDocument implements XmlParts.Reader {

        private boolean layable = true;

        @Override
        public boolean start(String name, XMLStreamReader at) {
            layable &= !NOT_IN_OPEN_DOCUMENT.contains(name);
            String address = XmlParts.attribute(at, "href");
            layable &= name.equals("a")
                    ? WEB.matcher(address).matches() || INSIDE.matcher(address).matches()
                    : INSIDE.matcher(address).matches();
            return true;
        }

        @Override
        public void documentType() {
            layable = false;
        }
    }
}

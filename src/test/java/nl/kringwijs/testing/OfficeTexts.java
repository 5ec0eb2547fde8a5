package nl.kringwijs.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Word documents and OpenDocument presentations, made by hand so that a test says what stands in them.
public final class OfficeTexts {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public record Entry(String name, String content) {}

    private OfficeTexts() {}

    public static byte[] docx(String title, String body) throws IOException {
        return docxFrom("", title, body);
    }

    /// @param type what stands before the root of the document
    public static byte[] docxFrom(String type, String title, String body) throws IOException {
        return officeOf(WORD, type, title, body);
    }

    /// @param more parts beside the document
    public static byte[] docx(String title, String body, List<Entry> more) throws IOException {
        var parts = new ArrayList<>(officeParts(WORD, "", title, body));
        parts.addAll(more);
        return zip(parts);
    }

    public static byte[] officeOf(String contentType, String type, String title, String body) throws IOException {
        return zip(officeParts(contentType, type, title, body));
    }

    private static List<Entry> officeParts(String contentType, String type, String title, String body) {
        return List.of(
                new Entry(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + contentType
                                + "\"/></Types>"),
                new Entry(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                                + "<Relationship Id=\"b\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"),
                new Entry(
                        "docProps/core.xml",
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                                + title + "</dc:title></cp:coreProperties>"),
                new Entry(
                        "word/document.xml",
                        type
                                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                                + body + "</w:body></w:document>"));
    }

    /// A slide; the style `weg` is that of hidden ones.
    public static String slide(String style, String content) {
        return "<draw:page draw:style-name=\"" + style + "\">" + content + "</draw:page>";
    }

    public static byte[] odp(String title, String slides) throws IOException {
        return zip(odpParts("", title, slides));
    }

    /// @param type what stands before the root of the content
    public static byte[] odpFrom(String type, String slides) throws IOException {
        return zip(odpParts(type, "", slides));
    }

    public static List<Entry> odpParts(String type, String title, String slides) {
        String names = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:presentation=\"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0\""
                + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
        return List.of(
                new Entry("mimetype", "application/vnd.oasis.opendocument.presentation"),
                new Entry(
                        "META-INF/manifest.xml",
                        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                                + "<m:file-entry m:full-path=\"/\" m:media-type=\"application/vnd.oasis.opendocument.presentation\"/>"
                                + "<m:file-entry m:full-path=\"content.xml\" m:media-type=\"text/xml\"/></m:manifest>"),
                new Entry(
                        "content.xml",
                        type + "<office:document-content" + names + "><office:automatic-styles>"
                                + "<style:style style:name=\"weg\" style:family=\"drawing-page\"><style:drawing-page-properties presentation:visibility=\"hidden\"/></style:style>"
                                + "</office:automatic-styles><office:body><office:presentation>" + slides
                                + "</office:presentation></office:body></office:document-content>"),
                new Entry(
                        "meta.xml",
                        "<office:document-meta" + names + "><office:meta><dc:title>" + title
                                + "</dc:title></office:meta></office:document-meta>"));
    }

    public static byte[] zip(List<Entry> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Entry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name()));
                zip.write(entry.content().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}

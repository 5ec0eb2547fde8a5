package nl.kringwijs.media.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.kringwijs.media.MediaKind;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/// A document that is a zip within: which kind shows from what it says of itself inside.
final class ZippedDocument {

    private static final double SMALLEST_RATIO = 0.005;
    private static final long LARGEST_ENTRY = 300L * 1024 * 1024;
    private static final int MOST_ENTRIES = 20_000;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final PageWriter pages;
    private final Report report;
    private final int mostPages;

    ZippedDocument(PageWriter pages, Report report, int mostPages) {
        this.pages = pages;
        this.report = report;
        this.mostPages = mostPages;
    }

    void read(Path file) throws IOException {
        ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
        try (var zip = new ZipSecureFile(file.toFile())) {
            ZipArchiveEntry kind = zip.getEntry("mimetype");
            if (kind != null) {
                openDocument(zip, kind);
                return;
            }
        }
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            officeDocument(opened);
        } catch (InvalidFormatException wrong) {
            throw new IOException(wrong);
        }
    }

    private void openDocument(ZipSecureFile zip, ZipArchiveEntry kind) throws IOException {
        try (InputStream in = zip.getInputStream(kind)) {
            String named = new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
            if (!named.equals(MediaKind.ODP.mediaType())) {
                throw new Report.WrongKind("not a presentation");
            }
        }
        report.kind(MediaKind.ODP);
        new OdpDocument(zip).read(new TextPages(pages, report, mostPages));
        report.layable();
    }

    private void officeDocument(OPCPackage opened) throws IOException {
        if (has(opened, OFFICE + "presentationml.presentation.main+xml")
                || has(opened, OFFICE + "presentationml.slideshow.main+xml")) {
            new PptxDocument(pages, report, mostPages).read(opened);
        } else if (has(opened, OFFICE + "wordprocessingml.document.main+xml")) {
            report.kind(MediaKind.DOCX);
            new DocxDocument(opened).read(new TextPages(pages, report, mostPages));
            if (!TrackedChanges.areIn(opened)) {
                report.layable();
            }
        } else {
            throw new Report.WrongKind("no document we know");
        }
    }

    private static boolean has(OPCPackage opened, String contentType) {
        return !opened.getPartsByContentType(contentType).isEmpty();
    }
}

package nl.kringwijs.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kringwijs.media.FileNames;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;

/// All material of a recap, or of the recaps of a day, in one zip: a folder a section, files under their titles,
/// links in a text file. Written as it is sent: no file is held in memory, and nothing is packed that is packed
/// already.
@Component
class MaterialZip {

    private final MediaFiles files;

    MaterialZip(MediaFiles files) {
        this.files = files;
    }

    /// @param recaps as this viewer may read them
    void write(List<RecapPage> recaps, Viewer viewer, OutputStream out) throws IOException {
        Set<String> taken = new HashSet<>();
        List<String> links = new ArrayList<>();
        // Not closed on a failure: a zip that lacks something must not look whole
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (RecapPage recap : recaps) {
            for (MaterialView piece : recap.all()) {
                if (piece.file().isPresent()) {
                    write(piece, piece.file().get(), folder(recaps, recap, piece), taken, viewer, zip);
                } else {
                    links.add(piece.title() + "\n" + piece.url() + "\n");
                }
            }
        }
        if (!links.isEmpty()) {
            zip.putNextEntry(new ZipEntry(Words.say("library.zip.links") + ".txt"));
            Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            text.write(String.join("\n", links));
            text.flush();
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String folder(List<RecapPage> recaps, RecapPage recap, MaterialView piece) {
        String day = recaps.size() < 2 ? "" : safe(recap.recap().title()) + "/";
        return day
                + recap.sections().stream()
                        .filter(section -> section.slug().equals(piece.sectionSlug()))
                        .map(section -> safe(section.title()) + "/")
                        .findFirst()
                        .orElse("");
    }

    private void write(
            MaterialView piece, MediaFile file, String folder, Set<String> taken, Viewer viewer, ZipOutputStream zip)
            throws IOException {
        String name = FileNames.download(piece.title(), file.kind());
        String path = folder + name;
        for (int number = 2; !taken.add(path); number++) {
            path = folder + number + " " + name;
        }
        Optional<InputStream> content = files.open(file.id(), viewer);
        if (content.isPresent()) {
            try (InputStream in = content.get()) {
                zip.putNextEntry(new ZipEntry(path));
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
    }

    private static String safe(String title) {
        String plain = title.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", " ")
                .replaceAll("\\s+", " ")
                .replaceFirst("^[. ]+", "")
                .strip();
        return plain.length() > 80 ? plain.substring(0, 80).strip() : plain;
    }
}

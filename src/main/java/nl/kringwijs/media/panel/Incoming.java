package nl.kringwijs.media.panel;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import nl.kringwijs.kit.Live;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.text.Words;

/// Keeps each file as it comes in, off the interface's lock; what is refused says why beside the file. Nothing is
/// left of a file that broke off.
final class Incoming implements UploadHandler {

    private static final long MEGABYTE = 1024L * 1024L;

    /// What came in whole leaves the list; what was refused says why.
    private static final String TELL = """
            this.addEventListener('upload-error', event => {
                const { xhr, file } = event.detail;
                const reason = xhr.getResponseHeader('X-Refused');
                if (reason) { file.error = decodeURIComponent(reason); }
            });
            this.addEventListener('upload-success', event => {
                this.files = this.files.filter(file => file !== event.detail.file);
            });""";

    private final transient FilesDrop.Keeping keeping;
    private final transient Consumer<MediaFile> added;
    private final int mostFiles;
    private final int largestMb;

    private Incoming(FilesDrop.Keeping keeping, Consumer<MediaFile> added, int mostFiles, int largestMb) {
        this.keeping = keeping;
        this.added = added;
        this.mostFiles = mostFiles;
        this.largestMb = largestMb;
    }

    /// A field for so many files at once, of so many megabytes each.
    ///
    /// @param wrongKind words for a file of another kind
    static Upload field(
            FilesDrop.Keeping keeping, Consumer<MediaFile> added, int mostFiles, int largestMb, String wrongKind) {
        var upload = new Upload(new Incoming(keeping, added, mostFiles, largestMb));
        upload.setMaxFiles(mostFiles);
        upload.setI18n(UploadWords.of(mostFiles, largestMb, wrongKind));
        upload.getElement().executeJs(TELL);
        return upload;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        Path aside = Files.createTempFile("kringwijs-", ".upload");
        try {
            try (InputStream in = event.getInputStream()) {
                Files.copy(in, aside, StandardCopyOption.REPLACE_EXISTING);
            }
            try (InputStream content = Files.newInputStream(aside)) {
                MediaFile file = keeping.keep(content, event.getFileName());
                Live.in(event.getUI()).execute(() -> added.accept(file));
            }
        } catch (Problem refused) {
            refuse(event, Words.say(refused));
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void refuse(UploadEvent event, String reason) {
        event.getResponse()
                .setHeader(
                        "X-Refused",
                        URLEncoder.encode(reason, StandardCharsets.UTF_8).replace("+", "%20"));
        event.reject(reason);
    }

    @Override
    public long getFileSizeMax() {
        return largestMb * MEGABYTE;
    }

    @Override
    public long getRequestSizeMax() {
        return (largestMb + 1) * MEGABYTE;
    }

    @Override
    public long getFileCountMax() {
        return mostFiles;
    }
}

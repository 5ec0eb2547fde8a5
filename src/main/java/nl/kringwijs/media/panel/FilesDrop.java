package nl.kringwijs.media.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.text.Words;

/// A place to drop files: up to 20 at once, each with its progress; what was refused or broke off stays in the list
/// with the reason and can be tried again.
public final class FilesDrop extends Div {

    private static final int MOST_FILES = 20;
    private static final int LARGEST_MB = 200;

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

    private final transient Keeping keeping;
    private final transient Consumer<MediaFile> added;

    /// Keeps one file, or refuses it in words.
    public interface Keeping {
        MediaFile keep(InputStream content, String name) throws IOException;
    }

    /// @param keeping keeps each file as it comes in
    /// @param added hears of each file that is in, with the interface locked
    public FilesDrop(Keeping keeping, Consumer<MediaFile> added) {
        this.keeping = keeping;
        this.added = added;
        addClassName("kw-drop");
        var upload = new Upload(new Receiving());
        upload.setMaxFiles(MOST_FILES);
        upload.setAcceptedFileExtensions(".pdf", ".pptx", ".odp", ".docx");
        upload.setI18n(words());
        var choose = new Button(Words.say("media.upload.choose"));
        choose.addThemeNames("small");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(Words.say("media.upload.drop", MOST_FILES, LARGEST_MB)));
        var rejected = new Div();
        rejected.getElement().setAttribute("role", "status");
        rejected.addClassName("kw-field__error");
        upload.addFileRejectedListener(event ->
                rejected.setText(Words.say("media.upload.rejected", event.getFileName(), event.getErrorMessage())));
        upload.getElement().executeJs(TELL);
        add(upload, rejected);
    }

    /// The words of every upload.
    static UploadI18N words() {
        var file = new UploadI18N.File();
        file.setRetry(Words.say("media.upload.retry"));
        file.setStart(Words.say("media.upload.start"));
        file.setRemove(Words.say("media.upload.remove"));
        var status = new UploadI18N.Uploading.Status()
                .setConnecting(Words.say("media.upload.connecting"))
                .setStalled(Words.say("media.upload.stalled"))
                .setProcessing(Words.say("media.upload.processing"))
                .setHeld(Words.say("media.upload.held"));
        var remaining = new UploadI18N.Uploading.RemainingTime()
                .setPrefix(Words.say("media.upload.remaining") + " ")
                .setUnknown(Words.say("media.upload.remaining.unknown"));
        var failed = new UploadI18N.Uploading.Error()
                .setServerUnavailable(Words.say("media.upload.failed"))
                .setUnexpectedServerError(Words.say("media.upload.failed"))
                .setForbidden(Words.say("media.upload.failed"))
                .setFileTooLarge(Words.say("media.upload.tooLarge", LARGEST_MB));
        var refused = new UploadI18N.Error()
                .setTooManyFiles(Words.say("media.upload.tooMany", MOST_FILES))
                .setFileIsTooBig(Words.say("media.upload.tooLarge", LARGEST_MB))
                .setIncorrectFileType(Words.say("media.upload.wrongKind"));
        return new UploadI18N()
                .setFile(file)
                .setError(refused)
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status)
                        .setRemainingTime(remaining)
                        .setError(failed));
    }

    /// Keeps each file as it comes in, off the interface's lock.
    private final class Receiving implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            Path aside = Files.createTempFile("kringwijs-", ".upload");
            try {
                try (InputStream in = event.getInputStream()) {
                    Files.copy(in, aside, StandardCopyOption.REPLACE_EXISTING);
                }
                try (InputStream content = Files.newInputStream(aside)) {
                    MediaFile file = keeping.keep(content, event.getFileName());
                    event.getUI().access(() -> added.accept(file));
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
                            java.net.URLEncoder.encode(reason, java.nio.charset.StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
            event.reject(reason);
        }

        @Override
        public long getFileSizeMax() {
            return LARGEST_MB * 1024L * 1024L;
        }

        @Override
        public long getRequestSizeMax() {
            return (LARGEST_MB + 1) * 1024L * 1024L;
        }

        @Override
        public long getFileCountMax() {
            return MOST_FILES;
        }
    }
}

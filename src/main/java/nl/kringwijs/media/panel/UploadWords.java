package nl.kringwijs.media.panel;

import com.vaadin.flow.component.upload.UploadI18N;
import nl.kringwijs.text.Words;

/// The words of every upload; what is said of another kind of file differs.
final class UploadWords {

    private UploadWords() {}

    static UploadI18N of(int mostFiles, int largestMb, String wrongKind) {
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
                .setFileTooLarge(Words.say("media.upload.tooLarge", largestMb));
        var refused = new UploadI18N.Error()
                .setTooManyFiles(Words.say("media.upload.tooMany", mostFiles))
                .setFileIsTooBig(Words.say("media.upload.tooLarge", largestMb))
                .setIncorrectFileType(Words.say(wrongKind));
        return new UploadI18N()
                .setFile(file)
                .setError(refused)
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status)
                        .setRemainingTime(remaining)
                        .setError(failed));
    }
}

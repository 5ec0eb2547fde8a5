package nl.kringwijs.media;

import java.time.Instant;

/// A file as it stands.
///
/// @param size in bytes
/// @param pages number of pages, 0 while unknown
/// @param pagesDone how many of them are taken apart
/// @param problem key of the words that say why it was refused, or empty
/// @param drawn whether there are images of its pages
/// @param language `nl`, `en` or empty
/// @param proposedTitle from the document itself, never its file name; may be empty
public record MediaFile(
        FileId id,
        String sha256,
        long size,
        MediaKind kind,
        String originalName,
        State state,
        String problem,
        String problemDetail,
        int pages,
        int pagesDone,
        boolean drawn,
        String language,
        String proposedTitle,
        Instant uploadedAt) {

    public enum State {
        WAITING,
        BUSY,
        READY,
        REFUSED
    }

    /// As it is when it has come in.
    static MediaFile sent(FileStore.Stored stored, MediaKind kind, String originalName, Instant now) {
        return new MediaFile(
                FileId.random(),
                stored.sha256(),
                stored.size(),
                kind,
                originalName,
                State.WAITING,
                "",
                "",
                0,
                0,
                false,
                "",
                "",
                now);
    }

    public boolean isReady() {
        return state == State.READY;
    }

    /// Whether it is known how many pages it has: a Word document that no one laid out tells of one.
    public boolean knowsPages() {
        return isReady() && (drawn || kind != MediaKind.DOCX || pages > 1);
    }

    /// Whether there are images of its pages.
    public boolean hasFaces() {
        return isReady() && drawn;
    }
}

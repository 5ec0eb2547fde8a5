package nl.kringwijs.media.extraction;

import java.io.PrintStream;
import nl.kringwijs.media.MediaKind;

/// What the process tells the portal, a line at a time.
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void pages(int number) {
        line("pages " + number);
    }

    void page(int number) {
        line("page " + number);
    }

    void title(String title) {
        line("title " + title.replaceAll("\\s+", " ").strip());
    }

    void language(String language) {
        line("language " + language);
    }

    void kind(MediaKind kind) {
        line("kind " + kind.name());
    }

    /// That another program may lay it out: nothing in it was meant to stay unseen.
    void layable() {
        line("layable");
    }

    void refused(String why, String detail) {
        line("refused " + why + " " + detail);
    }

    private void line(String text) {
        out.println(text);
        out.flush();
    }

    /// The key of the words for what went wrong.
    static String reason(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof TooMuchText
                    || message.contains("Zip bomb")
                    || message.contains("exceed the max. size")
                    || message.contains("max. ratio")) {
                return "media.refused.bomb";
            }
            if (cause instanceof org.apache.poi.EncryptedDocumentException || message.contains("EncryptedPackage")) {
                return "media.refused.encrypted";
            }
            if (cause instanceof WrongKind) {
                return "media.refused.kind";
            }
        }
        return "media.refused.broken";
    }

    static final class TooMuchText extends RuntimeException {
        TooMuchText(String what) {
            super(what);
        }
    }

    static final class WrongKind extends RuntimeException {
        WrongKind(String what) {
            super(what);
        }
    }
}

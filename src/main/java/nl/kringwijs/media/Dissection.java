package nl.kringwijs.media;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.kringwijs.media.extraction.ExtractionProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// One run of the process that takes a file apart, with little memory: whatever a file holds, the portal and other
/// files go on.
@Component
class Dissection {

    static final int MOST_PAGES = 1_500;
    private static final Logger log = LoggerFactory.getLogger(Dissection.class);

    private final MediaSettings settings;

    Dissection(MediaSettings settings) {
        this.settings = settings;
    }

    /// What came of it.
    ///
    /// @param refused key of the words that say why it was refused, or empty
    /// @param layable whether a program of others may lay it out: it would show nothing that was meant to stay
    ///     unseen
    /// @param drawn whether there are images of the pages
    /// @param folder where the pages are
    record Outcome(
            String refused,
            String detail,
            int pages,
            MediaKind kind,
            String language,
            String title,
            boolean layable,
            boolean drawn,
            Path folder) {

        boolean isRefused() {
            return !refused.isEmpty();
        }

        /// What it is called and in which language stays; its pages are those of the layout.
        Outcome drawnAs(Outcome layout) {
            return new Outcome("", "", layout.pages, kind, language, title, layable, true, layout.folder);
        }

        private Outcome refused(String why, String with) {
            return new Outcome(why, with, 0, kind, "", "", false, false, folder);
        }

        private Outcome of(int number) {
            return new Outcome("", "", number, kind, language, title, layable, drawn, folder);
        }

        private Outcome of(MediaKind truly) {
            return new Outcome("", "", pages, truly, language, title, layable, truly.isDrawn(), folder);
        }

        private Outcome in(String written) {
            return new Outcome("", "", pages, kind, written, title, layable, drawn, folder);
        }

        private Outcome titled(String proposed) {
            return new Outcome("", "", pages, kind, language, proposed, layable, drawn, folder);
        }

        private Outcome thatMayBeLaidOut() {
            return new Outcome("", "", pages, kind, language, title, true, drawn, folder);
        }
    }

    /// Is told how many pages there are and how many are done.
    interface Progress {
        void at(int pages, int done);
    }

    /// @param into a folder for the pages, which is there
    Outcome of(Path file, MediaKind kind, Path into, Progress progress) throws IOException, InterruptedException {
        List<String> command = ChildJvm.command(
                ExtractionProcess.class,
                "512m",
                List.of(file.toString(), into.toString(), kind.name(), Integer.toString(MOST_PAGES)));
        var begun = new Outcome("", "", 0, kind, "", "", false, kind.isDrawn(), into);
        try (var process = BoundedProcess.startTalking(command, Map.of(), settings.longest())) {
            Outcome outcome = followUnlessEnded(process, begun, progress);
            int code = process.code();
            if (process.hasTimedOut()) {
                return begun.refused(
                        "media.refused.time", Long.toString(settings.longest().toMinutes()));
            }
            if (code != 0 && !outcome.isRefused()) {
                log.info("Taking apart {} ended with code {}", file.getFileName(), code);
                return begun.refused(
                        code == ExtractionProcess.OUT_OF_MEMORY ? "media.refused.memory" : "media.refused.broken", "");
            }
            return outcome;
        }
    }

    /// A process that was ended may close its end while it is read; that is no failure of the reading.
    private static Outcome followUnlessEnded(BoundedProcess process, Outcome begun, Progress progress)
            throws IOException {
        try {
            return follow(process, begun, progress);
        } catch (IOException closed) {
            if (process.hasTimedOut()) {
                return begun;
            }
            throw closed;
        }
    }

    /// The process tells what it does, a line at a time: `pages 30`, `page 12`, `title …`, `language nl`, `kind
    /// PPTX`, `layable`, `refused key detail`.
    private static Outcome follow(BoundedProcess process, Outcome begun, Progress progress) throws IOException {
        Outcome outcome = begun;
        try (BufferedReader lines = process.lines()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", 2);
                String rest = words.length > 1 ? words[1] : "";
                switch (words[0]) {
                    case "pages" -> {
                        outcome = outcome.of(Integer.parseInt(rest));
                        progress.at(outcome.pages(), 0);
                    }
                    case "kind" -> outcome = outcome.of(MediaKind.valueOf(rest));
                    case "page" -> progress.at(outcome.pages(), Integer.parseInt(rest));
                    case "language" -> outcome = outcome.in(rest);
                    case "title" -> outcome = outcome.titled(rest);
                    case "layable" -> outcome = outcome.thatMayBeLaidOut();
                    case "refused" -> {
                        String[] why = rest.split(" ", 2);
                        outcome = outcome.refused(why[0], why.length > 1 ? why[1] : "");
                    }
                    default -> log.debug("Unknown line of the extraction: {}", words[0]);
                }
            }
        }
        return outcome;
    }
}

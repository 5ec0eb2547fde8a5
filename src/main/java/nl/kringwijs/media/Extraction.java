package nl.kringwijs.media;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kringwijs.jobs.DurableTask;
import nl.kringwijs.jobs.LiveBus;
import nl.kringwijs.media.extraction.ExtractionProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Takes a file apart in a process of its own, which has little memory and can be ended: whatever a file holds, the
/// portal and other files go on. What goes wrong becomes a word at the file.
@Component
class Extraction implements DurableTask {

    static final String TASK = "media-extraction";
    private static final Logger log = LoggerFactory.getLogger(Extraction.class);
    private static final int MOST_PAGES = 1_500;

    private final FileQueries queries;
    private final FileStore store;
    private final LiveBus bus;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final MediaSettings settings;

    Extraction(
            FileQueries queries,
            FileStore store,
            LiveBus bus,
            JsonMapper json,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            MediaSettings settings) {
        this.queries = queries;
        this.store = store;
        this.bus = bus;
        this.json = json;
        this.transaction = transaction;
        this.events = events;
        this.settings = settings;
    }

    @Override
    public String name() {
        return TASK;
    }

    /// A process of its own each, with half a gigabyte.
    @Override
    public int atOnce() {
        return 2;
    }

    @Override
    public void run(String id) throws Exception {
        var fileId = new FileId(UUID.fromString(id));
        var found = queries.find(fileId);
        if (found.isEmpty() || found.get().isReady()) {
            return;
        }
        MediaFile file = found.get();
        Path made = store.newFolderAside();
        try {
            Outcome outcome = extract(file, made);
            transaction.executeWithoutResult(status -> keep(file, made, outcome));
        } finally {
            FileStore.delete(made);
            tell(fileId);
        }
    }

    private record Outcome(String refused, String detail, int pages, String mediaType, String language, String title) {

        static Outcome refused(String why, String detail) {
            return new Outcome(why, detail, 0, "", "", "");
        }
    }

    private Outcome extract(MediaFile file, Path made) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(ChildJvm.command(
                        ExtractionProcess.class,
                        "512m",
                        List.of(
                                store.file(file.sha256()).toString(),
                                made.toString(),
                                file.kind().name(),
                                Integer.toString(MOST_PAGES))))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // What opens hostile files gets none of the portal's secrets
        builder.environment().clear();
        Process process = builder.start();
        var timedOut = new AtomicBoolean();
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        try {
            var deadline = watch.schedule(
                    () -> {
                        timedOut.set(true);
                        process.destroyForcibly();
                    },
                    settings.longest().toMillis(),
                    TimeUnit.MILLISECONDS);
            Outcome outcome = followUnlessEnded(file, process, timedOut);
            int exit = process.waitFor();
            deadline.cancel(false);
            if (timedOut.get()) {
                return Outcome.refused(
                        "media.refused.time", Long.toString(settings.longest().toMinutes()));
            }
            if (exit != 0 && outcome.refused().isEmpty()) {
                log.info("Taking apart file {} ended with code {}", file.id().value(), exit);
                return Outcome.refused(
                        exit == ExtractionProcess.OUT_OF_MEMORY ? "media.refused.memory" : "media.refused.broken", "");
            }
            return outcome;
        } finally {
            // Not closed: that would wait for the deadline
            watch.shutdownNow();
            process.destroyForcibly();
        }
    }

    /// A process that was ended may close its end while it is read; that is no failure of the reading.
    private Outcome followUnlessEnded(MediaFile file, Process process, AtomicBoolean timedOut) throws IOException {
        try {
            return follow(file, process);
        } catch (IOException closed) {
            if (timedOut.get()) {
                return Outcome.refused("media.refused.time", "");
            }
            throw closed;
        }
    }

    /// The process tells what it does, a line at a time: `pages 30`, `page 12`, `title …`, `language nl`, `kind
    /// PPTX`, `refused key detail`.
    private Outcome follow(MediaFile file, Process process) throws IOException {
        var outcome = new Outcome("", "", 0, file.kind().mediaType(), "", "");
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", 2);
                String rest = words.length > 1 ? words[1] : "";
                switch (words[0]) {
                    case "pages" -> {
                        outcome = new Outcome("", "", Integer.parseInt(rest), outcome.mediaType(), "", "");
                        progress(file.id(), outcome.pages(), 0);
                    }
                    case "kind" ->
                        outcome = new Outcome(
                                "",
                                "",
                                outcome.pages(),
                                MediaKind.valueOf(rest).mediaType(),
                                outcome.language(),
                                outcome.title());
                    case "page" -> progress(file.id(), outcome.pages(), Integer.parseInt(rest));
                    case "language" ->
                        outcome = new Outcome("", "", outcome.pages(), outcome.mediaType(), rest, outcome.title());
                    case "title" ->
                        outcome = new Outcome("", "", outcome.pages(), outcome.mediaType(), outcome.language(), rest);
                    case "refused" -> {
                        String[] why = rest.split(" ", 2);
                        outcome = Outcome.refused(why[0], why.length > 1 ? why[1] : "");
                    }
                    default -> log.debug("Unknown line of the extraction: {}", words[0]);
                }
            }
        }
        return outcome;
    }

    private void progress(FileId id, int pages, int done) {
        queries.busy(id, pages, done);
        tell(id);
    }

    private void tell(FileId id) {
        bus.publish(MediaFiles.TOPIC, id.value().toString());
    }

    private void keep(MediaFile file, Path made, Outcome outcome) {
        if (queries.find(file.id()).isEmpty()) {
            // Deleted for good meanwhile
            return;
        }
        if (!outcome.refused().isEmpty()) {
            queries.refused(file.id(), outcome.refused(), outcome.detail());
            return;
        }
        try {
            queries.deletePages(file.id());
            for (int number = 1; number <= outcome.pages(); number++) {
                Path text = made.resolve(number + ".json");
                queries.add(file.id(), json.readValue(Files.readString(text), PageText.class));
                Files.delete(text);
            }
            store.keepPages(made, file.sha256());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        queries.ready(
                file.id(),
                MediaKind.of(outcome.mediaType()).orElseThrow(),
                outcome.pages(),
                outcome.language(),
                outcome.title());
        events.publishEvent(new FileExtracted(file.id()));
    }
}

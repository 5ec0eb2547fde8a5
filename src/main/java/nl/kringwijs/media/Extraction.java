package nl.kringwijs.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.jobs.DurableTask;
import nl.kringwijs.jobs.LiveBus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Takes apart what came in, a file at a time, and keeps what came of it. What goes wrong becomes a word at the file.
@Component
class Extraction implements DurableTask {

    static final String TASK = "media-extraction";
    private static final Logger log = LoggerFactory.getLogger(Extraction.class);

    private final FileQueries queries;
    private final FileStore store;
    private final LiveBus bus;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Dissection dissection;
    private final OfficeLayout layout;

    Extraction(
            FileQueries queries,
            FileStore store,
            LiveBus bus,
            JsonMapper json,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Dissection dissection,
            OfficeLayout layout) {
        this.queries = queries;
        this.store = store;
        this.bus = bus;
        this.json = json;
        this.transaction = transaction;
        this.events = events;
        this.dissection = dissection;
        this.layout = layout;
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
            Dissection.Outcome outcome = takenApart(file, made);
            transaction.executeWithoutResult(status -> keep(file, outcome));
        } finally {
            FileStore.delete(made);
            tell(fileId);
        }
    }

    /// Reads it; and where it is not drawn by us and may be laid out, draws what another program made of it. Whatever
    /// goes wrong in that, the text stays.
    private Dissection.Outcome takenApart(MediaFile file, Path made) throws IOException, InterruptedException {
        Path content = store.file(file.sha256());
        Dissection.Progress progress = (pages, done) -> progress(file.id(), pages, done);
        Dissection.Outcome read =
                dissection.of(content, file.kind(), Files.createDirectory(made.resolve("read")), progress);
        if (!read.layable() || !layout.isThere()) {
            return read;
        }
        try {
            Optional<Path> pdf = layout.pdf(content, read.kind(), Files.createDirectory(made.resolve("layout")));
            if (pdf.isEmpty()) {
                return read;
            }
            Path into = Files.createDirectory(made.resolve("drawn"));
            Dissection.Outcome drawn = dissection.of(pdf.get(), MediaKind.PDF, into, progress);
            return !drawn.isRefused() && shows(drawn, read) ? read.drawnAs(drawn) : read;
        } catch (IOException failed) {
            log.info(
                    "Laying out file {} did not come off; its text stays",
                    file.id().value(),
                    failed);
            return read;
        }
    }

    /// Whether the drawing is of what was read: not a slide more, and not half of the text gone.
    private boolean shows(Dissection.Outcome drawn, Dissection.Outcome read) throws IOException {
        boolean other = read.kind().hasSlides() && drawn.pages() != read.pages();
        return !other && letters(drawn) * 2 >= letters(read);
    }

    private long letters(Dissection.Outcome outcome) throws IOException {
        long letters = 0;
        for (int number = 1; number <= outcome.pages(); number++) {
            letters += page(outcome, number).text().length();
        }
        return letters;
    }

    private PageText page(Dissection.Outcome outcome, int number) throws IOException {
        return json.readValue(Files.readString(outcome.folder().resolve(number + ".json")), PageText.class);
    }

    private void progress(FileId id, int pages, int done) {
        queries.busy(id, pages, done);
        tell(id);
    }

    private void tell(FileId id) {
        bus.publish(MediaFiles.TOPIC, id.value().toString());
    }

    private void keep(MediaFile file, Dissection.Outcome outcome) {
        if (queries.find(file.id()).isEmpty()) {
            // Deleted for good meanwhile
            return;
        }
        if (outcome.isRefused()) {
            queries.refused(file.id(), outcome.refused(), outcome.detail());
            return;
        }
        try {
            queries.deletePages(file.id());
            for (int number = 1; number <= outcome.pages(); number++) {
                queries.add(file.id(), page(outcome, number));
                Files.delete(outcome.folder().resolve(number + ".json"));
            }
            store.keepPages(outcome.folder(), file.sha256());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        queries.ready(file.id(), outcome);
        events.publishEvent(new FileExtracted(file.id()));
    }
}

package nl.kringwijs.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kringwijs.jobs.Jobs;
import nl.kringwijs.jobs.LiveBus;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Files that were sent in: kept once by content, taken apart in the background, and shown to those for whom a
/// published piece shows them, and to who sent them. Editors see every file but what was only ever sent to closed
/// groups they do not belong to.
@Service
public class MediaFiles {

    static final String TOPIC = "media";

    private static final Pattern OUR_FILE =
            Pattern.compile("/bestanden/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/");

    private final FileStore store;
    private final FileQueries queries;
    private final Jobs jobs;
    private final LiveBus bus;
    private final Clock clock;

    MediaFiles(FileStore store, FileQueries queries, Jobs jobs, LiveBus bus, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.jobs = jobs;
        this.bus = bus;
        this.clock = clock;
    }

    /// Keeps the content and starts taking it apart. Sent before, it is the same file, and nothing is done twice;
    /// refused before, it is tried again.
    ///
    /// @throws Problem when it is empty, larger than 200 MB or nothing we can show
    @Transactional
    public MediaFile add(InputStream content, String originalName, Viewer viewer) throws IOException {
        return add(content, originalName, kind -> true, Optional.of(viewer));
    }

    /// As [#add], and only a picture.
    ///
    /// @throws Problem when it is something else, too
    @Transactional
    public MediaFile addPicture(InputStream content, String originalName, Viewer viewer) throws IOException {
        return add(content, originalName, MediaKind::isPicture, Optional.of(viewer));
    }

    /// As [#add], for a group alone: who sent it sees it as a member of the group, and no longer when they leave. Say
    /// with [#grantGroup] of which, at once.
    @Transactional
    public MediaFile addForGroup(InputStream content, String originalName, Viewer viewer) throws IOException {
        viewer.mustBeSignedIn();
        return add(content, originalName, kind -> true, Optional.empty());
    }

    private MediaFile add(
            InputStream content, String originalName, Predicate<MediaKind> wanted, Optional<Viewer> sender)
            throws IOException {
        sender.ifPresent(Viewer::mustBeSignedIn);
        FileStore.Stored stored = store.keep(content);
        if (stored.size() == 0) {
            throw Problem.of("media.refused.empty");
        }
        MediaKind kind = MediaKind.sniff(stored.start())
                .orElseThrow(() ->
                        Problem.of(MediaKind.isOldOffice(stored.start()) ? "media.refused.old" : "media.refused.kind"));
        if (!wanted.test(kind)) {
            throw Problem.of("media.picture.wrong");
        }
        MediaFile kept = queries.add(MediaFile.sent(stored, kind, shortened(originalName), clock.instant()));
        sender.ifPresent(
                viewer -> queries.sent(kept.id(), viewer.mustBeSignedIn().value()));
        queries.waiting(kept.id());
        if (!kept.isReady()) {
            jobs.enqueue(Extraction.TASK, kept.id().value().toString());
        }
        return queries.find(kept.id()).orElseThrow();
    }

    /// Takes a refused file apart once more.
    @Transactional
    public void retry(FileId id, Viewer viewer) {
        viewer.mustBeSignedIn();
        if (!maySee(id, viewer)) {
            throw new NotAllowed(Role.EDITOR);
        }
        queries.waiting(id);
        jobs.enqueue(Extraction.TASK, id.value().toString());
    }

    private static String shortened(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        return plain.length() > 200 ? plain.substring(0, 200) : plain;
    }

    /// The file, if this viewer may see it.
    public Optional<MediaFile> find(FileId id, Viewer viewer) {
        return find(List.of(id), viewer).stream().findFirst();
    }

    /// Those of the files that this viewer may see.
    public List<MediaFile> find(Collection<FileId> ids, Viewer viewer) {
        return queries.find(queries.seenBy(ids, viewer));
    }

    /// All pages with their text, without the places of their words.
    public List<PageText> pages(FileId id, Viewer viewer) {
        return maySee(id, viewer) ? queries.pages(id) : List.of();
    }

    /// Where the words stand on these pages.
    public Map<Integer, List<PageText.Word>> words(FileId id, Collection<Integer> numbers, Viewer viewer) {
        return maySee(id, viewer) && !numbers.isEmpty() ? queries.words(id, numbers) : Map.of();
    }

    /// All that is known of a file, for the index, whose own filter decides who finds it.
    public List<PageText> pagesForIndex(FileId id) {
        return queries.pages(id);
    }

    /// As [#pagesForIndex(FileId)].
    public Optional<MediaFile> forIndex(FileId id) {
        return queries.find(id);
    }

    boolean isPublic(FileId id) {
        return queries.audiences(id).contains(Audience.PUBLIC);
    }

    private boolean maySee(FileId id, Viewer viewer) {
        return !queries.seenBy(List.of(id), viewer).isEmpty();
    }

    /// Says that `subject` now shows these files to this audience, in the place of what it showed before. None takes
    /// them all back.
    @Transactional
    public void grant(SubjectRef subject, Audience audience, Set<FileId> files) {
        queries.grant(subject.key(), audience, files);
    }

    /// As [#grant], for what a group keeps to itself: beside what its page shows to others.
    ///
    /// @param aside what the group took away and may still put back; nobody sees it meanwhile
    @Transactional
    public void grantGroup(SubjectRef subject, Audience group, Set<FileId> files, Set<FileId> aside) {
        queries.grant(subject.key() + "/closed", group, files);
        queries.grant(subject.key() + "/aside", Audience.NOBODY, aside);
    }

    /// Deletes those of these files for good that nobody sent in for others and nothing shows any more.
    @Transactional
    public void forget(Collection<FileId> files) {
        queries.deleteUnused(files);
    }

    /// Our own pictures that stand in these texts: who may read a text may see them. Pictures only: a page of a
    /// closed deck that is named in an open text stays closed.
    ///
    /// @param texts Markdown
    public Set<FileId> picturesIn(Collection<String> texts) {
        Set<FileId> pictures = new LinkedHashSet<>();
        for (String text : texts) {
            Matcher matcher = OUR_FILE.matcher(text);
            while (matcher.find()) {
                queries.find(new FileId(UUID.fromString(matcher.group(1))))
                        .filter(file -> file.kind().isPicture())
                        .ifPresent(picture -> pictures.add(picture.id()));
            }
        }
        return pictures;
    }

    /// Calls `listener` with the id of each file that gets on or is done, on any node, until the answer is run.
    public Runnable onProgress(Consumer<FileId> listener) {
        return bus.subscribe(TOPIC, message -> listener.accept(new FileId(UUID.fromString(message))));
    }

    /// The content of a file, if this viewer may see it.
    ///
    /// @throws IOException when it can't be read
    public Optional<InputStream> open(FileId id, Viewer viewer) throws IOException {
        Optional<MediaFile> file = find(id, viewer);
        return file.isEmpty() ? Optional.empty() : Optional.of(Files.newInputStream(content(file.get())));
    }

    Path content(MediaFile file) {
        return store.file(file.sha256());
    }

    Path image(MediaFile file, int page, boolean small) {
        return small ? store.small(file.sha256(), page) : store.large(file.sha256(), page);
    }
}

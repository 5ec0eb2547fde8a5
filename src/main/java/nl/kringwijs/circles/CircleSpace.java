package nl.kringwijs.circles;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.GroupMeeting;
import nl.kringwijs.events.GroupMeetings;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The closed space of a circle: its notes, files and meetings. Its members come in and nobody else, editors and
/// admins included.
@Service
@Transactional
public class CircleSpace {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_TEXT = 20_000;

    private final SpaceQueries queries;
    private final MediaFiles files;
    private final GroupMeetings meetings;
    private final SearchChanges changes;
    private final Clock clock;

    CircleSpace(SpaceQueries queries, MediaFiles files, GroupMeetings meetings, SearchChanges changes, Clock clock) {
        this.queries = queries;
        this.files = files;
        this.meetings = meetings;
        this.changes = changes;
        this.clock = clock;
    }

    /// A note of a circle.
    ///
    /// @param text Markdown
    /// @param mine whether this viewer may change it: who wrote it, and who leads the circle
    public record Note(
            UUID id, String title, String text, String author, Instant at, Instant changedAt, boolean mine) {}

    /// A file of a circle.
    public record SpaceFile(UUID id, MediaFile file, String title, String by, Instant at, boolean mine) {}

    private static void mustBelong(CircleId circle, Viewer viewer) {
        if (!viewer.belongsTo(circle.members())) {
            throw new NotAllowed(Role.MEMBER);
        }
    }

    private static boolean leads(CircleId circle, Viewer viewer) {
        return viewer.leads().contains(circle.ref());
    }

    /// The notes, newest first.
    public List<Note> notes(CircleId circle, Viewer viewer) {
        mustBelong(circle, viewer);
        return queries.notes(circle).stream()
                .map(row -> new Note(
                        row.id(),
                        row.title(),
                        row.text(),
                        row.author(),
                        row.at(),
                        row.changedAt(),
                        mayChange(circle, row.authorId(), viewer)))
                .toList();
    }

    private static boolean mayChange(CircleId circle, @org.jspecify.annotations.Nullable UUID author, Viewer viewer) {
        return leads(circle, viewer)
                || viewer.id()
                        .map(MemberId::value)
                        .filter(me -> me.equals(author))
                        .isPresent();
    }

    /// Adds a note.
    ///
    /// @param text Markdown
    /// @throws Problem at `title` or `text`
    public void write(CircleId circle, String title, String text, Viewer viewer) {
        mustBelong(circle, viewer);
        queries.add(circle, checkedTitle(title), checkedText(text), viewer, clock.instant());
        changes.changed(circle.ref());
    }

    /// Changes a note: who wrote it, and who leads the circle.
    ///
    /// @param seen the note as it was when the writer began
    /// @throws Problem at `title` or `text`, or when somebody changed it meanwhile
    public void rewrite(CircleId circle, Note seen, String title, String text, Viewer viewer) {
        mustBelong(circle, viewer);
        mustChange(circle, seen.id(), viewer);
        if (!queries.change(seen.id(), seen.changedAt(), checkedTitle(title), checkedText(text), clock.instant())) {
            throw Problem.of("circles.note.newer");
        }
        changes.changed(circle.ref());
    }

    /// Takes a note away, or puts it back.
    public void showNote(CircleId circle, UUID note, boolean shown, Viewer viewer) {
        mustChange(circle, note, viewer);
        queries.showNote(note, shown, clock.instant());
        changes.changed(circle.ref());
    }

    private void mustChange(CircleId circle, UUID note, Viewer viewer) {
        mustBelong(circle, viewer);
        if (!queries.author(circle, note)
                .filter(author -> mayChange(circle, author.id(), viewer))
                .isPresent()) {
            throw new NotAllowed(Role.MEMBER);
        }
    }

    private static String checkedTitle(String title) {
        String plain = title.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_TITLE) {
            throw Problem.at("title", "circles.note.title.wrong", LONGEST_TITLE);
        }
        return plain;
    }

    private static String checkedText(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw Problem.at("text", "circles.note.text.wrong", LONGEST_TEXT);
        }
        return text.strip();
    }

    /// The files, newest first.
    public List<SpaceFile> files(CircleId circle, Viewer viewer) {
        mustBelong(circle, viewer);
        List<SpaceQueries.FileRow> rows = queries.files(circle);
        var known = files.find(rows.stream().map(SpaceQueries.FileRow::file).toList(), viewer).stream()
                .collect(Collectors.toMap(MediaFile::id, file -> file));
        return rows.stream()
                .filter(row -> known.containsKey(row.file()))
                .map(row -> new SpaceFile(
                        row.id(),
                        java.util.Objects.requireNonNull(known.get(row.file())),
                        row.title(),
                        row.by(),
                        row.at(),
                        mayChange(circle, row.byId(), viewer)))
                .toList();
    }

    /// Keeps a file for the circle and for nobody else.
    ///
    /// @throws Problem as [MediaFiles#add]
    public MediaFile add(CircleId circle, InputStream content, String name, Viewer viewer) throws IOException {
        mustBelong(circle, viewer);
        MediaFile file = files.addForGroup(content, name, viewer);
        queries.add(circle, file.id(), name.replaceAll("\\.[A-Za-z0-9]{2,5}$", ""), viewer, clock.instant());
        grant(circle);
        return file;
    }

    /// Takes a file from the circle, or puts it back.
    public void showFile(CircleId circle, UUID file, boolean shown, Viewer viewer) {
        mustBelong(circle, viewer);
        SpaceQueries.FileRow row = queries.file(circle, file).orElseThrow(() -> new NotAllowed(Role.MEMBER));
        if (!mayChange(circle, row.byId(), viewer)) {
            throw new NotAllowed(Role.MEMBER);
        }
        queries.showFile(file, shown, clock.instant());
        grant(circle);
    }

    private void grant(CircleId circle) {
        Set<FileId> all =
                queries.files(circle).stream().map(SpaceQueries.FileRow::file).collect(Collectors.toSet());
        files.grantGroup(circle.ref(), circle.members(), all, Set.copyOf(queries.filesAside(circle)));
        changes.changed(circle.ref());
    }

    /// Deletes for good what was taken away before this moment.
    void forget(Instant before) {
        List<SpaceQueries.Kept> gone = queries.forget(before);
        gone.stream().map(SpaceQueries.Kept::circle).distinct().forEach(this::grant);
        files.forget(gone.stream().map(SpaceQueries.Kept::file).toList());
    }

    /// The closed meetings, oldest first.
    public List<EventSummary> meetings(CircleId circle, Viewer viewer) {
        mustBelong(circle, viewer);
        return meetings.of(circle.ref(), viewer);
    }

    /// Puts a meeting on the agenda of the circle's members.
    ///
    /// @throws Problem at `title` or `end`
    public EventId meet(CircleId circle, GroupMeeting meeting, Viewer viewer) {
        mustLead(circle, viewer);
        return meetings.hold(circle.ref(), circle.members(), meeting, viewer);
    }

    /// What was filled in for a meeting, to change it.
    public Optional<GroupMeeting> meeting(CircleId circle, EventId event, Viewer viewer) {
        mustLead(circle, viewer);
        return meetings.find(circle.ref(), event, viewer);
    }

    /// Moves or rewrites a meeting.
    public void rearrange(CircleId circle, EventId event, GroupMeeting meeting, Viewer viewer) {
        mustLead(circle, viewer);
        meetings.rearrange(circle.ref(), event, meeting, viewer);
    }

    /// Calls a meeting off, or puts it back.
    public void hold(CircleId circle, EventId event, boolean held, Viewer viewer) {
        mustLead(circle, viewer);
        meetings.hold(circle.ref(), event, held, viewer);
    }

    private static void mustLead(CircleId circle, Viewer viewer) {
        mustBelong(circle, viewer);
        if (!leads(circle, viewer)) {
            throw new NotAllowed(Role.EDITOR);
        }
    }
}

package nl.kringwijs.events;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Closed meetings of a group: kept by who leads the group, seen by its members only. They pass no desk, so that no
/// editor reads along.
@Service
@Transactional
public class GroupMeetings {

    private static final int LONGEST_TITLE = 160;

    private final EventRepository events;
    private final EventQueries queries;
    private final MediaFiles files;
    private final EventNews news;
    private final Clock clock;

    GroupMeetings(EventRepository events, EventQueries queries, MediaFiles files, EventNews news, Clock clock) {
        this.events = events;
        this.queries = queries;
        this.files = files;
        this.news = news;
        this.clock = clock;
    }

    /// The meetings of this group that the viewer may see, oldest first.
    public List<EventSummary> of(SubjectRef group, Viewer viewer) {
        return queries.ofGroup(group, viewer);
    }

    /// What was filled in, to change it.
    public Optional<GroupMeeting> find(SubjectRef group, EventId id, Viewer viewer) {
        mustLead(group, viewer);
        return ofGroup(group, id)
                .map(event -> new GroupMeeting(
                        event.title(),
                        new nl.kringwijs.shared.TimeSlot(event.date(), event.startTime(), event.endTime()),
                        event.venue(),
                        event.description()));
    }

    /// Puts a meeting on the agenda of the members.
    ///
    /// @throws Problem at `title`
    public EventId hold(SubjectRef group, Audience members, GroupMeeting meeting, Viewer viewer) {
        mustLead(group, viewer);
        EventId id = EventId.random();
        String slug = Slug.from(meeting.title())
                .firstFree(wanted -> queries.slugTaken(wanted.value(), id))
                .value();
        keep(event(id, 0, slug, group, members, meeting));
        return id;
    }

    /// Moves or rewrites a meeting; its address stays.
    ///
    /// @throws Problem at `title`
    public void rearrange(SubjectRef group, EventId id, GroupMeeting meeting, Viewer viewer) {
        mustLead(group, viewer);
        Event event = ofGroup(group, id).orElseThrow();
        keep(event(id, event.version(), event.slug(), group, event.audience(), meeting));
    }

    private Event event(
            EventId id, int version, String slug, SubjectRef group, Audience members, GroupMeeting meeting) {
        String title = meeting.title().strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw Problem.at("title", "events.group.title.wrong", LONGEST_TITLE);
        }
        return new Event(
                id,
                version,
                slug,
                List.of(),
                Publication.PUBLISHED,
                members,
                title,
                "",
                meeting.text().strip(),
                meeting.when().date(),
                meeting.when().start(),
                meeting.when().end(),
                meeting.venue().strip(),
                null,
                null,
                null,
                List.of(),
                "",
                "",
                group.key(),
                clock.instant(),
                List.of(),
                SignUp.NONE,
                DayDetails.NONE,
                TakingPart.NONE,
                List.of(),
                List.of());
    }

    /// Calls a meeting off, or puts it back on the agenda.
    public void hold(SubjectRef group, EventId id, boolean held, Viewer viewer) {
        mustLead(group, viewer);
        Event event = ofGroup(group, id).orElseThrow();
        if (held) {
            queries.publish(id);
        } else {
            events.save(event.withdrawn());
        }
        news.tell(id);
    }

    private Optional<Event> ofGroup(SubjectRef group, EventId id) {
        return events.findById(id).filter(event -> event.belongsTo().equals(group.key()));
    }

    private void keep(Event event) {
        events.save(event);
        files.grant(event.id().ref(), event.audience(), Set.copyOf(files.picturesIn(List.of(event.description()))));
        news.tell(event.id());
    }

    private static void mustLead(SubjectRef group, Viewer viewer) {
        if (!viewer.leads().contains(group)) {
            throw new NotAllowed(Role.EDITOR);
        }
    }
}

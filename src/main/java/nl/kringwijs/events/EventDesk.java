package nl.kringwijs.events;

import nl.kringwijs.moderation.DeskSubject;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Component;

/// Events in the desk's list.
@Component
class EventDesk implements DeskSubject {

    private final Events events;
    private final Drafts drafts;

    EventDesk(Events events, Drafts drafts) {
        this.drafts = drafts;
        this.events = events;
    }

    @Override
    public Kind kind() {
        return Kind.BIJEENKOMST;
    }

    @Override
    public String editPath(SubjectRef subject) {
        return EventLinks.edit(new EventId(subject.id()));
    }

    @Override
    public SubjectRef begin(Viewer viewer) {
        return events.begin(EventDraft.empty(), viewer).ref();
    }

    @Override
    public void publish(SubjectRef subject, Viewer viewer) {
        drafts.find(subject, EventDraft.class, viewer)
                .ifPresent(
                        draft -> events.publish(new EventId(subject.id()), draft.content(), draft.version(), viewer));
    }

    @Override
    public void withdraw(SubjectRef subject, String reason, Viewer viewer) {
        events.withdraw(new EventId(subject.id()), reason, viewer);
    }
}

package nl.kringwijs.events;

import nl.kringwijs.moderation.DeskSubject;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Component;

/// Events in the desk's list.
@Component
class EventDesk implements DeskSubject {

    private final Events events;

    EventDesk(Events events) {
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
}

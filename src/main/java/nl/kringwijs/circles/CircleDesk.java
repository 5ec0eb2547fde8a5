package nl.kringwijs.circles;

import java.time.Clock;
import java.time.LocalDate;
import nl.kringwijs.moderation.DeskSubject;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Component;

/// Circles in the desk's list.
@Component
class CircleDesk implements DeskSubject {

    private final Circles circles;
    private final Drafts drafts;
    private final Clock clock;

    CircleDesk(Circles circles, Clock clock, Drafts drafts) {
        this.drafts = drafts;
        this.circles = circles;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.LEERKRING;
    }

    @Override
    public String editPath(SubjectRef subject) {
        return CircleLinks.edit(new CircleId(subject.id()));
    }

    @Override
    public SubjectRef begin(Viewer viewer) {
        return circles.begin(CircleDraft.empty(LocalDate.now(clock)), viewer).ref();
    }

    @Override
    public void publish(SubjectRef subject, Viewer viewer) {
        drafts.find(subject, CircleDraft.class, viewer)
                .ifPresent(
                        draft -> circles.publish(new CircleId(subject.id()), draft.content(), draft.version(), viewer));
    }

    @Override
    public void withdraw(SubjectRef subject, String reason, Viewer viewer) {
        circles.withdraw(new CircleId(subject.id()), reason, viewer);
    }
}

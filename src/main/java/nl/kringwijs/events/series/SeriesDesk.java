package nl.kringwijs.events.series;

import nl.kringwijs.moderation.DeskSubject;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Component;

/// Series in the desk's list.
@Component
class SeriesDesk implements DeskSubject {

    private final AllSeries all;
    private final Drafts drafts;

    SeriesDesk(AllSeries all, Drafts drafts) {
        this.all = all;
        this.drafts = drafts;
    }

    @Override
    public Kind kind() {
        return Kind.REEKS;
    }

    @Override
    public String editPath(SubjectRef subject) {
        return SeriesLinks.edit(new SeriesId(subject.id()));
    }

    @Override
    public SubjectRef begin(Viewer viewer) {
        return all.begin(SeriesDraft.empty(), viewer).ref();
    }

    @Override
    public void publish(SubjectRef subject, Viewer viewer) {
        drafts.find(subject, SeriesDraft.class, viewer)
                .ifPresent(draft -> all.publish(new SeriesId(subject.id()), draft.content(), draft.version(), viewer));
    }

    @Override
    public void withdraw(SubjectRef subject, String reason, Viewer viewer) {
        all.withdraw(new SeriesId(subject.id()), reason, viewer);
    }
}

package nl.kringwijs.library.ui;

import nl.kringwijs.library.LibraryLinks;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.moderation.DeskSubject;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Component;

/// Recaps in the desk's list.
@Component
class RecapOnDesk implements DeskSubject {

    private final RecapDesk desk;
    private final Drafts drafts;

    RecapOnDesk(RecapDesk desk, Drafts drafts) {
        this.drafts = drafts;
        this.desk = desk;
    }

    @Override
    public Kind kind() {
        return Kind.TERUGBLIK;
    }

    @Override
    public String editPath(SubjectRef subject) {
        return LibraryLinks.edit(new RecapId(subject.id()));
    }

    @Override
    public SubjectRef begin(Viewer viewer) {
        return desk.begin(RecapDraft.empty(null, ""), viewer).ref();
    }

    @Override
    public void publish(SubjectRef subject, Viewer viewer) {
        drafts.find(subject, RecapDraft.class, viewer)
                .ifPresent(draft -> desk.publish(new RecapId(subject.id()), draft.content(), draft.version(), viewer));
    }

    @Override
    public void withdraw(SubjectRef subject, String reason, Viewer viewer) {
        desk.withdraw(new RecapId(subject.id()), reason, viewer);
    }
}

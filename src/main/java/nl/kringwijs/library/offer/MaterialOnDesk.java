package nl.kringwijs.library.offer;

import java.util.Optional;
import nl.kringwijs.library.MaterialId;
import nl.kringwijs.moderation.DeskSubject;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Component;

/// Offered material in the desk's list.
@Component
class MaterialOnDesk implements DeskSubject {

    private final MaterialOffers offers;
    private final Drafts drafts;

    MaterialOnDesk(MaterialOffers offers, Drafts drafts) {
        this.offers = offers;
        this.drafts = drafts;
    }

    @Override
    public Kind kind() {
        return Kind.PRESENTATIE;
    }

    @Override
    public String editPath(SubjectRef subject) {
        return OfferLinks.edit(new MaterialId(subject.id()));
    }

    /// An editor puts material into a recap; nothing to offer there.
    @Override
    public boolean isBegunHere() {
        return false;
    }

    @Override
    public SubjectRef begin(Viewer viewer) {
        return offers.offer(Optional.empty(), viewer).ref();
    }

    @Override
    public void publish(SubjectRef subject, Viewer viewer) {
        drafts.find(subject, MaterialOffer.class, viewer)
                .ifPresent(draft -> offers.takeOver(new MaterialId(subject.id()), draft.version(), viewer));
    }

    @Override
    public void withdraw(SubjectRef subject, String reason, Viewer viewer) {
        offers.takeDown(new MaterialId(subject.id()), reason, viewer);
    }
}

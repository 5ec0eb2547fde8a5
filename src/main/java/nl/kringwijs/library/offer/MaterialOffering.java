package nl.kringwijs.library.offer;

import java.util.Optional;
import nl.kringwijs.moderation.Offering;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Every member may offer what was shown on a day.
@Component
@Order(10)
class MaterialOffering implements Offering {

    private final MaterialOffers offers;

    MaterialOffering(MaterialOffers offers) {
        this.offers = offers;
    }

    @Override
    public String words() {
        return "library.offer.begin";
    }

    @Override
    public SubjectRef offer(Optional<String> about, Viewer viewer) {
        return offers.offer(about, viewer).ref();
    }
}

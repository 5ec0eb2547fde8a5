package nl.kringwijs.library.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.List;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.kit.Beside;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.library.offer.MaterialOffers;
import nl.kringwijs.library.offer.OfferLinks;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the page of a day that was: the way to offer what was shown there, for members.
@Component
@Order(90)
class OfferedOfEvent implements Beside {

    private final MaterialOffers offers;
    private final Events events;

    OfferedOfEvent(MaterialOffers offers, Events events) {
        this.offers = offers;
        this.events = events;
    }

    @Override
    public List<DomContent> beside(SubjectRef subject, Viewer viewer) {
        if (subject.kind() != Kind.BIJEENKOMST || viewer.isVisitor()) {
            return List.of();
        }
        return offers.day(new EventId(subject.id()), viewer).filter(events::isPast).map(EventSummary::slug).stream()
                .map(slug -> Parts.section(
                        "aanbieden",
                        Words.say("library.offer.day"),
                        null,
                        p(a(Words.say("library.offer.begin")).withHref(OfferLinks.ofDay(slug)))))
                .toList();
    }
}

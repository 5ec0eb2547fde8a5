package nl.kringwijs.library.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import nl.kringwijs.directory.People;
import nl.kringwijs.directory.PersonId;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.WorkshopId;
import nl.kringwijs.kit.Beside;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.library.MaterialId;
import nl.kringwijs.library.Presentations;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.library.Recaps;
import nl.kringwijs.library.example.ExampleSummary;
import nl.kringwijs.library.example.Examples;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The practice examples that point at a day, a recap, a presentation, a publication or a person, on the page of
/// that.
@Component
@Order(20)
class LinkedExamples implements Beside {

    private final Examples examples;
    private final Events events;
    private final Recaps recaps;
    private final Presentations presentations;
    private final People people;

    LinkedExamples(Examples examples, Events events, Recaps recaps, Presentations presentations, People people) {
        this.examples = examples;
        this.events = events;
        this.recaps = recaps;
        this.presentations = presentations;
        this.people = people;
    }

    @Override
    public List<DomContent> beside(SubjectRef subject, Viewer viewer) {
        List<ExampleSummary> found = examples.linkingTo(paths(subject, viewer), viewer);
        return found.isEmpty()
                ? List.of()
                : List.of(Parts.section(
                        "voorbeelden",
                        Words.say("library.examples"),
                        null,
                        ul(each(found, example -> li(ExampleParts.piece(example))))
                                .withClass("kw-list")));
    }

    private List<String> paths(SubjectRef subject, Viewer viewer) {
        return switch (subject.kind()) {
            case BIJEENKOMST -> events.paths(new EventId(subject.id()), viewer);
            case TERUGBLIK -> recaps.paths(new RecapId(subject.id()), viewer);
            case PRESENTATIE -> presentations.paths(new MaterialId(subject.id()), viewer);
            case PERSOON -> people.paths(new PersonId(subject.id()), viewer);
            case WORKSHOP -> events.paths(new WorkshopId(subject.id()), viewer);
            case LEERKRING, REEKS, PRAKTIJKVOORBEELD, THEMA, ORGANISATIE, PLAATS, LEERVRAAG, GEREEDSCHAP -> List.of();
        };
    }
}

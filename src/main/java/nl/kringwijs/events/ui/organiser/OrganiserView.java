package nl.kringwijs.events.ui.organiser;

import static j2html.TagCreator.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import j2html.tags.DomContent;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.pitch.Pitches;
import nl.kringwijs.events.registration.ByHand;
import nl.kringwijs.events.registration.DayOverview;
import nl.kringwijs.events.registration.Feedback;
import nl.kringwijs.events.registration.Participants;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.FilterRows;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.moderation.panel.DraftSessions;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// `/redactie/bijeenkomst/{id}/aanmeldingen?deel=stand|mensen|schrijven|papier|pitches|log`: how sign-up stands, who
/// comes, writing to them, lists on paper, what was offered, what happened.
@Route("redactie/bijeenkomst/:id/aanmeldingen")
@RolesAllowed("EDITOR")
class OrganiserView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> SECTIONS = List.of("stand", "mensen", "schrijven", "papier", "pitches", "log");

    private final transient Participants participants;
    private final transient ByHand byHand;
    private final transient Feedback feedback;
    private final transient Pitches pitches;
    private final transient CurrentViewer viewer;
    private String title = "";

    OrganiserView(Participants participants, ByHand byHand, Feedback feedback, Pitches pitches, CurrentViewer viewer) {
        this.participants = participants;
        this.byHand = byHand;
        this.feedback = feedback;
        this.pitches = pitches;
        this.viewer = viewer;
        addClassName("kw-wrap");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<DayOverview> day = DraftSessions.id(
                        event.getRouteParameters().get("id").orElse(""))
                .flatMap(id -> participants.overview(new EventId(id), viewer.get()));
        day.ifPresentOrElse(
                known -> show(known, Address.of(event.getLocation())),
                () -> add(new Drawn(StatusPages.unknown("/").content())));
    }

    private void show(DayOverview day, Address asked) {
        title = Words.say("events.organiser.title", day.title());
        boolean asksForPitches = !pitches.parts(day.day(), viewer.get()).isEmpty();
        List<String> shown = SECTIONS.stream()
                .filter(one -> asksForPitches || !one.equals("pitches"))
                .toList();
        String section = asked.parameter("deel").filter(shown::contains).orElse("stand");
        String when = Formats.slot(day.when()) + (day.where().isBlank() ? "" : ", " + day.where());
        add(
                new Drawn(Parts.crumbs(
                        new Parts.Crumb("/redactie/aanmeldingen", Words.say("events.organiser")),
                        new Parts.Crumb(EventLinks.edit(day.day()), day.title()))),
                new PageHead(title, when),
                new Drawn(sections(day, shown, section)));
        switch (section) {
            case "mensen" -> add(new PeopleSection(day, participants, byHand, viewer, asked));
            case "schrijven" -> add(new WritingSection(day, byHand, viewer, asked));
            case "papier" -> add(new Drawn(StandParts.papers(day)));
            case "pitches" -> add(new PitchSection(day.day(), pitches, viewer));
            case "log" -> add(new Drawn(StandParts.log(participants.happenings(day.day(), viewer.get()))));
            default -> add(new Drawn(StandParts.of(day, feedback.results(day.day(), viewer.get()))));
        }
    }

    private static DomContent sections(DayOverview day, List<String> all, String shown) {
        return FilterRows.of(
                "events.organiser.sections",
                FilterRows.row(
                        "events.organiser.show",
                        all.stream()
                                .map(section -> FilterRows.chip(
                                        Words.say("events.organiser.section." + section),
                                        -1,
                                        EventLinks.organise(day.day()) + "?deel=" + section,
                                        section.equals(shown)))
                                .toList()),
                text(""));
    }
}

package nl.kringwijs.events.ui.organiser;

import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import j2html.tags.DomContent;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.registration.Participants;
import nl.kringwijs.events.registration.Participants.Organised;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// `/redactie/aanmeldingen`: the days that take sign-ups.
@Route("redactie/aanmeldingen")
@RolesAllowed("EDITOR")
class OrganisedView extends Div implements HasDynamicTitle {

    OrganisedView(Participants participants, CurrentViewer viewer) {
        addClassName("kw-wrap");
        List<Organised> days = participants.days(viewer.get());
        add(
                new Drawn(Parts.crumbs(new Parts.Crumb("/redactie", Words.say("moderation.desk")))),
                new PageHead(Words.say("events.organiser")),
                new Drawn(
                        days.isEmpty()
                                ? Parts.empty(
                                        Words.say("events.organiser.none"), Words.say("events.organiser.none.text"))
                                : ul(each(days, day -> li(line(day)))).withClass("kw-list")));
    }

    private static DomContent line(Organised day) {
        return article(
                        Parts.dateChip(day.when().date()),
                        div(
                                        h2(Parts.titleLink(EventLinks.organise(day.day()), day.title()))
                                                .withClass("kw-piece__title"),
                                        p(Formats.slot(day.when())).withClass("kw-quiet"),
                                        p(Words.say("events.organiser.taken", day.taken())))
                                .withClass("kw-day__body"))
                .withClass("kw-day");
    }

    @Override
    public String getPageTitle() {
        return Words.say("events.organiser");
    }
}

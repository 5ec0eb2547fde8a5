package nl.kringwijs.events.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.registration.CalendarKeys;
import nl.kringwijs.kit.FormPage;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Site;
import nl.kringwijs.text.Words;

/// `/mijn/agenda`: another secret address for a member's own calendar, for when others came to know the one they have.
@Route("mijn/agenda")
@RolesAllowed("MEMBER")
class CalendarKeyView extends FormPage {

    CalendarKeyView(CalendarKeys keys, CurrentViewer viewer, Site site) {
        super(Words.say("events.calendar.another"), Words.say("events.calendar.another.lead"));
        var back = new Paragraph(new Anchor(EventLinks.ALL, Words.say("events.events")));
        action(
                Words.say("events.calendar.another.act"),
                () -> done(
                        Words.say("events.calendar.another.done"),
                        keys.another(viewer.get())
                                .map(secret -> site.address("/agenda/" + secret + ".ics"))
                                .orElse(""),
                        back));
        put(new Paragraph(new Anchor(EventLinks.ALL, Words.say("events.calendar.another.keep"))));
    }
}

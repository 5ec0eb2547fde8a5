package nl.kringwijs.events.ui.organiser;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.registration.Door;
import nl.kringwijs.events.registration.Door.Ticket;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// `/ticket/{code}`: what the phone's own camera opens. At the door it says whose it is and marks them as there; to
/// anybody else it says what it is for, and no name.
@Route("ticket/:code")
@AnonymousAllowed
class TicketView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Door door;
    private final transient CurrentViewer viewer;
    private final transient Clock clock;

    TicketView(Door door, CurrentViewer viewer, Clock clock) {
        this.door = door;
        this.viewer = viewer;
        this.clock = clock;
        addClassName("kw-wrap");
    }

    @Override
    public String getPageTitle() {
        return Words.say("events.ticket");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        door.ticket(event.getRouteParameters().get("code").orElse(""), viewer.get())
                .ifPresentOrElse(
                        this::show, () -> add(new Drawn(StatusPages.unknown("/").content())));
    }

    private void show(Ticket ticket) {
        boolean atTheDoor = !ticket.name().isEmpty();
        String day = Words.say("events.ticket.for", ticket.title());
        add(atTheDoor ? new PageHead(ticket.name(), day) : new PageHead(day, Words.say("events.ticket.text")));
        if (!atTheDoor) {
            add(new Paragraph(new Anchor(EventLinks.event(ticket.slug()), ticket.title())));
            return;
        }
        var form = new Form();
        form.put(new Div(form.action(Words.say("events.ticket.there"), () -> {
            door.present(ticket.day(), ticket.registration(), true, clock.instant(), viewer.get());
            List<Integer> count = door.count(ticket.day(), viewer.get());
            form.empty();
            form.put(new Paragraph(Words.say("events.ticket.done", ticket.name(), count.get(0), count.get(1))));
        })));
        add(form, new Paragraph(new Anchor(EventLinks.door(ticket.day()), Words.say("events.door.open"))));
    }
}

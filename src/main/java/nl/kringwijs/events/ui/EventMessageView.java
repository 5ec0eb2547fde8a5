package nl.kringwijs.events.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.Events;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Here;
import nl.kringwijs.kit.MessageForm;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.members.Messages;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.text.Words;

/// `/bijeenkomsten/{slug}/bericht`: a question or an example sent in before the day, to who answers for it.
@Route("bijeenkomsten/:slug/bericht")
@AnonymousAllowed
class EventMessageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Events events;
    private final transient Messages messages;
    private final transient CurrentViewer viewer;

    EventMessageView(Events events, Messages messages, CurrentViewer viewer) {
        this.events = events;
        this.messages = messages;
        this.viewer = viewer;
        addClassName("kw-wrap");
    }

    @Override
    public String getPageTitle() {
        return Words.say("events.message.ask");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String slug = event.getRouteParameters().get("slug").orElse("");
        switch (events.page(slug, viewer.get())) {
            case Lookup.Found<EventPage>(EventPage page) when page.hasContact() -> show(page);
            case Lookup.Moved<EventPage>(String to) ->
                event.forwardTo(EventLinks.message(to.substring(to.lastIndexOf('/') + 1))
                        .substring(1));
            case Lookup.Gone<EventPage> _ -> add(new Drawn(StatusPages.gone("/").content()));
            case Lookup.Found<EventPage> _, Lookup.Unknown<EventPage> _ ->
                add(new Drawn(StatusPages.unknown("/").content()));
        }
    }

    private void show(EventPage page) {
        String title = page.event().title();
        String path = EventLinks.event(page.event().slug());
        String to = page.contactName().isBlank() ? Words.say("events.message.organiser") : page.contactName();
        var form = new Form();
        var message = new MessageForm(
                form,
                "events.message",
                (name, email, text) ->
                        events.write(page.event().id(), new Sender(name, email), text, Here.address(), viewer.get()),
                new Anchor(path, title));
        messages.me(viewer.get()).ifPresent(me -> message.fill(me.name(), me.email()));
        add(
                new Drawn(Parts.crumbs(
                        new Parts.Crumb(EventLinks.ALL, Words.say("events.events")), new Parts.Crumb(path, title))),
                new PageHead(Words.say("events.message.title", title), Words.say("events.message.lead", to)),
                form);
    }
}

package nl.kringwijs.events.ui;

import static j2html.TagCreator.p;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
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
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.SenderFields;
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
        var heading = new H1(Words.say("events.message.title", title));
        heading.addClassName("kw-head__title");
        var lead = new Paragraph(Words.say(
                "events.message.lead",
                page.contactName().isBlank() ? Words.say("events.message.organiser") : page.contactName()));
        lead.addClassName("kw-head__lead");
        var head = new Div(heading, lead);
        head.addClassName("kw-head");
        var form = new Form();
        var fields = new SenderFields(form);
        messages.me(viewer.get()).ifPresent(me -> fields.fill(me.name(), me.email()));
        var text = new TextArea(Words.say("events.message.text"));
        text.setMaxLength(4_000);
        text.setMinRows(5);
        form.field("text", text);
        form.put(new Div(form.action(Words.say("events.message.act"), () -> {
            if (!fields.isMachine()) {
                events.write(
                        page.event().id(),
                        new Sender(fields.name(), fields.email()),
                        text.getValue(),
                        Here.address(),
                        viewer.get());
            }
            form.empty();
            form.put(
                    new Drawn(Parts.note(false, Icons.ON, p(Words.say("events.message.done", fields.email())))),
                    new Anchor(path, title));
        })));
        add(
                new Drawn(Parts.crumbs(
                        new Parts.Crumb(EventLinks.ALL, Words.say("events.events")), new Parts.Crumb(path, title))),
                head,
                form);
    }
}

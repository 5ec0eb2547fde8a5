package nl.kringwijs.events.ui;

import static j2html.TagCreator.p;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.pitch.Pitch;
import nl.kringwijs.events.pitch.Pitches;
import nl.kringwijs.events.pitch.Pitches.Offer;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Here;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.SenderFields;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.members.Messages;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.text.Words;

/// `/bijeenkomsten/{slug}/pitch?onderdeel=…`: somebody from practice offers a few minutes for a part of the day.
@Route("bijeenkomsten/:slug/pitch")
@AnonymousAllowed
class PitchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Events events;
    private final transient Pitches pitches;
    private final transient Messages messages;
    private final transient CurrentViewer viewer;

    PitchView(Events events, Pitches pitches, Messages messages, CurrentViewer viewer) {
        this.events = events;
        this.pitches = pitches;
        this.messages = messages;
        this.viewer = viewer;
        addClassName("kw-wrap");
    }

    @Override
    public String getPageTitle() {
        return Words.say("events.pitch.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String slug = event.getRouteParameters().get("slug").orElse("");
        String asked = Address.of(event.getLocation()).parameter("onderdeel").orElse("");
        Optional<EventPage> day = events.page(slug, viewer.get()) instanceof Lookup.Found<EventPage>(EventPage found)
                ? Optional.of(found)
                : Optional.empty();
        day.flatMap(page -> page.items().stream()
                        .filter(item ->
                                item.pitches() != null && item.id().toString().equals(asked))
                        .findFirst())
                .ifPresentOrElse(
                        item -> show(day.orElseThrow(), item),
                        () -> add(new Drawn(StatusPages.unknown("/").content())));
    }

    private void show(EventPage page, EventPage.Item item) {
        String title = page.event().title();
        String path = EventLinks.event(page.event().slug());
        List<Pitch> taken = pitches.taken(page);
        boolean isOpen = pitches.isOpen(page, item, taken);
        add(
                new Drawn(Parts.crumbs(
                        new Parts.Crumb(EventLinks.ALL, Words.say("events.events")), new Parts.Crumb(path, title))),
                new PageHead(
                        Words.say("events.pitch.title"),
                        isOpen
                                ? Words.say("events.pitch.lead", item.title(), title, pitches.left(item, taken))
                                : Words.say("events.pitch.full")));
        add(isOpen ? form(page, item, new Anchor(path, title)) : new Anchor(path, title));
    }

    private Form form(EventPage page, EventPage.Item item, Anchor back) {
        var form = new Form();
        var sender = new SenderFields(form);
        messages.me(viewer.get()).ifPresent(me -> sender.fill(me.name(), me.email()));
        var organisation = new TextField(Words.say("events.pitch.organisation"));
        organisation.setMaxLength(150);
        form.field("organisation", organisation);
        var title = new TextField(Words.say("events.pitch.name"));
        title.setMaxLength(150);
        form.field("title", title);
        var text = new TextArea(Words.say("events.pitch.text"));
        text.setMaxLength(2_000);
        text.setMinRows(5);
        form.field("text", text);
        form.put(new Div(form.action(Words.say("events.pitch.act"), () -> {
            if (!sender.isMachine()) {
                var offer = new Offer(
                        new Sender(sender.name(), sender.email()),
                        organisation.getValue(),
                        title.getValue(),
                        text.getValue());
                pitches.offer(page.event().slug(), item.id(), offer, Here.address(), viewer.get());
            }
            String email = sender.email();
            form.empty();
            form.put(new Drawn(Parts.note(false, Icons.ON, p(Words.say("events.pitch.done", email)))), back);
        })));
        return form;
    }
}

package nl.kringwijs.library.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Here;
import nl.kringwijs.kit.MessageForm;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.library.LibraryLinks;
import nl.kringwijs.library.example.ExampleLinks;
import nl.kringwijs.library.example.ExamplePage;
import nl.kringwijs.library.example.Examples;
import nl.kringwijs.members.Messages;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.text.Words;

/// `/praktijk/{slug}/bericht`: a message to the contact of an example, whose own address stays unseen.
@Route("praktijk/:slug/bericht")
@AnonymousAllowed
class ExampleMessageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Examples examples;
    private final transient Messages messages;
    private final transient CurrentViewer viewer;

    ExampleMessageView(Examples examples, Messages messages, CurrentViewer viewer) {
        this.examples = examples;
        this.messages = messages;
        this.viewer = viewer;
    }

    @Override
    public String getPageTitle() {
        return Words.say("library.example.contact.ask");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String slug = event.getRouteParameters().get("slug").orElse("");
        switch (examples.page(slug, viewer.get())) {
            case Lookup.Found<ExamplePage>(ExamplePage page) when page.hasContact() -> show(page);
            case Lookup.Found<ExamplePage> _ -> status(StatusPages.unknown("/"));
            case Lookup.Moved<ExamplePage>(String to) -> event.forwardTo(to.substring(1) + "/bericht");
            case Lookup.Gone<ExamplePage> _ -> status(StatusPages.gone("/"));
            case Lookup.Unknown<ExamplePage> _ -> status(StatusPages.unknown("/"));
        }
    }

    private void status(Page page) {
        getElement().setProperty("innerHTML", page.html());
    }

    private void show(ExamplePage page) {
        String title = page.example().title();
        String path = ExampleLinks.example(page.example().slug());
        addClassName("kw-wrap");
        String to = page.contactName().isBlank() ? Words.say("library.example.contact.unnamed") : page.contactName();
        var form = new Form();
        var message = new MessageForm(
                form,
                "library.example.message",
                (name, email, text) -> examples.write(
                        page.example().id(), new Sender(name, email), text, Here.address(), viewer.get()),
                new Anchor(path, title));
        messages.me(viewer.get()).ifPresent(me -> message.fill(me.name(), me.email()));
        add(
                new Drawn(Parts.crumbs(
                        new Parts.Crumb(LibraryLinks.ALL, Words.say("library.library")), new Parts.Crumb(path, title))),
                new PageHead(
                        Words.say("library.example.message.title", title),
                        Words.say("library.example.message.lead", to)),
                form);
    }
}

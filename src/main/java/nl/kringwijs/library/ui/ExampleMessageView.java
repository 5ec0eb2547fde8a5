package nl.kringwijs.library.ui;

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
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Here;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.SenderFields;
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
        var heading = new H1(Words.say("library.example.message.title", title));
        heading.addClassName("kw-head__title");
        var lead = new Paragraph(Words.say(
                "library.example.message.lead",
                page.contactName().isBlank() ? Words.say("library.example.contact.unnamed") : page.contactName()));
        lead.addClassName("kw-head__lead");
        var head = new Div(heading, lead);
        head.addClassName("kw-head");
        var form = new Form();
        var fields = new SenderFields(form);
        messages.me(viewer.get()).ifPresent(me -> fields.fill(me.name(), me.email()));
        var text = new TextArea(Words.say("library.example.message.text"));
        text.setMaxLength(4_000);
        text.setMinRows(5);
        form.field("text", text);
        form.put(new Div(form.action(Words.say("library.example.message.act"), () -> {
            if (!fields.isMachine()) {
                examples.write(
                        page.example().id(),
                        new Sender(fields.name(), fields.email()),
                        text.getValue(),
                        Here.address(),
                        viewer.get());
            }
            form.empty();
            form.put(
                    new Drawn(
                            Parts.note(false, Icons.ON, p(Words.say("library.example.message.done", fields.email())))),
                    new Anchor(path, title));
        })));
        add(
                new Drawn(Parts.crumbs(
                        new Parts.Crumb(LibraryLinks.ALL, Words.say("library.library")), new Parts.Crumb(path, title))),
                head,
                form);
    }
}

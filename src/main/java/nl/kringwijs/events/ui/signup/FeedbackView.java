package nl.kringwijs.events.ui.signup;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.registration.Feedback;
import nl.kringwijs.events.registration.Feedback.Opinion;
import nl.kringwijs.events.registration.Feedback.Usable;
import nl.kringwijs.events.registration.LinkedRegistrations;
import nl.kringwijs.events.registration.MyRegistration;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.text.Words;

/// `/aanmelding/{secret}/achteraf`: three questions about the day and each workshop somebody was in.
@Route("aanmelding/:secret/achteraf")
@AnonymousAllowed
class FeedbackView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LinkedRegistrations links;
    private final transient Feedback feedback;
    private String secret = "";

    FeedbackView(LinkedRegistrations links, Feedback feedback) {
        this.links = links;
        this.feedback = feedback;
        addClassName("kw-wrap");
    }

    @Override
    public String getPageTitle() {
        return Words.say("events.feedback");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        secret = event.getRouteParameters().get("secret").orElse("");
        links.find(secret)
                .ifPresentOrElse(
                        this::show, () -> add(new Drawn(StatusPages.unknown("/").content())));
    }

    /// The three questions about one thing.
    private record Fields(Select<Integer> worth, Select<Usable> usable, TextArea better) {}

    private void show(MyRegistration mine) {
        Map<UUID, String> asked = feedback.asked(secret);
        add(
                DayHead.crumbs(mine.slug(), mine.title()),
                new PageHead(
                        Words.say("events.feedback"),
                        Words.say(asked.isEmpty() ? "events.feedback.early" : "events.feedback.lead", mine.title())));
        if (asked.isEmpty()) {
            add(new Paragraph(new Anchor(EventLinks.registration(secret), Words.say("events.more.back"))));
            return;
        }
        var form = new Form();
        Map<UUID, Opinion> before = feedback.said(secret);
        Map<UUID, Fields> fields = new HashMap<>();
        asked.forEach((target, title) -> fields.put(target, fields(form, target, title, before)));
        form.put(new Div(form.action(Words.say("events.feedback.act"), () -> {
            Map<UUID, Opinion> said = new HashMap<>();
            fields.forEach((target, typed) -> said.put(
                    target,
                    new Opinion(
                            typed.worth().getValue(),
                            typed.usable().getValue(),
                            typed.better().getValue())));
            feedback.say(secret, said);
            form.empty();
            form.put(new Drawn(Parts.note(false, Icons.ON, j2html.TagCreator.p(Words.say("events.feedback.done")))));
        })));
        add(form);
    }

    private static Fields fields(Form form, UUID target, String title, Map<UUID, Opinion> before) {
        var heading = new H2(title);
        heading.addClassName("kw-section__title");
        form.put(heading);
        var worth = new Select<Integer>();
        worth.setLabel(Words.say("events.feedback.worth"));
        worth.setItems(List.of(5, 4, 3, 2, 1));
        worth.setEmptySelectionAllowed(true);
        worth.setItemLabelGenerator(one -> one == null ? "" : Words.say("events.feedback.worth." + letter(one)));
        var usable = new Select<Usable>();
        usable.setLabel(Words.say("events.feedback.usable"));
        usable.setItems(Usable.values());
        usable.setEmptySelectionAllowed(true);
        usable.setItemLabelGenerator(one -> one == null ? "" : Words.say("events.feedback.usable." + one.name()));
        var better = new TextArea(Words.say("events.feedback.better"));
        better.setMaxLength(1_000);
        Optional.ofNullable(before.get(target)).ifPresent(said -> {
            worth.setValue(said.worth());
            usable.setValue(said.usable());
            better.setValue(said.better());
        });
        form.field("worth-" + target, worth);
        form.field("usable-" + target, usable);
        form.field("better-" + target, better);
        return new Fields(worth, usable, better);
    }

    /// Keys of words hold letters alone.
    private static String letter(int worth) {
        return List.of("one", "two", "three", "four", "five").get(worth - 1);
    }
}

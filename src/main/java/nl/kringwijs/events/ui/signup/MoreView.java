package nl.kringwijs.events.ui.signup;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.registration.LinkedRegistrations;
import nl.kringwijs.events.registration.MyRegistration;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.kit.Told;
import nl.kringwijs.text.Words;

/// `/aanmelding/{secret}/vragen`: what the organiser wants to know, and colleagues to bring along.
@Route("aanmelding/:secret/vragen")
@AnonymousAllowed
class MoreView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LinkedRegistrations links;
    private String secret = "";

    MoreView(LinkedRegistrations links) {
        this.links = links;
        addClassName("kw-wrap");
    }

    @Override
    public String getPageTitle() {
        return Words.say("events.more.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        secret = event.getRouteParameters().get("secret").orElse("");
        links.find(secret)
                .filter(MyRegistration::stands)
                .ifPresentOrElse(
                        this::show, () -> add(new Drawn(StatusPages.unknown("/").content())));
    }

    private void show(MyRegistration mine) {
        add(
                DayHead.crumbs(mine.slug(), mine.title()),
                new PageHead(Words.say("events.more.title"), Words.say("events.more.lead", mine.title())));
        var form = new Form();
        Select<String> capacity = SignUpView.capacity(mine.capacities());
        if (!mine.capacities().isEmpty()) {
            form.field("capacity", capacity);
            if (mine.capacities().contains(mine.capacity())) {
                capacity.setValue(mine.capacity());
            }
        }
        var questions = new QuestionFields(form, mine.answers());
        questions.ask(mine.questions());
        form.put(questions);
        var colleagues = new ColleagueRows(form, List.of());
        if (mine.closed().isEmpty()) {
            var unfold = new Details(Words.say("events.signUp.colleagues"), colleagues);
            unfold.setOpened(mine.questions().isEmpty());
            form.put(unfold);
        }
        var acts = new Div(
                form.action(Words.say("events.more.act"), () -> {
                    links.tell(secret, Optional.ofNullable(capacity.getValue()).orElse(""), questions.answers());
                    links.bring(secret, colleagues.colleagues());
                    Told.say(Words.say("events.more.done"));
                    UI.getCurrent().navigate(EventLinks.registration(secret).substring(1));
                }),
                new Anchor(EventLinks.registration(secret), Words.say("events.more.back")));
        acts.addClassName("kw-acts");
        form.put(acts);
        add(form);
    }
}

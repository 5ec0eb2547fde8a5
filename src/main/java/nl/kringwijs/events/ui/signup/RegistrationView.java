package nl.kringwijs.events.ui.signup;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.registration.ChoiceState;
import nl.kringwijs.events.registration.LinkedRegistrations;
import nl.kringwijs.events.registration.MyChoice;
import nl.kringwijs.events.registration.MyRegistration;
import nl.kringwijs.events.registration.RegistrationOutcome;
import nl.kringwijs.events.registration.RegistrationOutcome.Refused;
import nl.kringwijs.kit.Asking;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.Share;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.kit.Told;
import nl.kringwijs.shared.Site;
import nl.kringwijs.text.Words;

/// `/aanmelding/{secret}`: what somebody has on a day, by the link in their mail: to confirm, to take what is kept,
/// to change, to give back. Nothing happens by opening it.
@Route("aanmelding/:secret")
@AnonymousAllowed
class RegistrationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LinkedRegistrations links;
    private final transient Site site;
    private String secret = "";
    private String title = "";

    RegistrationView(LinkedRegistrations links, Site site) {
        this.links = links;
        this.site = site;
        addClassName("kw-wrap");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        show();
    }

    private void show() {
        removeAll();
        links.find(secret).ifPresentOrElse(this::show, () -> {
            title = Words.say("kit.status.unknown.title");
            add(new Drawn(StatusPages.unknown("/").content()));
        });
    }

    private void show(MyRegistration mine) {
        title = Words.say("events.registration.title", mine.title());
        add(DayHead.crumbs(mine.slug(), mine.title()), new PageHead(title, state(mine)), new Drawn(facts(mine)));
        var form = new Form();
        form.addClassName("kw-registration");
        acts(mine, form);
        add(form);
        if (comes(mine)) {
            add(new Drawn(ticket(mine)));
        }
    }

    private static Optional<MyChoice> day(MyRegistration mine) {
        return Optional.ofNullable(mine.choices().get(mine.day().value()));
    }

    private static boolean comes(MyRegistration mine) {
        return mine.stands()
                && mine.heldUntil().isEmpty()
                && day(mine)
                        .filter(choice -> choice.state() == ChoiceState.PLACE)
                        .isPresent();
    }

    private static String state(MyRegistration mine) {
        if (!mine.stands()) {
            return Words.say("events.registration.over");
        }
        return mine.heldUntil()
                .map(until -> Words.say("events.registration.held", Formats.clock(until)))
                .orElseGet(() -> day(mine)
                        .map(choice -> Words.say(
                                "events.registration.day." + choice.state().name(),
                                choice.position(),
                                choice.offeredUntil().map(Formats::moment).orElse("")))
                        .orElse(""));
    }

    private static DomContent facts(MyRegistration mine) {
        List<DomContent> all = new ArrayList<>();
        all.add(fact("events.registration.who", text(mine.name())));
        all.add(fact("events.fact.when", text(DayHead.line(mine.when(), ""))));
        all.add(fact(
                "events.fact.where", text(mine.where().isBlank() ? Words.say("events.place.follows") : mine.where())));
        List<String> lines = lines(mine);
        if (!lines.isEmpty()) {
            all.add(fact("events.mine.title", ul(each(lines, line -> li(line)))));
        }
        if (!mine.entitlements().isEmpty()) {
            all.add(fact("events.registration.entitled", text(Formats.list(mine.entitlements()))));
        }
        if (!mine.stream().isEmpty()) {
            all.add(fact(
                    "events.fact.online",
                    j2html.TagCreator.a(Words.say("events.mine.stream"))
                            .withHref(mine.stream())
                            .withRel("noreferrer")));
        }
        return dl(all.toArray(DomContent[]::new)).withClass("kw-facts kw-facts--row");
    }

    /// “14.00 Geld op tafel: je hebt een plek”, in the order of the day.
    private static List<String> lines(MyRegistration mine) {
        return mine.choices().entrySet().stream()
                .filter(choice -> !choice.getKey().equals(mine.day().value()))
                .map(choice -> mine.labels().getOrDefault(choice.getKey(), "") + ": "
                        + Words.say(
                                "events.mine.short." + choice.getValue().state().name(),
                                choice.getValue().position()))
                .sorted()
                .toList();
    }

    private static DomContent fact(String words, DomContent value) {
        return div(dt(Words.say(words)), dd(value));
    }

    private void acts(MyRegistration mine, Form form) {
        if (!mine.stands()) {
            if (mine.closed().isEmpty()) {
                form.put(new Div(new Anchor(EventLinks.event(mine.slug()), Words.say("events.registration.again"))));
            }
            return;
        }
        if (mine.heldUntil().isPresent()) {
            form.put(new Div(form.action(
                    Words.say("events.registration.confirm"),
                    () -> told(links.confirm(secret), "events.registration.confirmed"))));
        }
        mine.choices().forEach((target, choice) -> {
            if (choice.state() == ChoiceState.OFFERED) {
                form.put(new Div(form.action(
                        Words.say("events.act.accept"),
                        () -> told(links.accept(secret, target), "events.told.place"))));
            }
        });
        var more = new Div();
        more.addClassName("kw-acts");
        more.add(new Anchor(EventLinks.choose(mine.slug(), secret), Words.say("events.registration.change")));
        more.add(new Anchor(
                EventLinks.more(secret),
                mine.questions().isEmpty()
                        ? Words.say("events.registration.colleague")
                        : Words.say("events.registration.more")));
        var calendar = new Anchor(EventLinks.calendar(secret), Words.say("events.mine.calendar"));
        calendar.getElement().setAttribute("router-ignore", true);
        more.add(calendar);
        form.put(more);
        form.put(new Div(new Button(Words.say("events.act.leave"), click -> leave(mine))));
    }

    private void told(RegistrationOutcome outcome, String words) {
        Told.say(Words.say(outcome instanceof Refused(String why) ? why : words));
        show();
    }

    private void leave(MyRegistration mine) {
        new Asking(Words.say("events.ask.leave"), Words.say("events.ask.leave.text"))
                .open(Words.say("events.act.leave"), Words.say("events.ask.leave.no"), () -> {
                    links.giveBack(secret, mine.day().value());
                    Told.say(Words.say("events.told.left"));
                    show();
                });
    }

    /// What the phone's own camera reads at the door.
    private DomContent ticket(MyRegistration mine) {
        return div(
                        Share.code(
                                site.address(EventLinks.ticket(mine.ticket())),
                                Words.say("events.registration.ticket")),
                        p(attrs(".kw-quiet"), span(Words.say("events.registration.ticket.text"))))
                .withClass("kw-ticket");
    }
}

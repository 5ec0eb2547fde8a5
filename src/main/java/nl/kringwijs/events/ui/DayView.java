package nl.kringwijs.events.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.registration.LinkedRegistrations;
import nl.kringwijs.events.registration.RegistrationOutcome;
import nl.kringwijs.events.registration.RegistrationOutcome.AskFirst;
import nl.kringwijs.events.registration.RegistrationOutcome.Confirmed;
import nl.kringwijs.events.registration.RegistrationOutcome.Interested;
import nl.kringwijs.events.registration.RegistrationOutcome.Refused;
import nl.kringwijs.events.registration.RegistrationOutcome.Waitlisted;
import nl.kringwijs.events.registration.Registrations;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Asking;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Live;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.ReadingView;
import nl.kringwijs.kit.Told;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Site;
import nl.kringwijs.text.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// `/bijeenkomsten/{slug}`: the day as it is read, with buttons to choose. What changes while somebody looks, by
/// themselves or by others, is drawn anew part by part, so that the page stays where it is.
@Route("bijeenkomsten/:slug")
@AnonymousAllowed
class DayView extends ReadingView {

    private static final String ACT = "event.target.closest('[data-act]')?.dataset.act ?? ''";
    private static final String TARGET = "event.target.closest('[data-act]')?.dataset.target ?? ''";

    /// Puts a part in the place of itself; who stood in it stands in it still.
    private static final String REPLACE = """
            const old = this.querySelector(`[data-live="${$0}"]`);
            if (old) {
              const stood = old.contains(document.activeElement);
              old.outerHTML = $1;
              if (stood) {
                const now = this.querySelector(`[data-live="${$0}"]`);
                (now.querySelector('button') ?? now.querySelector('a'))?.focus({ preventScroll: true });
              }
            }""";

    private final transient EventPages pages;
    private final transient Events events;
    private final transient Registrations registrations;
    private final transient LinkedRegistrations links;
    private final transient CurrentViewer viewer;
    private transient Address address = Address.of("", Map.of());
    private transient Optional<EventId> day = Optional.empty();
    private transient Map<String, String> shown = Map.of();
    private transient Runnable unsubscribe = () -> {};

    DayView(
            EventPages pages,
            Events events,
            Registrations registrations,
            LinkedRegistrations links,
            CurrentViewer viewer,
            Site site) {
        super(pages, viewer, site);
        this.pages = pages;
        this.events = events;
        this.registrations = registrations;
        this.links = links;
        this.viewer = viewer;
        getElement()
                .addEventListener("click", this::act)
                .setFilter("event.target.closest('[data-act]') !== null")
                .addEventData(ACT)
                .addEventData(TARGET);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        address = address(event.getLocation());
        day = events.page(address.segment(1), viewer.get()) instanceof Lookup.Found<EventPage>(EventPage page)
                        && page.signUp().isHere()
                ? Optional.of(page.event().id())
                : Optional.empty();
        shown = parts();
        event.getUI().beforeClientResponse(this, context -> listen(context.getUI()));
    }

    /// The parts of the page that change while somebody looks, as they are now.
    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        day.flatMap(known -> pages.page(address, viewer.get()))
                .map(Page::html)
                .ifPresent(html -> Jsoup.parseBodyFragment(html)
                        .select("[data-live]")
                        .forEach((Element part) -> parts.put(part.attr("data-live"), part.outerHtml())));
        return parts;
    }

    private void show() {
        Map<String, String> now = parts();
        now.forEach((key, html) -> {
            if (!html.equals(shown.get(key))) {
                getElement().executeJs(REPLACE, key, html);
            }
        });
        shown = now;
    }

    private void act(DomEvent event) {
        String act = event.getEventData().get(ACT).asString();
        UUID target = UUID.fromString(event.getEventData().get(TARGET).asString());
        day.ifPresent(known -> {
            if (!act.equals("give")) {
                tell(known, target, choose(known, target, false));
            } else if (known.value().equals(target)) {
                new Asking(Words.say("events.ask.leave"), Words.say("events.ask.leave.text"))
                        .open(Words.say("events.act.leave"), Words.say("events.ask.leave.no"), () -> {
                            giveBack(known, target);
                            Told.say(Words.say("events.told.left"));
                            show();
                        });
            } else {
                giveBack(known, target);
                Told.say(Words.say("events.told.given"));
            }
            show();
        });
    }

    /// The secret of who looks by their link, or empty.
    private String key() {
        return address.parameter(EventLinks.KEY)
                .filter(secret -> links.find(secret)
                        .filter(mine ->
                                mine.stands() && day.filter(mine.day()::equals).isPresent())
                        .isPresent())
                .orElse("");
    }

    private RegistrationOutcome choose(EventId known, UUID target, boolean instead) {
        return key().isEmpty()
                ? registrations.choose(known, target, instead, viewer.get())
                : links.choose(key(), target, instead);
    }

    private void giveBack(EventId known, UUID target) {
        if (key().isEmpty()) {
            registrations.giveBack(known, target, viewer.get());
        } else {
            links.giveBack(key(), target);
        }
    }

    private void tell(EventId known, UUID target, RegistrationOutcome outcome) {
        switch (outcome) {
            case Confirmed _ -> Told.say(Words.say("events.told.place"));
            case Waitlisted(int position) -> Told.say(Words.say("events.told.waiting", position));
            case Interested _ -> Told.say(Words.say("events.told.interest"));
            case Refused(String words) -> Told.say(Words.say(words));
            case AskFirst(List<String> instead) ->
                new Asking(Words.say("events.ask.instead"), Words.say("events.ask.instead.text", Formats.list(instead)))
                        .open(Words.say("events.ask.instead.yes"), Words.say("events.ask.instead.no"), () -> {
                            tell(known, target, choose(known, target, true));
                            show();
                        });
        }
    }

    private void listen(UI ui) {
        unsubscribe.run();
        unsubscribe = () -> {};
        day.ifPresent(known -> {
            ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
            Executor live = Live.in(ui);
            unsubscribe = registrations.onChange(known, () -> live.execute(this::show));
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listen(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unsubscribe.run();
        unsubscribe = () -> {};
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }
}

package nl.kringwijs.events.ui.signup;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.registration.GuestSignUps;
import nl.kringwijs.events.registration.Registrations;
import nl.kringwijs.events.registration.SignUpForm;
import nl.kringwijs.events.series.AllSeries;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Here;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.SenderFields;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.text.Words;

/// `/aanmelden/{slug}`: signing up without an account. Who is signed in has the buttons on the page of the day.
@Route("aanmelden/:slug")
@AnonymousAllowed
class SignUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Events events;
    private final transient Registrations registrations;
    private final transient GuestSignUps guests;
    private final transient AllSeries series;
    private final transient CurrentViewer viewer;
    /// What was typed when another edition was chosen.
    private transient SignUpForm typed = SignUpForm.EMPTY;
    private String title = "";

    SignUpView(
            Events events, Registrations registrations, GuestSignUps guests, AllSeries series, CurrentViewer viewer) {
        this.events = events;
        this.registrations = registrations;
        this.guests = guests;
        this.series = series;
        this.viewer = viewer;
        addClassName("kw-wrap");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String slug = event.getRouteParameters().get("slug").orElse("");
        switch (events.page(slug, viewer.get())) {
            case Lookup.Found<EventPage>(EventPage page) -> {
                if (viewer.get().isVisitor()) {
                    show(page, event.getLocation().getQueryParameters().getParameters("kies"));
                } else {
                    event.forwardTo(EventLinks.event(slug).substring(1));
                }
            }
            case Lookup.Moved<EventPage>(String to) ->
                event.forwardTo(
                        EventLinks.signUp(to.substring(to.lastIndexOf('/') + 1)).substring(1));
            case Lookup.Gone<EventPage> _ -> status(StatusPages.gone("/").html());
            case Lookup.Unknown<EventPage> _ -> status(StatusPages.unknown("/").html());
        }
    }

    private void status(String html) {
        title = Words.say("kit.status.unknown.title");
        getElement().setProperty("innerHTML", html);
    }

    private void show(EventPage page, List<String> chosen) {
        var day = page.event();
        title = Words.say("events.signUp.title", day.title());
        String where = List.of(day.venue(), day.place()).stream()
                .filter(words -> !words.isBlank())
                .collect(java.util.stream.Collectors.joining(", "));
        add(DayHead.crumbs(day.slug(), day.title()), new PageHead(title, DayHead.line(day.when(), where)));
        Optional<String> closed = registrations.closed(day.id(), viewer.get());
        if (closed.isPresent()) {
            add(
                    new Drawn(Parts.note(false, Icons.CLOSE, j2html.TagCreator.p(Words.say(closed.get())))),
                    new Paragraph(new Anchor(EventLinks.event(day.slug()), Words.say("events.workshop.programme"))));
            return;
        }
        var form = new Form();
        Optional<Select<EventSummary>> edition = edition(page);
        edition.ifPresent(form::put);
        var questions = new QuestionFields(form, java.util.Map.of());
        var choices = new ChoiceFields(page, registrations.left(day.id(), viewer.get()), chosen);
        choices.onParts(parts -> questions.ask(page.takingPart().questions(parts)));
        if (choices.isVisible()) {
            form.put(heading("events.signUp.choose"), choices);
        }
        form.put(heading("events.signUp.you"));
        var sender = new SenderFields(form);
        sender.fill(typed.name(), typed.email());
        Select<String> capacity = capacity(page.takingPart().capacities());
        if (!page.takingPart().capacities().isEmpty()) {
            form.field("capacity", capacity);
        }
        if (page.takingPart().capacities().contains(typed.capacity())) {
            capacity.setValue(typed.capacity());
        }
        form.put(questions);
        var colleagues = new ColleagueRows(form, typed.colleagues());
        var along = new Details(Words.say("events.signUp.colleagues"), colleagues);
        along.setOpened(!typed.colleagues().isEmpty());
        form.put(along);
        var kept = new Paragraph(Words.say("events.signUp.kept"));
        kept.addClassName("kw-quiet");
        form.put(kept);
        Supplier<SignUpForm> filled = () -> new SignUpForm(
                sender.name(),
                sender.email(),
                choices.targets(),
                Optional.ofNullable(capacity.getValue()).orElse(""),
                questions.answers(),
                colleagues.colleagues());
        edition.ifPresent(field -> field.addValueChangeListener(event -> {
            typed = filled.get();
            UI.getCurrent().navigate(EventLinks.signUp(event.getValue().slug()).substring(1));
        }));
        form.put(new Div(form.action(Words.say("events.signUp.act"), () -> {
            if (!sender.isMachine()) {
                guests.ask(day.id(), filled.get(), Here.address());
            }
            done(page, form, sender.email());
        })));
        add(form);
    }

    /// Of a series: which edition, of those that take people. Another one brings its own parts and keeps who signs up.
    private Optional<Select<EventSummary>> edition(EventPage page) {
        List<EventSummary> open = series.of(page, viewer.get()).stream()
                .flatMap(of -> of.editions().stream())
                .filter(one -> registrations.closed(one.id(), viewer.get()).isEmpty())
                .toList();
        if (open.size() < 2) {
            return Optional.empty();
        }
        var field = new Select<EventSummary>();
        field.setLabel(Words.say("events.signUp.edition"));
        field.setItems(open);
        field.setItemLabelGenerator(
                one -> (one.place().isBlank() ? one.title() : one.place()) + ", " + Formats.slot(one.when()));
        open.stream()
                .filter(one -> one.id().equals(page.event().id()))
                .findFirst()
                .ifPresent(field::setValue);
        return Optional.of(field);
    }

    private static H2 heading(String words) {
        var heading = new H2(Words.say(words));
        heading.addClassName("kw-section__title");
        return heading;
    }

    static Select<String> capacity(List<String> capacities) {
        var capacity = new Select<String>();
        capacity.setLabel(Words.say("events.signUp.capacity"));
        capacity.setItems(capacities);
        capacity.setEmptySelectionAllowed(true);
        capacity.setEmptySelectionCaption(Words.say("events.question.none"));
        return capacity;
    }

    private static void done(EventPage page, Form form, String email) {
        form.empty();
        form.put(new Drawn(Parts.note(
                false,
                Icons.ON,
                j2html.TagCreator.div(
                        j2html.TagCreator.p(j2html.TagCreator.b(Words.say("events.signUp.done"))),
                        j2html.TagCreator.p(Words.say("events.signUp.done.text", email))))));
        form.put(new Div(
                new Anchor(EventLinks.event(page.event().slug()), page.event().title())));
    }
}

package nl.kringwijs.events.ui;

import static j2html.TagCreator.p;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.OrganisationId;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.People;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.directory.Places;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventFollowUp;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.series.AllSeries;
import nl.kringwijs.kit.DraftText;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.panel.PictureDialog;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.moderation.panel.DraftSessions;
import nl.kringwijs.moderation.panel.Passage;
import nl.kringwijs.moderation.panel.Writing;
import nl.kringwijs.search.Search;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.jspecify.annotations.Nullable;

/// Where an editor writes an event in its simple form. It saves by itself.
@Route("redactie/bijeenkomst/:id")
@RolesAllowed("EDITOR")
class EventEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle, Writing<EventDraft> {

    private final transient DraftSessions sessions;
    private final transient Events events;
    private final transient Themes themes;
    private final transient Places places;
    private final transient Organisations organisations;
    private final transient People people;
    private final transient MediaFiles files;
    private final transient AllSeries series;
    private final transient Search search;
    private final transient CurrentViewer current;
    private final transient List<EventFollowUp> followUps;

    private final Div follow = new Div();
    private transient EventId id = EventId.random();
    private transient Optional<DraftSession<EventDraft>> opened = Optional.empty();
    private transient Optional<ItemsPanel> items = Optional.empty();
    private transient Optional<TakingPartPanel> takingPart = Optional.empty();

    EventEditorView(
            DraftSessions sessions,
            Events events,
            Themes themes,
            Places places,
            Organisations organisations,
            People people,
            MediaFiles files,
            AllSeries series,
            Search search,
            CurrentViewer current,
            List<EventFollowUp> followUps) {
        this.sessions = sessions;
        this.events = events;
        this.themes = themes;
        this.places = places;
        this.organisations = organisations;
        this.people = people;
        this.files = files;
        this.series = series;
        this.search = search;
        this.current = current;
        this.followUps = followUps;
    }

    @Override
    public String getPageTitle() {
        return Words.say(
                "events.edit.title",
                opened.map(session -> session.content().title()).orElse(""));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        opened = DraftSessions.id(event.getRouteParameters().get("id").orElse(""))
                .flatMap(known -> {
                    id = new EventId(known);
                    return sessions.open(this);
                });
        removeAll();
        opened.ifPresentOrElse(this::show, () -> getElement()
                .setProperty("innerHTML", StatusPages.unknown("/").html()));
    }

    private void show(DraftSession<EventDraft> session) {
        var heading = new H1(Words.say("events.edit.heading"));
        heading.addClassName("kw-hidden");
        var programme = new H2(Words.say("events.programme"));
        programme.addClassName("kw-rule-title");
        var parts = new ItemsPanel(
                WorkshopPanel.Choices.of(themes.all(), places.all(), people.register(current.get()), search, current),
                session,
                text -> PictureDialog.serve(text, files, current));
        items = Optional.of(parts);
        var taking = new TakingPartPanel(organisations.all(), session);
        takingPart = Optional.of(taking);
        var takingTitle = new H2(Words.say("events.taking"));
        takingTitle.addClassName("kw-rule-title");
        var editor = new Div(
                new Drawn(p(Parts.kind(Kind.BIJEENKOMST)).withClass("kw-head__kind kw-head__kind--tight")),
                heading,
                session.problem(),
                title(session),
                summary(session),
                description(session),
                programme,
                parts,
                takingTitle,
                taking);
        editor.addClassName("kw-editor");
        var side = new Aside(session.versions());
        side.addClassName("kw-desk__side");
        side.getElement().setAttribute("aria-label", Words.say("moderation.versions"));
        var room = new Div(
                new FactsPanel(
                        themes.all(), places, organisations, current, series.all(), search, events::moment, session),
                editor,
                side);
        room.addClassNames("kw-wrap", "kw-desk");
        add(session.bar(follow), room);
        session.refresh();
    }

    private static DraftText title(DraftSession<EventDraft> session) {
        return session.plain(
                        "title",
                        Words.say("events.edit.field.title"),
                        Words.say("events.edit.field.title"),
                        200,
                        session.content().title(),
                        EventDraft::titled)
                .asTitle();
    }

    private static DraftText summary(DraftSession<EventDraft> session) {
        return session.plain(
                "summary",
                Words.say("events.edit.field.summary"),
                Words.say("events.edit.field.summary"),
                400,
                session.content().summary(),
                EventDraft::summarised);
    }

    private Component description(DraftSession<EventDraft> session) {
        var field = session.rich(
                "description",
                Words.say("events.edit.field.description"),
                Words.say("events.edit.field.description.hint"),
                session.content().description(),
                EventDraft::described);
        PictureDialog.serve(field, files, current);
        return field;
    }

    @Override
    public SubjectRef subject() {
        return id.ref();
    }

    @Override
    public Class<EventDraft> type() {
        return EventDraft.class;
    }

    @Override
    public String words() {
        return "events.edit";
    }

    @Override
    public String title(EventDraft content) {
        return content.title();
    }

    @Override
    public List<Passage> passages(EventDraft content) {
        List<Passage> all = new ArrayList<>(List.of(
                new Passage(Words.say("events.edit.audience"), Words.say("events.edit.audience." + content.audience())),
                new Passage(Words.say("events.edit.field.title"), content.title()),
                new Passage(Words.say("events.fact.when"), when(content)),
                new Passage(Words.say("events.fact.where"), joined(content.venue(), place(content))),
                new Passage(Words.say("events.fact.organiser"), organisation(content.organiser())),
                new Passage(Words.say("events.fact.host"), organisation(content.host())),
                new Passage(Words.say("events.fact.themes"), themes(content)),
                new Passage(Words.say("events.edit.details"), DayWords.details(content.details())),
                new Passage(Words.say("events.taking"), DayWords.taking(content.signUp(), content.takingPart())),
                new Passage(Words.say("events.fact.question"), content.question()),
                new Passage(Words.say("events.edit.field.summary"), content.summary()),
                new Passage(Words.say("events.edit.field.description"), content.description())));
        content.items().forEach(item -> all.add(new Passage(label(item), ProgrammeWords.item(content, item))));
        content.workshops()
                .forEach(workshop -> all.add(new Passage(workshop.title(), ProgrammeWords.workshop(workshop))));
        return all;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static String when(EventDraft content) {
        return joined(
                Optional.ofNullable(content.date()).map(Formats::dateWithoutDay).orElse(""),
                Optional.ofNullable(content.start()).map(Formats::clock).orElse(""),
                Optional.ofNullable(content.end()).map(Formats::clock).orElse(""));
    }

    private String place(EventDraft content) {
        return places.find(
                        Optional.ofNullable(content.place()).map(PlaceId::new).orElse(null))
                .map(PlaceSummary::name)
                .orElse("");
    }

    private String organisation(@Nullable UUID id) {
        return id == null
                ? ""
                : organisations.byId(List.of(new OrganisationId(id))).values().stream()
                        .map(OrganisationSummary::name)
                        .findFirst()
                        .orElse("");
    }

    private String themes(EventDraft content) {
        return themes.byId(content.themes().stream().map(ThemeId::new).toList()).values().stream()
                .map(ThemeSummary::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String label(EventDraft.Item item) {
        return Stream.of(Optional.ofNullable(item.start()).map(Formats::clock).orElse(""), item.title())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String publish(EventDraft content, int version) {
        return events.publish(id, content, version, current.get());
    }

    @Override
    public void withdraw(String reason) {
        events.withdraw(id, reason, current.get());
    }

    @Override
    public String path() {
        return events.find(id, current.get())
                .map(event -> EventLinks.event(event.slug()))
                .orElse("");
    }

    @Override
    public void changed(DraftSession<EventDraft> session) {
        items.ifPresent(ItemsPanel::refresh);
        takingPart.ifPresent(TakingPartPanel::refresh);
        follow.removeAll();
        if (session.isPublished()) {
            if (session.content().signUp().isHere() || asksForPitches(session.content())) {
                var organise = new Anchor(EventLinks.organise(id), Words.say("events.organiser"));
                organise.addClassNames("kw-button", "kw-button--quiet", "kw-button--small");
                follow.add(organise);
            }
            followUps.forEach(next -> follow.add(button(next)));
            follow.add(copy());
        }
    }

    private static boolean asksForPitches(EventDraft content) {
        return content.items().stream().anyMatch(item -> item.pitches() != null);
    }

    private Button copy() {
        var copy = new Button(Words.say("events.edit.copy"), click -> UI.getCurrent()
                .navigate(EventLinks.edit(events.copy(id, current.get())).substring(1)));
        copy.addThemeNames("small");
        copy.setDisableOnClick(true);
        return copy;
    }

    private Button button(EventFollowUp next) {
        var button = new Button(Words.say(next.words()), click -> UI.getCurrent()
                .navigate(next.begin(id, current.get()).substring(1)));
        button.addThemeNames("small");
        return button;
    }
}

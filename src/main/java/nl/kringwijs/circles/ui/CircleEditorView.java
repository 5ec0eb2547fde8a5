package nl.kringwijs.circles.ui;

import static j2html.TagCreator.p;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.circles.CircleDraft;
import nl.kringwijs.circles.CircleDraft.Face;
import nl.kringwijs.circles.CircleDraft.Text;
import nl.kringwijs.circles.CircleFilter;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.circles.CircleLinks;
import nl.kringwijs.circles.CircleMembers;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.panel.PictureDialog;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.moderation.panel.DraftSessions;
import nl.kringwijs.moderation.panel.Facts.Choice;
import nl.kringwijs.moderation.panel.Passage;
import nl.kringwijs.moderation.panel.Rows;
import nl.kringwijs.moderation.panel.Writing;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;

/// Where a circle is written, by an editor or by who leads it. It saves by itself.
@Route("redactie/leerkring/:id")
@RolesAllowed("MEMBER")
class CircleEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle, Writing<CircleDraft> {

    private static final int MOST_CIRCLES = 500;

    private final transient DraftSessions sessions;
    private final transient Circles circles;
    private final transient CircleMembers members;
    private final transient Themes themes;
    private final transient Organisations organisations;
    private final transient MediaFiles files;
    private final transient CurrentViewer current;
    private final transient List<Rows<CircleDraft, ?>> rows = new ArrayList<>();
    private transient CircleId id = CircleId.random();
    private transient Optional<DraftSession<CircleDraft>> opened = Optional.empty();

    CircleEditorView(
            DraftSessions sessions,
            Circles circles,
            CircleMembers members,
            Themes themes,
            Organisations organisations,
            MediaFiles files,
            CurrentViewer current) {
        this.sessions = sessions;
        this.circles = circles;
        this.members = members;
        this.themes = themes;
        this.organisations = organisations;
        this.files = files;
        this.current = current;
    }

    @Override
    public String getPageTitle() {
        return Words.say(
                "circles.edit.title",
                opened.map(session -> session.content().face().title()).orElse(""));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        opened = DraftSessions.id(event.getRouteParameters().get("id").orElse(""))
                .flatMap(known -> {
                    id = new CircleId(known);
                    return sessions.open(this);
                });
        removeAll();
        rows.clear();
        opened.ifPresentOrElse(this::show, () -> getElement()
                .setProperty("innerHTML", StatusPages.unknown("/").html()));
    }

    private void show(DraftSession<CircleDraft> session) {
        var heading = new H1(Words.say("circles.edit.heading"));
        heading.addClassName("kw-hidden");
        Rows<CircleDraft, ?> questions = kept(CircleRows.questions(session));
        Rows<CircleDraft, ?> stops = kept(CircleRows.stops(session));
        Rows<CircleDraft, ?> team = kept(CircleRows.team(session));
        CircleDraft now = session.content();
        var editor = new Div(
                new Drawn(p(Parts.kind(Kind.LEERKRING)).withClass("kw-head__kind kw-head__kind--tight")),
                heading,
                session.problem(),
                session.plain(
                                "title",
                                Words.say("circles.edit.field.title"),
                                Words.say("circles.edit.field.title"),
                                160,
                                now.face().title(),
                                (draft, value) -> draft.faced(new Face(
                                        value,
                                        draft.face().standfirst(),
                                        draft.face().themes())))
                        .asTitle(),
                session.plain(
                        "standfirst",
                        Words.say("circles.edit.field.standfirst"),
                        Words.say("circles.edit.field.standfirst"),
                        400,
                        now.face().standfirst(),
                        (draft, value) -> draft.faced(new Face(
                                draft.face().title(), value, draft.face().themes()))),
                text(
                        session,
                        "occasion",
                        now.text().occasion(),
                        (text, value) -> new Text(value, text.forWhom(), text.offer(), text.outcome())),
                text(
                        session,
                        "forWhom",
                        now.text().forWhom(),
                        (text, value) -> new Text(text.occasion(), value, text.offer(), text.outcome())),
                text(
                        session,
                        "offer",
                        now.text().offer(),
                        (text, value) -> new Text(text.occasion(), text.forWhom(), value, text.outcome())),
                text(
                        session,
                        "outcome",
                        now.text().outcome(),
                        (text, value) -> new Text(text.occasion(), text.forWhom(), text.offer(), value)),
                questions,
                stops,
                team);
        editor.addClassName("kw-editor");
        var side = new Aside(new FacilitatorsPanel(members, id, current), session.versions());
        side.addClassName("kw-desk__side");
        side.getElement().setAttribute("aria-label", Words.say("moderation.versions"));
        var room = new Div(new CircleFacts(known(), session), editor, side);
        room.addClassNames("kw-wrap", "kw-desk");
        add(session.bar(), room);
        session.refresh();
    }

    private Rows<CircleDraft, ?> kept(Rows<CircleDraft, ?> panel) {
        rows.add(panel);
        return panel;
    }

    private interface TextStep {
        Text of(Text now, String value);
    }

    private Div text(DraftSession<CircleDraft> session, String name, String value, TextStep step) {
        var field = session.rich(
                name,
                Words.say("circles." + name),
                Words.say("circles.edit.field." + name),
                value,
                (draft, typed) -> draft.saying(step.of(draft.text(), typed)));
        PictureDialog.serve(field, files, current);
        var heading = new H2(Words.say("circles." + name));
        heading.addClassName("kw-rule-title");
        return new Div(heading, field);
    }

    private CircleFacts.Known known() {
        return new CircleFacts.Known(
                themes.all().stream()
                        .map(theme -> new Choice(theme.id().value(), theme.name()))
                        .toList(),
                organisations.all().stream()
                        .map(party -> new Choice(party.id().value(), party.name()))
                        .toList(),
                circles.list(CircleFilter.ALL, MOST_CIRCLES, 1, current.get()).stream()
                        .filter(circle -> !circle.id().equals(id))
                        .map(circle -> new Choice(circle.id().value(), circle.title()))
                        .toList());
    }

    @Override
    public SubjectRef subject() {
        return id.ref();
    }

    @Override
    public Class<CircleDraft> type() {
        return CircleDraft.class;
    }

    @Override
    public String words() {
        return "circles.edit";
    }

    @Override
    public String title(CircleDraft content) {
        return content.face().title();
    }

    @Override
    public List<Passage> passages(CircleDraft content) {
        CircleDraft.Way way = content.way();
        List<Passage> all = new ArrayList<>(List.of(
                new Passage(
                        Words.say("circles.edit.audience"), Words.say("circles.edit.audience." + content.audience())),
                new Passage(
                        Words.say("circles.edit.field.title"), content.face().title()),
                new Passage(
                        Words.say("circles.edit.stage"),
                        Words.say("circles.stage." + way.stage().name())),
                new Passage(
                        Words.say("circles.edit.way"),
                        Words.say("circles.way." + way.joining().name())),
                new Passage(
                        Words.say("circles.edit.places"),
                        Optional.ofNullable(way.places()).map(String::valueOf).orElse("")),
                new Passage(
                        Words.say("circles.edit.deadline"),
                        Optional.ofNullable(way.deadline())
                                .map(Formats::dateWithoutDay)
                                .orElse("")),
                new Passage(Words.say("circles.edit.costs"), way.costs()),
                new Passage(Words.say("circles.fact.themes"), themes(content)),
                new Passage(
                        Words.say("circles.edit.contact.name"),
                        content.parties().contactName()),
                new Passage(
                        Words.say("circles.edit.field.standfirst"),
                        content.face().standfirst()),
                new Passage(Words.say("circles.occasion"), content.text().occasion()),
                new Passage(Words.say("circles.forWhom"), content.text().forWhom()),
                new Passage(Words.say("circles.offer"), content.text().offer()),
                new Passage(Words.say("circles.outcome"), content.text().outcome())));
        content.questions().forEach(line -> all.add(new Passage(Words.say("circles.edit.question"), line.text())));
        content.stops()
                .forEach(stop -> all.add(new Passage(
                        stop.title(),
                        joined(
                                Optional.ofNullable(stop.date())
                                        .map(Formats::dateWithoutDay)
                                        .orElse(""),
                                stop.around(),
                                stop.place(),
                                stop.host()))));
        content.team().forEach(mate -> all.add(new Passage(mate.name(), joined(mate.role(), mate.organisation()))));
        return all;
    }

    private String themes(CircleDraft content) {
        return themes.byId(content.face().themes().stream().map(ThemeId::new).toList()).values().stream()
                .map(ThemeSummary::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    @Override
    public String publish(CircleDraft content, int version) {
        return circles.publish(id, content, version, current.get());
    }

    @Override
    public void withdraw(String reason) {
        circles.withdraw(id, reason, current.get());
    }

    @Override
    public String path() {
        return circles.find(id, current.get())
                .map(circle -> CircleLinks.circle(circle.slug()))
                .orElse("");
    }

    @Override
    public void changed(DraftSession<CircleDraft> session) {
        rows.forEach(Rows::refresh);
    }
}

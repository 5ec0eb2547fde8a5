package nl.kringwijs.library.ui;

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
import nl.kringwijs.directory.Places;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.library.example.ExampleDraft;
import nl.kringwijs.library.example.ExampleDraft.Face;
import nl.kringwijs.library.example.ExampleDraft.Text;
import nl.kringwijs.library.example.ExampleId;
import nl.kringwijs.library.example.ExampleLinks;
import nl.kringwijs.library.example.Examples;
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

/// Where a practice example is written. It saves by itself; a title and a line are enough for a stub.
@Route("redactie/praktijkvoorbeeld/:id")
@RolesAllowed("MEMBER")
class ExampleEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle, Writing<ExampleDraft> {

    private final transient DraftSessions sessions;
    private final transient Examples examples;
    private final transient Themes themes;
    private final transient Places places;
    private final transient MediaFiles files;
    private final transient CurrentViewer current;
    private final transient List<Rows<ExampleDraft, ?>> rows = new ArrayList<>();
    private transient ExampleId id = ExampleId.random();
    private transient Optional<DraftSession<ExampleDraft>> opened = Optional.empty();

    ExampleEditorView(
            DraftSessions sessions,
            Examples examples,
            Themes themes,
            Places places,
            MediaFiles files,
            CurrentViewer current) {
        this.sessions = sessions;
        this.examples = examples;
        this.themes = themes;
        this.places = places;
        this.files = files;
        this.current = current;
    }

    @Override
    public String getPageTitle() {
        return Words.say(
                "library.example.edit.title",
                opened.map(session -> session.content().face().title()).orElse(""));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        opened = DraftSessions.id(event.getRouteParameters().get("id").orElse(""))
                .flatMap(known -> {
                    id = new ExampleId(known);
                    return sessions.open(this);
                });
        removeAll();
        rows.clear();
        opened.ifPresentOrElse(this::show, () -> getElement()
                .setProperty("innerHTML", StatusPages.unknown("/").html()));
    }

    private void show(DraftSession<ExampleDraft> session) {
        var heading = new H1(Words.say("library.example.edit"));
        heading.addClassName("kw-hidden");
        ExampleDraft now = session.content();
        rows.addAll(List.of(
                ExampleRows.parties(session),
                ExampleRows.lessons(session),
                ExampleRows.numbers(session),
                ExampleRows.updates(session),
                ExampleRows.links(session)));
        var editor = new Div(
                new Drawn(p(Parts.kind(Kind.PRAKTIJKVOORBEELD)).withClass("kw-head__kind kw-head__kind--tight")),
                heading,
                session.problem(),
                session.plain(
                                "title",
                                Words.say("library.example.field.title"),
                                Words.say("library.example.field.title"),
                                160,
                                now.face().title(),
                                (draft, value) -> draft.faced(new Face(
                                        value,
                                        draft.face().standfirst(),
                                        draft.face().themes())))
                        .asTitle(),
                session.plain(
                        "standfirst",
                        Words.say("library.example.field.standfirst"),
                        Words.say("library.example.field.standfirst"),
                        400,
                        now.face().standfirst(),
                        (draft, value) -> draft.faced(new Face(
                                draft.face().title(), value, draft.face().themes()))),
                text(
                        session,
                        "context",
                        now.text().context(),
                        (text, value) -> new Text(value, text.approach(), text.result(), text.question())),
                text(
                        session,
                        "approach",
                        now.text().approach(),
                        (text, value) -> new Text(text.context(), value, text.result(), text.question())),
                rows.getFirst(),
                text(
                        session,
                        "result",
                        now.text().result(),
                        (text, value) -> new Text(text.context(), text.approach(), value, text.question())),
                text(
                        session,
                        "question",
                        now.text().question(),
                        (text, value) -> new Text(text.context(), text.approach(), text.result(), value)));
        rows.stream().skip(1).forEach(editor::add);
        editor.addClassName("kw-editor");
        var side = new Aside(session.versions());
        side.addClassName("kw-desk__side");
        side.getElement().setAttribute("aria-label", Words.say("moderation.versions"));
        var room = new Div(facts(session), editor, side);
        room.addClassNames("kw-wrap", "kw-desk");
        add(session.bar(), room);
        session.refresh();
    }

    private ExampleFacts facts(DraftSession<ExampleDraft> session) {
        return new ExampleFacts(
                themes.all().stream()
                        .map(theme -> new Choice(theme.id().value(), theme.name()))
                        .toList(),
                places.all().stream()
                        .map(place -> new Choice(place.id().value(), place.name()))
                        .toList(),
                session);
    }

    private interface TextStep {
        Text of(Text now, String value);
    }

    private Div text(DraftSession<ExampleDraft> session, String name, String value, TextStep step) {
        var field = session.rich(
                name,
                Words.say("library.example." + name),
                Words.say("library.example." + name + ".hint"),
                value,
                (draft, typed) -> draft.saying(step.of(draft.text(), typed)));
        PictureDialog.serve(field, files, current);
        var heading = new H2(Words.say("library.example." + name));
        heading.addClassName("kw-rule-title");
        return new Div(heading, field);
    }

    @Override
    public SubjectRef subject() {
        return id.ref();
    }

    @Override
    public Class<ExampleDraft> type() {
        return ExampleDraft.class;
    }

    @Override
    public String words() {
        return "library.example.edit";
    }

    @Override
    public String title(ExampleDraft content) {
        return content.face().title();
    }

    @Override
    public List<Passage> passages(ExampleDraft content) {
        ExampleDraft.Facts facts = content.facts();
        List<Passage> all = new ArrayList<>(List.of(
                new Passage(
                        Words.say("library.example.audience"),
                        Words.say("library.edit.audience." + content.audience())),
                new Passage(
                        Words.say("library.example.field.title"), content.face().title()),
                new Passage(Words.say("library.example.themes"), themes(content)),
                new Passage(Words.say("library.example.location"), facts.location()),
                new Passage(Words.say("library.example.since"), facts.since()),
                new Passage(Words.say("library.example.method"), facts.method()),
                new Passage(Words.say("library.example.contact.name"), facts.contactName()),
                new Passage(Words.say("library.fact.writers"), content.writers()),
                new Passage(Words.say("library.example.licence"), facts.licence()),
                new Passage(Words.say("library.example.permission"), facts.permission()),
                new Passage(
                        Words.say("library.example.field.standfirst"),
                        content.face().standfirst()),
                new Passage(Words.say("library.example.context"), content.text().context()),
                new Passage(
                        Words.say("library.example.approach"), content.text().approach()),
                new Passage(Words.say("library.example.result"), content.text().result()),
                new Passage(
                        Words.say("library.example.question"), content.text().question())));
        content.parties().forEach(party -> all.add(new Passage(party.name(), party.does() + "\n" + party.interest())));
        content.lessons().forEach(line -> all.add(new Passage(Words.say("library.example.lesson"), line.text())));
        content.numbers()
                .forEach(number -> all.add(new Passage(
                        number.label(),
                        Stream.of(
                                        number.value(),
                                        Optional.ofNullable(number.date())
                                                .map(Formats::dateWithoutDay)
                                                .orElse(""))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")))));
        content.updates()
                .forEach(update -> all.add(new Passage(
                        Optional.ofNullable(update.date())
                                .map(Formats::dateWithoutDay)
                                .orElse(""),
                        update.text())));
        content.links().forEach(link -> all.add(new Passage(link.title(), link.url())));
        return all;
    }

    private String themes(ExampleDraft content) {
        return themes.byId(content.face().themes().stream().map(ThemeId::new).toList()).values().stream()
                .map(ThemeSummary::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Override
    public String publish(ExampleDraft content, int version) {
        return examples.publish(id, content, version, current.get());
    }

    @Override
    public void withdraw(String reason) {
        examples.withdraw(id, reason, current.get());
    }

    @Override
    public String path() {
        return examples.find(id, current.get())
                .map(example -> ExampleLinks.example(example.slug()))
                .orElse("");
    }

    @Override
    public void changed(DraftSession<ExampleDraft> session) {
        rows.forEach(Rows::refresh);
    }
}

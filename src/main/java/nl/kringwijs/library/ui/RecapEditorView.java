package nl.kringwijs.library.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.b;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.registration.Feedback;
import nl.kringwijs.kit.DraftText;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Live;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.library.MaterialDesk;
import nl.kringwijs.library.MaterialId;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.library.Recaps;
import nl.kringwijs.library.offer.MaterialOffers;
import nl.kringwijs.library.offer.OfferLinks;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.panel.PictureDialog;
import nl.kringwijs.moderation.DraftRow;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.moderation.panel.DraftSessions;
import nl.kringwijs.moderation.panel.Passage;
import nl.kringwijs.moderation.panel.Writing;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.Themes;

/// Where an editor writes a recap. It saves by itself, shows the page as readers will see it, and says what is
/// missing.
@Route("redactie/terugblik/:id")
@RolesAllowed("EDITOR")
class RecapEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle, Writing<RecapDraft> {

    private final transient DraftSessions sessions;
    private final transient RecapDesk desk;
    private final transient MaterialDesk pieces;
    private final transient MaterialOffers offers;
    private final transient Recaps recaps;
    private final transient Events events;
    private final transient Feedback feedback;
    private final transient Themes themes;
    private final transient MediaFiles files;
    private final transient CurrentViewer current;

    private transient RecapId id = RecapId.random();
    private transient Optional<DraftSession<RecapDraft>> opened = Optional.empty();
    private transient Optional<MaterialsPanel> materials = Optional.empty();
    private transient Optional<TodoPanel> todo = Optional.empty();
    private transient Optional<SectionsPanel> sections = Optional.empty();
    private transient Runnable stopListening = () -> {};

    RecapEditorView(
            DraftSessions sessions,
            RecapDesk desk,
            MaterialDesk pieces,
            MaterialOffers offers,
            Recaps recaps,
            Events events,
            Feedback feedback,
            Themes themes,
            MediaFiles files,
            CurrentViewer current) {
        this.sessions = sessions;
        this.desk = desk;
        this.pieces = pieces;
        this.offers = offers;
        this.recaps = recaps;
        this.events = events;
        this.feedback = feedback;
        this.themes = themes;
        this.files = files;
        this.current = current;
    }

    @Override
    public String getPageTitle() {
        return Words.say(
                "library.edit.title",
                opened.map(session -> session.content().title()).orElse(""));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        opened = DraftSessions.id(event.getRouteParameters().get("id").orElse(""))
                .flatMap(known -> {
                    id = new RecapId(known);
                    return sessions.open(this);
                });
        removeAll();
        opened.ifPresentOrElse(this::show, () -> getElement()
                .setProperty("innerHTML", StatusPages.unknown("/").html()));
    }

    private void show(DraftSession<RecapDraft> session) {
        var heading = new H1(Words.say("library.edit.heading"));
        heading.addClassName("kw-hidden");
        var material = new MaterialsPanel(files, pieces, id, current, session);
        var parts = new SectionsPanel(themes.all(), session, text -> PictureDialog.serve(text, files, current));
        var editor = new Div(
                new Drawn(p(Parts.kind(Kind.TERUGBLIK)).withClass("kw-head__kind kw-head__kind--tight")),
                heading,
                session.problem(),
                title(session),
                standfirst(session),
                intro(session),
                offered(session),
                material,
                parts);
        editor.addClassName("kw-editor");
        var missing = new TodoPanel(current, files);
        var side = new Aside(missing, thoughts(session), session.versions());
        side.addClassName("kw-desk__side");
        side.getElement().setAttribute("aria-label", Words.say("library.todo.label"));
        materials = Optional.of(material);
        sections = Optional.of(parts);
        todo = Optional.of(missing);
        var room = new Div(settings(session), editor, side);
        room.addClassNames("kw-wrap", "kw-desk");
        add(session.bar(), room);
        session.refresh();
    }

    private FeedbackNote thoughts(DraftSession<RecapDraft> session) {
        return new FeedbackNote(Optional.ofNullable(session.content().event())
                .filter(day -> current.get().is(Role.EDITOR))
                .map(day -> feedback.results(new EventId(day), current.get()))
                .orElse(List.of()));
    }

    private static DraftText title(DraftSession<RecapDraft> session) {
        return session.plain(
                        "title",
                        Words.say("library.edit.field.title"),
                        Words.say("library.edit.field.title.hint"),
                        200,
                        session.content().title(),
                        RecapDraft::titled)
                .asTitle();
    }

    private static DraftText standfirst(DraftSession<RecapDraft> session) {
        return session.plain(
                "standfirst",
                Words.say("library.edit.field.standfirst"),
                Words.say("library.edit.field.standfirst.hint"),
                400,
                session.content().standfirst(),
                (now, value) -> now.introduced(value, now.intro()));
    }

    private DraftText intro(DraftSession<RecapDraft> session) {
        var field = session.rich(
                "intro",
                Words.say("library.edit.field.intro"),
                Words.say("library.edit.field.intro.hint"),
                session.content().intro(),
                (now, value) -> now.introduced(now.standfirst(), value));
        PictureDialog.serve(field, files, current);
        return field;
    }

    /// What members offered for this day and nobody took over yet, or not as it is now.
    private Drawn offered(DraftSession<RecapDraft> session) {
        List<DraftRow> waiting = Optional.ofNullable(session.content().event()).stream()
                .flatMap(event -> offers.waiting(new EventId(event), current.get()).stream())
                .filter(row ->
                        row.ahead() || !session.content().holds(row.subject().id()))
                .toList();
        return waiting.isEmpty()
                ? new Drawn()
                : new Drawn(Parts.note(
                        false,
                        Icons.ON,
                        div(
                                p(b(Words.say("library.offer.waiting"))),
                                ul(each(
                                        waiting,
                                        row -> li(a(row.title())
                                                .withHref(OfferLinks.edit(new MaterialId(
                                                        row.subject().id())))))))));
    }

    /// Beside the text: which day it looks back on, and who may read it.
    private Div settings(DraftSession<RecapDraft> session) {
        var event = new Select<EventSummary>();
        event.setLabel(Words.say("library.edit.event"));
        List<EventSummary> known = new ArrayList<>(events.past(200, current.get()));
        known.addAll(events.upcoming(50, current.get()));
        event.setItems(known);
        event.setEmptySelectionAllowed(true);
        event.setEmptySelectionCaption(Words.say("library.edit.event.none"));
        event.setItemLabelGenerator(item -> item == null ? Words.say("library.edit.event.none") : item.title());
        UUID chosen = session.content().event();
        known.stream()
                .filter(item -> item.id().value().equals(chosen))
                .findFirst()
                .ifPresent(event::setValue);
        event.addValueChangeListener(change -> session.change(now -> now.about(Optional.ofNullable(change.getValue())
                .map(item -> item.id().value())
                .orElse(null))));
        event.setWidthFull();
        var readers = AudienceSelect.of(
                session.content().audience(), audience -> session.change(now -> now.forReaders(audience)));
        readers.setWidthFull();
        var writers = line(
                "library.fact.writers",
                "library.writers.help",
                session.content().writers(),
                value -> session.change(now -> now.by(value)));
        var participants = line(
                "library.fact.participants",
                "library.participants.help",
                session.content().participants(),
                value -> session.change(now -> now.joinedBy(value)));
        var part = new Div(event, writers, participants, readers);
        part.addClassNames("kw-desk__nav", "kw-stack");
        return part;
    }

    private static TextField line(String words, String help, String value, Consumer<String> changed) {
        var field = new TextField(Words.say(words));
        field.setHelperText(Words.say(help));
        field.setMaxLength(300);
        field.setWidthFull();
        field.setValue(value);
        field.addValueChangeListener(change -> changed.accept(change.getValue()));
        return field;
    }

    @Override
    public SubjectRef subject() {
        return id.ref();
    }

    @Override
    public Class<RecapDraft> type() {
        return RecapDraft.class;
    }

    @Override
    public String words() {
        return "library.edit";
    }

    @Override
    public String title(RecapDraft content) {
        return content.title();
    }

    @Override
    public List<Passage> passages(RecapDraft content) {
        List<Passage> all = new ArrayList<>(List.of(
                new Passage(
                        Words.say("library.edit.audience"), Words.say("library.edit.audience." + content.audience())),
                new Passage(Words.say("library.edit.event"), eventOf(content)),
                new Passage(Words.say("library.fact.writers"), content.writers()),
                new Passage(Words.say("library.fact.participants"), content.participants()),
                new Passage(Words.say("library.edit.field.title"), content.title()),
                new Passage(Words.say("library.edit.field.standfirst"), content.standfirst()),
                new Passage(Words.say("library.edit.field.intro"), content.intro())));
        content.materials()
                .forEach(piece -> all.add(new Passage(
                        Words.say("library.material"),
                        Stream.of(
                                        piece.title(),
                                        piece.makers(),
                                        piece.licence(),
                                        piece.permission(),
                                        Words.say("library.edit.audience." + piece.audience()))
                                .filter(line -> !line.isBlank())
                                .collect(Collectors.joining("\n")))));
        content.sections().forEach(section -> all.add(new Passage(section.title(), section.body())));
        return all;
    }

    private String eventOf(RecapDraft content) {
        return Optional.ofNullable(content.event())
                .flatMap(event -> events.find(new EventId(event), current.get()))
                .map(EventSummary::title)
                .orElse("");
    }

    @Override
    public String publish(RecapDraft content, int version) {
        return desk.publish(id, content, version, current.get());
    }

    @Override
    public void withdraw(String reason) {
        desk.withdraw(id, reason, current.get());
    }

    @Override
    public String path() {
        return recaps.pathOf(id).orElse("");
    }

    @Override
    public void changed(DraftSession<RecapDraft> session) {
        materials.ifPresent(MaterialsPanel::refresh);
        sections.ifPresent(SectionsPanel::refresh);
        todo.ifPresent(panel -> panel.refresh(session.content()));
    }

    @Override
    public void refused(Problem problem) {
        materials.ifPresent(panel -> panel.show(problem));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        Executor live = Live.in(ui);
        stopListening = files.onProgress(file -> materials
                .filter(panel -> panel.shows(file))
                .ifPresent(panel -> live.execute(() -> panel.progressed(file))));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stopListening.run();
        detach.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }
}

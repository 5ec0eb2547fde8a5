package nl.kringwijs.library.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.kit.DeskBar;
import nl.kringwijs.kit.DraftText;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.kit.Told;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.library.Recaps;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.moderation.Draft;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.moderation.SaveOutcome;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.Themes;

/// Where an editor writes a recap. It saves by itself, shows the page as readers will see it, and says what is
/// missing.
@Route("redactie/terugblik/:id")
@RolesAllowed("EDITOR")
class RecapEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Drafts drafts;
    private final transient RecapDesk desk;
    private final transient Recaps recaps;
    private final transient Events events;
    private final transient Themes themes;
    private final transient MediaFiles files;
    private final transient CurrentViewer current;
    private final transient Clock clock;

    private final Button publish = new Button(Words.say("library.edit.publish"));
    private final Button withdraw = new Button(Words.say("library.edit.withdraw"));
    private final DeskBar bar = new DeskBar(withdraw, publish);
    private final Div problem = new Div();
    private final List<DraftText> texts = new ArrayList<>();

    private transient RecapId id = RecapId.random();
    private transient RecapDraft draft = RecapDraft.empty(null, "");
    private transient Draft.State state = Draft.State.DRAFT;
    private boolean ahead;
    private int version;
    private transient Optional<MaterialsPanel> materials = Optional.empty();
    private transient Optional<TodoPanel> todo = Optional.empty();
    private transient Optional<SectionsPanel> sections = Optional.empty();

    RecapEditorView(
            Drafts drafts,
            RecapDesk desk,
            Recaps recaps,
            Events events,
            Themes themes,
            MediaFiles files,
            CurrentViewer current,
            Clock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.recaps = recaps;
        this.events = events;
        this.themes = themes;
        this.files = files;
        this.current = current;
        this.clock = clock;
        publish.addThemeNames("primary", "small");
        publish.setDisableOnClick(true);
        publish.addClickListener(click -> publish());
        withdraw.addThemeNames("small");
        withdraw.addClickListener(click -> askToWithdraw());
    }

    @Override
    public String getPageTitle() {
        return Words.say("library.edit.title", draft.title());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String given = event.getRouteParameters().get("id").orElse("");
        Optional<Draft<RecapDraft>> found = given.matches("[0-9a-f-]{36}")
                ? drafts.find(new RecapId(UUID.fromString(given)).ref(), RecapDraft.class, current.get())
                : Optional.empty();
        removeAll();
        texts.clear();
        if (found.isEmpty()) {
            getElement().setProperty("innerHTML", StatusPages.unknown("/").html());
            return;
        }
        id = new RecapId(UUID.fromString(given));
        show(found.get());
    }

    private void show(Draft<RecapDraft> shown) {
        draft = shown.content();
        version = shown.version();
        state = shown.state();
        ahead = shown.isAhead();
        var editor = new Div(kindLine(), hiddenHeading(), problem, title(), standfirst(), intro());
        editor.addClassName("kw-editor");
        var material = new MaterialsPanel(files, current, this::draft, this::change);
        var parts = new SectionsPanel(themes, id, this::draft, this::change, texts);
        editor.add(material, parts);
        var side = new TodoPanel(drafts, id, current, files);
        materials = Optional.of(material);
        sections = Optional.of(parts);
        todo = Optional.of(side);
        var room = new Div(settings(), editor, side);
        room.addClassNames("kw-wrap", "kw-desk");
        add(bar, room);
        bar.saved(Words.say("library.edit.savedAt", Formats.clock(shown.updatedAt())));
        refresh();
    }

    private Div kindLine() {
        var line = new Div();
        line.getElement()
                .setProperty(
                        "innerHTML",
                        j2html.TagCreator.p(nl.kringwijs.kit.Parts.kind(nl.kringwijs.shared.Kind.TERUGBLIK))
                                .withClass("kw-head__kind kw-head__kind--tight")
                                .render());
        return line;
    }

    private static H1 hiddenHeading() {
        var heading = new H1(Words.say("library.edit.heading"));
        heading.addClassName("kw-hidden");
        return heading;
    }

    private DraftText title() {
        var field = new DraftText.Plain(
                        key("title"),
                        Words.say("library.edit.field.title"),
                        Words.say("library.edit.field.title.hint"),
                        200)
                .asTitle();
        field.setValue(draft.title());
        field.addValueChangeListener(change -> change(now -> now.titled(change.getValue())));
        texts.add(field);
        return field;
    }

    private DraftText standfirst() {
        var field = new DraftText.Plain(
                key("standfirst"),
                Words.say("library.edit.field.standfirst"),
                Words.say("library.edit.field.standfirst.hint"),
                400);
        field.setValue(draft.standfirst());
        field.addValueChangeListener(change -> change(now -> now.introduced(change.getValue(), now.intro())));
        texts.add(field);
        return field;
    }

    private DraftText intro() {
        var field = new DraftText.Rich(
                key("intro"), Words.say("library.edit.field.intro"), Words.say("library.edit.field.intro.hint"));
        field.setValue(draft.intro());
        field.addValueChangeListener(change -> change(now -> now.introduced(now.standfirst(), change.getValue())));
        PictureDialog.serve(field, files, current);
        texts.add(field);
        return field;
    }

    private String key(String field) {
        return current.get().id().map(member -> member.value().toString()).orElse("") + ":"
                + id.ref().key() + ":" + field;
    }

    /// Beside the text: which day it looks back on, and who may read it.
    private Div settings() {
        var event = new Select<EventSummary>();
        event.setLabel(Words.say("library.edit.event"));
        List<EventSummary> known = new ArrayList<>(events.past(200, current.get()));
        known.addAll(events.upcoming(50, current.get()));
        event.setItems(known);
        event.setEmptySelectionAllowed(true);
        event.setEmptySelectionCaption(Words.say("library.edit.event.none"));
        event.setItemLabelGenerator(item -> item == null ? Words.say("library.edit.event.none") : item.title());
        UUID chosen = draft.event();
        known.stream()
                .filter(item -> chosen != null && item.id().equals(new EventId(chosen)))
                .findFirst()
                .ifPresent(event::setValue);
        event.addValueChangeListener(change -> change(now -> now.about(Optional.ofNullable(change.getValue())
                .map(item -> item.id().value())
                .orElse(null))));
        event.setWidthFull();
        var readers = AudienceSelect.of(draft.audience(), audience -> change(now -> now.forReaders(audience)));
        readers.setWidthFull();
        var part = new Div(event, readers);
        part.addClassNames("kw-desk__nav", "kw-stack");
        return part;
    }

    RecapDraft draft() {
        return draft;
    }

    /// Changes the draft and keeps it at once. Somebody else's newer version is not overwritten: both texts are
    /// shown.
    void change(UnaryOperator<RecapDraft> step) {
        RecapDraft next = step.apply(draft);
        if (next.equals(draft)) {
            return;
        }
        draft = next;
        SaveOutcome<RecapDraft> outcome =
                drafts.save(id.ref(), version, draft.title(), draft, RecapDraft.class, current.get());
        switch (outcome) {
            case SaveOutcome.Saved<RecapDraft>(int saved) -> {
                version = saved;
                ahead = state == Draft.State.PUBLISHED;
                texts.forEach(DraftText::saved);
                bar.saved(Words.say("library.edit.savedAt", Formats.clock(clock.instant())));
                refresh();
            }
            case SaveOutcome.Conflict<RecapDraft>(Draft<RecapDraft> theirs, long _) ->
                new ConflictDialog(draft, theirs, () -> keepMine(theirs), () -> reload()).open();
        }
    }

    /// Goes on with our text upon their version; theirs stays in the history.
    private void keepMine(Draft<RecapDraft> theirs) {
        version = theirs.version();
        RecapDraft mine = draft;
        draft = theirs.content();
        change(now -> mine);
    }

    private void reload() {
        texts.forEach(DraftText::saved);
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void refresh() {
        switch (state) {
            case DRAFT -> bar.state(Words.say("library.edit.state.draft"), "open");
            case PUBLISHED ->
                bar.state(
                        Words.say(ahead ? "library.edit.state.ahead" : "library.edit.state.published"),
                        ahead ? "running" : "done");
            case WITHDRAWN -> bar.state(Words.say("library.edit.state.withdrawn"), "alert");
        }
        publish.setText(Words.say(state == Draft.State.PUBLISHED ? "library.edit.republish" : "library.edit.publish"));
        withdraw.setVisible(state == Draft.State.PUBLISHED);
        bar.readable(state == Draft.State.PUBLISHED ? recaps.pathOf(id).orElse("") : "");
        materials.ifPresent(MaterialsPanel::refresh);
        sections.ifPresent(SectionsPanel::refresh);
        todo.ifPresent(panel -> panel.refresh(draft));
    }

    private void publish() {
        problem.getElement().setProperty("innerHTML", "");
        try {
            String path = desk.publish(id, draft, version, current.get());
            state = Draft.State.PUBLISHED;
            ahead = false;
            refresh();
            Told.say(Words.say("library.edit.isPublished"));
            bar.readable(path);
        } catch (Problem refused) {
            Optional<String> field = refused.field();
            if (field.filter(name -> name.startsWith("piece:")).isPresent()) {
                materials.ifPresent(panel -> panel.show(refused));
            }
            problem.getElement()
                    .setProperty(
                            "innerHTML",
                            nl.kringwijs.kit.Parts.note(
                                            true, nl.kringwijs.kit.Icons.CLOSE, j2html.TagCreator.p(Words.say(refused)))
                                    .render());
        } finally {
            publish.setEnabled(true);
        }
    }

    private void askToWithdraw() {
        var dialog = new ConfirmDialog(
                Words.say("library.edit.withdraw.title"),
                Words.say("library.edit.withdraw.text"),
                Words.say("library.edit.withdraw"),
                confirm -> {
                    desk.withdraw(id, current.get());
                    state = Draft.State.WITHDRAWN;
                    refresh();
                    Told.say(Words.say("library.edit.isWithdrawn"));
                });
        dialog.setCancelable(true);
        dialog.setCancelText(Words.say("library.edit.cancel"));
        dialog.open();
    }

    private transient Runnable stopListening = () -> {};

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        stopListening = files.onProgress(file -> ui.access(() -> materials.ifPresent(panel -> panel.progressed(file))));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stopListening.run();
        detach.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    Viewer viewer() {
        return current.get();
    }
}

package nl.kringwijs.events.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.kringwijs.directory.OrganisationKind;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.PlaceKind;
import nl.kringwijs.directory.Places;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventFollowUp;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.Events;
import nl.kringwijs.kit.DeskBar;
import nl.kringwijs.kit.DraftText;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.kit.Told;
import nl.kringwijs.moderation.Draft;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.moderation.SaveOutcome;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.Themes;
import org.jspecify.annotations.Nullable;

/// Where an editor writes an event in its simple form. It saves by itself.
@Route("redactie/bijeenkomst/:id")
@RolesAllowed("EDITOR")
class EventEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Drafts drafts;
    private final transient Events events;
    private final transient Themes themes;
    private final transient Places places;
    private final transient Organisations organisations;
    private final transient CurrentViewer current;
    private final transient List<EventFollowUp> followUps;
    private final transient Clock clock;

    private final Button publish = new Button(Words.say("events.edit.publish"));
    private final Button withdraw = new Button(Words.say("events.edit.withdraw"));
    private final Div follow = new Div();
    private final DeskBar bar = new DeskBar(follow, withdraw, publish);
    private final Div problem = new Div();
    private final List<DraftText> texts = new ArrayList<>();

    private transient EventId id = EventId.random();
    private transient EventDraft draft = EventDraft.empty();
    private transient Draft.State state = Draft.State.DRAFT;
    private boolean ahead;
    private int version;
    private String path = "";

    EventEditorView(
            Drafts drafts,
            Events events,
            Themes themes,
            Places places,
            Organisations organisations,
            CurrentViewer current,
            List<EventFollowUp> followUps,
            Clock clock) {
        this.drafts = drafts;
        this.events = events;
        this.themes = themes;
        this.places = places;
        this.organisations = organisations;
        this.current = current;
        this.followUps = followUps;
        this.clock = clock;
        publish.addThemeNames("primary", "small");
        publish.setDisableOnClick(true);
        publish.addClickListener(click -> publish());
        withdraw.addThemeNames("small");
        withdraw.addClickListener(click -> askToWithdraw());
    }

    @Override
    public String getPageTitle() {
        return Words.say("events.edit.title", draft.title());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String given = event.getRouteParameters().get("id").orElse("");
        Optional<Draft<EventDraft>> found = given.matches("[0-9a-f-]{36}")
                ? drafts.find(new EventId(UUID.fromString(given)).ref(), EventDraft.class, current.get())
                : Optional.empty();
        removeAll();
        texts.clear();
        if (found.isEmpty()) {
            getElement().setProperty("innerHTML", StatusPages.unknown("/").html());
            return;
        }
        id = new EventId(UUID.fromString(given));
        show(found.get());
    }

    private void show(Draft<EventDraft> shown) {
        draft = shown.content();
        version = shown.version();
        state = shown.state();
        ahead = shown.isAhead();
        path = events.find(id, current.get())
                .map(event -> nl.kringwijs.events.EventLinks.event(event.slug()))
                .orElse("");
        var heading = new H1(Words.say("events.edit.heading"));
        heading.addClassName("kw-hidden");
        var title = plain("title", "events.edit.field.title", 200, draft.title(), (now, value) -> now.titled(value))
                .asTitle();
        var summary = plain(
                "summary", "events.edit.field.summary", 400, draft.summary(), (now, value) -> now.summarised(value));
        var description = new DraftText.Rich(
                key("description"),
                Words.say("events.edit.field.description"),
                Words.say("events.edit.field.description.hint"));
        description.setValue(draft.description());
        description.addValueChangeListener(change -> change(now -> now.described(change.getValue())));
        texts.add(description);
        var programme = new H2(Words.say("events.programme"));
        programme.addClassName("kw-rule-title");
        var editor = new Div(
                heading,
                problem,
                title,
                summary,
                description,
                programme,
                new ItemsPanel(themes, () -> draft, this::change));
        editor.addClassName("kw-editor");
        var side = new Div(facts());
        side.addClassNames("kw-desk__nav", "kw-stack");
        var room = new Div(side, editor);
        room.addClassNames("kw-wrap", "kw-desk");
        add(bar, room);
        bar.saved(Words.say("events.edit.savedAt", Formats.clock(shown.updatedAt())));
        refresh();
    }

    private interface Setting {
        EventDraft set(EventDraft now, String value);
    }

    private DraftText.Plain plain(String name, String words, int longest, String value, Setting setting) {
        var field = new DraftText.Plain(key(name), Words.say(words), Words.say(words), longest);
        field.setValue(value);
        field.addValueChangeListener(change -> change(now -> setting.set(now, change.getValue())));
        texts.add(field);
        return field;
    }

    private String key(String field) {
        return current.get().id().map(member -> member.value().toString()).orElse("") + ":"
                + id.ref().key() + ":" + field;
    }

    private Div facts() {
        var date = new DatePicker(Words.say("events.edit.date"));
        date.setLocale(Words.language());
        date.setI18n(Calendars.words());
        date.setValue(draft.date());
        date.addValueChangeListener(change -> change(now -> now.at(change.getValue(), now.start(), now.end())));
        var start = time("events.edit.start", draft.start());
        start.addValueChangeListener(change -> change(now -> now.at(now.date(), change.getValue(), now.end())));
        var end = time("events.edit.end", draft.end());
        end.addValueChangeListener(change -> change(now -> now.at(now.date(), now.start(), change.getValue())));
        var venue = new TextField(Words.say("events.edit.venue"));
        venue.setValue(draft.venue());
        venue.setMaxLength(200);
        venue.addValueChangeListener(change -> change(now -> now.in(change.getValue(), now.place())));
        var place = choice(
                "events.edit.place", places.all(), item -> item.id().value(), item -> item.name(), draft.place());
        place.addValueChangeListener(change -> change(now -> now.in(now.venue(), change.getValue())));
        var organiser = choice(
                "events.edit.organiser",
                organisations.all(),
                item -> item.id().value(),
                item -> item.name(),
                draft.organiser());
        organiser.addValueChangeListener(change -> change(now -> now.by(change.getValue(), now.host())));
        var host = choice(
                "events.edit.host", organisations.all(), item -> item.id().value(), item -> item.name(), draft.host());
        host.addValueChangeListener(change -> change(now -> now.by(now.organiser(), change.getValue())));
        var theme = choice(
                "events.edit.theme",
                themes.all(),
                item -> item.id().value(),
                item -> item.name(),
                draft.themes().isEmpty() ? null : draft.themes().getFirst());
        theme.addValueChangeListener(change -> change(now -> now.about(withFirst(now.themes(), change.getValue()))));
        var question = new TextField(Words.say("events.edit.question"));
        question.setValue(draft.question());
        question.setMaxLength(300);
        question.addValueChangeListener(change -> change(now -> now.asking(change.getValue())));
        var readers = new Select<String>();
        readers.setLabel(Words.say("events.edit.audience"));
        readers.setItems("public", "member");
        readers.setItemLabelGenerator(token -> Words.say("events.edit.audience." + token));
        readers.setValue(draft.audience());
        readers.addValueChangeListener(change -> change(now -> now.forReaders(change.getValue())));
        var all = new Div(
                date,
                start,
                end,
                venue,
                place,
                add("events.edit.place.add", name -> {
                    places.named(name, PlaceKind.GEMEENTE, null, "", current.get());
                }),
                organiser,
                host,
                add("events.edit.organisation.add", name -> {
                    organisations.named(name, "", OrganisationKind.ANDERS, "", current.get());
                }),
                theme,
                question,
                readers);
        all.addClassName("kw-stack");
        all.getChildren().forEach(child -> child.getElement().getStyle().set("width", "100%"));
        return all;
    }

    private static TimePicker time(String words, java.time.@Nullable LocalTime value) {
        var time = new TimePicker(Words.say(words));
        time.setLocale(Words.language());
        time.setStep(Duration.ofMinutes(15));
        time.setValue(value);
        return time;
    }

    private static <T> Select<UUID> choice(
            String words, List<T> items, Function<T, UUID> id, Function<T, String> label, @Nullable UUID value) {
        var choice = new Select<UUID>();
        choice.setLabel(Words.say(words));
        choice.setItems(items.stream().map(id).toList());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(Words.say("events.edit.none"));
        choice.setItemLabelGenerator(key -> items.stream()
                .filter(item -> key != null && id.apply(item).equals(key))
                .map(label)
                .findFirst()
                .orElse(Words.say("events.edit.none")));
        if (value != null && items.stream().anyMatch(item -> id.apply(item).equals(value))) {
            choice.setValue(value);
        }
        return choice;
    }

    private interface Adding {
        void add(String name);
    }

    private Div add(String words, Adding adding) {
        var name = new TextField(Words.say(words));
        var button = new Button(Words.say("events.edit.add"), click -> {
            try {
                adding.add(name.getValue());
                UI.getCurrent().refreshCurrentRoute(false);
            } catch (Problem wrong) {
                name.setErrorMessage(Words.say(wrong));
                name.setInvalid(true);
            }
        });
        button.addThemeNames("small");
        name.setWidthFull();
        var row = new Div(name, button);
        return row;
    }

    /// Another first theme; the others stay.
    private static List<UUID> withFirst(List<UUID> themes, @Nullable UUID first) {
        List<UUID> next = new ArrayList<>(themes.isEmpty() ? themes : themes.subList(1, themes.size()));
        if (first != null) {
            next.remove(first);
            next.addFirst(first);
        }
        return next;
    }

    void change(UnaryOperator<EventDraft> step) {
        EventDraft next = step.apply(draft);
        if (next.equals(draft)) {
            return;
        }
        draft = next;
        switch (drafts.save(id.ref(), version, draft.title(), draft, EventDraft.class, current.get())) {
            case SaveOutcome.Saved<EventDraft>(int saved) -> {
                version = saved;
                ahead = state == Draft.State.PUBLISHED;
                texts.forEach(DraftText::saved);
                bar.saved(Words.say("events.edit.savedAt", Formats.clock(clock.instant())));
                refresh();
            }
            case SaveOutcome.Conflict<EventDraft>(Draft<EventDraft> theirs, long _) -> conflict(theirs);
        }
    }

    private void conflict(Draft<EventDraft> theirs) {
        EventDraft mine = draft;
        var dialog = new ConfirmDialog(
                Words.say("events.conflict.title", theirs.updatedBy()),
                Words.say("events.conflict.text", theirs.updatedBy(), Formats.clock(theirs.updatedAt())),
                Words.say("events.conflict.keep"),
                keep -> {
                    version = theirs.version();
                    draft = theirs.content();
                    change(now -> mine);
                });
        dialog.setCancelable(true);
        dialog.setCancelText(Words.say("events.conflict.take"));
        dialog.addCancelListener(take -> {
            texts.forEach(DraftText::saved);
            UI.getCurrent().refreshCurrentRoute(false);
        });
        dialog.open();
    }

    private void refresh() {
        switch (state) {
            case DRAFT -> bar.state(Words.say("events.edit.state.draft"), "open");
            case PUBLISHED ->
                bar.state(
                        Words.say(ahead ? "events.edit.state.ahead" : "events.edit.state.published"),
                        ahead ? "running" : "done");
            case WITHDRAWN -> bar.state(Words.say("events.edit.state.withdrawn"), "alert");
        }
        publish.setText(Words.say(state == Draft.State.PUBLISHED ? "events.edit.republish" : "events.edit.publish"));
        withdraw.setVisible(state == Draft.State.PUBLISHED);
        bar.readable(state == Draft.State.PUBLISHED ? path : "");
        follow.removeAll();
        if (state == Draft.State.PUBLISHED) {
            followUps.forEach(next -> follow.add(new Button(Words.say(next.words()), click -> UI.getCurrent()
                    .navigate(next.begin(id, current.get()).substring(1)))));
        }
    }

    private void publish() {
        problem.getElement().setProperty("innerHTML", "");
        try {
            path = events.publish(id, draft, version, current.get());
            state = Draft.State.PUBLISHED;
            ahead = false;
            refresh();
            Told.say(Words.say("events.edit.isPublished"));
        } catch (Problem refused) {
            problem.getElement()
                    .setProperty(
                            "innerHTML",
                            Parts.note(true, Icons.CLOSE, j2html.TagCreator.p(Words.say(refused)))
                                    .render());
        } finally {
            publish.setEnabled(true);
        }
    }

    private void askToWithdraw() {
        var dialog = new ConfirmDialog(
                Words.say("events.edit.withdraw.title"),
                Words.say("events.edit.withdraw.text"),
                Words.say("events.edit.withdraw"),
                confirm -> {
                    events.withdraw(id, current.get());
                    state = Draft.State.WITHDRAWN;
                    refresh();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(Words.say("events.edit.cancel"));
        dialog.open();
    }
}

package nl.kringwijs.events.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.series.AllSeries;
import nl.kringwijs.events.series.SeriesDraft;
import nl.kringwijs.events.series.SeriesId;
import nl.kringwijs.events.series.SeriesLinks;
import nl.kringwijs.events.series.SeriesSummary;
import nl.kringwijs.kit.DraftText;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.panel.PictureDialog;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.moderation.panel.DraftSessions;
import nl.kringwijs.moderation.panel.Facts;
import nl.kringwijs.moderation.panel.Passage;
import nl.kringwijs.moderation.panel.Writing;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;

/// Where an editor writes what all editions of a series say, and begins the next edition.
@Route("redactie/reeks/:id")
@RolesAllowed("EDITOR")
class SeriesEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle, Writing<SeriesDraft> {

    private final transient DraftSessions sessions;
    private final transient AllSeries series;
    private final transient Events events;
    private final transient Themes themes;
    private final transient Organisations organisations;
    private final transient MediaFiles files;
    private final transient CurrentViewer current;
    private final Drawn editions = new Drawn();
    private final Button next = new Button(Words.say("events.series.next"), click -> next());
    private transient SeriesId id = new SeriesId(java.util.UUID.randomUUID());
    private transient Optional<DraftSession<SeriesDraft>> opened = Optional.empty();

    SeriesEditorView(
            DraftSessions sessions,
            AllSeries series,
            Events events,
            Themes themes,
            Organisations organisations,
            MediaFiles files,
            CurrentViewer current) {
        this.sessions = sessions;
        this.series = series;
        this.events = events;
        this.themes = themes;
        this.organisations = organisations;
        this.files = files;
        this.current = current;
        next.addThemeNames("small");
    }

    @Override
    public String getPageTitle() {
        return Words.say(
                "events.series.edit.title",
                opened.map(session -> session.content().title()).orElse(""));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        opened = DraftSessions.id(event.getRouteParameters().get("id").orElse(""))
                .flatMap(known -> {
                    id = new SeriesId(known);
                    return sessions.open(this);
                });
        removeAll();
        opened.ifPresentOrElse(this::show, () -> getElement()
                .setProperty("innerHTML", StatusPages.unknown("/").html()));
    }

    private void show(DraftSession<SeriesDraft> session) {
        var heading = new H1(Words.say("events.series.edit"));
        heading.addClassName("kw-hidden");
        SeriesDraft now = session.content();
        var editor = new Div(
                new Drawn(p(Parts.kind(Kind.REEKS)).withClass("kw-head__kind kw-head__kind--tight")),
                heading,
                session.problem(),
                session.plain(
                                "title",
                                Words.say("events.series.field.title"),
                                Words.say("events.series.field.title"),
                                160,
                                now.title(),
                                SeriesDraft::titled)
                        .asTitle(),
                session.plain(
                        "summary",
                        Words.say("events.edit.field.summary"),
                        Words.say("events.edit.field.summary"),
                        400,
                        now.summary(),
                        SeriesDraft::summarised),
                text(session, "text", now.text(), SeriesDraft::saying),
                text(session, "about", now.about(), SeriesDraft::tellingWho),
                editions);
        editor.addClassName("kw-editor");
        var side = new Aside(session.versions());
        side.addClassName("kw-desk__side");
        side.getElement().setAttribute("aria-label", Words.say("moderation.versions"));
        var room = new Div(new SeriesFacts(themes.all(), organisations, session), editor, side);
        room.addClassNames("kw-wrap", "kw-desk");
        add(session.bar(next), room);
        session.refresh();
    }

    private Div text(
            DraftSession<SeriesDraft> session,
            String name,
            String value,
            java.util.function.BiFunction<SeriesDraft, String, SeriesDraft> set) {
        DraftText.Rich field = session.rich(
                name,
                Words.say("events.series.field." + name),
                Words.say("events.series.field." + name + ".hint"),
                value,
                set);
        PictureDialog.serve(field, files, current);
        var heading = new H2(Words.say("events.series.field." + name));
        heading.addClassName("kw-rule-title");
        return new Div(heading, field);
    }

    /// The facts beside the text.
    private static final class SeriesFacts extends Facts<SeriesDraft> {

        private SeriesFacts(List<ThemeSummary> themes, Organisations organisations, DraftSession<SeriesDraft> session) {
            super(session);
            List<Choice> parties = organisations.all().stream()
                    .map(one -> new Choice(one.id().value(), one.name()))
                    .toList();
            choice(
                    "events.edit.organiser",
                    parties,
                    now().organiser(),
                    (draft, value) -> draft.by(value, draft.partners()));
            choices(
                    "events.series.field.partners",
                    parties,
                    now().partners(),
                    (draft, value) -> draft.by(draft.organiser(), value));
            choices(
                    "events.fact.themes",
                    themes.stream()
                            .map(theme -> new Choice(theme.id().value(), theme.name()))
                            .toList(),
                    now().themes(),
                    SeriesDraft::about);
        }
    }

    /// The next edition goes on from the last one; the first from nothing.
    private void next() {
        List<EventSummary> known = series.editions(id, current.get());
        EventId edition = known.isEmpty()
                ? events.begin(
                        EventDraft.empty()
                                .titled(opened.map(session -> session.content().title())
                                        .orElse(""))
                                .detailed(none -> none.inSeries(id.value())),
                        current.get())
                : events.copy(known.getLast().id(), current.get());
        UI.getCurrent().navigate(EventLinks.edit(edition).substring(1));
    }

    @Override
    public void changed(DraftSession<SeriesDraft> session) {
        List<EventSummary> known = series.editions(id, current.get());
        next.setVisible(session.isPublished());
        editions.draw(j2html.TagCreator.section(
                h2(Words.say("events.series.editions", known.size())).withClass("kw-rule-title"),
                known.isEmpty()
                        ? p(Words.say("events.series.none")).withClass("kw-quiet")
                        : ul(each(
                                        known,
                                        one -> li(
                                                Parts.link(EventLinks.edit(one.id()), one.title()),
                                                j2html.TagCreator.text(" " + Formats.slot(one.when())))))
                                .withClass("kw-list kw-list--lines")));
    }

    @Override
    public SubjectRef subject() {
        return id.ref();
    }

    @Override
    public Class<SeriesDraft> type() {
        return SeriesDraft.class;
    }

    @Override
    public String words() {
        return "events.series.edit";
    }

    @Override
    public String title(SeriesDraft content) {
        return content.title();
    }

    @Override
    public List<Passage> passages(SeriesDraft content) {
        return List.of(
                new Passage(Words.say("events.series.field.title"), content.title()),
                new Passage(Words.say("events.edit.field.summary"), content.summary()),
                new Passage(Words.say("events.series.field.text"), content.text()),
                new Passage(Words.say("events.series.field.about"), content.about()));
    }

    @Override
    public String publish(SeriesDraft content, int version) {
        return series.publish(id, content, version, current.get());
    }

    @Override
    public void withdraw(String reason) {
        series.withdraw(id, reason, current.get());
    }

    @Override
    public String path() {
        return series.find(id).map(SeriesSummary::slug).map(SeriesLinks::series).orElse("");
    }
}

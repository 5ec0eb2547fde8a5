package nl.kringwijs.library.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.events.EventId;
import nl.kringwijs.kit.DraftText;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.library.LibraryLinks;
import nl.kringwijs.library.MaterialId;
import nl.kringwijs.library.RecapDraft.Piece;
import nl.kringwijs.library.offer.MaterialOffer;
import nl.kringwijs.library.offer.MaterialOffers;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.moderation.panel.DraftSessions;
import nl.kringwijs.moderation.panel.Facts.Choice;
import nl.kringwijs.moderation.panel.Passage;
import nl.kringwijs.moderation.panel.Writing;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.text.Words;

/// Where a member offers a presentation, a document, a film or a link of a day, and an editor takes it over into the
/// recap.
@Route("redactie/aangeboden/:id")
@RolesAllowed("MEMBER")
class OfferEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle, Writing<MaterialOffer> {

    private final transient DraftSessions sessions;
    private final transient MaterialOffers offers;
    private final transient MediaFiles files;
    private final transient CurrentViewer current;
    private final Drawn standing = new Drawn();
    private transient MaterialId id = MaterialId.random();
    private transient Optional<DraftSession<MaterialOffer>> opened = Optional.empty();
    private transient Optional<OfferedFile> file = Optional.empty();
    private transient Optional<DraftText> title = Optional.empty();

    OfferEditorView(DraftSessions sessions, MaterialOffers offers, MediaFiles files, CurrentViewer current) {
        this.sessions = sessions;
        this.offers = offers;
        this.files = files;
        this.current = current;
    }

    @Override
    public String getPageTitle() {
        return Words.say(
                "library.offer.title",
                opened.map(session -> session.content().piece().title()).orElse(""));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        opened = DraftSessions.id(event.getRouteParameters().get("id").orElse(""))
                .flatMap(known -> {
                    id = new MaterialId(known);
                    return sessions.open(this);
                });
        removeAll();
        opened.ifPresentOrElse(this::show, () -> getElement()
                .setProperty("innerHTML", StatusPages.unknown("/").html()));
    }

    private void show(DraftSession<MaterialOffer> session) {
        var heading = new H1(Words.say("library.offer.heading"));
        heading.addClassName("kw-hidden");
        Piece now = session.content().piece();
        var name = session.plain(
                        "title",
                        Words.say("library.piece.title"),
                        Words.say("library.offer.title.hint"),
                        200,
                        now.title(),
                        (offer, value) -> offer.with(offer.piece().titled(value)))
                .asTitle();
        title = Optional.of(name);
        var note = session.plain(
                "note",
                Words.say("library.piece.note"),
                Words.say("library.offer.note.hint"),
                300,
                now.note(),
                (offer, value) -> {
                    Piece piece = offer.piece();
                    return offer.with(piece.noted(value, piece.makers(), piece.licence()));
                });
        var dropped = new OfferedFile(files, session, current);
        file = Optional.of(dropped);
        var editor = new Div(
                new Drawn(p(Parts.kind(Kind.PRESENTATIE)).withClass("kw-head__kind kw-head__kind--tight")),
                heading,
                session.problem(),
                standing,
                dropped,
                name,
                note,
                new OfferFacts(days(session.content()), session));
        editor.addClassName("kw-editor");
        var side = new Aside(session.versions());
        side.addClassName("kw-desk__side");
        side.getElement().setAttribute("aria-label", Words.say("moderation.versions"));
        var room = new Div(editor, side);
        room.addClassNames("kw-wrap", "kw-desk", "kw-desk--two");
        add(session.bar(), room);
        session.refresh();
    }

    private List<Choice> days(MaterialOffer content) {
        return offers.days(Optional.ofNullable(content.event()).map(EventId::new), current.get()).stream()
                .map(day -> new Choice(
                        day.id().value(),
                        Stream.concat(
                                        Stream.of(day.title()),
                                        Optional.ofNullable(day.when().date()).stream()
                                                .map(Formats::dateWithoutDay))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    @Override
    public SubjectRef subject() {
        return id.ref();
    }

    @Override
    public Class<MaterialOffer> type() {
        return MaterialOffer.class;
    }

    @Override
    public String words() {
        return "library.offer";
    }

    @Override
    public String title(MaterialOffer content) {
        return content.piece().title();
    }

    @Override
    public List<Passage> passages(MaterialOffer content) {
        Piece piece = content.piece();
        return List.of(
                new Passage(Words.say("library.offer.event"), day(content)),
                new Passage(Words.say("library.piece.title"), piece.title()),
                new Passage(Words.say("library.piece.note"), piece.note()),
                new Passage(Words.say("library.offer.makers"), piece.makers()),
                new Passage(Words.say("library.piece.licence"), piece.licence()),
                new Passage(Words.say("library.piece.permission"), piece.permission()),
                new Passage(Words.say("library.offer.file"), content.isEmpty() ? "" : what(piece)));
    }

    private String day(MaterialOffer content) {
        return days(content).stream()
                .filter(day -> day.id().equals(content.event()))
                .map(Choice::name)
                .findFirst()
                .orElse("");
    }

    private String what(Piece piece) {
        return Optional.ofNullable(piece.file())
                .map(FileId::new)
                .flatMap(known -> files.find(known, current.get()))
                .map(MediaFile::originalName)
                .orElse(piece.url());
    }

    @Override
    public String publish(MaterialOffer content, int version) {
        return offers.takeOver(id, version, current.get());
    }

    @Override
    public void withdraw(String reason) {
        offers.takeDown(id, reason, current.get());
    }

    @Override
    public String path() {
        return offers.path(id).orElse("");
    }

    @Override
    public void changed(DraftSession<MaterialOffer> session) {
        MaterialOffer now = session.content();
        file.ifPresent(OfferedFile::refresh);
        title.filter(field -> !field.getValue().equals(now.piece().title()))
                .ifPresent(field -> field.setValue(now.piece().title()));
        standing.draw();
        if (current.get().is(Role.EDITOR)) {
            offers.takenInto(id, current.get())
                    .ifPresent(recap -> standing.draw(Parts.note(
                            false,
                            Icons.ON,
                            p(
                                    text(Words.say("library.offer.stands") + " "),
                                    a(Words.say("library.offer.stands.open")).withHref(LibraryLinks.edit(recap))))));
        }
    }
}

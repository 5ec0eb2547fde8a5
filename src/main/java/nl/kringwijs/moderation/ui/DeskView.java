package nl.kringwijs.moderation.ui;

import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import j2html.tags.DomContent;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.MenuEntry;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.moderation.DeskSubject;
import nl.kringwijs.moderation.Draft;
import nl.kringwijs.moderation.DraftRow;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.text.Words;

/// `/redactie?stand=concept|gepubliceerd|teruggetrokken`: what is being written, what readers see, what was taken
/// back.
@Route("redactie")
@RolesAllowed("EDITOR")
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Map<String, Draft.State> STATES = Map.of(
            "concept",
            Draft.State.DRAFT,
            "gepubliceerd",
            Draft.State.PUBLISHED,
            "teruggetrokken",
            Draft.State.WITHDRAWN,
            "weggegooid",
            Draft.State.DISCARDED);
    private static final List<String> ORDER = List.of("concept", "gepubliceerd", "teruggetrokken", "weggegooid");

    private final transient Drafts drafts;
    private final transient CurrentViewer viewer;
    private final transient Map<Kind, DeskSubject> subjects = new EnumMap<>(Kind.class);
    private final transient List<MenuEntry> registers;
    private final Drawn navigation = new Drawn();
    private final Div list = new Div();

    DeskView(Drafts drafts, CurrentViewer viewer, List<DeskSubject> subjects, List<MenuEntry> menu) {
        this.drafts = drafts;
        this.registers = menu.stream()
                .filter(entry -> entry.menu() == MenuEntry.Menu.DESK)
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.viewer = viewer;
        subjects.forEach(subject -> this.subjects.put(subject.kind(), subject));
        var heading = new H1(Words.say("moderation.desk"));
        heading.addClassName("kw-head__title");
        var acts = new Div();
        acts.addClassName("kw-head__act");
        subjects.stream()
                .sorted(Comparator.comparing(DeskSubject::kind).reversed())
                .forEach(subject -> acts.add(begin(subject)));
        var head = new Div(heading, acts);
        head.addClassName("kw-head");
        var matter = new Div(head, list);
        var desk = new Div(navigation, matter);
        desk.addClassNames("kw-wrap", "kw-desk");
        add(desk);
    }

    private Button begin(DeskSubject subject) {
        var button = new Button(Words.say("moderation.begin." + subject.kind().code()), click -> UI.getCurrent()
                .navigate(subject.editPath(subject.begin(viewer.get())).substring(1)));
        button.setDisableOnClick(true);
        return button;
    }

    @Override
    public String getPageTitle() {
        return Words.say("moderation.desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("stand")
                .orElse("concept")
                .toLowerCase(Locale.ROOT);
        String shown = STATES.containsKey(asked) ? asked : "concept";
        show(shown);
    }

    private void show(String shown) {
        navigation.draw(navigation(shown));
        List<DraftRow> rows = drafts.list(List.of(STATES.getOrDefault(shown, Draft.State.DRAFT)), viewer.get());
        list.removeAll();
        if (rows.isEmpty()) {
            list.add(new Drawn(Parts.empty(
                    Words.say("moderation.none." + shown), Words.say("moderation.none." + shown + ".text"))));
            return;
        }
        var all = new UnorderedList();
        all.addClassName("kw-list");
        rows.forEach(row -> all.add(item(row, shown)));
        list.add(all);
    }

    private ListItem item(DraftRow row, String shown) {
        var item = new ListItem(new Drawn(row(row)));
        if (row.state() == Draft.State.DRAFT) {
            var away = new Button(Words.say("moderation.discard"), click -> discard(row, shown));
            away.setAriaLabel(Words.say("moderation.discard.name", title(row)));
            away.addThemeNames("tertiary", "small");
            item.add(away);
        }
        if (row.state() == Draft.State.DISCARDED) {
            var back = new Button(Words.say("moderation.takeBack"), click -> {
                drafts.takeBack(row.subject(), viewer.get());
                show(shown);
                Told.say(Words.say("moderation.takenBack", title(row)));
            });
            back.setAriaLabel(Words.say("moderation.takeBack.name", title(row)));
            back.addThemeNames("tertiary", "small");
            item.add(back);
        }
        return item;
    }

    private void discard(DraftRow row, String shown) {
        drafts.discard(row.subject(), viewer.get());
        show(shown);
        Told.say(Words.say("moderation.discarded", title(row)), () -> {
            drafts.takeBack(row.subject(), viewer.get());
            show(shown);
        });
    }

    private static String title(DraftRow row) {
        return row.title().isBlank() ? Words.say("moderation.untitled") : row.title();
    }

    private DomContent navigation(String shown) {
        return j2html.TagCreator.nav(
                        ul(each(ORDER, state -> li(entry(state, shown)))),
                        p(attrs(".kw-desk__group"), Words.say("moderation.registers")),
                        ul(each(registers, entry -> li(Parts.link(entry.path(), Words.say(entry.label()))))))
                .withClass("kw-desk__nav")
                .attr("aria-label", Words.say("moderation.desk"));
    }

    private DomContent entry(String state, String shown) {
        int count = drafts.list(List.of(STATES.getOrDefault(state, Draft.State.DRAFT)), viewer.get())
                .size();
        var link = Parts.link("/redactie?stand=" + state)
                .with(
                        text(Words.say("moderation.state." + state) + " "),
                        span(attrs(".kw-num"), Integer.toString(count)));
        return state.equals(shown) ? link.attr("aria-current", "page") : link;
    }

    private DomContent row(DraftRow row) {
        DeskSubject subject = subjects.get(row.subject().kind());
        String title = title(row);
        return article(
                        span(
                                attrs(".kw-piece__meta"),
                                Parts.kind(row.subject().kind()),
                                span(Words.say("moderation.changed", row.updatedBy(), Formats.moment(row.updatedAt()))),
                                row.ahead()
                                        ? span(attrs(".kw-state.kw-state--open"), Words.say("moderation.ahead"))
                                        : text("")),
                        h2(subject == null || row.state() == Draft.State.DISCARDED
                                        ? text(title)
                                        : Parts.titleLink(subject.editPath(row.subject()), title))
                                .withClass("kw-piece__title"))
                .withClass("kw-piece");
    }
}

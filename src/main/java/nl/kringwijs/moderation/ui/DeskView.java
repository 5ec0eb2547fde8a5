package nl.kringwijs.moderation.ui;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import j2html.tags.DomContent;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.MenuEntry;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.moderation.Desk;
import nl.kringwijs.moderation.DeskSubject;
import nl.kringwijs.moderation.Draft;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.moderation.Plan;
import nl.kringwijs.moderation.Plans;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;

/// `/redactie?stand=wacht|concept|gepland|gepubliceerd|teruggetrokken|weggegooid&pagina=`: what waits for an editor,
/// what is being written, what is planned, what readers see, what was taken back.
@Route("redactie")
@RolesAllowed("EDITOR")
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final String WAITS = "wacht";
    private static final String PLANNED = "gepland";
    private static final Map<String, Draft.State> STATES = Map.of(
            WAITS,
            Draft.State.SUBMITTED,
            "concept",
            Draft.State.DRAFT,
            "gepubliceerd",
            Draft.State.PUBLISHED,
            "teruggetrokken",
            Draft.State.WITHDRAWN,
            "weggegooid",
            Draft.State.DISCARDED);
    private static final List<String> ORDER =
            List.of(WAITS, "concept", PLANNED, "gepubliceerd", "teruggetrokken", "weggegooid");

    private final transient Drafts drafts;
    private final transient Plans plans;
    private final transient Desk desk;
    private final transient CurrentViewer viewer;
    private final transient List<MenuEntry> registers;
    private final Drawn navigation = new Drawn();
    private final Div list = new Div();

    DeskView(Drafts drafts, Plans plans, Desk desk, CurrentViewer viewer, List<MenuEntry> menu) {
        this.drafts = drafts;
        this.plans = plans;
        this.desk = desk;
        this.viewer = viewer;
        this.registers = menu.stream()
                .filter(entry -> entry.menu() == MenuEntry.Menu.DESK && isFor(entry, viewer.get()))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        var acts = new Div();
        acts.addClassName("kw-head__act");
        desk.all().stream()
                .filter(DeskSubject::isBegunHere)
                .sorted(Comparator.comparing(DeskSubject::kind).reversed())
                .forEach(subject -> acts.add(begin(subject)));
        var head = new PageHead(Words.say("moderation.desk"));
        head.add(acts);
        var matter = new Div(head, list);
        var room = new Div(navigation, matter);
        room.addClassNames("kw-wrap", "kw-desk");
        add(room);
    }

    private static boolean isFor(MenuEntry entry, Viewer viewer) {
        Role needed = entry.needed();
        return needed == null || viewer.is(needed);
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
        Address asked = Address.of(event.getLocation());
        String stand = asked.parameter("stand").orElse("concept").toLowerCase(Locale.ROOT);
        show(ORDER.contains(stand) ? stand : "concept", asked);
    }

    private void show(String shown, Address asked) {
        Map<Draft.State, Integer> counts = drafts.counts(viewer.get());
        List<Plan> all = plans.all(viewer.get());
        navigation.draw(navigation(shown, counts, all));
        list.removeAll();
        List<Plan> failed =
                all.stream().filter(plan -> !plan.problem().isEmpty()).toList();
        if (shown.equals(PLANNED)) {
            list.add(new PlanList(all, plans, desk, viewer, () -> show(shown, asked)));
            return;
        }
        if (shown.equals(WAITS) && !failed.isEmpty()) {
            list.add(new PlanList(failed, plans, desk, viewer, () -> show(shown, asked)));
        }
        Draft.State state = STATES.getOrDefault(shown, Draft.State.DRAFT);
        int total = counts.getOrDefault(state, 0);
        int page = asked.page(PAGE, total);
        var rows = new DraftList(
                drafts.list(List.of(state), PAGE, page, viewer.get()),
                state,
                drafts,
                desk,
                viewer,
                () -> show(shown, asked));
        if (!rows.isEmpty()) {
            list.add(
                    rows,
                    new Drawn(Parts.pager(page, PAGE, total, next -> "/redactie?stand=" + shown + "&pagina=" + next)));
        } else if (!shown.equals(WAITS) || failed.isEmpty()) {
            list.add(new Drawn(Parts.empty(
                    Words.say("moderation.none." + shown), Words.say("moderation.none." + shown + ".text"))));
        }
    }

    private DomContent navigation(String shown, Map<Draft.State, Integer> counts, List<Plan> all) {
        int failed =
                (int) all.stream().filter(plan -> !plan.problem().isEmpty()).count();
        return j2html.TagCreator.nav(
                        ul(each(
                                ORDER,
                                name -> li(entry(
                                        name,
                                        shown,
                                        name.equals(PLANNED)
                                                ? all.size() - failed
                                                : counts.getOrDefault(STATES.getOrDefault(name, Draft.State.DRAFT), 0)
                                                        + (name.equals(WAITS) ? failed : 0))))),
                        p(attrs(".kw-desk__group"), Words.say("moderation.registers")),
                        ul(
                                each(registers, entry -> li(Parts.link(entry.path(), Words.say(entry.label())))),
                                li(Parts.link("/redactie/logboek", Words.say("moderation.log")))))
                .withClass("kw-desk__nav")
                .attr("aria-label", Words.say("moderation.desk"));
    }

    private static DomContent entry(String name, String shown, int count) {
        var link = Parts.link("/redactie?stand=" + name)
                .with(
                        text(Words.say("moderation.state." + name) + " "),
                        name.equals(WAITS) && count > 0
                                ? span(attrs(".kw-count"), Integer.toString(count))
                                : span(attrs(".kw-num"), Integer.toString(count)));
        return name.equals(shown) ? link.attr("aria-current", "page") : link;
    }
}

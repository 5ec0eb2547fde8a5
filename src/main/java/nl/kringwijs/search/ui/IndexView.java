package nl.kringwijs.search.ui;

import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import j2html.tags.DomContent;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.search.Difference;
import nl.kringwijs.search.IndexCare;
import nl.kringwijs.search.IndexCare.Health;
import nl.kringwijs.search.SearchEngine;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;
import org.jspecify.annotations.Nullable;

/// `/beheer/zoekindex`: how the index of this server is, compared with the database, and filled anew.
@Route("beheer/zoekindex")
@RolesAllowed("ADMIN")
class IndexView extends Div implements HasDynamicTitle {

    private static final int LOOK_EVERY_MS = 1_000;

    private final transient IndexCare care;
    private final transient CurrentViewer viewer;
    private final Drawn state = new Drawn();
    private final Drawn outcome = new Drawn();
    private final Button rebuild = new Button(Words.say("search.index.rebuild"), click -> rebuild());
    private final Button compare = new Button(Words.say("search.index.compare"), click -> compare());
    private transient @Nullable Health shown;
    private transient @Nullable Future<Difference> comparison;
    private transient @Nullable Registration looking;
    private transient @Nullable Future<?> refilling;

    IndexView(IndexCare care, CurrentViewer viewer) {
        this.care = care;
        this.viewer = viewer;
        addClassName("kw-wrap");
        outcome.getElement().setAttribute("aria-live", "polite");
        var acts = new Div(compare, rebuild);
        acts.addClassName("kw-head__act");
        var stack = new Div(state, acts, outcome);
        stack.addClassName("kw-stack");
        add(
                new Drawn(Parts.crumbs(new Parts.Crumb("/redactie", Words.say("kit.register.desk")))),
                new PageHead(Words.say("search.index"), Words.say("search.index.lead")),
                stack);
        look();
    }

    @Override
    public String getPageTitle() {
        return Words.say("search.index");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(LOOK_EVERY_MS);
        looking = event.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        Registration now = looking;
        if (now != null) {
            now.remove();
        }
    }

    private void look() {
        Health health = care.health(viewer.get());
        if (!health.equals(shown)) {
            shown = health;
            state.draw(state(health), facts(health));
            rebuild.setEnabled(!health.rebuilding().busy() && refilling == null);
        }
        Future<?> fill = refilling;
        if (fill != null && fill.isDone()) {
            refilling = null;
            rebuild.setEnabled(true);
            outcome.draw(note(
                    fill.state() != Future.State.SUCCESS,
                    fill.state() == Future.State.SUCCESS
                            ? "search.index.rebuild.done"
                            : "search.index.rebuild.failed"));
        }
        Future<Difference> asked = comparison;
        if (asked != null && asked.isDone()) {
            comparison = null;
            compare.setEnabled(true);
            outcome.draw(outcome(asked));
        }
    }

    private static DomContent note(boolean isBad, String key) {
        return Parts.note(isBad, Icons.SEARCH, p(Words.say(key)));
    }

    private void rebuild() {
        refilling = care.rebuild(viewer.get());
        rebuild.setEnabled(false);
        outcome.draw(p(Words.say("search.index.rebuild.begun")));
    }

    private void compare() {
        comparison = care.compare(viewer.get());
        compare.setEnabled(false);
        outcome.draw(p(Words.say("search.index.compare.begun")));
    }

    private static DomContent state(Health health) {
        if (health.rebuilding().busy()) {
            return div(
                            p(Words.say(
                                    "search.index.filling",
                                    health.rebuilding().done(),
                                    health.rebuilding().of())),
                            tag("progress")
                                    .withClass("kw-progress")
                                    .attr("value", health.rebuilding().done())
                                    .attr("max", Math.max(1, health.rebuilding().of()))
                                    .attr("aria-label", Words.say("search.index.rebuild")))
                    .withClass("kw-stack");
        }
        if (!health.trouble().isEmpty()) {
            return Parts.note(true, Icons.SEARCH, div(p(Words.say("search.index.trouble")), p(health.trouble())));
        }
        Instant since = health.since();
        return Parts.note(
                false,
                Icons.SEARCH,
                p(
                        since == null
                                ? Words.say("search.index.well")
                                : Words.say("search.index.behind", health.waiting(), Formats.moment(since))));
    }

    private static DomContent facts(Health health) {
        SearchEngine.State index = health.index();
        if (index == null) {
            return text("");
        }
        Instant filledAt = index.filledAt();
        return table(tbody(
                        fact("search.index.documents", Words.say("search.index.count", index.documents())),
                        fact("search.index.size", Formats.size(index.bytes())),
                        fact(
                                "search.index.filled",
                                filledAt == null ? Words.say("search.index.never") : Formats.moment(filledAt)),
                        fact("search.index.waiting", Words.say("search.index.count", health.waiting())),
                        fact("search.index.identity", index.identity())))
                .withClass("kw-table");
    }

    private static DomContent fact(String name, String value) {
        return tr(th(Words.say(name)).attr("scope", "row"), td(value));
    }

    private static DomContent outcome(Future<Difference> asked) {
        try {
            Difference found = asked.get();
            int unreadable = found.unreadable().size();
            return Parts.note(
                    unreadable > 0,
                    Icons.SEARCH,
                    div(
                            p(
                                    found.differs()
                                            ? Words.say(
                                                    "search.index.differs",
                                                    found.compared(),
                                                    found.missing().size(),
                                                    found.surplus().size(),
                                                    found.stale().size())
                                            : Words.say("search.index.same", found.compared())),
                            unreadable == 0 ? text("") : p(Words.say("search.index.unreadable", unreadable))));
        } catch (ExecutionException failed) {
            return note(true, "search.index.compare.failed");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return text("");
        }
    }
}

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
import java.util.Objects;
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
    private boolean refilling;

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
            if (refilling && isFilledSince(health, shown)) {
                refilling = false;
                outcome.draw(note("search.index.rebuild.done"));
            }
            shown = health;
            state.draw(state(health), facts(health));
            rebuild.setEnabled(!health.rebuilding().busy());
        }
        Future<Difference> asked = comparison;
        if (asked != null && asked.isDone()) {
            comparison = null;
            compare.setEnabled(true);
            outcome.draw(outcome(asked));
        }
    }

    private static boolean isFilledSince(Health now, @Nullable Health before) {
        SearchEngine.State after = now.index();
        SearchEngine.State earlier = before == null ? null : before.index();
        return after != null && earlier != null && !Objects.equals(after.filledAt(), earlier.filledAt());
    }

    private static DomContent note(String key) {
        return Parts.note(false, Icons.SEARCH, p(Words.say(key)));
    }

    private void rebuild() {
        care.rebuild(viewer.get());
        refilling = true;
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
            return Parts.note(
                    false,
                    Icons.SEARCH,
                    p(
                            found.isNone()
                                    ? Words.say("search.index.same", found.compared())
                                    : Words.say(
                                            "search.index.differs",
                                            found.compared(),
                                            found.missing().size(),
                                            found.surplus().size(),
                                            found.stale().size())));
        } catch (ExecutionException failed) {
            return Parts.note(true, Icons.SEARCH, p(Words.say("search.index.compare.failed")));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return text("");
        }
    }
}

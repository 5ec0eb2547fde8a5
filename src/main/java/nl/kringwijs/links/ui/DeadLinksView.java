package nl.kringwijs.links.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.communication.PushMode;
import j2html.tags.DomContent;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Live;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.links.DeadLink;
import nl.kringwijs.links.Links;
import nl.kringwijs.links.OutsideLink;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// `/redactie/links`: addresses elsewhere at which readers get nothing, and where they stand.
@Route("redactie/links")
@RolesAllowed("EDITOR")
class DeadLinksView extends Div implements HasDynamicTitle {

    private final transient Links links;
    private final transient CurrentViewer viewer;
    private final Div list = new Div();
    private transient Runnable unsubscribe = () -> {};
    /// Read by the live bus, which asks nothing of the interface for other addresses.
    private transient volatile Set<UUID> shown = Set.of();

    DeadLinksView(Links links, CurrentViewer viewer) {
        this.links = links;
        this.viewer = viewer;
        addClassName("kw-wrap");
        list.addClassName("kw-stack");
        add(
                new Drawn(
                        Parts.crumbs(new Parts.Crumb("/redactie", Words.say("links.desk"))),
                        div(
                                attrs(".kw-head"),
                                h1(Words.say("links.dead")).withClass("kw-head__title"),
                                p(Words.say("links.dead.lead")).withClass("kw-head__lead"))),
                list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Words.say("links.dead");
    }

    /// Shows what an address says that was asked while one looks.
    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        Executor live = Live.in(ui);
        unsubscribe = links.onAsked(id -> {
            if (shown.contains(id)) {
                live.execute(this::refresh);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unsubscribe.run();
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    private void refresh() {
        Links.Checking checking = links.checking(viewer.get());
        List<DeadLink> dead = links.dead(viewer.get());
        shown = dead.stream().map(DeadLink::id).collect(Collectors.toUnmodifiableSet());
        list.removeAll();
        list.add(new Drawn(p(state(checking)).withClass("kw-quiet").attr("role", "status")));
        if (dead.isEmpty()) {
            list.add(new Drawn(Parts.empty(
                    Words.say("links.none"), Words.say(checking.isChecked() ? "links.none.text" : "links.off.text"))));
            return;
        }
        var all = new UnorderedList();
        all.addClassName("kw-list");
        dead.forEach(link -> {
            var item = new ListItem(new Drawn(row(link)));
            all.add(item);
            if (!checking.isChecked()) {
                return;
            }
            var again = new Button(Words.say("links.again"), click -> {
                links.again(link.id(), viewer.get());
                Told.say(Words.say("links.again.told"));
            });
            again.setAriaLabel(Words.say("links.again.name", link.address()));
            again.addThemeNames("tertiary", "small");
            item.add(again);
        });
        list.add(all);
    }

    private static String state(Links.Checking checking) {
        return !checking.isChecked()
                ? Words.say("links.off")
                : checking.last()
                        .map(last -> Words.say("links.known", checking.known(), Formats.moment(last)))
                        .orElse(Words.say("links.soon"));
    }

    private static DomContent row(DeadLink link) {
        return article(
                        span(
                                attrs(".kw-piece__meta"),
                                span(Words.say("links.verdict." + link.verdict().name()))
                                        .withClass("kw-state kw-state--alert"),
                                span(Words.say(
                                        "links.since", Formats.moment(link.since()), Formats.moment(link.asked())))),
                        h2(a(link.address()).withHref(link.address()).withRel("nofollow noopener"))
                                .withClass("kw-piece__title kw-piece__title--address"),
                        ul(each(link.at(), DeadLinksView::place)).withClass("kw-piece__where"))
                .withClass("kw-piece");
    }

    private static DomContent place(OutsideLink at) {
        return li(Parts.kind(at.kind()), text(" "), Parts.link(at.editPath(), at.title()));
    }
}

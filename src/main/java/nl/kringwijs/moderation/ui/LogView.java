package nl.kringwijs.moderation.ui;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import j2html.tags.DomContent;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.moderation.AuditRow;
import nl.kringwijs.moderation.Desk;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.text.Words;

/// `/redactie/logboek?pagina=`: who did what with which text.
@Route("redactie/logboek")
@RolesAllowed("EDITOR")
class LogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient Drafts drafts;
    private final transient Desk desk;
    private final transient CurrentViewer viewer;

    LogView(Drafts drafts, Desk desk, CurrentViewer viewer) {
        this.drafts = drafts;
        this.desk = desk;
        this.viewer = viewer;
        addClassName("kw-wrap");
    }

    @Override
    public String getPageTitle() {
        return Words.say("moderation.log");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int total = drafts.logged(viewer.get());
        int page = Address.of(event.getLocation()).page(PAGE, total);
        List<AuditRow> rows = drafts.log(PAGE, page, viewer.get());
        removeAll();
        add(new Drawn(
                Parts.crumbs(new Parts.Crumb("/redactie", Words.say("moderation.desk"))),
                div(
                        attrs(".kw-head"),
                        h1(Words.say("moderation.log")).withClass("kw-head__title"),
                        p(Words.say("moderation.log.lead")).withClass("kw-head__lead")),
                rows.isEmpty()
                        ? Parts.empty(Words.say("moderation.log.none"), Words.say("moderation.log.none.text"))
                        : rows(rows),
                Parts.pager(page, PAGE, total, next -> "/redactie/logboek?pagina=" + next)));
    }

    private DomContent rows(List<AuditRow> rows) {
        return table(
                        thead(tr(
                                head("moderation.log.what"),
                                head("moderation.log.text"),
                                head("moderation.log.who"),
                                head("moderation.log.when"))),
                        tbody(each(rows, this::row)))
                .withClass("kw-table");
    }

    private static DomContent head(String words) {
        return th(Words.say(words)).attr("scope", "col");
    }

    private DomContent row(AuditRow row) {
        String title = row.title().isBlank() && row.subject() != null ? Words.say("moderation.untitled") : row.title();
        String done = Words.say("moderation.log.did." + row.action().replace(' ', '_'));
        SubjectRef subject = row.subject();
        return tr(
                td(text(row.word().isBlank() || row.action().startsWith("planned") ? done : done + ": " + word(row))),
                td(
                        subject == null ? text("") : Parts.kind(subject.kind()),
                        text(" "),
                        subject == null
                                ? text(title)
                                : desk.of(subject.kind())
                                        .<DomContent>map(known -> Parts.link(known.editPath(subject), title))
                                        .orElse(text(title))),
                td(row.by()),
                td(Formats.moment(row.at())));
    }

    private static String word(AuditRow row) {
        return row.action().equals("given role") ? Words.say("members.role." + row.word()) : row.word();
    }
}

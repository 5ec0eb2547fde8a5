package nl.kringwijs.moderation.ui;

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

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import j2html.tags.DomContent;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.moderation.Desk;
import nl.kringwijs.moderation.Draft;
import nl.kringwijs.moderation.DraftRow;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.moderation.Offering;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.text.Words;

/// `/mijn/stukken?bij=`: what I offered, how it stands, and offering something new about the page I came from.
@Route("mijn/stukken")
@RolesAllowed("MEMBER")
class OfferedView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Desk desk;
    private transient Optional<String> about = Optional.empty();

    OfferedView(Drafts drafts, Desk desk, List<Offering> offerings, CurrentViewer viewer) {
        this.desk = desk;
        addClassName("kw-wrap");
        var begin = new Div();
        begin.addClassName("kw-head__act");
        offerings.forEach(offering -> {
            var button = new Button(Words.say(offering.words()), click -> {
                SubjectRef begun = offering.offer(about, viewer.get());
                UI.getCurrent().navigate(desk.of(begun).editPath(begun).substring(1));
            });
            button.addThemeNames("primary");
            button.setDisableOnClick(true);
            begin.add(button);
        });
        List<DraftRow> rows = drafts.offered(viewer.get());
        add(
                new Drawn(div(
                        attrs(".kw-head"),
                        h1(Words.say("moderation.offered")).withClass("kw-head__title"),
                        p(Words.say("moderation.offered.lead")).withClass("kw-head__lead"))),
                begin,
                new Drawn(
                        rows.isEmpty()
                                ? Parts.empty(
                                        Words.say("moderation.offered.none"), Words.say("moderation.offered.none.text"))
                                : ul(each(rows, row -> li(row(row)))).withClass("kw-list")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        about = Address.of(event.getLocation()).parameter("bij");
    }

    @Override
    public String getPageTitle() {
        return Words.say("moderation.offered");
    }

    private DomContent row(DraftRow row) {
        boolean mine = row.state() == Draft.State.DRAFT || row.state() == Draft.State.SUBMITTED;
        String title = DraftList.title(row);
        return article(
                        span(
                                attrs(".kw-piece__meta"),
                                Parts.kind(row.subject().kind()),
                                span(Words.say("moderation.offered.state."
                                        + row.state().name())),
                                span(Formats.moment(row.updatedAt()))),
                        h2(mine ? Parts.titleLink(desk.of(row.subject()).editPath(row.subject()), title) : text(title))
                                .withClass("kw-piece__title"))
                .withClass("kw-piece");
    }
}

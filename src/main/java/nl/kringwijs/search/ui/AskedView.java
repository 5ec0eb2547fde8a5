package nl.kringwijs.search.ui;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import j2html.tags.DomContent;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kringwijs.kit.Bars;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.search.Asked;
import nl.kringwijs.search.AskedWords;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// `/redactie/gezocht`: what was asked lately and found nothing, with one click to a synonym.
@Route("redactie/gezocht")
@RolesAllowed("EDITOR")
class AskedView extends Div implements HasDynamicTitle {

    AskedView(Asked asked, CurrentViewer viewer) {
        addClassName("kw-wrap");
        List<AskedWords> all = asked.lately(viewer.get());
        add(
                new Drawn(Parts.crumbs(new Parts.Crumb("/redactie", Words.say("kit.register.desk")))),
                new PageHead(Words.say("search.asked"), Words.say("search.asked.lead")),
                new Drawn(
                        all.isEmpty()
                                ? Parts.empty(Words.say("search.asked.none"), Words.say("search.asked.none.text"))
                                : div(most(asked.most(viewer.get())), whole(all))
                                        .withClass("kw-stack")));
    }

    @Override
    public String getPageTitle() {
        return Words.say("search.asked");
    }

    private static DomContent most(List<AskedWords> all) {
        return Bars.of(
                Words.say("search.asked.most"),
                0,
                all.stream()
                        .map(one -> new Bars.Bar(
                                one.words(),
                                one.times(),
                                one.nothing() < one.times()
                                        ? Integer.toString(one.times())
                                        : Words.say("search.asked.never", one.times()),
                                one.nothing() == one.times()))
                        .toList());
    }

    private static DomContent whole(List<AskedWords> all) {
        return div(table(
                                caption(Words.say("search.asked.all")),
                                thead(tr(
                                        head("search.asked.words"),
                                        head("search.asked.times"),
                                        head("search.asked.nothing"),
                                        head("search.asked.act"))),
                                tbody(each(all, AskedView::row)))
                        .withClass("kw-table"))
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", Words.say("search.asked.all"));
    }

    private static DomContent head(String words) {
        return th(Words.say(words)).attr("scope", "col");
    }

    private static DomContent row(AskedWords one) {
        String encoded = URLEncoder.encode(one.words(), StandardCharsets.UTF_8);
        return tr(
                th(Parts.link("/zoeken?q=" + encoded, one.words())).attr("scope", "row"),
                td(Words.say("search.asked.often", one.times())),
                td(Words.say("search.asked.vain", one.nothing())),
                td(
                        one.nothing() == 0
                                ? text("")
                                : Parts.link("/redactie/synoniemen?woord=" + encoded, Words.say("search.asked.synonym"))
                                        .attr("aria-label", Words.say("search.asked.synonym.of", one.words()))));
    }
}

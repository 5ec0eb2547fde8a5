package nl.kringwijs.search.ui;

import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.b;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.img;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PagePreview;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.search.Asked;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.Questions;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchAnswer.Hit;
import nl.kringwijs.search.SearchAnswer.Notice;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.Speaker;
import nl.kringwijs.search.panel.FacetColumn;
import nl.kringwijs.search.panel.QuestionAct;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// `/zoeken?q=&soort=&thema=&jaar=&plaats=&pagina=`.
@Component
class SearchPages implements PagePreview {

    private static final Set<Kind> CARDS = EnumSet.of(Kind.THEMA, Kind.PERSOON, Kind.ORGANISATIE, Kind.PLAATS);

    private final Search search;
    private final Asked asked;
    private final List<QuestionAct> acts;

    SearchPages(Search search, Asked asked, List<QuestionAct> acts) {
        this.acts = acts;
        this.asked = asked;
        this.search = search;
    }

    @Override
    public Optional<Page> page(Address address, Viewer viewer) {
        if (!address.is("zoeken", 1)) {
            return Optional.empty();
        }
        SearchQuery query = Questions.of(address.parameters());
        SearchAnswer answer = search.find(query, viewer);
        asked.note(answer);
        return Optional.of(Page.of(
                query.text().isBlank() ? Words.say("search.title") : Words.say("search.title.for", query.text()),
                Words.say("search.description"),
                Questions.PATH,
                content(answer, search.speakers(answer, viewer), viewer)));
    }

    private DomContent content(SearchAnswer answer, List<Speaker> speakers, Viewer viewer) {
        Search.Rebuilding rebuilding = search.rebuilding();
        return div(
                attrs(".kw-wrap"),
                div(
                        attrs(".kw-results__head"),
                        h1(attrs(".kw-results__title"), title(answer)),
                        notice(answer),
                        each(acts, act -> act.of(answered(answer), viewer)),
                        rebuilding.busy()
                                ? Parts.note(
                                        false,
                                        Icons.SEARCH,
                                        p(Words.say("search.rebuilding", rebuilding.done(), rebuilding.of())))
                                : text("")),
                div(facets(answer), results(answer), people(speakers)).withClass("kw-results"));
    }

    /// The question that was answered: as it was typed, or corrected.
    private static SearchQuery answered(SearchAnswer answer) {
        return answer.notice().code() == Notice.Code.CORRECTED
                ? answer.query().withText(answer.notice().query())
                : answer.query();
    }

    private static String title(SearchAnswer answer) {
        String text = answer.query().text();
        if (answer.isAway()) {
            return Words.say("search.title");
        }
        if (answer.notice().code() == Notice.Code.CORRECTED) {
            return Words.say("search.corrected.title", answer.notice().query());
        }
        if (text.isBlank()) {
            return Words.say("search.everything", answer.total());
        }
        return Words.say("search.results", answer.total(), text);
    }

    private static DomContent notice(SearchAnswer answer) {
        String asked = answer.query().text();
        return switch (answer.notice().code()) {
            case NONE, AWAY -> text("");
            case CORRECTED ->
                p(
                                text(Words.say("search.corrected.for") + " "),
                                b(asked),
                                text(" " + Words.say("search.corrected.nothing") + " "),
                                b(answer.notice().query()),
                                text("."))
                        .withClass("kw-results__meant");
            case MEANT ->
                p(
                                text(Words.say("search.meant") + " "),
                                Parts.link(
                                        path(
                                                answer.query()
                                                        .withText(
                                                                answer.notice().query()),
                                                null,
                                                null),
                                        answer.notice().query()),
                                text("?"))
                        .withClass("kw-results__meant");
            case FUZZY -> p(attrs(".kw-results__meant"), Words.say("search.fuzzy"));
            case ANY -> p(attrs(".kw-results__meant"), Words.say("search.any"));
        };
    }

    private static DomContent facets(SearchAnswer answer) {
        return FacetColumn.of(
                Questions.PATH,
                Map.of("q", answer.query().text(), "kring", Questions.group(answer.query())),
                answer.facets(),
                answer.query().chosen());
    }

    private static DomContent results(SearchAnswer answer) {
        int chosen =
                answer.query().chosen().values().stream().mapToInt(Set::size).sum();
        return div(
                FacetColumn.opener(chosen),
                chips(answer),
                answer.hits().isEmpty()
                        ? nothing(answer)
                        : ol(each(answer.hits(), hit -> li(hit(hit, answer)))).withClass("kw-hits"),
                more(answer),
                Parts.pager(
                        answer.query().page(),
                        SearchQuery.PAGE_SIZE,
                        answer.total(),
                        page -> path(answer.query(), null, null) + "&pagina=" + page));
    }

    /// Who spoke of it, beside the results.
    private static DomContent people(List<Speaker> speakers) {
        return speakers.isEmpty()
                ? text("")
                : section(
                                h2(attrs(".kw-facet__title"), Words.say("search.people")),
                                ul(each(
                                        speakers,
                                        one -> li(
                                                Parts.link(one.url(), one.name()),
                                                text(" "),
                                                span(
                                                        attrs(".kw-quiet"),
                                                        Words.say("search.people.pieces", one.pieces()))))))
                        .withClass("kw-facet kw-results__people")
                        .attr("aria-label", Words.say("search.people"));
    }

    /// What holds a part of the words, under a line that says so.
    private static DomContent more(SearchAnswer answer) {
        return answer.more().isEmpty()
                ? text("")
                : section(
                                h2(attrs(".kw-rule-title"), Words.say("search.more")),
                                p(attrs(".kw-quiet"), Words.say("search.more.text")),
                                ol(each(answer.more(), hit -> li(hit(hit, answer))))
                                        .withClass("kw-hits"))
                        .withClass("kw-hits-more")
                        .attr("aria-label", Words.say("search.more"));
    }

    private static DomContent chips(SearchAnswer answer) {
        List<DomContent> chips = new ArrayList<>();
        if (!Questions.group(answer.query()).isEmpty()) {
            chips.add(Parts.link(Questions.PATH + "?q="
                            + Questions.encoded(answer.query().text()))
                    .withClass("kw-chip")
                    .attr("aria-label", Words.say("search.remove", Words.say("search.within")))
                    .with(text(Words.say("search.within") + " "), Icons.CLOSE));
        }
        answer.query()
                .chosen()
                .forEach((facet, values) -> values.forEach(value -> {
                    String words = answer.label(facet, value);
                    chips.add(Parts.link(path(answer.query(), facet, value))
                            .withClass("kw-chip")
                            .attr("aria-label", Words.say("search.remove", words))
                            .with(text(words + " "), Icons.CLOSE));
                }));
        return chips.isEmpty()
                ? text("")
                : div(span(chips.toArray(DomContent[]::new)).withClass("kw-chips"))
                        .withClass("kw-results__sort");
    }

    /// The address of the same question, without one chosen value.
    private static String path(SearchQuery query, @Nullable Facet without, @Nullable String value) {
        return Questions.PATH + "?" + Questions.parameters(query, without, value);
    }

    private static DomContent hit(Hit hit, SearchAnswer answer) {
        LocalDate date = hit.date();
        return article(
                        p(
                                attrs(".kw-hit__kind"),
                                Parts.kind(hit.subject().kind()),
                                detail(hit),
                                date == null ? text("") : span(Parts.date(date, Formats.dateWithoutDay(date)))),
                        h2(Parts.link(opening(hit, answer))
                                        .withClass("kw-title-link")
                                        .with(rawHtml(hit.titleMarked())))
                                .withClass("kw-hit__title"),
                        hit.snippet().isBlank()
                                ? text("")
                                : p(rawHtml(hit.snippet())).withClass("kw-hit__text"),
                        hit.pages().isEmpty()
                                ? text("")
                                : ul(each(hit.pages(), page -> li(leaf(page, answer))))
                                        .withClass("kw-leaves"),
                        hit.pagesFound() > hit.pages().size()
                                ? p(
                                        attrs(".kw-hit__why"),
                                        text(Words.say("search.why.pages", hit.pagesFound()) + " "),
                                        Parts.link(opening(hit, answer), Words.say("search.why.all")))
                                : text(""))
                .withClass(isCard(hit, answer) ? "kw-hit kw-hit--card" : "kw-hit");
    }

    /// Whether this is the theme, person, organisation or place of which the very name was typed.
    private static boolean isCard(Hit hit, SearchAnswer answer) {
        return CARDS.contains(hit.subject().kind())
                && hit.title().equalsIgnoreCase(answer.query().text().strip());
    }

    private static DomContent detail(Hit hit) {
        if (hit.detail().isEmpty()) {
            return text("");
        }
        return hit.detail().matches("\\d+ \\S.*")
                ? span(Words.say("search.detail.pages", (Object[]) hit.detail().split(" ", 2)))
                : span(hit.detail());
    }

    /// A presentation opens with the words that were searched, to be marked there.
    private static String opening(Hit hit, SearchAnswer answer) {
        return hit.subject().kind() == Kind.PRESENTATIE ? withQuestion(hit.url(), answer) : hit.url();
    }

    private static String withQuestion(String url, SearchAnswer answer) {
        String words = answered(answer).text();
        return words.isBlank() ? url : url + (url.contains("?") ? "&" : "?") + "zoek=" + Questions.encoded(words);
    }

    private static DomContent leaf(SearchAnswer.Page page, SearchAnswer answer) {
        return Parts.link(withQuestion(page.url(), answer))
                .withClass("kw-leaf")
                .with(
                        page.thumbnail().isBlank()
                                ? text("")
                                : span(span(img().withSrc(page.thumbnail())
                                                        .withAlt("")
                                                        .attr("loading", "lazy"))
                                                .withClass("kw-page kw-page--block"))
                                        .withClass("kw-leaf__page"),
                        span(
                                b(Words.say("search.page", Integer.toString(page.number()))),
                                rawHtml(" " + page.snippet())));
    }

    private static DomContent nothing(SearchAnswer answer) {
        if (answer.isAway()) {
            return Parts.empty(Words.say("search.away.title"), Words.say("search.away.text"));
        }
        boolean narrowed = !answer.query().chosen().isEmpty();
        return div(
                Parts.empty(
                        Words.say("search.nothing", answer.query().text()),
                        Words.say(narrowed ? "search.nothing.narrowed" : "search.nothing.text")),
                p(
                                narrowed
                                        ? Parts.link(
                                                        Questions.PATH + "?q="
                                                                + Questions.encoded(answer.query()
                                                                        .text()),
                                                        Words.say("search.nothing.widen"))
                                                .withClass("kw-button kw-button--quiet")
                                        : Parts.link("/themas", Words.say("search.nothing.themes"))
                                                .withClass("kw-button kw-button--quiet"),
                                Parts.link("/bibliotheek", Words.say("search.nothing.library"))
                                        .withClass("kw-button kw-button--quiet"))
                        .withClass("kw-head__act"));
    }
}

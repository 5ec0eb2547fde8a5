package nl.kringwijs.circles.ui;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kringwijs.circles.CircleFilter;
import nl.kringwijs.circles.CircleLinks;
import nl.kringwijs.circles.CirclePage;
import nl.kringwijs.circles.CircleSummary;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.circles.JoiningWay;
import nl.kringwijs.circles.panel.CircleCards;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Beside;
import nl.kringwijs.kit.FilterRows;
import nl.kringwijs.kit.JsonLd;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PagePreview;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.springframework.stereotype.Component;

/// `/leerkringen?stand=&thema=&meedoen=&pagina=` and `/leerkringen/{slug}`.
@Component
class CirclePages implements PagePreview, Beside {

    private static final int PAGE = 24;
    private static final int BESIDE = 6;

    private final Circles circles;
    private final Themes themes;
    private final Site site;

    CirclePages(Circles circles, Themes themes, Site site) {
        this.circles = circles;
        this.themes = themes;
        this.site = site;
    }

    @Override
    public Optional<Page> page(Address address, Viewer viewer) {
        if (address.is("leerkringen", 1)) {
            return Optional.of(Page.of(
                    Words.say("circles.circles"), Words.say("circles.lead"), CircleLinks.ALL, list(address, viewer)));
        }
        return address.is("leerkringen", 2)
                ? Optional.of(StatusPages.of(circles.page(address.segment(1), viewer), address.path(), this::circle))
                : Optional.empty();
    }

    private Page circle(CirclePage page) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", page.circle().title());
        data.put("description", page.circle().standfirst());
        data.put("url", site.address(CircleLinks.circle(page.circle().slug())));
        page.organisers().stream()
                .findFirst()
                .ifPresent(one -> data.put("provider", Map.of("@type", "Organization", "name", one.name())));
        return Page.of(
                        page.circle().title(),
                        page.circle().standfirst(),
                        CircleLinks.circle(page.circle().slug()),
                        CircleParts.all(
                                page,
                                known(),
                                site.address(CircleLinks.circle(page.circle().slug()))))
                .withJsonLd(JsonLd.of("Course", data));
    }

    @Override
    public List<DomContent> beside(SubjectRef subject, Viewer viewer) {
        if (subject.kind() != Kind.THEMA) {
            return List.of();
        }
        var filter = CircleFilter.ALL.withThemes(themes.withMerged(new ThemeId(subject.id())));
        List<CircleSummary> about = circles.list(filter, BESIDE, 1, viewer);
        return about.isEmpty()
                ? List.of()
                : List.of(
                        Parts.section("kringen", Words.say("circles.circles"), null, CircleCards.grid(about, known())));
    }

    private Map<ThemeId, ThemeSummary> known() {
        return themes.known();
    }

    /// What the address asks for; what can't be asked for is left out.
    private record Asked(String stand, String theme, String way) {

        static Asked of(Address address) {
            String stand = address.parameter("stand").orElse("");
            String way = address.parameter("meedoen").orElse("");
            return new Asked(
                    CircleFilter.STANDS.contains(stand) ? stand : "",
                    address.parameter("thema").orElse(""),
                    WAYS.containsKey(way) ? way : "");
        }

        String path(String nextStand, String nextTheme, String nextWay) {
            String asked = Map.of("stand", nextStand, "thema", nextTheme, "meedoen", nextWay).entrySet().stream()
                    .filter(part -> !part.getValue().isEmpty())
                    .sorted(Map.Entry.comparingByKey())
                    .map(part -> part.getKey() + "=" + part.getValue())
                    .collect(Collectors.joining("&"));
            return asked.isEmpty() ? CircleLinks.ALL : CircleLinks.ALL + "?" + asked;
        }
    }

    private static final Map<String, JoiningWay> WAYS =
            Map.of("vrij", JoiningWay.OPEN, "vraag", JoiningWay.ON_REQUEST, "uitnodiging", JoiningWay.BY_INVITATION);

    private DomContent list(Address address, Viewer viewer) {
        Asked asked = Asked.of(address);
        Map<ThemeId, ThemeSummary> known = known();
        Optional<ThemeSummary> theme = known.values().stream()
                .filter(one -> one.slug().equals(asked.theme()))
                .findFirst();
        var filter = new CircleFilter(
                asked.stand(),
                Optional.ofNullable(WAYS.get(asked.way())).map(JoiningWay::name).orElse(""),
                theme.map(one -> themes.withMerged(one.id())).orElse(List.of()));
        int count = circles.count(filter, viewer);
        int page = address.page(PAGE, count);
        List<CircleSummary> shown = circles.list(filter, PAGE, page, viewer);
        List<CircleSummary> mine = filter.equals(CircleFilter.ALL) && page == 1 ? circles.mine(viewer) : List.of();
        String here = asked.path(asked.stand(), asked.theme(), asked.way());
        return div(
                attrs(".kw-wrap"),
                div(
                        attrs(".kw-head"),
                        h1(attrs(".kw-head__title"), Words.say("circles.circles")),
                        p(attrs(".kw-head__lead"), Words.say("circles.lead"))),
                mine.isEmpty()
                        ? text("")
                        : Parts.section("mijn", Words.say("circles.mine"), null, CircleCards.grid(mine, known)),
                choices(asked, filter, known, viewer),
                shown.isEmpty()
                        ? nothing(filter)
                        : section(
                                        h2(Words.say("circles.count", count)).withClass("kw-hidden"),
                                        CircleCards.grid(shown, known))
                                .withClass("kw-circles-all"),
                Parts.pager(page, PAGE, count, next -> here + (here.contains("?") ? "&" : "?") + "pagina=" + next));
    }

    private static DomContent nothing(CircleFilter filter) {
        return filter.equals(CircleFilter.ALL)
                ? Parts.empty(Words.say("circles.none"), Words.say("circles.none.text"))
                : div(
                        Parts.empty(Words.say("circles.none.chosen"), Words.say("circles.none.chosen.text")),
                        p(Parts.link(CircleLinks.ALL, Words.say("circles.all")).withClass("kw-button kw-button--quiet"))
                                .withClass("kw-head__act"));
    }

    private DomContent choices(Asked asked, CircleFilter filter, Map<ThemeId, ThemeSummary> known, Viewer viewer) {
        Circles.Choices choices = circles.choices(filter, viewer);
        List<DomContent> stands = new ArrayList<>();
        int all = choices.stands().values().stream().mapToInt(Integer::intValue).sum();
        stands.add(FilterRows.chip(
                Words.say("circles.all.short"),
                all,
                asked.path("", asked.theme(), asked.way()),
                asked.stand().isEmpty()));
        for (String stand : CircleFilter.STANDS) {
            int count = choices.stands().getOrDefault(stand, 0);
            if (count > 0 || stand.equals(asked.stand())) {
                stands.add(FilterRows.chip(
                        Words.say("circles.stand." + stand),
                        count,
                        asked.path(stand, asked.theme(), asked.way()),
                        stand.equals(asked.stand())));
            }
        }
        List<DomContent> subjects = known.values().stream()
                .distinct()
                .filter(theme ->
                        choices.themes().containsKey(theme.id()) || theme.slug().equals(asked.theme()))
                .sorted(java.util.Comparator.comparing(ThemeSummary::name))
                .map(theme -> FilterRows.chip(
                        theme.name(),
                        choices.themes().getOrDefault(theme.id(), 0),
                        asked.path(asked.stand(), theme.slug().equals(asked.theme()) ? "" : theme.slug(), asked.way()),
                        theme.slug().equals(asked.theme())))
                .toList();
        List<DomContent> ways = List.of("vrij", "vraag", "uitnodiging").stream()
                .map(way -> FilterRows.chip(
                        Words.say("circles.way."
                                + Objects.requireNonNull(WAYS.get(way)).name()),
                        -1,
                        asked.path(asked.stand(), asked.theme(), way.equals(asked.way()) ? "" : way),
                        way.equals(asked.way())))
                .toList();
        return FilterRows.of(
                "circles.filter",
                FilterRows.row("circles.filter.stand", stands),
                FilterRows.row("circles.filter.theme", subjects),
                FilterRows.row("circles.filter.way", ways));
    }
}

package nl.kringwijs.events.ui;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.kit.FilterRows;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.text.Words;

/// What there is to choose from in all rounds, and by what one can choose.
final class ProgrammeChooser {

    private static final List<ProgrammeFacet> FIRST = List.of(ProgrammeFacet.THEME, ProgrammeFacet.FORM);

    private final EventPage page;
    private final ProgrammeFilter filter;
    private final String slug;

    private ProgrammeChooser(EventPage page, ProgrammeFilter filter) {
        this.page = page;
        this.filter = filter;
        slug = page.event().slug();
    }

    static DomContent of(EventPage page, ProgrammeFilter filter) {
        return new ProgrammeChooser(page, filter).all();
    }

    private DomContent all() {
        List<EventPage.Workshop> all = page.given();
        return div(
                        h2(Words.say("events.pick", page.rounds().size(), all.size()))
                                .withClass("kw-pick__title")
                                .withId("programma"),
                        filters(all),
                        filter.isEmpty()
                                ? text("")
                                : p(
                                        attrs(".kw-quiet"),
                                        text(Words.say(
                                                        "events.pick.found",
                                                        all.stream()
                                                                .filter(one -> filter.takes(page, one))
                                                                .count(),
                                                        all.size())
                                                + " "),
                                        Parts.link(
                                                filter.all().path(slug) + "#programma", Words.say("events.pick.all"))))
                .withClass("kw-pick");
    }

    private DomContent filters(List<EventPage.Workshop> all) {
        List<DomContent> more = Arrays.stream(ProgrammeFacet.values())
                .filter(facet -> !FIRST.contains(facet) && isChoice(facet, all))
                .map(facet -> chips(facet, all))
                .toList();
        boolean isChosen = filter.chosen().keySet().stream().anyMatch(facet -> !FIRST.contains(facet));
        return FilterRows.of(
                "events.pick.filter",
                each(FIRST, facet -> isChoice(facet, all) ? chips(facet, all) : text("")),
                more.isEmpty() ? text("") : FilterRows.more(isChosen, more));
    }

    /// Whether workshops differ in it.
    private boolean isChoice(ProgrammeFacet facet, List<EventPage.Workshop> all) {
        return all.stream()
                        .map(workshop -> facet.values(page, workshop).keySet())
                        .distinct()
                        .count()
                > 1;
    }

    private record Choice(String name, int count) {}

    /// A choice for each value there is of it.
    private DomContent chips(ProgrammeFacet facet, List<EventPage.Workshop> all) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        all.forEach(workshop -> facet.values(page, workshop)
                .forEach((value, name) -> choices.merge(
                        value, new Choice(name, 1), (before, one) -> new Choice(before.name(), before.count() + 1))));
        return FilterRows.row(
                facet.words(),
                choices.entrySet().stream()
                        .map(choice -> FilterRows.chip(
                                choice.getValue().name(),
                                choice.getValue().count(),
                                filter.turned(facet, choice.getKey()).path(slug) + "#programma",
                                filter.has(facet, choice.getKey())))
                        .toList());
    }
}

package nl.kringwijs.search.panel;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.form;
import static j2html.TagCreator.i;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kringwijs.search.Facet;
import nl.kringwijs.text.Words;

/// Boxes to narrow results by, with how many each leaves. A change goes to the address bar; without script there is a
/// button.
public final class FacetColumn {

    private static final int SHOWN_VALUES = 8;

    private FacetColumn() {}

    /// @param action where the form goes
    /// @param kept other parameters of the address, by name
    /// @param chosen what is chosen already
    public static DomContent of(
            String action,
            Map<String, String> kept,
            Map<Facet, List<Facet.Value>> facets,
            Map<Facet, Set<String>> chosen) {
        return form(
                        each(
                                kept.entrySet().stream()
                                        .filter(one -> !one.getValue().isEmpty())
                                        .sorted(Map.Entry.comparingByKey())
                                        .toList(),
                                one -> input().withType("hidden")
                                        .withName(one.getKey())
                                        .withValue(one.getValue())),
                        each(
                                List.of(Facet.values()),
                                facet -> facet(
                                        facet,
                                        facets.getOrDefault(facet, List.of()),
                                        chosen.getOrDefault(facet, Set.of()))),
                        button(Words.say("search.narrow"))
                                .withType("submit")
                                .withClass("kw-button kw-button--quiet kw-button--small kw-facets__send"))
                .withAction(action)
                .withMethod("get")
                .withId("verfijn")
                .withClass("kw-facets")
                .attr("data-live", "")
                .attr("aria-label", Words.say("search.refine"));
    }

    /// The button that opens the boxes on a phone.
    ///
    /// @param count how much is chosen
    public static DomContent opener(int count) {
        return button(
                        text(Words.say("search.refine") + " "),
                        count == 0 ? text("") : span(attrs(".kw-count"), Integer.toString(count)))
                .withType("button")
                .withClass("kw-button kw-button--quiet kw-button--wide kw-facets__open")
                .attr("data-opens", "verfijn")
                .attr("aria-expanded", "false")
                .attr("aria-controls", "verfijn");
    }

    private static DomContent facet(Facet facet, List<Facet.Value> values, Set<String> chosen) {
        List<Facet.Value> shown = new ArrayList<>();
        for (Facet.Value value : values) {
            if (shown.size() < SHOWN_VALUES || chosen.contains(value.value())) {
                shown.add(value);
            }
        }
        if (shown.isEmpty()) {
            return text("");
        }
        return fieldset(
                        legend(Words.say("search.facet." + facet.code())),
                        facet == Facet.YEAR ? years(values, chosen) : text(""),
                        ul(each(
                                shown,
                                value -> li(label(
                                        box(facet, value, chosen.contains(value.value())),
                                        span(value.label()),
                                        span(attrs(".kw-num"), Integer.toString(value.count())))))))
                .withClass("kw-facet");
    }

    private static DomContent box(Facet facet, Facet.Value value, boolean checked) {
        var box = input().withType("checkbox")
                .withName(facet.parameter())
                .withValue(value.value())
                .attr("data-keep", facet.parameter() + "-" + value.value());
        return checked ? box.isChecked() : box;
    }

    private static DomContent years(List<Facet.Value> values, Set<String> chosen) {
        List<Facet.Value> oldestFirst = values.stream().limit(8).toList().reversed();
        if (oldestFirst.size() < 3) {
            return text("");
        }
        int most = oldestFirst.stream().mapToInt(Facet.Value::count).max().orElse(1);
        return each(
                div(each(oldestFirst, year -> i().withClass(
                                        chosen.isEmpty() || chosen.contains(year.value()) ? "is-in" : "")
                                .withStyle("--kw-part: "
                                        + Math.max(0.09, Math.round(100.0 * year.count() / most) / 100.0))))
                        .withClass("kw-years")
                        .attr("aria-hidden", "true"),
                p(
                                span(oldestFirst.getFirst().label()),
                                span(oldestFirst.getLast().label()))
                        .withClass("kw-years__axis")
                        .attr("aria-hidden", "true"));
    }
}

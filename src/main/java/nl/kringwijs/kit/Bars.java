package nl.kringwijs.kit;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.i;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;

/// A chart that is a table: each number with a bar beside it.
public final class Bars {

    private Bars() {}

    /// One bar.
    ///
    /// @param said the number in words, when it says more than itself
    /// @param full whether there is no more to come: brick
    public record Bar(String name, int value, String said, boolean full) {

        public Bar(String name, int value) {
            this(name, value, Integer.toString(value), false);
        }
    }

    /// @param most what a whole bar stands for; at least the largest value
    public static DomContent of(String title, int most, List<Bar> bars) {
        int whole = Math.max(
                1, Math.max(most, bars.stream().mapToInt(Bar::value).max().orElse(1)));
        return table(
                        caption(title),
                        tbody(each(
                                bars,
                                bar -> tr(
                                        th(bar.name()).attr("scope", "row"),
                                        td(i().withStyle("--kw-part: " + Math.round(1000f * bar.value() / whole) / 1000f
                                                        + (bar.full() ? "; --kw-bar: var(--kw-color-brick)" : "")))
                                                .attr("aria-hidden", "true"),
                                        td(bar.said())))))
                .withClass("kw-bars");
    }
}

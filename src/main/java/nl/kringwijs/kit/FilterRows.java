package nl.kringwijs.kit;

import static j2html.TagCreator.b;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import nl.kringwijs.text.Words;

/// Rows of choices above a list, each a link, so that a choice stands in the address.
public final class FilterRows {

    private FilterRows() {}

    /// @param words key of what listeners hear that this is
    public static DomContent of(String words, DomContent... rows) {
        return nav(rows).withClass("kw-filter").attr("aria-label", Words.say(words));
    }

    /// More rows, folded away unless one of their choices is made.
    public static DomContent more(boolean chosen, List<DomContent> rows) {
        var folded = details(summary(Words.say("kit.filter.more")), each(rows, row -> row))
                .withClass("kw-filter__more");
        return chosen ? folded.attr("open") : folded;
    }

    /// @param words key of the name of the row
    public static DomContent row(String words, List<DomContent> chips) {
        return chips.isEmpty()
                ? text("")
                : div(b(Words.say(words)), span(each(chips, chip -> chip)).withClass("kw-chips"))
                        .withClass("kw-filter__row");
    }

    /// @param count how many there are of it, or -1 where that is not said
    /// @param on whether it is chosen; its path then lets it go
    public static DomContent chip(String words, int count, String path, boolean on) {
        var chip = Parts.link(path)
                .withClass("kw-chip")
                .with(
                        text(words + " "),
                        count < 0 ? text("") : span(Integer.toString(count)).withClass("kw-num"));
        return on ? chip.attr("aria-current", "true") : chip;
    }
}

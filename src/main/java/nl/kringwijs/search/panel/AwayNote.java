package nl.kringwijs.search.panel;

import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.text.Words;

/// Says in words that search does not answer, where a list would otherwise be empty as if there were nothing.
public final class AwayNote {

    private AwayNote() {}

    /// Nothing when search answered.
    public static DomContent of(SearchAnswer answer) {
        return answer.isAway() ? Parts.note(true, Icons.SEARCH, p(Words.say("search.away"))) : text("");
    }
}

package nl.kringwijs.events.ui.organiser;

import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import nl.kringwijs.events.registration.Feedback.Result;
import nl.kringwijs.kit.Bars;
import nl.kringwijs.kit.Bars.Bar;
import nl.kringwijs.text.Words;

/// What participants thought, laid out for the organiser.
final class FeedbackParts {

    private FeedbackParts() {}

    static DomContent of(List<Result> results) {
        return section(
                        h2(Words.say("events.feedback.results")).withClass("kw-section__title"),
                        each(results, FeedbackParts::one))
                .withClass("kw-organiser__part");
    }

    private static DomContent one(Result result) {
        return div(
                Bars.of(
                        result.line(),
                        result.count(),
                        result.usable().entrySet().stream()
                                .map(said -> new Bar(
                                        Words.say("events.feedback.usable."
                                                + said.getKey().name()),
                                        said.getValue()))
                                .toList()),
                result.better().isEmpty()
                        ? text("")
                        : div(
                                p(Words.say("events.feedback.better")).withClass("kw-quiet"),
                                each(result.better(), said -> blockquote(said))));
    }
}

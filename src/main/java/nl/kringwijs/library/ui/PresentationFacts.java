package nl.kringwijs.library.ui;

import static j2html.TagCreator.aside;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.library.LibraryLinks;
import nl.kringwijs.library.PresentationPage;
import nl.kringwijs.library.RecapSummary;
import nl.kringwijs.text.Words;

/// Beside a presentation: where it was given, what it belongs to, how it may be used, and the keys that turn its
/// pages.
final class PresentationFacts {

    private PresentationFacts() {}

    static DomContent of(PresentationPage presentation) {
        return aside(
                        dl(
                                        presentation
                                                .recap()
                                                .map(recap -> given(presentation, recap))
                                                .orElse(text("")),
                                        presentation
                                                .theme()
                                                .<DomContent>map(theme -> RecapParts.fact(
                                                        Words.say("library.deck.theme"),
                                                        Parts.themes(List.of(RecapParts.theme(theme))),
                                                        text("")))
                                                .orElse(text("")),
                                        presentation.material().licence().isBlank()
                                                ? text("")
                                                : RecapParts.fact(
                                                        Words.say("library.deck.use"),
                                                        text(presentation
                                                                .material()
                                                                .licence()),
                                                        text("")))
                                .withClass("kw-facts"),
                        h2(attrs(".kw-keys__title"), Words.say("library.keys")),
                        p(
                                attrs(".kw-keys"),
                                rawHtml("<kbd>→</kbd>"),
                                span(Words.say("library.keys.next")),
                                rawHtml("<kbd>←</kbd>"),
                                span(Words.say("library.keys.previous")),
                                rawHtml("<kbd>n</kbd>"),
                                span(Words.say("library.keys.hit")),
                                rawHtml("<kbd>f</kbd>"),
                                span(Words.say("library.keys.full"))))
                .attr(
                        "aria-label",
                        Words.say(
                                "library.deck.about." + presentation.material().kind()));
    }

    private static DomContent given(PresentationPage presentation, RecapSummary recap) {
        LocalDate date = presentation
                .event()
                .map(EventSummary::when)
                .map(when -> when.date())
                .orElse(null);
        return RecapParts.fact(
                Words.say("library.deck.given"),
                Parts.link(LibraryLinks.recap(recap.slug()), recap.title()),
                date == null ? text("") : Parts.date(date, Formats.dateWithoutDay(date)));
    }
}

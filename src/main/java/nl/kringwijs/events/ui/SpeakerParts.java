package nl.kringwijs.events.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.q;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.DirectoryLinks;
import nl.kringwijs.directory.PersonSummary;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.text.Words;

/// Who speaks on the day: a card each that folds out to what they come to say, and who they are.
final class SpeakerParts {

    private SpeakerParts() {}

    static DomContent of(EventPage page) {
        List<EventPage.Someone> speakers = page.items().stream()
                .flatMap(item -> item.people().stream())
                .filter(EventPage.Someone::tells)
                .distinct()
                .toList();
        return speakers.isEmpty()
                ? text("")
                : Parts.section(
                        "sprekers",
                        Words.say("events.speakers"),
                        null,
                        ul(each(speakers, speaker -> li(card(speaker)))).withClass("kw-speakers"));
    }

    static DomContent card(EventPage.Someone speaker) {
        return details(
                        summary(
                                Parts.face(PersonSummary.initials(speaker.called()), false),
                                span(
                                        span(attrs(".kw-person__name"), speaker.called()),
                                        span(attrs(".kw-person__role"), as(speaker)))),
                        speaker.question().isBlank()
                                ? text("")
                                : p(
                                        span(attrs(".kw-quiet"), Words.say("events.speakers.question") + " "),
                                        q(Markdown.shielded(speaker.question())).withClass("kw-asks")),
                        speaker.contribution().isBlank()
                                ? text("")
                                : Parts.prose(Markdown.html(speaker.contribution(), 3)),
                        speaker.bio().isBlank()
                                ? text("")
                                : div(Parts.html(Markdown.html(speaker.bio(), 3)))
                                        .withClass("kw-text kw-speaker__bio"),
                        speaker.site().isBlank()
                                ? text("")
                                : p(a(speaker.site().replaceFirst("^https?://(www\\.)?", ""))
                                        .withHref(speaker.site())
                                        .withRel("noopener")),
                        speaker.slug().isEmpty()
                                ? text("")
                                : p(Parts.link(
                                        DirectoryLinks.person(speaker.slug()),
                                        Words.say("events.speakers.page", speaker.name()))))
                .withClass("kw-speaker");
    }

    private static String as(EventPage.Someone speaker) {
        return Stream.of(speaker.role(), speaker.function(), speaker.name().isBlank() ? "" : speaker.organisations())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }
}

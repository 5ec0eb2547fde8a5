package nl.kringwijs.directory.ui;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.img;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.DirectoryLinks;
import nl.kringwijs.directory.Engagement;
import nl.kringwijs.directory.PersonCard;
import nl.kringwijs.directory.PersonSummary;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaLinks;
import nl.kringwijs.text.Words;
import org.jspecify.annotations.Nullable;

/// People, laid out: a face with a name, and what they did over the years.
final class PersonParts {

    private PersonParts() {}

    static DomContent cards(List<PersonCard> people) {
        return ul(each(people, person -> li(card(person)))).withClass("kw-people");
    }

    private static DomContent card(PersonCard person) {
        return div(
                        face(person.name(), person.photo(), false),
                        div(
                                p(Parts.titleLink(DirectoryLinks.person(person.slug()), person.name()))
                                        .withClass("kw-person__name"),
                                p(person.line()).withClass("kw-person__role")))
                .withClass("kw-person");
    }

    /// A photo in the ring, or initials.
    static DomContent face(String name, @Nullable FileId photo, boolean large) {
        String look = large ? "kw-face kw-face--large" : "kw-face";
        return photo == null
                ? span(PersonSummary.initials(name)).withClass(look).attr("aria-hidden", "true")
                : span(img().withSrc(large ? MediaLinks.page(photo, 1) : MediaLinks.thumbnail(photo, 1))
                                .withAlt(large ? Words.say("directory.photo.of", name) : ""))
                        .withClass(look);
    }

    /// By year, newest first: when, what, and in which role then.
    static DomContent log(List<Line> lines) {
        return ul(each(
                        lines,
                        line -> li(div(
                                        line.date() == null
                                                ? span(Words.say("kit.date.unknown"))
                                                : Parts.date(line.date(), Formats.dateWithoutDay(line.date())),
                                        div(
                                                p(Parts.link(line.url(), line.title())),
                                                line.role().isBlank() ? text("") : p(attrs(".kw-quiet"), line.role())))
                                .withClass("kw-log__row"))))
                .withClass("kw-log");
    }

    /// One line of what somebody, or an organisation, did.
    record Line(@Nullable LocalDate date, String title, String url, String role) {

        static Line of(Engagement engagement) {
            return new Line(
                    engagement.date(),
                    engagement.title(),
                    engagement.url(),
                    Stream.of(engagement.role(), engagement.function(), engagement.organisations())
                            .filter(words -> !words.isBlank())
                            .collect(Collectors.joining(", ")));
        }
    }
}

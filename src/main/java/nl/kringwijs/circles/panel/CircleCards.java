package nl.kringwijs.circles.panel;

import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kringwijs.circles.CircleLinks;
import nl.kringwijs.circles.CircleStage;
import nl.kringwijs.circles.CircleSummary;
import nl.kringwijs.circles.CircleSummary.Standing;
import nl.kringwijs.kit.Emblem;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;

/// A circle in a list: its emblem is its face.
public final class CircleCards {

    private CircleCards() {}

    /// Cards beside each other.
    ///
    /// @param known the themes of these circles
    public static DomContent grid(List<CircleSummary> circles, Map<ThemeId, ThemeSummary> known) {
        return div(each(circles, circle -> card(circle, circle.standfirst(), known)))
                .withClass("kw-circles");
    }

    /// @param words the line under the title
    public static DomContent card(CircleSummary circle, String words, Map<ThemeId, ThemeSummary> known) {
        return article(
                        emblem(circle, known, ""),
                        div(
                                        state(circle.standing()),
                                        h3(Parts.titleLink(CircleLinks.circle(circle.slug()), circle.title()))
                                                .withClass("kw-piece__title kw-piece__title--small"),
                                        words.isBlank() ? text("") : p(words).withClass("kw-quiet"))
                                .withClass("kw-circle__body"))
                .withClass("kw-circle");
    }

    /// @param size class that sets the size, as [Emblem#of]
    public static DomContent emblem(CircleSummary circle, Map<ThemeId, ThemeSummary> known, String size) {
        return Emblem.of(
                circle.slug(),
                circle.themes().stream()
                        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                        .map(ThemeSummary::pigment)
                        .toList(),
                size);
    }

    /// How it stands, in words beside a ring that closes as things go on.
    public static DomContent state(Standing standing) {
        return span(words(standing)).withClass("kw-state kw-state--" + ring(standing));
    }

    private static String ring(Standing standing) {
        if (standing.over()) {
            return "done";
        }
        if (standing.left() == 0 && standing.stage() != CircleStage.RUNNING) {
            return "alert";
        }
        return switch (standing.stage()) {
            case CALL -> "call";
            case OPEN -> "open";
            case RUNNING -> "running";
            case FINISHED -> "done";
        };
    }

    /// How it stands, in words.
    public static String words(Standing standing) {
        return switch (standing.stage()) {
            case FINISHED -> finished(standing.last());
            case CALL -> standing.over() ? closed(standing.deadline()) : call(standing);
            case OPEN -> open(standing);
            case RUNNING ->
                standing.been() > 0
                        ? Words.say("circles.state.running.at", standing.been(), standing.meetings())
                        : Words.say("circles.state.running");
        };
    }

    private static String finished(@org.jspecify.annotations.Nullable LocalDate last) {
        return last == null
                ? Words.say("circles.state.finished")
                : Words.say("circles.state.finished.in", Formats.monthAndYear(last));
    }

    private static String closed(@org.jspecify.annotations.Nullable LocalDate deadline) {
        return deadline == null
                ? Words.say("circles.state.closed")
                : Words.say("circles.state.closed.on", Formats.dateWithoutDay(deadline));
    }

    private static String call(Standing standing) {
        LocalDate deadline = standing.deadline();
        if (standing.left() == 0) {
            return Words.say("circles.state.call.full");
        }
        if (standing.left() > 0) {
            return Words.say("circles.state.call.places", standing.left(), standing.places());
        }
        return deadline == null
                ? Words.say("circles.state.call")
                : Words.say("circles.state.call.until", Formats.dayAndMonth(deadline));
    }

    private static String open(Standing standing) {
        if (standing.left() == 0) {
            return Words.say("circles.state.open.full");
        }
        return standing.left() > 0
                ? Words.say("circles.state.open.places", standing.left(), standing.places())
                : Words.say("circles.state.open");
    }
}

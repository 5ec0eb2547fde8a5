package nl.kringwijs.events.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.aside;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.b;
import static j2html.TagCreator.br;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.SignUp;
import nl.kringwijs.events.registration.ChoiceState;
import nl.kringwijs.events.registration.MyChoice;
import nl.kringwijs.events.registration.MyRegistration;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.text.Words;

/// My programme: what I have in each part of the day, beside the programme or at the foot of a phone.
final class MineParts {

    private final EventPage page;
    private final Standing standing;
    private final UUID day;

    private MineParts(EventPage page, Standing standing) {
        this.page = page;
        this.standing = standing;
        day = page.event().id().value();
    }

    static DomContent of(EventPage page, Standing standing) {
        return new MineParts(page, standing).all();
    }

    private DomContent all() {
        return aside(
                        h2(attrs(".kw-mine__title"), Words.say("events.mine.title"))
                                .withId("mijn"),
                        ol(each(mine(), this::line)).withClass("kw-mine__list"),
                        div(attrs(".kw-mine__foot"), foot()),
                        p(attrs(".kw-mine__short"), brief(), shortAct()))
                .withClass("kw-mine")
                .attr("aria-labelledby", "mijn")
                .attr("data-live", "mine");
    }

    private Optional<EventPage.Occurrence> chosen(EventPage.Item round) {
        return round.occurrences().stream()
                .filter(occurrence -> standing.mine(occurrence.id())
                        .filter(mine -> mine.state() != ChoiceState.WAITING && mine.state() != ChoiceState.INTEREST)
                        .isPresent())
                .findFirst()
                .or(() -> round.occurrences().stream()
                        .filter(occurrence -> standing.mine(occurrence.id()).isPresent())
                        .findFirst());
    }

    /// Without the optional parts that somebody with a registration does not come to.
    private List<EventPage.Item> mine() {
        return page.items().stream()
                .filter(item -> standing.own().isEmpty()
                        || page.part(item.dayPart())
                                .filter(part -> part.optional()
                                        && standing.mine(part.id()).isEmpty())
                                .isEmpty())
                .toList();
    }

    private DomContent line(EventPage.Item item) {
        LocalTime start = item.start();
        DomContent when = start == null ? span("") : time(Formats.clock(start)).withDatetime(start.toString());
        if (!item.round()) {
            return li(when, span(item.title()));
        }
        return chosen(item)
                .map(one -> li(
                        when,
                        span(
                                Parts.link(
                                        EventLinks.workshop(
                                                page.event().slug(),
                                                one.workshop().slug()),
                                        one.workshop().title()),
                                br(),
                                text(state(one)))))
                .orElseGet(() -> li(
                        when,
                        span(attrs(".is-open"), Words.say("events.mine.open", ProgrammeParts.title(page, item)))));
    }

    private String state(EventPage.Occurrence one) {
        String said = standing.mine(one.id())
                .map(mine -> Words.say("events.mine.short." + mine.state().name(), mine.position()))
                .orElse("");
        return one.room().isBlank() ? said : one.room() + ", " + said;
    }

    private DomContent foot() {
        return standing.own().map(this::known).orElseGet(this::unknown);
    }

    /// What somebody with a registration has of the day, and can do.
    private DomContent known(MyRegistration own) {
        Optional<MyChoice> mine = standing.mine(day);
        List<DomContent> parts = new ArrayList<>();
        own.heldUntil()
                .ifPresentOrElse(
                        until -> parts.add(
                                p(attrs(".kw-mine__alert"), Words.say("events.mine.held", Formats.clock(until)))),
                        () -> mine.ifPresent(choice -> parts.add(p(
                                attrs(".kw-quiet"),
                                Words.say("events.mine.day." + choice.state().name(), choice.position())))));
        if (!own.entitlements().isEmpty()) {
            parts.add(p(attrs(".kw-quiet"), Words.say("events.mine.entitled", Formats.list(own.entitlements()))));
        }
        if (mine.filter(choice -> choice.state() == ChoiceState.OFFERED).isPresent()) {
            parts.add(PlaceParts.act("choose", day, "events.act.accept", "", "kw-button kw-button--wide"));
        }
        if (own.heldUntil().isPresent()) {
            parts.add(link(EventLinks.registration(own.secret()), "events.act.confirm", "kw-button kw-button--wide"));
        }
        if (own.unanswered() > 0) {
            parts.add(a(Words.say("events.mine.questions", own.unanswered()))
                    .withHref(EventLinks.more(own.secret()))
                    .withClass("kw-button kw-button--wide"));
        }
        if (!own.stream().isEmpty()) {
            parts.add(
                    p(a(Words.say("events.mine.stream")).withHref(own.stream()).withRel("noreferrer")));
        }
        parts.add(p(
                attrs(".kw-mine__links"),
                link(EventLinks.registration(own.secret()), "events.mine.page", ""),
                link(EventLinks.calendar(own.secret()), "events.mine.calendar", "")
                        .attr("router-ignore", "")));
        parts.add(PlaceParts.act("give", day, "events.act.leave", "", "kw-button kw-button--bare"));
        return div(parts.toArray(DomContent[]::new));
    }

    private static ATag link(String path, String words, String look) {
        ATag link = a(Words.say(words)).withHref(path);
        return look.isEmpty() ? link : link.withClass(look);
    }

    private DomContent unknown() {
        if (standing.closed().isPresent()) {
            return p(attrs(".kw-quiet"), Words.say(standing.closed().get()));
        }
        if (standing.unknown()) {
            boolean full = standing.left(day)
                    .filter(left -> left.isFull() && standing.signUp().policy() == SignUp.Policy.FULL_IS_FULL)
                    .isPresent();
            return full
                    ? p(attrs(".kw-quiet"), Words.say("events.signUp.refused.full"))
                    : div(
                            p(
                                    attrs(".kw-quiet"),
                                    Words.say(
                                            page.rounds().isEmpty()
                                                    ? "events.mine.visitor.plain"
                                                    : "events.mine.visitor")),
                            PlaceParts.signUp(signUpWords(), standing, "kw-button kw-button--wide"),
                            p(
                                    attrs(".kw-quiet"),
                                    a(Words.say("events.act.signIn")).withHref("/inloggen")));
        }
        return page.rounds().isEmpty()
                ? PlaceParts.act("choose", day, signUpWords(), "", "kw-button kw-button--wide")
                : p(attrs(".kw-quiet"), Words.say("events.mine.none"));
    }

    private String signUpWords() {
        boolean full = standing.left(day).filter(left -> left.isFull()).isPresent();
        return switch (standing.signUp().policy()) {
            case WAITING_LIST -> full ? "events.act.wait" : "events.act.signUp";
            case INTEREST -> full ? "events.act.interest" : "events.act.signUp";
            case FULL_IS_FULL, NONE -> "events.act.signUp";
        };
    }

    private DomContent brief() {
        return span(each(
                mine().stream().filter(EventPage.Item::round).toList(),
                round -> span(
                        b(Optional.ofNullable(round.start()).map(Formats::clock).orElse("")),
                        text(" "),
                        chosen(round)
                                .<DomContent>map(one -> text(one.workshop().title()))
                                .orElse(span(attrs(".is-open"), Words.say("events.mine.short.open"))),
                        br())));
    }

    private DomContent shortAct() {
        if (!standing.isOpen()) {
            return text("");
        }
        if (standing.unknown()) {
            return PlaceParts.signUp(signUpWords(), standing, "kw-button kw-button--small");
        }
        return page.rounds().isEmpty() && standing.mine(day).isEmpty()
                ? PlaceParts.act("choose", day, signUpWords(), "", "kw-button kw-button--small")
                : text("");
    }
}

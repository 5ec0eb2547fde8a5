package nl.kringwijs.events.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.registration.ChoiceState;
import nl.kringwijs.events.registration.MyChoice;
import nl.kringwijs.events.registration.PlacesLeft;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.text.Words;

/// What is left of a day or a workshop, what somebody has of it, and the one thing they can do.
final class PlaceParts {

    private final Standing standing;

    PlaceParts(Standing standing) {
        this.standing = standing;
    }

    /// @param name what is signed up for, for who hears the buttons one by one
    /// @param otherwise whether they have something that can't go together with it
    DomContent foot(UUID target, String name, boolean otherwise) {
        Optional<MyChoice> mine = standing.mine(target);
        List<DomContent> parts = new ArrayList<>();
        if (mine.isPresent()) {
            parts.add(mine(mine.get()));
            parts.addAll(acts(mine.get(), target, name));
        } else {
            standing.left(target).ifPresent(left -> parts.add(left(left)));
            if (standing.isOpen()) {
                ask(target, name, otherwise).ifPresent(parts::add);
            }
        }
        return div(each(parts, part -> part)).withClass("kw-workshop__foot");
    }

    /// “nog 9 van 24 plekken”, with a ring that fills.
    DomContent left(PlacesLeft left) {
        Integer places = left.places();
        if (places == null) {
            return span(Words.say("events.left.enough")).withClass("kw-places kw-places--unknown");
        }
        int free = Math.max(0, places - left.taken());
        String few = free == 0 ? " kw-places--full" : free * 10 <= places ? " kw-places--few" : "";
        return span(words(left, places, free))
                .withClass("kw-places" + few)
                .attr("style", "--kw-taken: " + Math.round(100f * left.taken() / Math.max(1, places)) / 100f);
    }

    private static String words(PlacesLeft left, int places, int free) {
        if (free > 0) {
            return Words.say("events.left", free, places);
        }
        return left.waiting() > 0
                ? Words.say("events.left.waiting", left.waiting())
                : left.interested() > 0
                        ? Words.say("events.left.interested", left.interested())
                        : Words.say("events.left.full");
    }

    private static DomContent mine(MyChoice mine) {
        String words = mine.state() == ChoiceState.OFFERED
                ? Words.say(
                        "events.mine.OFFERED",
                        mine.offeredUntil().map(Formats::moment).orElse(""))
                : Words.say("events.mine." + mine.state().name(), mine.position());
        return span(mine.state() == ChoiceState.PLACE ? Icons.TICK : text(""), text(words))
                .withClass("kw-workshop__chosen");
    }

    private List<DomContent> acts(MyChoice mine, UUID target, String name) {
        List<DomContent> acts = new ArrayList<>();
        if (mine.state() == ChoiceState.OFFERED) {
            acts.add(act("choose", target, "events.act.accept", name, "kw-button kw-button--small"));
        }
        boolean waits = mine.state() == ChoiceState.WAITING || mine.state() == ChoiceState.INTEREST;
        if (waits
                && standing.isOpen()
                && standing.left(target).filter(PlacesLeft::isFull).isEmpty()) {
            acts.add(act("choose", target, "events.act.choose", name, "kw-button kw-button--quiet kw-button--small"));
        }
        acts.add(act("give", target, "events.act.give." + mine.state().name(), name, "kw-button kw-button--bare"));
        return acts;
    }

    private Optional<DomContent> ask(UUID target, String name, boolean otherwise) {
        boolean full = standing.left(target).filter(PlacesLeft::isFull).isPresent();
        Policy policy = standing.signUp().policy();
        if (full && policy == Policy.FULL_IS_FULL) {
            return Optional.empty();
        }
        String words = !full
                ? otherwise ? "events.act.swap" : "events.act.choose"
                : policy == Policy.INTEREST ? "events.act.interest" : "events.act.wait";
        String look = "kw-button kw-button--quiet kw-button--small";
        return Optional.of(
                standing.unknown()
                        ? a(words(words, name))
                                .withHref(EventLinks.signUp(standing.slug()) + "?kies=" + target)
                                .withClass(look)
                        : act("choose", target, words, name, look));
    }

    static DomContent act(String act, UUID target, String words, String name, String look) {
        return button(words(words, name))
                .withType("button")
                .withClass(look)
                .attr("data-act", act)
                .attr("data-target", target.toString());
    }

    private static DomContent words(String words, String name) {
        return span(text(Words.say(words)), name.isEmpty() ? text("") : span(attrs(".kw-hidden"), ": " + name));
    }

    /// Where who is not known signs up for the day.
    static DomContent signUp(String words, Standing standing, String look) {
        return a(Words.say(words)).withHref(EventLinks.signUp(standing.slug())).withClass(look);
    }
}

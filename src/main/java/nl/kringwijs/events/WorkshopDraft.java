package nl.kringwijs.events;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a workshop is, whenever it is given, as an editor writes it.
///
/// @param lead what it is about, in a sentence or two
/// @param text Markdown
/// @param yields what it brings who comes, Markdown
/// @param form the form of work: a game, a walk
/// @param place the neighbourhood or town it is about
/// @param leaders who lead it, unless an occurrence says otherwise
/// @param gains the same as `yields`, in words to choose from
/// @param minutes how long it takes, or null where it takes the whole round
/// @param thread what runs through the programme in several workshops, or empty
/// @param related keys of what it is about: a practice example, a recap
public record WorkshopDraft(
        UUID key,
        String title,
        String lead,
        String text,
        String yields,
        String form,
        List<UUID> themes,
        @Nullable UUID place,
        List<EventDraft.Someone> leaders,
        List<Gain> gains,
        @Nullable Integer minutes,
        String thread,
        List<String> related) {

    public WorkshopDraft {
        themes = List.copyOf(themes);
        leaders = List.copyOf(leaders);
        // A draft from before there were such fields has none
        gains = gains == null ? List.of() : List.copyOf(gains);
        thread = Objects.requireNonNullElse(thread, "");
        related = related == null ? List.of() : List.copyOf(related);
    }

    public static WorkshopDraft empty() {
        return new WorkshopDraft(
                UUID.randomUUID(), "", "", "", "", "", List.of(), null, List.of(), List.of(), null, "", List.of());
    }

    public WorkshopDraft keyed(UUID next) {
        return new WorkshopDraft(
                next, title, lead, text, yields, form, themes, place, leaders, gains, minutes, thread, related);
    }

    public WorkshopDraft titled(String next) {
        return new WorkshopDraft(
                key, next, lead, text, yields, form, themes, place, leaders, gains, minutes, thread, related);
    }

    public WorkshopDraft introduced(String next) {
        return new WorkshopDraft(
                key, title, next, text, yields, form, themes, place, leaders, gains, minutes, thread, related);
    }

    public WorkshopDraft saying(String next) {
        return new WorkshopDraft(
                key, title, lead, next, yields, form, themes, place, leaders, gains, minutes, thread, related);
    }

    /// @param next in running text
    /// @param nextGains in words to choose from
    public WorkshopDraft yielding(String next, List<Gain> nextGains) {
        return new WorkshopDraft(
                key, title, lead, text, next, form, themes, place, leaders, nextGains, minutes, thread, related);
    }

    public WorkshopDraft as(String nextForm, @Nullable Integer nextMinutes) {
        return new WorkshopDraft(
                key, title, lead, text, yields, nextForm, themes, place, leaders, gains, nextMinutes, thread, related);
    }

    public WorkshopDraft about(List<UUID> nextThemes, @Nullable UUID nextPlace) {
        return new WorkshopDraft(
                key, title, lead, text, yields, form, nextThemes, nextPlace, leaders, gains, minutes, thread, related);
    }

    public WorkshopDraft ledBy(List<EventDraft.Someone> next) {
        return new WorkshopDraft(
                key, title, lead, text, yields, form, themes, place, next, gains, minutes, thread, related);
    }

    public WorkshopDraft inThread(String next) {
        return new WorkshopDraft(
                key, title, lead, text, yields, form, themes, place, leaders, gains, minutes, next, related);
    }

    public WorkshopDraft relatedTo(List<String> next) {
        return new WorkshopDraft(
                key, title, lead, text, yields, form, themes, place, leaders, gains, minutes, thread, next);
    }
}

package nl.kringwijs.events.series;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A series as an editor writes it; anything may still be empty.
///
/// @param summary what it is about, in a sentence or two
/// @param text what every edition says, Markdown
/// @param about who is behind it, at the foot of every edition, Markdown
/// @param partners organisations in whose name it is, beside the organiser
public record SeriesDraft(
        String title,
        String summary,
        String text,
        String about,
        @Nullable UUID organiser,
        List<UUID> partners,
        List<UUID> themes) {

    public SeriesDraft {
        partners = Objects.requireNonNullElse(partners, List.<UUID>of());
        themes = Objects.requireNonNullElse(themes, List.<UUID>of());
    }

    public static SeriesDraft empty() {
        return new SeriesDraft("", "", "", "", null, List.of(), List.of());
    }

    public SeriesDraft titled(String next) {
        return new SeriesDraft(next, summary, text, about, organiser, partners, themes);
    }

    public SeriesDraft summarised(String next) {
        return new SeriesDraft(title, next, text, about, organiser, partners, themes);
    }

    public SeriesDraft saying(String next) {
        return new SeriesDraft(title, summary, next, about, organiser, partners, themes);
    }

    public SeriesDraft tellingWho(String next) {
        return new SeriesDraft(title, summary, text, next, organiser, partners, themes);
    }

    public SeriesDraft by(@Nullable UUID nextOrganiser, List<UUID> nextPartners) {
        return new SeriesDraft(title, summary, text, about, nextOrganiser, nextPartners, themes);
    }

    public SeriesDraft about(List<UUID> nextThemes) {
        return new SeriesDraft(title, summary, text, about, organiser, partners, nextThemes);
    }
}

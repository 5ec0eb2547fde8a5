package nl.kringwijs.events;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.themes.ThemeSummary;
import org.jspecify.annotations.Nullable;

/// All of an event that a reader sees.
///
/// @param placeLine the place and what it lies in, smallest first
/// @param goneWorkshops slugs of workshops that were in the programme and are not any more
/// @param series of which the day is an edition, or null
/// @param provisional whether the place is not certain yet
/// @param route how to get there
/// @param access whether everybody can get in and take part, or empty
/// @param isOnline whether the day can be followed from elsewhere, by who takes part
/// @param regions for which it is meant
/// @param forWhom whom it is meant for, in words
/// @param contactName who answers questions, or empty
/// @param hasContact whether somebody does
/// @param parts of the day that have something of their own
/// @param takingPart what follows from coming, and what is asked
public record EventPage(
        EventSummary event,
        String description,
        String question,
        String sourceAddress,
        List<PlaceSummary> placeLine,
        Optional<OrganisationSummary> organiser,
        List<OrganisationSummary> hosts,
        List<ThemeSummary> themes,
        List<Item> items,
        List<Workshop> workshops,
        List<String> goneWorkshops,
        SignUp signUp,
        @Nullable UUID series,
        boolean provisional,
        String route,
        String access,
        boolean isOnline,
        List<PlaceSummary> regions,
        List<String> forWhom,
        String contactName,
        boolean hasContact,
        List<Part> parts,
        TakingPart takingPart,
        EventKind kind) {

    /// A part of the day that has something of its own: an organiser, places, or that people choose it.
    ///
    /// @param name by which its items know it
    public record Part(
            UUID id,
            String name,
            boolean optional,
            @Nullable Integer places,
            Optional<OrganisationSummary> organiser) {}

    /// A timed part of the day.
    ///
    /// @param end its own, or when the next one begins
    /// @param pitches how many people from practice can bring something in, or null where nobody is asked to
    /// @param occurrences what can be chosen from, when it is a round
    public record Item(
            UUID id,
            String dayPart,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            String title,
            String text,
            Optional<ThemeSummary> theme,
            List<Someone> people,
            boolean round,
            ItemKind kind,
            @Nullable Integer pitches,
            List<Occurrence> occurrences) {

        /// How long it takes, or 0 where that is not known.
        public int minutes() {
            return start == null || end == null
                    ? 0
                    : (int) Duration.between(start, end).toMinutes();
        }
    }

    /// What a workshop is, once.
    ///
    /// @param lead what it is about, in a sentence or two, or empty
    /// @param yields what it brings who comes, Markdown
    /// @param form the form of work, or empty
    /// @param placeLine the place it is about and what that lies in, smallest first, or none
    /// @param gains what it brings, in words to choose from
    /// @param minutes how long it takes, or null where it takes the whole round
    /// @param thread what runs through the programme in several workshops, or empty
    public record Workshop(
            WorkshopId id,
            String slug,
            List<String> formerSlugs,
            String title,
            String lead,
            String text,
            String yields,
            String form,
            List<ThemeSummary> themes,
            List<PlaceSummary> placeLine,
            List<Gain> gains,
            @Nullable Integer minutes,
            String thread,
            List<Someone> leaders) {

        /// What it is about, where that is a place.
        public Optional<PlaceSummary> place() {
            return placeLine.stream().findFirst();
        }
    }

    /// A workshop in one round.
    ///
    /// @param places how many can take part, or null where nobody counts
    public record Occurrence(
            UUID id,
            Workshop workshop,
            String room,
            @Nullable Integer places,
            List<Someone> leaders) {}

    /// Somebody with what they were that day; without a name it is the organisations that are meant.
    ///
    /// @param slug of the person's page, or empty
    /// @param contribution what this person comes to say, Markdown
    /// @param bio who this person is, Markdown
    /// @param question the question this person brings, or empty
    /// @param site where more is told, or empty
    /// @param parties those of the organisations that have a page
    public record Someone(
            String name,
            String slug,
            String role,
            String function,
            String organisations,
            String contribution,
            String bio,
            String question,
            String site,
            List<OrganisationSummary> parties) {

        /// The name, or the organisations where those are meant.
        public String called() {
            return name.isBlank() ? organisations : name;
        }

        /// Whether there is more to tell than who it is.
        public boolean tells() {
            return !(contribution + bio + question + site).isBlank();
        }
    }

    /// Who has this role in any part of the day, once each.
    public List<Someone> inRole(String role) {
        return items.stream()
                .flatMap(item -> item.people().stream())
                .filter(person -> person.role().equalsIgnoreCase(role))
                .distinct()
                .toList();
    }

    /// The part of the day that carries this name, if it has something of its own.
    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /// The rounds, in the order of the day.
    public List<Item> rounds() {
        return items.stream().filter(Item::round).toList();
    }

    /// Every time this workshop is given, in the order of the day.
    public List<Time> times(WorkshopId workshop) {
        return rounds().stream()
                .flatMap(round -> round.occurrences().stream()
                        .filter(occurrence -> occurrence.workshop().id().equals(workshop))
                        .map(occurrence -> new Time(round, occurrence)))
                .toList();
    }

    /// How long a workshop takes, in minutes: as written, or as long as the rounds it is given in.
    ///
    /// @return nothing where no time is known, more where rounds differ
    public List<Integer> lengths(Workshop workshop) {
        Integer written = workshop.minutes();
        return written != null
                ? List.of(written)
                : times(workshop.id()).stream()
                        .map(time -> time.round().minutes())
                        .filter(minutes -> minutes > 0)
                        .distinct()
                        .toList();
    }

    /// The workshops of the programme, each once, in the order of the day.
    public List<Workshop> given() {
        return rounds().stream()
                .flatMap(round -> round.occurrences().stream())
                .map(Occurrence::workshop)
                .distinct()
                .toList();
    }

    /// One time a workshop is given.
    public record Time(Item round, Occurrence occurrence) {}
}

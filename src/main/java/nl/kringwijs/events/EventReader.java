package nl.kringwijs.events;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.directory.OrganisationId;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.People;
import nl.kringwijs.directory.PersonId;
import nl.kringwijs.directory.PersonSummary;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.directory.Places;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Brings together what a reader sees of an event and of each of its workshops.
@Component
class EventReader {

    private final People people;
    private final Organisations organisations;
    private final Places places;
    private final Themes themes;

    EventReader(People people, Organisations organisations, Places places, Themes themes) {
        this.people = people;
        this.organisations = organisations;
        this.places = places;
        this.themes = themes;
    }

    EventPage page(Event event, EventSummary summary, Viewer viewer) {
        return new Reading(event, viewer).page(summary);
    }

    /// The workshop of this day that is called so now, or was.
    Lookup<WorkshopPage> workshop(EventPage day, String slug) {
        for (EventPage.Workshop workshop : day.workshops()) {
            if (workshop.slug().equals(slug)) {
                return Lookup.found(new WorkshopPage(day, workshop, day.times(workshop.id())));
            }
        }
        return day.workshops().stream()
                .filter(workshop -> workshop.formerSlugs().contains(slug))
                .findFirst()
                .map(workshop -> Lookup.<WorkshopPage>moved(
                        EventLinks.workshop(day.event().slug(), workshop.slug())))
                .orElseGet(() -> day.goneWorkshops().contains(slug) ? Lookup.gone() : Lookup.unknown());
    }

    /// One event with all that its parts point at, asked for once.
    private final class Reading {

        private final Event event;
        private final Map<ThemeId, ThemeSummary> known;
        private final Map<PersonId, PersonSummary> persons;
        private final Map<OrganisationId, OrganisationSummary> parties;
        private final List<EventPage.Workshop> workshops;

        private Reading(Event event, Viewer viewer) {
            this.event = event;
            known = themes.byId(themeIds(event));
            persons = people.byId(
                    event.everybody()
                            .flatMap(one -> Optional.ofNullable(one.personId()).stream())
                            .distinct()
                            .toList(),
                    viewer);
            parties = organisations.byId(event.everybody()
                    .flatMap(one -> one.organisationIds().stream())
                    .distinct()
                    .map(OrganisationId::new)
                    .toList());
            workshops = event.workshops().stream().map(this::workshop).toList();
        }

        private EventPage page(EventSummary summary) {
            List<EventPage.Item> items = new ArrayList<>();
            for (int at = 0; at < event.items().size(); at++) {
                items.add(item(event.items().get(at), Timetable.end(event, at)));
            }
            return new EventPage(
                    summary,
                    event.description(),
                    event.question(),
                    event.sourceAddress(),
                    places.line(event.placeId()),
                    organisation(event.organiserId()),
                    hosts(),
                    themes(event.themeIds()),
                    items,
                    workshops,
                    event.goneWorkshops(),
                    event.signUp(),
                    event.details().series(),
                    event.details().provisional(),
                    event.details().route(),
                    event.details().access(),
                    !event.details().stream().isBlank(),
                    event.details().regions().stream()
                            .flatMap(region -> places.find(new PlaceId(region)).stream())
                            .toList(),
                    event.details().forWhom(),
                    event.details().contactName(),
                    !event.details().contactEmail().isBlank(),
                    event.takingPart().parts().stream().map(this::part).toList(),
                    event.takingPart(),
                    event.details().kind());
        }

        private List<OrganisationSummary> hosts() {
            return Stream.concat(
                            organisation(event.hostId()).stream(),
                            event.details().alsoHosts().stream()
                                    .flatMap(host -> organisation(new OrganisationId(host)).stream()))
                    .distinct()
                    .toList();
        }

        private EventPage.Part part(TakingPart.DayPart part) {
            UUID organiser = part.organiser();
            return new EventPage.Part(
                    part.key(),
                    part.name().strip(),
                    part.optional(),
                    part.places(),
                    organisation(organiser == null ? null : new OrganisationId(organiser)));
        }

        private EventPage.Item item(Event.Item item, @Nullable LocalTime end) {
            return new EventPage.Item(
                    item.id(),
                    item.dayPart(),
                    item.startTime(),
                    end,
                    item.title(),
                    item.text(),
                    Optional.ofNullable(item.themeId()).map(known::get),
                    item.people().stream()
                            .map(person -> someone(person.someone()))
                            .toList(),
                    item.round(),
                    item.kind(),
                    item.pitches(),
                    item.occurrences().stream()
                            .flatMap(occurrence -> occurrence(occurrence).stream())
                            .toList());
        }

        private Optional<EventPage.Occurrence> occurrence(Event.Occurrence occurrence) {
            return workshops.stream()
                    .filter(workshop -> workshop.id().equals(occurrence.workshopId()))
                    .findFirst()
                    .map(workshop -> new EventPage.Occurrence(
                            occurrence.id(),
                            workshop,
                            occurrence.room(),
                            occurrence.places(),
                            event.leaders(occurrence).stream()
                                    .map(this::someone)
                                    .toList()));
        }

        private EventPage.Workshop workshop(Event.Workshop workshop) {
            return new EventPage.Workshop(
                    workshop.id(),
                    workshop.slug(),
                    workshop.formerSlugs(),
                    workshop.title(),
                    workshop.lead(),
                    workshop.text(),
                    workshop.yields(),
                    workshop.form(),
                    themes(workshop.themeIds()),
                    places.line(workshop.placeId()),
                    workshop.gains().stream().map(Gain::valueOf).toList(),
                    workshop.minutes(),
                    workshop.thread(),
                    workshop.leaders().stream()
                            .map(leader -> someone(leader.someone()))
                            .toList());
        }

        private EventPage.Someone someone(Event.Someone someone) {
            return new EventPage.Someone(
                    someone.name(),
                    Optional.ofNullable(someone.personId())
                            .map(persons::get)
                            .map(PersonSummary::slug)
                            .orElse(""),
                    someone.role(),
                    someone.function(),
                    someone.organisations(),
                    someone.contribution(),
                    someone.bio(),
                    someone.question(),
                    someone.site(),
                    someone.organisationIds().stream()
                            .flatMap(id -> Optional.ofNullable(parties.get(new OrganisationId(id))).stream())
                            .toList());
        }

        private List<ThemeSummary> themes(List<UUID> ids) {
            return ids.stream()
                    .flatMap(id -> Optional.ofNullable(known.get(new ThemeId(id))).stream())
                    .toList();
        }
    }

    private Optional<OrganisationSummary> organisation(@Nullable OrganisationId id) {
        return id == null
                ? Optional.empty()
                : organisations.byId(List.of(id)).values().stream().findFirst();
    }

    private static List<ThemeId> themeIds(Event event) {
        return Stream.concat(
                        Stream.concat(
                                        event.themeIds().stream(),
                                        event.workshops().stream().flatMap(workshop -> workshop.themeIds().stream()))
                                .map(ThemeId::new),
                        event.items().stream().flatMap(item -> Optional.ofNullable(item.themeId()).stream()))
                .distinct()
                .toList();
    }
}

package nl.kringwijs.circles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kringwijs.directory.Engagement;
import nl.kringwijs.directory.Involvement;
import nl.kringwijs.directory.OrganisationId;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.People;
import nl.kringwijs.directory.PersonId;
import nl.kringwijs.directory.PersonSummary;
import nl.kringwijs.events.EventId;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a circle, as readers see it, of its draft.
@Component
class CircleMaking {

    private final People people;
    private final Organisations organisations;
    private final Clock clock;

    CircleMaking(People people, Organisations organisations, Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// @param known the circle readers see now, if they see one
    Circle circle(CircleId id, CircleDraft draft, Optional<Circle> known, String slug, Viewer viewer) {
        CircleDraft.Way way = draft.way();
        CircleDraft.Parties parties = draft.parties();
        String email = parties.contactEmail().strip();
        return new Circle(
                id,
                known.map(Circle::version).orElse(0),
                slug,
                known.map(before -> Slug.former(before.slug(), before.formerSlugs(), slug))
                        .orElse(List.of()),
                Publication.PUBLISHED,
                new Audience(draft.audience()),
                draft.face().title().strip(),
                draft.face().standfirst().strip(),
                draft.text().occasion(),
                draft.text().forWhom(),
                draft.text().offer(),
                draft.text().outcome(),
                way.stage(),
                way.joining(),
                way.places(),
                way.called(),
                way.deadline(),
                way.answerBy(),
                way.costs().strip(),
                draft.face().themes(),
                parties.organisers(),
                parties.partners(),
                parties.contactName().replaceAll("[\\s:;,]+$", "").strip(),
                email.isEmpty() ? null : new EmailAddress(email),
                id(parties.predecessor(), CircleId::new),
                draft.sourceAddress(),
                known.map(Circle::publishedAt).orElse(clock.instant()),
                draft.questions().stream()
                        .map(line -> line.text().strip())
                        .filter(line -> !line.isEmpty())
                        .map(Circle.Question::new)
                        .toList(),
                draft.team().stream()
                        .filter(mate -> !mate.name().isBlank())
                        .map(mate -> mate(mate, viewer))
                        .toList(),
                draft.stops().stream()
                        .filter(stop -> !stop.title().isBlank() || stop.date() != null)
                        .map(stop -> new Circle.Stop(
                                stop.title().strip(),
                                stop.date(),
                                stop.around().strip(),
                                stop.place().strip(),
                                stop.host().strip(),
                                id(stop.event(), EventId::new)))
                        .toList());
    }

    private static <T> @Nullable T id(@Nullable UUID value, Function<UUID, T> type) {
        return value == null ? null : type.apply(value);
    }

    /// An editor's new name becomes a person of the directory; a facilitator's stays a name until an editor sees it.
    private Circle.Teammate mate(CircleDraft.Mate mate, Viewer viewer) {
        Optional<PersonId> person = viewer.is(Role.EDITOR)
                ? Optional.of(people.named(mate.name(), "", viewer).id())
                : people.known(mate.name()).map(PersonSummary::id);
        return new Circle.Teammate(
                person.orElse(null),
                mate.name().strip(),
                mate.role().strip(),
                mate.organisation().strip());
    }

    /// What it says of the people who lead it.
    List<Engagement> engagements(Circle circle) {
        List<Engagement> all = new ArrayList<>();
        LocalDate date = circle.call().meetings().stream().findFirst().orElse(circle.called());
        for (Circle.Teammate mate : circle.team()) {
            PersonId person = mate.personId();
            if (person != null) {
                all.add(new Engagement(
                        person,
                        circle.title(),
                        CircleLinks.circle(circle.slug()),
                        mate.role(),
                        "",
                        mate.organisation(),
                        date,
                        circle.audience()));
            }
        }
        return all;
    }

    /// What it says of the organisations behind it, and of those whose guest it is.
    List<Involvement> involvements(Circle circle) {
        LocalDate date = circle.call().meetings().stream().findFirst().orElse(circle.called());
        return Stream.of(
                        circle.organiserIds().stream().map(id -> involved(circle, id, "organisator", date)),
                        circle.partnerIds().stream().map(id -> involved(circle, id, "partner", date)),
                        circle.stops().stream().flatMap(stop -> organisations.known(stop.host()).stream()
                                .map(host -> involved(circle, host.id().value(), "gastheer", stop.date()))))
                .flatMap(some -> some)
                .toList();
    }

    private static Involvement involved(Circle circle, UUID party, String role, @Nullable LocalDate date) {
        return new Involvement(
                new OrganisationId(party),
                circle.title(),
                CircleLinks.circle(circle.slug()),
                role,
                date,
                circle.audience());
    }
}

package nl.kringwijs.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.search.SearchContributor;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchDocument.Tag;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Component;

/// People, organisations and places in search.
@Component
class DirectoryContributor implements SearchContributor {

    /// Reads what members may read.
    private static final Viewer MEMBERS = Viewer.visitor().belonging(Set.of(Audience.MEMBERS), Set.of());

    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final PlaceRepository places;
    private final Places placeLines;
    private final Engagements engagements;

    DirectoryContributor(
            PersonRepository people,
            OrganisationRepository organisations,
            PlaceRepository places,
            Places placeLines,
            Engagements engagements) {
        this.people = people;
        this.organisations = organisations;
        this.places = places;
        this.placeLines = placeLines;
        this.engagements = engagements;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.PERSOON, Kind.ORGANISATIE, Kind.PLAATS);
    }

    @Override
    public List<SearchDocument> documents(SubjectRef subject) {
        return switch (subject.kind()) {
            case PERSOON ->
                people.findById(new PersonId(subject.id())).stream()
                        .flatMap(this::person)
                        .toList();
            case ORGANISATIE ->
                organisations.findById(new OrganisationId(subject.id())).stream()
                        .map(organisation -> document(
                                organisation.ref(),
                                organisation.name(),
                                organisation.abbreviation(),
                                DirectoryLinks.organisation(organisation.slug()),
                                List.of(),
                                Audience.PUBLIC))
                        .toList();
            case PLAATS ->
                places.findById(new PlaceId(subject.id())).stream()
                        .map(place -> document(
                                place.ref(),
                                place.name(),
                                place.formerName(),
                                DirectoryLinks.place(place.slug()),
                                placeLines.tags(place.id()),
                                Audience.PUBLIC))
                        .toList();
            default -> List.of();
        };
    }

    /// For everybody, when something public is known of them; else for members, with what members may know; else for
    /// nobody.
    private Stream<SearchDocument> person(Person person) {
        return Stream.of(Viewer.visitor(), MEMBERS)
                .map(viewer -> engagements.of(person.id(), viewer))
                .filter(known -> !known.isEmpty())
                .limit(1)
                .map(known -> person(person, known));
    }

    private static SearchDocument person(Person person, List<Engagement> known) {
        var text = new StringBuilder(person.bio());
        boolean open = false;
        for (Engagement engagement : known) {
            open |= engagement.audience().equals(Audience.PUBLIC);
            text.append('\n').append(engagement.role()).append(", ").append(engagement.function());
            text.append(", ").append(engagement.organisations()).append(": ").append(engagement.title());
        }
        return document(
                person.ref(),
                person.name(),
                text.toString(),
                DirectoryLinks.person(person.slug()),
                List.of(),
                open ? Audience.PUBLIC : Audience.MEMBERS);
    }

    private static SearchDocument document(
            SubjectRef subject, String name, String text, String url, List<Tag> places, Audience audience) {
        return new SearchDocument(subject, 0, true, name, "", text, url, "", "", audience, List.of(), places, null);
    }

    @Override
    public List<SubjectRef> all() {
        List<SubjectRef> all = new ArrayList<>();
        people.findAll().forEach(person -> all.add(person.ref()));
        organisations.findAll().forEach(organisation -> all.add(organisation.ref()));
        places.findAll().forEach(place -> all.add(place.ref()));
        return all;
    }

    @Override
    public Set<SubjectRef> visible(Collection<SubjectRef> subjects, Viewer viewer) {
        return subjects.stream()
                .filter(subject -> switch (subject.kind()) {
                    case PERSOON ->
                        !engagements.of(new PersonId(subject.id()), viewer).isEmpty();
                    case ORGANISATIE -> organisations.existsById(new OrganisationId(subject.id()));
                    case PLAATS -> places.existsById(new PlaceId(subject.id()));
                    default -> false;
                })
                .collect(Collectors.toSet());
    }
}

package nl.kringwijs.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.search.SearchContributor;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchDocument.Tag;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.themes.ThemeSummary;
import org.springframework.stereotype.Component;

/// People, organisations and places in search.
@Component
class DirectoryContributor implements SearchContributor {

    /// Reads what members may read.
    private static final Viewer MEMBERS = Viewer.member(
            new nl.kringwijs.shared.MemberId(new java.util.UUID(0, 0)), "", nl.kringwijs.shared.Role.MEMBER);

    private final PersonRepository persons;
    private final People people;
    private final OrganisationRepository organisations;
    private final PlaceRepository places;
    private final Places placeLines;

    DirectoryContributor(
            PersonRepository persons,
            People people,
            OrganisationRepository organisations,
            PlaceRepository places,
            Places placeLines) {
        this.persons = persons;
        this.people = people;
        this.organisations = organisations;
        this.places = places;
        this.placeLines = placeLines;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.PERSOON, Kind.ORGANISATIE, Kind.PLAATS);
    }

    @Override
    public List<SearchDocument> documents(SubjectRef subject) {
        return switch (subject.kind()) {
            case PERSOON ->
                persons.findById(new PersonId(subject.id()))
                        .filter(person -> person.mergedInto() == null)
                        .map(this::person)
                        .orElse(List.of());
            case ORGANISATIE ->
                organisations.findById(new OrganisationId(subject.id())).stream()
                        .filter(organisation -> organisation.mergedInto() == null)
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
                        .filter(place -> place.mergedInto() == null)
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

    @Override
    public Optional<SearchDocument> head(SubjectRef subject) {
        return subject.kind() == Kind.PERSOON
                ? persons.findById(new PersonId(subject.id()))
                        .map(person -> document(
                                person.ref(),
                                person.name(),
                                "",
                                DirectoryLinks.person(person.slug()),
                                List.of(),
                                Audience.MEMBERS))
                : SearchContributor.super.head(subject);
    }

    /// What everybody may read for everybody, and what only members may read beside it for them. Nothing for who is
    /// hidden.
    private List<SearchDocument> person(Person person) {
        List<SearchDocument> all = new ArrayList<>();
        if (people.page(person.slug(), Viewer.visitor()) instanceof Lookup.Found<PersonPage>(PersonPage open)) {
            all.add(person(open, Audience.PUBLIC));
        }
        if (people.page(person.slug(), MEMBERS) instanceof Lookup.Found<PersonPage>(PersonPage closed)) {
            SearchDocument more = person(closed, Audience.MEMBERS);
            if (all.isEmpty()) {
                all.add(more);
            } else if (!more.text().equals(all.getFirst().text())) {
                all.add(more.section("", more.text(), more.url(), more.themes()));
            }
        }
        return all;
    }

    private static SearchDocument person(PersonPage page, Audience audience) {
        var text = new StringBuilder(page.function());
        page.organisation().ifPresent(party -> text.append(", ").append(party.name()));
        text.append('\n').append(Markdown.shielded(page.bio()));
        page.publications().forEach(line -> text.append('\n').append(Markdown.shielded(line)));
        for (Engagement engagement : page.did()) {
            String as = Stream.of(engagement.role(), engagement.function(), engagement.organisations())
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(", "));
            text.append('\n').append(as).append(as.isEmpty() ? "" : ": ").append(engagement.title());
        }
        return new SearchDocument(
                new SubjectRef(Kind.PERSOON, page.person().id().value()),
                0,
                true,
                page.person().name(),
                "",
                text.toString().strip(),
                DirectoryLinks.person(page.person().slug()),
                "",
                "",
                audience,
                page.themes().stream().map(DirectoryContributor::tag).toList(),
                page.place()
                        .map(place -> List.of(new Tag(place.slug(), place.name())))
                        .orElse(List.of()),
                null);
    }

    private static Tag tag(ThemeSummary theme) {
        return new Tag(theme.slug(), theme.name());
    }

    private static SearchDocument document(
            SubjectRef subject, String name, String text, String url, List<Tag> places, Audience audience) {
        return new SearchDocument(subject, 0, true, name, "", text, url, "", "", audience, List.of(), places, null);
    }

    @Override
    public List<SubjectRef> all() {
        List<SubjectRef> all = new ArrayList<>();
        persons.findAll().forEach(person -> all.add(person.ref()));
        organisations.findAll().forEach(organisation -> all.add(organisation.ref()));
        places.findAll().forEach(place -> all.add(place.ref()));
        return all;
    }

    @Override
    public Set<SubjectRef> visible(Collection<SubjectRef> subjects, Viewer viewer) {
        List<PersonId> asked = subjects.stream()
                .filter(subject -> subject.kind() == Kind.PERSOON)
                .map(subject -> new PersonId(subject.id()))
                .toList();
        Set<PersonId> known = people.byId(asked, viewer).keySet();
        return subjects.stream()
                .filter(subject -> switch (subject.kind()) {
                    case PERSOON -> known.contains(new PersonId(subject.id()));
                    case ORGANISATIE ->
                        organisations
                                .findById(new OrganisationId(subject.id()))
                                .filter(party -> party.mergedInto() == null)
                                .isPresent();
                    case PLAATS ->
                        places.findById(new PlaceId(subject.id()))
                                .filter(place -> place.mergedInto() == null)
                                .isPresent();
                    default -> false;
                })
                .collect(Collectors.toSet());
    }
}

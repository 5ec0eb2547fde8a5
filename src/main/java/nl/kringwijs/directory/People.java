package nl.kringwijs.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.shared.Deed;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Merged;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.themes.Mergers;
import nl.kringwijs.themes.Register;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everybody who speaks, leads or wrote, with or without an account. Who never chose is known by what they took part
/// in; who did, by whom they chose.
@Service
@Transactional
public class People {

    private static final Register REGISTER = new Register(Kind.PERSOON, "directory.person");

    private final PersonRepository people;
    private final PersonQueries queries;
    private final Engagements engagements;
    private final Organisations organisations;
    private final Places places;
    private final Themes themes;
    private final Mergers mergers;
    private final SearchChanges changes;
    private final ApplicationEventPublisher told;

    People(
            PersonRepository people,
            PersonQueries queries,
            Engagements engagements,
            Organisations organisations,
            Places places,
            Themes themes,
            Mergers mergers,
            SearchChanges changes,
            ApplicationEventPublisher told) {
        this.people = people;
        this.queries = queries;
        this.engagements = engagements;
        this.organisations = organisations;
        this.places = places;
        this.themes = themes;
        this.mergers = mergers;
        this.changes = changes;
        this.told = told;
    }

    /// Those of whom this viewer may know.
    ///
    /// @param page from 1
    public List<PersonCard> list(PersonFilter filter, int pageSize, int page, Viewer viewer) {
        return queries.list(chosen(filter), pageSize, page, viewer);
    }

    public int count(PersonFilter filter, Viewer viewer) {
        return queries.count(chosen(filter), viewer);
    }

    /// A theme is asked for with those that were merged into it.
    private PersonQueries.Choice chosen(PersonFilter filter) {
        UUID theme = filter.theme();
        return new PersonQueries.Choice(filter, theme == null ? List.of() : themes.withMerged(new ThemeId(theme)));
    }

    /// What those of this choice know about.
    public List<ThemeSummary> themes(PersonFilter filter, Viewer viewer) {
        Map<ThemeId, ThemeSummary> known = themes.known();
        return queries.themes(chosen(filter.withTheme(null)), viewer).stream()
                .map(id -> known.get(new ThemeId(id)))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(ThemeSummary::name))
                .toList();
    }

    /// Where those of this choice work, whatever place it names.
    public List<PlaceSummary> places(PersonFilter filter, Viewer viewer) {
        return queries.places(chosen(filter.withPlace(null)), viewer).stream()
                .flatMap(id -> places.find(new PlaceId(id)).stream())
                .distinct()
                .sorted(Comparator.comparing(PlaceSummary::name))
                .toList();
    }

    /// What those of this choice work for, whatever organisation it names.
    public List<OrganisationSummary> organisations(PersonFilter filter, Viewer viewer) {
        return organisations
                .byId(queries.organisations(chosen(filter.withOrganisation(null)), viewer).stream()
                        .map(OrganisationId::new)
                        .toList())
                .values()
                .stream()
                .distinct()
                .sorted(Comparator.comparing(OrganisationSummary::name))
                .toList();
    }

    /// Everybody, for the desk.
    public List<PersonSummary> register(Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return people.findAllByOrderByName().stream()
                .filter(person -> person.mergedInto() == null)
                .map(Person::summary)
                .toList();
    }

    /// What stands at `/mensen/{slug}`.
    public Lookup<PersonPage> page(String slug, Viewer viewer) {
        return people.findBySlug(slug)
                .or(() -> people.findByFormerSlug(slug))
                .map(this::standing)
                .filter(person -> mayKnow(person, viewer))
                .map(person -> person.slug().equals(slug)
                        ? Lookup.found(page(person, viewer))
                        : Lookup.<PersonPage>moved(DirectoryLinks.person(person.slug())))
                .orElseGet(Lookup::unknown);
    }

    private Person standing(Person person) {
        PersonId into = person.mergedInto();
        return into == null ? person : people.findById(into).orElse(person);
    }

    private static boolean isMine(Person person, Viewer viewer) {
        return viewer.id()
                .map(MemberId::value)
                .filter(me -> me.equals(person.accountId()))
                .isPresent();
    }

    private boolean mayKnow(Person person, Viewer viewer) {
        return mayKnow(
                person, viewer, id -> !queries.engaged(List.of(id), viewer).isEmpty());
    }

    /// @param engaged whether somebody took part in what this viewer may see
    private static boolean mayKnow(Person person, Viewer viewer, Predicate<PersonId> engaged) {
        return isMine(person, viewer)
                || switch (person.profile().presence()) {
                    case NOBODY -> false;
                    case MEMBERS -> !viewer.isVisitor();
                    case EVERYONE -> true;
                    case UNSAID -> viewer.is(Role.EDITOR) || engaged.test(person.id());
                };
    }

    private PersonPage page(Person person, Viewer viewer) {
        Profile profile = person.profile();
        boolean mine = isMine(person, viewer);
        boolean member = !viewer.isVisitor();
        boolean work = mine || profile.workReaders().include(member);
        List<ThemeId> about = mine || profile.themesReaders().include(member)
                ? profile.themeIds().stream().map(ThemeId::new).toList()
                : List.of();
        OrganisationId organisation = profile.organisationId();
        Map<ThemeId, ThemeSummary> known = themes.byId(about);
        return new PersonPage(
                person.summary(),
                work,
                work ? profile.function() : "",
                work && organisation != null
                        ? organisations.byId(List.of(organisation)).values().stream()
                                .findFirst()
                        : Optional.empty(),
                mine || profile.placeReaders().include(member) ? places.find(profile.placeId()) : Optional.empty(),
                about.stream()
                        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                        .toList(),
                mine || profile.bioReaders().include(member) ? person.bio() : "",
                mine || profile.bioReaders().include(member)
                        ? person.publications()
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList()
                        : List.of(),
                mine || profile.photoReaders().include(member)
                        ? Optional.ofNullable(profile.photoId())
                        : Optional.empty(),
                engagements.of(person.id(), viewer),
                profile.presence(),
                mine);
    }

    /// Those of these people of whom this viewer may know, by id; who was merged gives the one they are.
    public Map<PersonId, PersonSummary> byId(Collection<PersonId> ids, Viewer viewer) {
        Map<PersonId, Person> found = StreamSupport.stream(
                        people.findAllById(ids).spliterator(), false)
                .collect(Collectors.toMap(Person::id, this::standing));
        Set<PersonId> engaged =
                queries.engaged(found.values().stream().map(Person::id).toList(), viewer);
        return found.entrySet().stream()
                .filter(entry -> mayKnow(entry.getValue(), viewer, engaged::contains))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().summary()));
    }

    /// Every path at which this viewer found them, now or before they were called otherwise.
    public List<String> paths(PersonId id, Viewer viewer) {
        return people.findById(id).map(this::standing).filter(person -> mayKnow(person, viewer)).stream()
                .flatMap(person -> Stream.concat(Stream.of(person.slug()), person.formerSlugs().stream()))
                .map(DirectoryLinks::person)
                .toList();
    }

    /// The person of this name, if there is one.
    public Optional<PersonSummary> known(String name) {
        return people.findNamed(Names.plain(name)).map(this::standing).map(Person::summary);
    }

    /// How these members divide over the provinces, or whatever is largest where they work, the most first. Who does
    /// not let members know where they work is in none.
    public Map<String, Integer> regions(Collection<MemberId> members) {
        return members.isEmpty() ? Map.of() : queries.regions(members);
    }

    /// People whose whole name stands in this text, such as the makers of a presentation.
    public Set<PersonId> namedIn(String text) {
        return Set.copyOf(queries.namedIn(text));
    }

    /// The person of this name, made when there is none yet.
    public PersonSummary named(String name, String bio, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return known(name).orElseGet(() -> fresh(name, bio, ""));
    }

    /// A person who is not known yet.
    ///
    /// @throws Problem at `name` when it is empty, too long or known
    public PersonSummary add(String name, String bio, Viewer viewer) {
        return add(new PersonText(name, bio, ""), viewer);
    }

    /// What an editor fills in.
    ///
    /// @param publications what they wrote, a line for each
    public record PersonText(String name, String bio, String publications) {}

    /// A person who is not known yet.
    ///
    /// @throws Problem at `name` when it is empty, too long or known
    public PersonSummary add(PersonText text, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        PersonSummary added = fresh(text.name(), text.bio(), text.publications());
        told.publishEvent(Deed.of(REGISTER.ref(added.id().value()), added.name(), "added", "", viewer));
        return added;
    }

    private PersonSummary fresh(String name, String bio, String publications) {
        String plain = Names.checked(name);
        if (people.findNamed(plain).isPresent()) {
            throw Problem.at("name", "directory.name.known", plain);
        }
        PersonId id = PersonId.random();
        String slug = Slug.from(plain).firstFree(wanted -> isTaken(wanted, id)).value();
        return kept(Person.fresh(id, slug, plain, "").about(bio.strip(), publications.strip()));
    }

    /// Another name, bio or publications. The old address leads to the new one; what stands in programmes stays as
    /// it was then. What members tell of themselves is theirs: an editor changes their name only.
    ///
    /// @param seen the person as they were when the editor began
    /// @throws Problem at `name` when it is empty, too long or somebody else's, or when it was changed meanwhile
    public void change(PersonSummary seen, PersonText text, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        PersonId id = seen.id();
        String plain = Names.checked(text.name());
        if (people.findNamed(plain).filter(other -> !other.id().equals(id)).isPresent()) {
            throw Problem.at("name", "directory.name.known", plain);
        }
        Person known = people.findById(id).orElseThrow();
        Names.unchanged(known.summary(), seen, seen.name());
        String slug = plain.equals(known.name())
                ? known.slug()
                : Slug.from(plain).firstFree(wanted -> isTaken(wanted, id)).value();
        Person next = known.called(plain, slug);
        kept(
                known.accountId() == null
                        ? next.about(text.bio().strip(), text.publications().strip())
                        : next);
        told.publishEvent(Deed.changed(REGISTER.ref(id.value()), seen.name(), plain, viewer));
    }

    private PersonSummary kept(Person person) {
        Person saved = people.save(person);
        changes.changed(saved.ref());
        return saved.summary();
    }

    private boolean isTaken(Slug slug, PersonId by) {
        return people.findBySlug(slug.value())
                .or(() -> people.findByFormerSlug(slug.value()))
                .filter(other -> !other.id().equals(by))
                .isPresent();
    }

    /// Says that two people are one: the address of the first leads to the second, who did what both did.
    ///
    /// @throws Problem at `kept`; the one with an account of their own is the one that stays
    public void merge(PersonId gone, PersonId kept, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        if (people.findById(gone).map(Person::accountId).isPresent()) {
            throw Problem.at("kept", "directory.merge.account");
        }
        mergers.merge(REGISTER, gone.value(), kept.value(), viewer);
        tell(gone, kept);
    }

    /// Lets a merged person stand by themselves again.
    public void split(PersonId gone, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        PersonId kept = people.findById(gone).map(Person::mergedInto).orElse(gone);
        mergers.split(REGISTER, gone.value(), viewer);
        tell(gone, kept);
    }

    private void tell(PersonId gone, PersonId kept) {
        people.findAllById(List.of(gone, kept)).forEach(person -> changes.changed(person.ref()));
    }

    public List<Merged> merged(Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return mergers.merged(REGISTER);
    }
}

package nl.kringwijs.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everybody who speaks, leads or wrote, with or without an account.
@Service
@Transactional
public class People {

    private final PersonRepository people;
    private final Engagements engagements;
    private final SearchChanges changes;

    People(PersonRepository people, Engagements engagements, SearchChanges changes) {
        this.people = people;
        this.engagements = engagements;
        this.changes = changes;
    }

    /// Those of whom this viewer may know: who took part in something the viewer may see. Editors know everybody.
    public List<PersonSummary> all(Viewer viewer) {
        Set<PersonId> known = engagements.peopleSeenBy(viewer);
        return people.findAllByOrderByName().stream()
                .filter(person -> viewer.is(Role.EDITOR) || known.contains(person.id()))
                .map(Person::summary)
                .toList();
    }

    /// What stands at `/mensen/{slug}`.
    public Lookup<PersonSummary> page(String slug, Viewer viewer) {
        return people.findBySlug(slug)
                .filter(person -> mayKnow(person, viewer))
                .map(person -> Lookup.found(person.summary()))
                .or(() -> people.findByFormerSlug(slug)
                        .filter(person -> mayKnow(person, viewer))
                        .map(person -> Lookup.moved(DirectoryLinks.person(person.slug()))))
                .orElseGet(Lookup::unknown);
    }

    private boolean mayKnow(Person person, Viewer viewer) {
        return viewer.is(Role.EDITOR) || !engagements.of(person.id(), viewer).isEmpty();
    }

    public Map<PersonId, PersonSummary> byId(Collection<PersonId> ids) {
        return StreamSupport.stream(people.findAllById(ids).spliterator(), false)
                .map(Person::summary)
                .collect(Collectors.toMap(PersonSummary::id, person -> person));
    }

    /// The person of this name, if there is one.
    public Optional<PersonSummary> known(String name) {
        return people.findFirstByNameIgnoreCase(Names.checked(name)).map(Person::summary);
    }

    /// The person of this name, made when there is none yet.
    public PersonSummary named(String name, String bio, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        String plain = Names.checked(name);
        return people.findFirstByNameIgnoreCase(plain).map(Person::summary).orElseGet(() -> add(plain, bio, viewer));
    }

    /// A person who is not known yet.
    ///
    /// @throws Problem at `name` when it is empty, too long or known
    public PersonSummary add(String name, String bio, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        String plain = Names.checked(name);
        if (people.findFirstByNameIgnoreCase(plain).isPresent()) {
            throw Problem.at("name", "directory.name.known", plain);
        }
        PersonId id = PersonId.random();
        String slug = Slug.from(plain).firstFree(wanted -> isTaken(wanted, id)).value();
        return kept(new Person(id, 0, slug, List.of(), plain, bio.strip(), null));
    }

    /// Another name or bio. The old address leads to the new one; what stands in programmes stays as it was then.
    ///
    /// @param seen the person as they were when the editor began
    /// @throws Problem at `name` when it is empty, too long or somebody else's, or when somebody changed it
    // meanwhile
    public void change(PersonSummary seen, String name, String bio, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        PersonId id = seen.id();
        String plain = Names.checked(name);
        if (people.findFirstByNameIgnoreCase(plain)
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            throw Problem.at("name", "directory.name.known", plain);
        }
        Person known = people.findById(id).orElseThrow();
        Names.unchanged(known.summary(), seen, seen.name());
        String slug = plain.equals(known.name())
                ? known.slug()
                : Slug.from(plain).firstFree(wanted -> isTaken(wanted, id)).value();
        kept(new Person(
                id,
                known.version(),
                slug,
                Slug.former(known.slug(), known.formerSlugs(), slug),
                plain,
                bio.strip(),
                known.accountId()));
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
}

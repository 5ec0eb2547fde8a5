package nl.kringwijs.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.kringwijs.search.SearchChanges;
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

    /// Those of whom this viewer may know: who took part in something the viewer may see.
    public List<PersonSummary> all(Viewer viewer) {
        Set<PersonId> known = engagements.peopleSeenBy(viewer);
        return people.findAllByOrderByName().stream()
                .filter(person -> known.contains(person.id()))
                .map(Person::summary)
                .toList();
    }

    public Optional<PersonSummary> find(String slug, Viewer viewer) {
        return people.findBySlug(slug)
                .filter(person -> !engagements.of(person.id(), viewer).isEmpty())
                .map(Person::summary);
    }

    public Map<PersonId, PersonSummary> byId(Collection<PersonId> ids) {
        return StreamSupport.stream(people.findAllById(ids).spliterator(), false)
                .map(Person::summary)
                .collect(Collectors.toMap(PersonSummary::id, person -> person));
    }

    /// The person of this name, made when there is none yet.
    public PersonSummary named(String name, String bio, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        String plain = name.replaceAll("\\s+", " ").strip();
        if (plain.isEmpty() || plain.length() > 120) {
            throw Problem.at("name", "directory.name.wrong");
        }
        return people.findFirstByNameIgnoreCase(plain)
                .orElseGet(() -> {
                    Slug slug = Slug.from(plain)
                            .firstFree(taken -> people.findBySlug(taken.value()).isPresent());
                    Person added =
                            people.save(new Person(PersonId.random(), 0, slug.value(), List.of(), plain, bio, null));
                    changes.changed(added.ref());
                    return added;
                })
                .summary();
    }
}

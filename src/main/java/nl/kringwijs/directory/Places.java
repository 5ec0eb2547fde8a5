package nl.kringwijs.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.search.SearchDocument.Tag;
import nl.kringwijs.shared.Deed;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Merged;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.themes.Mergers;
import nl.kringwijs.themes.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Neighbourhoods, municipalities and provinces, each in the next.
@Service
@Transactional
public class Places {

    private static final int DEEPEST = 4;
    private static final Register REGISTER = new Register(Kind.PLAATS, "directory.place");

    private final PlaceRepository places;
    private final Mergers mergers;
    private final SearchChanges changes;
    private final ApplicationEventPublisher told;

    Places(PlaceRepository places, Mergers mergers, SearchChanges changes, ApplicationEventPublisher told) {
        this.places = places;
        this.mergers = mergers;
        this.changes = changes;
        this.told = told;
    }

    public List<PlaceSummary> all() {
        return places.findAllByOrderByName().stream()
                .filter(place -> place.mergedInto() == null)
                .map(Place::summary)
                .toList();
    }

    /// What stands at `/plaatsen/{slug}`.
    public Lookup<PlaceSummary> page(String slug) {
        return places.findBySlug(slug)
                .or(() -> places.findByFormerSlug(slug))
                .map(this::standing)
                .map(place -> place.slug().equals(slug)
                        ? Lookup.found(place.summary())
                        : Lookup.<PlaceSummary>moved(DirectoryLinks.place(place.slug())))
                .orElseGet(Lookup::unknown);
    }

    /// What an editor fills in.
    ///
    /// @param parent in which it lies
    /// @param formerName what it was called before a merger
    public record PlaceText(
            String name, PlaceKind kind, @Nullable PlaceId parent, String formerName) {}

    public Optional<PlaceSummary> find(@Nullable PlaceId id) {
        return id == null
                ? Optional.empty()
                : places.findById(id).map(this::standing).map(Place::summary);
    }

    /// The place and all it lies in, smallest first: wijk, gemeente, provincie.
    public List<PlaceSummary> line(@Nullable PlaceId id) {
        List<PlaceSummary> line = new ArrayList<>();
        PlaceId next = id;
        while (next != null && line.size() < DEEPEST) {
            Optional<Place> place = places.findById(next).map(this::standing);
            place.map(Place::summary).ifPresent(line::add);
            next = place.map(Place::parent).orElse(null);
        }
        return line;
    }

    /// Places whose name stands between the commas and full stops of this line, such as
    /// “buurtkeuken, Hogelanden. Onder voorbehoud”.
    public List<PlaceId> namedIn(String line) {
        return Stream.of(line.split("[,.;()]"))
                .map(Names::plain)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> places.findFirstByNameIgnoreCase(name).stream())
                .map(place -> standing(place).id())
                .distinct()
                .toList();
    }

    /// The place and all it lies in, to filter search by.
    public List<Tag> tags(@Nullable PlaceId id) {
        return line(id).stream()
                .map(place -> new Tag(place.slug(), place.name()))
                .toList();
    }

    /// The place of this name, made when there is none yet.
    public PlaceSummary named(String name, PlaceKind kind, @Nullable PlaceId parent, String formerName, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return places.findFirstByNameIgnoreCase(Names.plain(name))
                .map(this::standing)
                .map(Place::summary)
                .orElseGet(() -> fresh(new PlaceText(name, kind, parent, formerName)));
    }

    /// A place that is not known yet.
    ///
    /// @throws Problem at `name` or `parent`
    public PlaceSummary add(PlaceText text, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        PlaceSummary added = fresh(text);
        told.publishEvent(Deed.of(REGISTER.ref(added.id().value()), added.name(), "added", "", viewer));
        return added;
    }

    private PlaceSummary fresh(PlaceText text) {
        PlaceId id = PlaceId.random();
        String name = free(text.name(), id);
        String slug = Slug.from(name).firstFree(wanted -> isTaken(wanted, id)).value();
        return kept(new Place(
                id,
                0,
                slug,
                List.of(),
                name,
                text.kind(),
                text.parent(),
                text.formerName().strip(),
                null,
                null));
    }

    /// Another name, kind or whole it lies in. The old address leads to the new one; what lies in it moves along.
    ///
    /// @param seen the place as it was when the editor began
    /// @throws Problem at `name`, at `parent` when a place would come to lie in itself, or when somebody changed it
    /// meanwhile
    public void change(PlaceSummary seen, PlaceText text, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        PlaceId id = seen.id();
        String name = free(text.name(), id);
        if (line(text.parent()).stream().anyMatch(around -> around.id().equals(id))) {
            throw Problem.at("parent", "directory.parent.itself", name);
        }
        Place known = places.findById(id).orElseThrow();
        Names.unchanged(known.summary(), seen, seen.name());
        String slug = name.equals(known.name())
                ? known.slug()
                : Slug.from(name).firstFree(wanted -> isTaken(wanted, id)).value();
        kept(new Place(
                id,
                known.version(),
                slug,
                Slug.former(known.slug(), known.formerSlugs(), slug),
                name,
                text.kind(),
                text.parent(),
                text.formerName().strip(),
                known.mergedInto(),
                known.mergedVia()));
        withinChanged(id, 1);
        told.publishEvent(new PlaceChanged(id));
        told.publishEvent(Deed.changed(REGISTER.ref(id.value()), seen.name(), name, viewer));
    }

    /// What lies in it carries its name too.
    private void withinChanged(PlaceId id, int depth) {
        for (Place part : places.findByParent(id)) {
            changes.changed(part.ref());
            if (depth < DEEPEST) {
                withinChanged(part.id(), depth + 1);
            }
        }
    }

    private String free(String name, PlaceId by) {
        String plain = Names.checked(name);
        if (places.findFirstByNameIgnoreCase(plain)
                .filter(other -> !other.id().equals(by))
                .isPresent()) {
            throw Problem.at("name", "directory.name.known", plain);
        }
        return plain;
    }

    private PlaceSummary kept(Place place) {
        Place saved = places.save(place);
        changes.changed(saved.ref());
        return saved.summary();
    }

    private Place standing(Place one) {
        PlaceId into = one.mergedInto();
        return into == null ? one : places.findById(into).orElse(one);
    }

    /// Says that two are one: the address of the first leads to the second.
    ///
    /// @throws Problem at `kept`
    public void merge(PlaceId gone, PlaceId kept, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        mergers.merge(REGISTER, gone.value(), kept.value(), viewer);
        tell(gone, kept);
    }

    /// Lets a merged one stand by itself again.
    public void split(PlaceId gone, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        PlaceId kept = places.findById(gone).map(Place::mergedInto).orElse(gone);
        mergers.split(REGISTER, gone.value(), viewer);
        tell(gone, kept);
    }

    public List<Merged> merged(Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return mergers.merged(REGISTER);
    }

    private void tell(PlaceId gone, PlaceId kept) {
        places.findAllById(List.of(gone, kept)).forEach(one -> changes.changed(one.ref()));
        List.of(gone, kept).forEach(place -> {
            withinChanged(place, 1);
            told.publishEvent(new PlaceChanged(place));
        });
    }

    private boolean isTaken(Slug slug, PlaceId by) {
        return places.findBySlug(slug.value())
                .or(() -> places.findByFormerSlug(slug.value()))
                .filter(other -> !other.id().equals(by))
                .isPresent();
    }
}

package nl.kringwijs.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.search.SearchDocument.Tag;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Neighbourhoods, municipalities and provinces, each in the next.
@Service
@Transactional
public class Places {

    private static final int DEEPEST = 4;

    private final PlaceRepository places;
    private final SearchChanges changes;

    Places(PlaceRepository places, SearchChanges changes) {
        this.places = places;
        this.changes = changes;
    }

    public List<PlaceSummary> all() {
        return places.findAllByOrderByName().stream().map(Place::summary).toList();
    }

    public Optional<PlaceSummary> find(String slug) {
        return places.findBySlug(slug).map(Place::summary);
    }

    public Optional<PlaceSummary> find(@Nullable PlaceId id) {
        return id == null ? Optional.empty() : places.findById(id).map(Place::summary);
    }

    /// The place and all it lies in, smallest first: wijk, gemeente, provincie.
    public List<PlaceSummary> line(@Nullable PlaceId id) {
        List<PlaceSummary> line = new ArrayList<>();
        PlaceId next = id;
        while (next != null && line.size() < DEEPEST) {
            Optional<Place> place = places.findById(next);
            place.map(Place::summary).ifPresent(line::add);
            next = place.map(Place::parent).orElse(null);
        }
        return line;
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
        String plain = name.replaceAll("\\s+", " ").strip();
        if (plain.isEmpty() || plain.length() > 120) {
            throw Problem.at("name", "directory.name.wrong");
        }
        return places.findFirstByNameIgnoreCase(plain)
                .orElseGet(() -> {
                    Slug slug = Slug.from(plain)
                            .firstFree(taken -> places.findBySlug(taken.value()).isPresent());
                    Place added = places.save(
                            new Place(PlaceId.random(), 0, slug.value(), List.of(), plain, kind, parent, formerName));
                    changes.changed(added.ref());
                    return added;
                })
                .summary();
    }
}

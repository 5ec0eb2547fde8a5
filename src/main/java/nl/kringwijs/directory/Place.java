package nl.kringwijs.directory;

import java.util.List;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// @param mergedInto the place it stands for, when two turned out to be one
@Table(schema = "directory", name = "place")
record Place(
        @Id PlaceId id,
        @Version int version,
        String slug,
        List<String> formerSlugs,
        String name,
        PlaceKind kind,
        @Nullable PlaceId parent,
        String formerName,
        @Nullable PlaceId mergedInto,
        @Nullable PlaceId mergedVia) {

    SubjectRef ref() {
        return new SubjectRef(Kind.PLAATS, id.value());
    }

    PlaceSummary summary() {
        return new PlaceSummary(id, slug, name, kind, formerName, parent);
    }
}

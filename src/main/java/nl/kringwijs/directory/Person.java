package nl.kringwijs.directory;

import java.util.List;
import java.util.UUID;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table(schema = "directory", name = "person")
record Person(
        @Id PersonId id,
        @Version int version,
        String slug,
        List<String> formerSlugs,
        String name,
        String bio,
        @Nullable UUID accountId) {

    SubjectRef ref() {
        return new SubjectRef(Kind.PERSOON, id.value());
    }

    PersonSummary summary() {
        return new PersonSummary(id, slug, name, bio);
    }
}

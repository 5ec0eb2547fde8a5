package nl.kringwijs.directory;

import java.util.List;
import java.util.UUID;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/// @param publications what they wrote, a line for each
/// @param mergedInto the person it stands for, when two turned out to be one
@Table(schema = "directory", name = "person")
record Person(
        @Id PersonId id,
        @Version int version,
        String slug,
        List<String> formerSlugs,
        String name,
        String bio,
        String publications,
        @Nullable UUID accountId,
        @Nullable PersonId mergedInto,
        @Nullable PersonId mergedVia,
        @Embedded.Empty Profile profile) {

    static Person fresh(PersonId id, String slug, String name, String bio) {
        return new Person(id, 0, slug, List.of(), name, bio, "", null, null, null, Profile.unsaid());
    }

    Person called(String nextName, String nextSlug) {
        return new Person(
                id,
                version,
                nextSlug,
                Slug.former(slug, formerSlugs, nextSlug),
                nextName,
                bio,
                publications,
                accountId,
                mergedInto,
                mergedVia,
                profile);
    }

    Person about(String nextBio, String nextPublications) {
        return new Person(
                id,
                version,
                slug,
                formerSlugs,
                name,
                nextBio,
                nextPublications,
                accountId,
                mergedInto,
                mergedVia,
                profile);
    }

    Person telling(UUID account, Profile next) {
        return new Person(
                id, version, slug, formerSlugs, name, bio, publications, account, mergedInto, mergedVia, next);
    }

    SubjectRef ref() {
        return new SubjectRef(Kind.PERSOON, id.value());
    }

    PersonSummary summary() {
        boolean shown = accountId == null || profile.bioReaders() != Readers.NOBODY;
        return new PersonSummary(id, slug, name, shown ? bio : "", shown ? publications : "", accountId != null);
    }
}

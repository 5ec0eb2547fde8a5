package nl.kringwijs.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Everything that can be found, as it stands in the database now, whichever module it belongs to.
@Component
class Pieces {

    private static final Logger log = LoggerFactory.getLogger(Pieces.class);

    private final Map<Kind, SearchContributor> contributors = new EnumMap<>(Kind.class);

    Pieces(List<SearchContributor> contributors) {
        contributors.forEach(
                contributor -> contributor.kinds().forEach(kind -> this.contributors.put(kind, contributor)));
    }

    /// Every published subject.
    List<SubjectRef> all() {
        return contributors.values().stream()
                .distinct()
                .flatMap(contributor -> contributor.all().stream())
                .toList();
    }

    /// What to index of a subject. One that can not be read gives nothing: it must not keep the others, or its own
    /// withdrawal, out of the index.
    List<SearchDocument> documents(SubjectRef subject) {
        SearchContributor contributor = contributors.get(subject.kind());
        if (contributor == null) {
            return List.of();
        }
        try {
            return contributor.documents(subject);
        } catch (DataAccessResourceFailureException | TransientDataAccessException | TransactionException away) {
            // The database does not answer: nothing is known of this piece, so nothing is said of it
            throw away;
        } catch (RuntimeException failure) {
            log.error("Not indexed: {}", subject.key(), failure);
            return List.of();
        }
    }

    /// A subject itself, without its sections and pages.
    Optional<SearchDocument> head(SubjectRef subject) {
        return Optional.ofNullable(contributors.get(subject.kind())).flatMap(contributor -> contributor.head(subject));
    }

    /// Those that this viewer may see.
    Set<SubjectRef> visible(Collection<SubjectRef> subjects, Viewer viewer) {
        Map<Kind, List<SubjectRef>> byKind = subjects.stream().collect(Collectors.groupingBy(SubjectRef::kind));
        Set<SubjectRef> visible = new HashSet<>();
        byKind.forEach((kind, some) -> {
            SearchContributor contributor = contributors.get(kind);
            if (contributor != null) {
                visible.addAll(contributor.visible(some, viewer));
            }
        });
        return visible;
    }

    /// @param held the subjects of an index, with the sum of the fingerprints of their documents
    Difference compare(Map<SubjectRef, Long> held) {
        Map<SubjectRef, Long> left = new HashMap<>(held);
        Set<SubjectRef> missing = new HashSet<>();
        Set<SubjectRef> stale = new HashSet<>();
        List<SubjectRef> all = all();
        for (SubjectRef subject : all) {
            List<SearchDocument> documents = documents(subject);
            Long has = documents.isEmpty() ? null : left.remove(subject);
            long wanted =
                    documents.stream().mapToLong(SearchDocument::fingerprint).sum();
            if (!documents.isEmpty() && has == null) {
                missing.add(subject);
            } else if (has != null && has != wanted) {
                stale.add(subject);
            }
        }
        return new Difference(all.size(), missing, left.keySet(), stale);
    }
}

package nl.kringwijs.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
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
        return read(subject, contributor -> contributor.documents(subject)).orElse(List.of());
    }

    private interface Reading<T> {
        T read(SearchContributor contributor);
    }

    /// @return empty when it can not be read, though the database answers
    private <T> Optional<T> read(SubjectRef subject, Reading<T> reading) {
        SearchContributor contributor = contributors.get(subject.kind());
        if (contributor == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.read(contributor));
        } catch (DataAccessResourceFailureException | TransientDataAccessException | TransactionException away) {
            // The database does not answer: nothing is known of this piece, so nothing is said of it
            throw away;
        } catch (RuntimeException failure) {
            log.error("Can not be read: {}", subject.key(), failure);
            return Optional.empty();
        }
    }

    /// A subject itself, without its sections and pages.
    Optional<SearchDocument> head(SubjectRef subject) {
        return read(subject, contributor -> contributor.head(subject)).flatMap(Function.identity());
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

    /// @param published some subjects, or all
    /// @param held what an index has of them, with the sum of the fingerprints of their documents
    /// @param between told how many were compared, to do something else meanwhile
    Difference compare(List<SubjectRef> published, Map<SubjectRef, Long> held, IntConsumer between) {
        Map<SubjectRef, Long> left = new HashMap<>(held);
        Set<SubjectRef> missing = new HashSet<>();
        Set<SubjectRef> stale = new HashSet<>();
        Set<SubjectRef> unreadable = new HashSet<>();
        int done = 0;
        for (SubjectRef subject : published) {
            between.accept(done++);
            Optional<List<SearchDocument>> read = read(subject, contributor -> contributor.documents(subject));
            if (read.isEmpty()) {
                unreadable.add(subject);
                left.remove(subject);
                continue;
            }
            List<SearchDocument> documents = read.get();
            Long has = documents.isEmpty() ? null : left.remove(subject);
            long wanted =
                    documents.stream().mapToLong(SearchDocument::fingerprint).sum();
            if (!documents.isEmpty() && has == null) {
                missing.add(subject);
            } else if (has != null && has != wanted) {
                stale.add(subject);
            }
        }
        return new Difference(published.size(), missing, left.keySet(), stale, unreadable);
    }
}

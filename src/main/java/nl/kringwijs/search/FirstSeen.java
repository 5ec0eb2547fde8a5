package nl.kringwijs.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.kringwijs.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When each piece was found for the first time, for who follows a question. What is withdrawn and published again is
/// not new.
@Repository
class FirstSeen {

    private final JdbcClient jdbc;

    FirstSeen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Collection<SubjectRef> found) {
        if (!found.isEmpty()) {
            jdbc.sql("""
                            insert into search.first_seen (subject, seen_at)
                            select subject, now() from unnest(:subjects::text[]) as subject on conflict do nothing""")
                    .param("subjects", found.stream().map(SubjectRef::key).toArray(String[]::new))
                    .update();
        }
    }

    /// @param after not at this moment itself
    Set<SubjectRef> between(Instant after, Instant until) {
        return new HashSet<>(
                jdbc.sql("select subject from search.first_seen where seen_at > :after and seen_at <= :until")
                        .param("after", Timestamp.from(after))
                        .param("until", Timestamp.from(until))
                        .query((row, number) -> SubjectRef.parse(row.getString("subject")))
                        .list());
    }
}

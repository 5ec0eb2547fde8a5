package nl.kringwijs.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    /// @param at a moment after which all of these were found, and no later than they can be
    void add(Collection<SubjectRef> found, Instant at) {
        if (!found.isEmpty()) {
            jdbc.sql("""
                            insert into search.first_seen (subject, seen_at)
                            select subject, :at from unnest(:subjects::text[]) as subject on conflict do nothing""")
                    .param("at", Timestamp.from(at))
                    .param("subjects", found.stream().map(SubjectRef::key).toArray(String[]::new))
                    .update();
        }
    }

    /// The newest first.
    ///
    /// @param after not at this moment itself
    List<SubjectRef> between(Instant after, Instant until) {
        return jdbc.sql("""
                        select subject from search.first_seen where seen_at > :after and seen_at <= :until
                        order by seen_at desc, subject""")
                .param("after", Timestamp.from(after))
                .param("until", Timestamp.from(until))
                .query((row, number) -> SubjectRef.parse(row.getString("subject")))
                .list();
    }
}

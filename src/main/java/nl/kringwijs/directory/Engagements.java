package nl.kringwijs.directory;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who did what when, in which role. The subject that knows it writes it here when it is published.
@Service
public class Engagements {

    private final JdbcClient jdbc;
    private final SearchChanges changes;

    Engagements(JdbcClient jdbc, SearchChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /// Puts these in the place of what was known through this subject. Everybody it was known of or is known of now
    /// is found by what they may be found by from then on.
    @Transactional
    public void replace(SubjectRef subject, List<Engagement> engagements) {
        Set<PersonId> touched = new HashSet<>(jdbc.sql("""
                        with gone as (delete from directory.engagement where subject = :subject returning person_id)
                        select distinct coalesce(p.merged_into, p.id) from gone join directory.person p on p.id = gone.person_id""")
                .param("subject", subject.key())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
        engagements.forEach(engagement -> touched.add(engagement.person()));
        for (Engagement engagement : engagements) {
            LocalDate date = engagement.date();
            jdbc.sql("""
                            insert into directory.engagement
                                (person_id, subject, title, url, role, function, organisations, on_date, audience)
                            values (:person, :subject, :title, :url, :role, :function, :organisations, :date, :audience)""")
                    .param("person", engagement.person().value())
                    .param("subject", subject.key())
                    .param("title", engagement.title())
                    .param("url", engagement.url())
                    .param("role", engagement.role())
                    .param("function", engagement.function())
                    .param("organisations", engagement.organisations())
                    .param("date", date == null ? null : Date.valueOf(date))
                    .param("audience", engagement.audience().token())
                    .update();
        }
        touched.forEach(person -> changes.changed(new SubjectRef(Kind.PERSOON, person.value())));
    }

    /// What this viewer may know of what a person did, newest first.
    public List<Engagement> of(PersonId person, Viewer viewer) {
        return jdbc.sql("""
                        select e.person_id, e.title, e.url, e.role, e.function, e.organisations, e.on_date, e.audience
                        from directory.engagement e join directory.person p on p.id = e.person_id
                        where (p.id = :person or p.merged_into = :person) and e.audience in (:tokens)
                        order by e.on_date desc nulls last, e.id""")
                .param("person", person.value())
                .param("tokens", viewer.tokens())
                .query((row, number) -> new Engagement(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("title"),
                        row.getString("url"),
                        row.getString("role"),
                        row.getString("function"),
                        row.getString("organisations"),
                        row.getDate("on_date") == null
                                ? null
                                : row.getDate("on_date").toLocalDate(),
                        new Audience(row.getString("audience"))))
                .list();
    }
}

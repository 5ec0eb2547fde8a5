package nl.kringwijs.directory;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who did what when, in which role. The subject that knows it writes it here when it is published.
@Service
public class Engagements {

    private final JdbcClient jdbc;

    Engagements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Puts these in the place of what was known through this subject.
    @Transactional
    public void replace(SubjectRef subject, List<Engagement> engagements) {
        jdbc.sql("delete from directory.engagement where subject = :subject")
                .param("subject", subject.key())
                .update();
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

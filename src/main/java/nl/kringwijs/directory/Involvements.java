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

/// What organisations organised, hosted or joined in. The subject that knows it writes it here when it is published.
@Service
public class Involvements {

    private final JdbcClient jdbc;

    Involvements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Puts these in the place of what was known through this subject.
    @Transactional
    public void replace(SubjectRef subject, List<Involvement> involvements) {
        jdbc.sql("delete from directory.involvement where subject = :subject")
                .param("subject", subject.key())
                .update();
        for (Involvement involvement : involvements) {
            LocalDate date = involvement.date();
            jdbc.sql("""
                            insert into directory.involvement (organisation_id, subject, title, url, role, on_date, audience)
                            values (:organisation, :subject, :title, :url, :role, :date, :audience)""")
                    .param("organisation", involvement.organisation().value())
                    .param("subject", subject.key())
                    .param("title", involvement.title())
                    .param("url", involvement.url())
                    .param("role", involvement.role())
                    .param("date", date == null ? null : Date.valueOf(date))
                    .param("audience", involvement.audience().token())
                    .update();
        }
    }

    /// What this viewer may know of what an organisation did, newest first.
    public List<Involvement> of(OrganisationId organisation, Viewer viewer) {
        return jdbc.sql("""
                        select i.organisation_id, i.title, i.url, i.role, i.on_date, i.audience
                        from directory.involvement i join directory.organisation o on o.id = i.organisation_id
                        where (o.id = :organisation or o.merged_into = :organisation) and i.audience in (:tokens)
                        order by i.on_date desc nulls last, i.id""")
                .param("organisation", organisation.value())
                .param("tokens", viewer.tokens())
                .query((row, number) -> {
                    Date date = row.getDate("on_date");
                    return new Involvement(
                            new OrganisationId(row.getObject("organisation_id", UUID.class)),
                            row.getString("title"),
                            row.getString("url"),
                            row.getString("role"),
                            date == null ? null : date.toLocalDate(),
                            new Audience(row.getString("audience")));
                })
                .list();
    }
}

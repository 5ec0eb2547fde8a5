package nl.kringwijs.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.jobs.Jobs;
import nl.kringwijs.moderation.Plan.Action;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Texts that are published or taken from readers at a time, by themselves.
@Service
@Transactional
public class Plans {

    private static final String SELECT = """
            select p.id, p.subject, d.title, p.action, p.at, p.by_id, p.by_name, p.problem
            from moderation.plan p join moderation.draft d on d.subject = p.subject
            """;

    private final JdbcClient jdbc;
    private final DraftQueries drafts;
    private final Jobs jobs;
    private final Clock clock;

    Plans(JdbcClient jdbc, DraftQueries drafts, Jobs jobs, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// Plans it, in the place of what was planned before. The text is taken as it stands at that time.
    ///
    /// @throws Problem at `at` when that has been
    public void plan(SubjectRef subject, Action action, Instant at, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        if (!at.isAfter(clock.instant())) {
            throw Problem.at("at", "moderation.plan.past");
        }
        UUID id = UUID.randomUUID();
        jdbc.sql("delete from moderation.plan where subject = :subject")
                .param("subject", subject.key())
                .update();
        jdbc.sql("""
                        insert into moderation.plan (id, subject, action, at, by_id, by_name)
                        values (:id, :subject, :action, :at, :by, :name)""")
                .param("id", id)
                .param("subject", subject.key())
                .param("action", action.name())
                .param("at", Timestamp.from(at))
                .param("by", viewer.mustBeSignedIn().value())
                .param("name", viewer.name())
                .update();
        drafts.audit(
                subject,
                "planned " + action.name().toLowerCase(java.util.Locale.ROOT),
                at.toString(),
                viewer,
                clock.instant());
        jobs.enqueue(PlannedWork.TASK, id.toString(), at);
    }

    /// Nothing happens by itself any more.
    public void cancel(SubjectRef subject, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        int gone = jdbc.sql("delete from moderation.plan where subject = :subject")
                .param("subject", subject.key())
                .update();
        if (gone > 0) {
            drafts.audit(subject, "plan cancelled", "", viewer, clock.instant());
        }
    }

    /// What is planned, the first first; what did not happen stands before all.
    public List<Plan> all(Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return jdbc.sql(SELECT + "order by p.problem = '', p.at")
                .query(Plans::plan)
                .list();
    }

    public Optional<Plan> of(SubjectRef subject, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return jdbc.sql(SELECT + "where p.subject = :subject")
                .param("subject", subject.key())
                .query(Plans::plan)
                .optional();
    }

    /// The plan, if it still stands.
    Optional<Plan> find(UUID id) {
        return jdbc.sql(SELECT + "where p.id = :id and p.problem = ''")
                .param("id", id)
                .query(Plans::plan)
                .optional();
    }

    void done(UUID id) {
        jdbc.sql("delete from moderation.plan where id = :id").param("id", id).update();
    }

    void failed(UUID id, String words) {
        jdbc.sql("update moderation.plan set problem = :words where id = :id")
                .param("words", words)
                .param("id", id)
                .update();
    }

    private static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getObject("id", UUID.class),
                SubjectRef.parse(row.getString("subject")),
                row.getString("title"),
                Action.valueOf(row.getString("action")),
                row.getTimestamp("at").toInstant(),
                new MemberId(row.getObject("by_id", UUID.class)),
                row.getString("by_name"),
                row.getString("problem"));
    }
}

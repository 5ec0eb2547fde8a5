package nl.kringwijs.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.moderation.Plan.Action;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PlanQueries {

    private static final String SELECT = """
            select p.id, p.subject, d.title, p.action, p.at, p.by_id, p.by_name, p.version, p.problem
            from moderation.plan p join moderation.draft d on d.subject = p.subject
            """;

    private final JdbcClient jdbc;

    PlanQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Plan plan) {
        jdbc.sql("""
                        insert into moderation.plan (id, subject, action, at, by_id, by_name, version)
                        values (:id, :subject, :action, :at, :by, :name, :version)""")
                .param("id", plan.id())
                .param("subject", plan.subject().key())
                .param("action", plan.action().name())
                .param("at", Timestamp.from(plan.at()))
                .param("by", plan.by().value())
                .param("name", plan.byName())
                .param("version", plan.version())
                .update();
    }

    /// Whether anything was planned with it.
    boolean delete(SubjectRef subject) {
        return jdbc.sql("delete from moderation.plan where subject = :subject")
                        .param("subject", subject.key())
                        .update()
                > 0;
    }

    boolean delete(SubjectRef subject, Action action) {
        return jdbc.sql("delete from moderation.plan where subject = :subject and action = :action")
                        .param("subject", subject.key())
                        .param("action", action.name())
                        .update()
                > 0;
    }

    /// Takes the plan to do it; whether it still stood.
    boolean take(UUID id) {
        return jdbc.sql("delete from moderation.plan where id = :id and problem = ''")
                        .param("id", id)
                        .update()
                > 0;
    }

    void failed(UUID id, String words) {
        jdbc.sql("update moderation.plan set problem = :words where id = :id")
                .param("words", words)
                .param("id", id)
                .update();
    }

    /// The first first; what did not happen stands before all.
    List<Plan> all() {
        return jdbc.sql(SELECT + "order by p.problem = '', p.at")
                .query(PlanQueries::plan)
                .list();
    }

    Optional<Plan> of(SubjectRef subject) {
        return jdbc.sql(SELECT + "where p.subject = :subject")
                .param("subject", subject.key())
                .query(PlanQueries::plan)
                .optional();
    }

    Optional<Plan> find(UUID id) {
        return jdbc.sql(SELECT + "where p.id = :id and p.problem = ''")
                .param("id", id)
                .query(PlanQueries::plan)
                .optional();
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
                row.getInt("version"),
                row.getString("problem"));
    }
}

package nl.kringwijs.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.shared.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FollowedQueries {

    private final JdbcClient jdbc;

    FollowedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param question as it stands in the address of the search page
    record Row(UUID id, String question, Instant since, Instant toldTo) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("question"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("told_to").toInstant());
    }

    /// The newest first.
    List<Row> of(MemberId member) {
        return of(member, "");
    }

    /// The same, and nobody else tells this member meanwhile.
    List<Row> locked(MemberId member) {
        return of(member, " for update");
    }

    private List<Row> of(MemberId member, String locking) {
        return jdbc.sql("select * from following.followed where account_id = :member order by created_at desc, id"
                        + locking)
                .param("member", member.value())
                .query(FollowedQueries::row)
                .list();
    }

    /// Nothing happens when they follow it already.
    void add(MemberId member, String question, Instant since, Instant toldTo) {
        jdbc.sql("""
                        insert into following.followed (id, account_id, question, created_at, told_to)
                        values (:id, :member, :question, :since, :toldTo) on conflict do nothing""")
                .param("id", UUID.randomUUID())
                .param("member", member.value())
                .param("question", question)
                .param("since", Timestamp.from(since))
                .param("toldTo", Timestamp.from(toldTo))
                .update();
    }

    /// Only what is theirs.
    void remove(UUID id, MemberId member) {
        jdbc.sql("delete from following.followed where id = :id and account_id = :member")
                .param("id", id)
                .param("member", member.value())
                .update();
    }

    /// Who follows something of which they were last told before this moment.
    List<MemberId> due(Instant before) {
        return jdbc.sql("select distinct account_id from following.followed where told_to < :before")
                .param("before", Timestamp.from(before))
                .query((row, number) -> new MemberId(row.getObject("account_id", UUID.class)))
                .list();
    }

    void told(MemberId member, Instant to) {
        jdbc.sql("update following.followed set told_to = greatest(told_to, :to) where account_id = :member")
                .param("to", Timestamp.from(to))
                .param("member", member.value())
                .update();
    }
}

package nl.kringwijs.links;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class LinkQueries {

    /// @param failures how often in a row
    record Asked(UUID id, String address, LinkVerdict verdict, int failures, Instant since, Instant at) {}

    /// @param known how many addresses stand in our pages
    /// @param last when one was asked last, if any was
    record Tally(int known, Optional<Instant> last) {}

    private final JdbcClient jdbc;

    LinkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Knows these and no others.
    @Transactional
    void keep(Collection<String> addresses) {
        String[] all = addresses.toArray(String[]::new);
        jdbc.sql("delete from links.address where address <> all (:all)")
                .param("all", all)
                .update();
        jdbc.sql("""
                        insert into links.address (id, address) select gen_random_uuid(), one from unnest(:all) one
                        on conflict (address) do nothing""").param("all", all).update();
    }

    /// Those to ask, the longest unasked first: new ones, those asked before `week`, and those that failed, before
    /// `day`.
    List<UUID> due(Instant week, Instant day, int most) {
        return jdbc.sql("""
                        select id from links.address
                        where at is null or at < :week or (failures > 0 and at < :day)
                        order by at nulls first, id limit :most""")
                .param("week", Timestamp.from(week))
                .param("day", Timestamp.from(day))
                .param("most", most)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    Optional<String> address(UUID id) {
        return jdbc.sql("select address from links.address where id = :id")
                .param("id", id)
                .query((row, number) -> row.getString(1))
                .optional();
    }

    void answered(UUID id, LinkVerdict verdict, Instant at) {
        jdbc.sql("""
                        update links.address set verdict = :verdict, at = :at,
                            failures = case when :dead then failures + 1 else 0 end,
                            since = case when :dead then coalesce(since, :at) end
                        where id = :id""")
                .param("verdict", verdict.name())
                .param("dead", verdict.isDead())
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// Those that failed, the longest dead first.
    List<Asked> failing() {
        return jdbc.sql("""
                        select id, address, verdict, failures, since, at from links.address
                        where failures > 0 order by since, address""")
                .query((row, number) -> new Asked(
                        row.getObject("id", UUID.class),
                        row.getString("address"),
                        LinkVerdict.valueOf(row.getString("verdict")),
                        row.getInt("failures"),
                        row.getTimestamp("since").toInstant(),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    Tally tally() {
        return jdbc.sql("select count(*), max(at) from links.address")
                .query((row, number) -> new Tally(
                        row.getInt(1), Optional.ofNullable(row.getTimestamp(2)).map(Timestamp::toInstant)))
                .single();
    }
}

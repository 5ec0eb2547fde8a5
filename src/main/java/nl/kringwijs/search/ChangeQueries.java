package nl.kringwijs.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.search.SearchEngine.Cursor;
import nl.kringwijs.shared.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the log of changes. A row is taken only when its transaction and all earlier ones have ended: a bare
/// sequence as cursor would lose rows that commit late.
@Component
class ChangeQueries {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;

    ChangeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Change(Cursor cursor, SubjectRef subject) {}

    List<Change> after(Cursor cursor) {
        return jdbc.sql("""
                        select id, xid::text as xid, subject, (select log.id from search.log) as log from search.change
                        where (xid, id) > (:xid::text::xid8, :id) and xid < pg_snapshot_xmin(pg_current_snapshot())
                        order by search.change.xid, id limit :batch""")
                .param("xid", Long.toString(cursor.xid()))
                .param("id", cursor.id())
                .param("batch", BATCH)
                .query((row, number) -> new Change(
                        new Cursor(
                                row.getObject("log", UUID.class),
                                Long.parseLong(row.getString("xid")),
                                row.getLong("id")),
                        SubjectRef.parse(row.getString("subject"))))
                .list();
    }

    /// The point before which every transaction has ended: whoever reads the database now has seen all changes up to
    /// here.
    Cursor now() {
        return jdbc.sql("select id, pg_snapshot_xmin(pg_current_snapshot())::text as xid from search.log")
                .query((row, number) -> new Cursor(
                        row.getObject("id", UUID.class), Long.parseLong(row.getString("xid")) - 1, Long.MAX_VALUE))
                .single();
    }

    /// What an index that read up to here has still to read.
    Lag waiting(Optional<Cursor> cursor) {
        return jdbc.sql(
                        "select count(*)::int as changes, min(at) as since from search.change where (xid, id) > (:xid::text::xid8, :id)")
                .param("xid", Long.toString(cursor.map(Cursor::xid).orElse(0L)))
                .param("id", cursor.map(Cursor::id).orElse(0L))
                .query((row, number) -> {
                    Timestamp since = row.getTimestamp("since");
                    return new Lag(row.getInt("changes"), since == null ? null : since.toInstant());
                })
                .single();
    }

    /// Changes that are not in the index yet, and since when the oldest of them waits.
    record Lag(int changes, @Nullable Instant since) {}

    /// Whether an index that read up to here can read on: it is this log, nothing after the cursor was cleaned up,
    /// and the database was not put back to before it.
    boolean canReadOnFrom(Cursor cursor) {
        return jdbc.sql("""
                        select count(*) from search.log where id = :log and cleaned_to <= :xid::text::xid8
                        and :xid::text::xid8 < pg_snapshot_xmax(pg_current_snapshot())""")
                        .param("log", cursor.log())
                        .param("xid", Long.toString(cursor.xid()))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /// A dump that was put into another cluster brings transaction numbers along that are still to come there: such a
    /// log begins anew, under another name, so that every index is filled from the database.
    void mendAfterRestore() {
        int foreign = jdbc.sql("""
                        update search.log set id = gen_random_uuid(), cleaned_to = '0'::xid8
                        where cleaned_to >= pg_snapshot_xmax(pg_current_snapshot()) or exists (
                            select 1 from search.change where xid > pg_snapshot_xmax(pg_current_snapshot()))""").update();
        if (foreign > 0) {
            jdbc.sql("delete from search.change where xid > pg_snapshot_xmax(pg_current_snapshot())")
                    .update();
        }
    }

    /// Takes away what is older than a week and notes up to where.
    void cleanUp() {
        jdbc.sql("""
                        with gone as (delete from search.change where at < now() - interval '7 days' returning xid)
                        update search.log set cleaned_to = greatest(cleaned_to, (select max(xid) from gone))
                        where exists (select 1 from gone)""").update();
    }
}

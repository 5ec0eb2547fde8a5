package nl.kringwijs.search;

import java.util.List;
import nl.kringwijs.search.SearchEngine.Cursor;
import nl.kringwijs.shared.SubjectRef;
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
                        select id, xid::text as xid, subject from search.change
                        where (xid, id) > (:xid::text::xid8, :id) and xid < pg_snapshot_xmin(pg_current_snapshot())
                        order by xid, id limit :batch""")
                .param("xid", Long.toString(cursor.xid()))
                .param("id", cursor.id())
                .param("batch", BATCH)
                .query((row, number) -> new Change(
                        new Cursor(Long.parseLong(row.getString("xid")), row.getLong("id")),
                        SubjectRef.parse(row.getString("subject"))))
                .list();
    }

    /// The point before which every transaction has ended: whoever reads the database now has seen all changes up to
    /// here.
    Cursor now() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query((row, number) -> new Cursor(Long.parseLong(row.getString(1)) - 1, Long.MAX_VALUE))
                .single();
    }

    /// Whether rows after this cursor may have been cleaned up already, so that the index must be filled anew.
    boolean isTooOld(Cursor cursor) {
        return jdbc.sql("""
                        select exists (select 1 from search.change)
                        and :xid::text::xid8 < (select xid from search.change order by xid, id limit 1)
                        and exists (select 1 from search.change where at < now() - interval '6 days')""")
                .param("xid", Long.toString(cursor.xid()))
                .query(Boolean.class)
                .single();
    }

    void cleanUp() {
        jdbc.sql("delete from search.change where at < now() - interval '7 days'")
                .update();
    }
}

package nl.kringwijs.circles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.media.FileId;
import nl.kringwijs.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SpaceQueries {

    private final JdbcClient jdbc;

    SpaceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record NoteRow(
            UUID id,
            @Nullable UUID authorId,
            String author,
            String title,
            String text,
            Instant at,
            Instant changedAt) {}

    record FileRow(
            UUID id, FileId file, String title, @Nullable UUID byId, String by, Instant at) {}

    /// Who wrote a note; nobody any more when the account is gone.
    record Author(@Nullable UUID id) {}

    List<NoteRow> notes(CircleId circle) {
        return jdbc.sql("""
                        select id, author_id, author_name, title, text, at, changed_at from circles.note
                        where circle_id = :circle and removed_at is null order by at desc, id""")
                .param("circle", circle.value())
                .query((row, number) -> new NoteRow(
                        row.getObject("id", UUID.class),
                        row.getObject("author_id", UUID.class),
                        row.getString("author_name"),
                        row.getString("title"),
                        row.getString("text"),
                        row.getTimestamp("at").toInstant(),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    Optional<Author> author(CircleId circle, UUID note) {
        return jdbc.sql("select author_id from circles.note where circle_id = :circle and id = :id")
                .param("circle", circle.value())
                .param("id", note)
                .query((row, number) -> new Author(row.getObject(1, UUID.class)))
                .optional();
    }

    void add(CircleId circle, String title, String text, Viewer viewer, Instant now) {
        jdbc.sql("""
                        insert into circles.note (id, circle_id, author_id, author_name, title, text, at, changed_at)
                        values (:id, :circle, :author, :name, :title, :text, :now, :now)""")
                .param("id", UUID.randomUUID())
                .param("circle", circle.value())
                .param("author", viewer.mustBeSignedIn().value())
                .param("name", viewer.name())
                .param("title", title)
                .param("text", text)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Whether it was still as it was at `seen`, and is changed now.
    boolean change(UUID note, Instant seen, String title, String text, Instant now) {
        return jdbc.sql("""
                                update circles.note set title = :title, text = :text, changed_at = :now
                                where id = :id and changed_at = :seen""")
                        .param("title", title)
                        .param("text", text)
                        .param("now", Timestamp.from(now))
                        .param("id", note)
                        .param("seen", Timestamp.from(seen))
                        .update()
                > 0;
    }

    void showNote(UUID note, boolean shown, Instant now) {
        show("circles.note", note, shown, now);
    }

    void showFile(UUID file, boolean shown, Instant now) {
        show("circles.file", file, shown, now);
    }

    private void show(String table, UUID id, boolean shown, Instant now) {
        jdbc.sql("update " + table + " set removed_at = :now where id = :id")
                .param("now", shown ? null : Timestamp.from(now))
                .param("id", id)
                .update();
    }

    List<FileRow> files(CircleId circle) {
        return jdbc.sql("""
                        select id, file_id, title, by_id, by_name, at from circles.file
                        where circle_id = :circle and removed_at is null order by at desc, id""")
                .param("circle", circle.value())
                .query(SpaceQueries::file)
                .list();
    }

    Optional<FileRow> file(CircleId circle, UUID id) {
        return jdbc.sql(
                        "select id, file_id, title, by_id, by_name, at from circles.file where circle_id = :circle and id = :id")
                .param("circle", circle.value())
                .param("id", id)
                .query(SpaceQueries::file)
                .optional();
    }

    /// Circles that keep this file.
    List<CircleId> keeping(FileId file) {
        return jdbc.sql("select circle_id from circles.file where file_id = :file and removed_at is null")
                .param("file", file.value())
                .query((row, number) -> new CircleId(row.getObject(1, UUID.class)))
                .list();
    }

    /// A file that was taken away and sent in again is there once more.
    void add(CircleId circle, FileId file, String title, Viewer viewer, Instant now) {
        jdbc.sql("""
                        insert into circles.file (id, circle_id, file_id, title, by_id, by_name, at)
                        values (:id, :circle, :file, :title, :by, :name, :now)
                        on conflict (circle_id, file_id) do update set removed_at = null""")
                .param("id", UUID.randomUUID())
                .param("circle", circle.value())
                .param("file", file.value())
                .param("title", title)
                .param("by", viewer.mustBeSignedIn().value())
                .param("name", viewer.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// What was taken away and may still be put back.
    List<FileId> filesAside(CircleId circle) {
        return jdbc.sql("select file_id from circles.file where circle_id = :circle and removed_at is not null")
                .param("circle", circle.value())
                .query((row, number) -> new FileId(row.getObject(1, UUID.class)))
                .list();
    }

    /// A file of a circle.
    record Kept(CircleId circle, FileId file) {}

    /// Deletes for good what was taken away before this moment; gives the files of it.
    List<Kept> forget(Instant before) {
        jdbc.sql("delete from circles.note where removed_at < :before")
                .param("before", Timestamp.from(before))
                .update();
        return jdbc.sql("delete from circles.file where removed_at < :before returning circle_id, file_id")
                .param("before", Timestamp.from(before))
                .query((row, number) -> new Kept(
                        new CircleId(row.getObject("circle_id", UUID.class)),
                        new FileId(row.getObject("file_id", UUID.class))))
                .list();
    }

    private static FileRow file(ResultSet row, int number) throws SQLException {
        return new FileRow(
                row.getObject("id", UUID.class),
                new FileId(row.getObject("file_id", UUID.class)),
                row.getString("title"),
                row.getObject("by_id", UUID.class),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }
}

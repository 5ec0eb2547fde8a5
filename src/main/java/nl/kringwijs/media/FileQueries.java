package nl.kringwijs.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class FileQueries {

    private static final String COLUMNS =
            "id, sha256, size, media_type, original_name, state, problem, problem_detail, pages, pages_done, drawn, language, proposed_title, uploaded_at";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FileQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// Adds the file, unless its content is here already; answers with the one that is here.
    MediaFile add(MediaFile file) {
        jdbc.sql("""
                        insert into media.file (id, sha256, size, media_type, original_name, state, uploaded_at)
                        values (:id, :sha256, :size, :mediaType, :name, 'WAITING', :at) on conflict (sha256) do nothing""")
                .param("id", file.id().value())
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("mediaType", file.kind().mediaType())
                .param("name", file.originalName())
                .param("at", Timestamp.from(file.uploadedAt()))
                .update();
        return jdbc.sql("select " + COLUMNS + " from media.file where sha256 = :sha256")
                .param("sha256", file.sha256())
                .query(FileQueries::file)
                .single();
    }

    void sent(FileId file, UUID sender) {
        jdbc.sql("insert into media.sender (file_id, account_id) values (:file, :account) on conflict do nothing")
                .param("file", file.value())
                .param("account", sender)
                .update();
    }

    void deleteUnused(Collection<FileId> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            delete from media.file f where f.id in (:ids)
                                and not exists (select 1 from media.sender s where s.file_id = f.id)
                                and not exists (select 1 from media.file_grant g where g.file_id = f.id)""").param("ids", ids.stream().map(FileId::value).toList()).update();
        }
    }

    Optional<MediaFile> find(FileId id) {
        return jdbc.sql("select " + COLUMNS + " from media.file where id = :id")
                .param("id", id.value())
                .query(FileQueries::file)
                .optional();
    }

    List<MediaFile> find(Collection<FileId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS + " from media.file where id in (:ids)")
                        .param("ids", ids.stream().map(FileId::value).toList())
                        .query(FileQueries::file)
                        .list();
    }

    /// Those of the files that this viewer may see: what a piece shows to them, what they sent in; for an editor
    /// everything that anybody sent in for others than a closed group.
    Set<FileId> seenBy(Collection<FileId> ids, Viewer viewer) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("""
                        select f.id from media.file f where f.id in (:ids) and (
                            exists (select 1 from media.file_grant g where g.file_id = f.id and g.audience in (:tokens))
                            or exists (select 1 from media.sender s where s.file_id = f.id and s.account_id = :me::uuid)
                            or :editor and (exists (select 1 from media.sender s where s.file_id = f.id)
                                or exists (select 1 from media.file_grant g
                                    where g.file_id = f.id and g.audience not like 'circle:%')))""")
                .param("ids", ids.stream().map(FileId::value).toList())
                .param("tokens", viewer.tokens())
                .param("me", viewer.id().map(MemberId::value).orElse(null))
                .param("editor", viewer.is(Role.EDITOR))
                .query((row, number) -> new FileId(row.getObject(1, UUID.class)))
                .list());
    }

    /// The audiences of the published pieces that show this file.
    List<Audience> audiences(FileId id) {
        return jdbc.sql("select distinct audience from media.file_grant where file_id = :id")
                .param("id", id.value())
                .query((row, number) -> new Audience(row.getString(1)))
                .list();
    }

    void grant(String subject, Audience audience, Set<FileId> files) {
        jdbc.sql("delete from media.file_grant where subject = :subject")
                .param("subject", subject)
                .update();
        for (FileId file : files) {
            jdbc.sql("insert into media.file_grant (file_id, subject, audience) values (:file, :subject, :audience)")
                    .param("file", file.value())
                    .param("subject", subject)
                    .param("audience", audience.token())
                    .update();
        }
    }

    /// Whether there is a file with this content.
    boolean isKnown(String sha256) {
        return jdbc.sql("select exists (select 1 from media.file where sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    void busy(FileId id, int pages, int done) {
        jdbc.sql(
                        "update media.file set state = 'BUSY', pages = :pages, pages_done = :done where id = :id and state <> 'READY'")
                .param("pages", pages)
                .param("done", done)
                .param("id", id.value())
                .update();
    }

    void ready(FileId id, Dissection.Outcome outcome) {
        jdbc.sql("""
                        update media.file set state = 'READY', media_type = :mediaType, pages = :pages, pages_done = :pages,
                            drawn = :drawn, language = :language, proposed_title = :title, problem = '', problem_detail = '' where id = :id""")
                .param("mediaType", outcome.kind().mediaType())
                .param("pages", outcome.pages())
                .param("drawn", outcome.drawn())
                .param("language", outcome.language())
                .param("title", outcome.title())
                .param("id", id.value())
                .update();
    }

    void refused(FileId id, String problem, String detail) {
        jdbc.sql("update media.file set state = 'REFUSED', problem = :problem, problem_detail = :detail where id = :id")
                .param("problem", problem)
                .param("detail", detail)
                .param("id", id.value())
                .update();
    }

    void waiting(FileId id) {
        jdbc.sql(
                        "update media.file set state = 'WAITING', problem = '', problem_detail = '', pages_done = 0 where id = :id and state = 'REFUSED'")
                .param("id", id.value())
                .update();
    }

    void deletePages(FileId id) {
        jdbc.sql("delete from media.page where file_id = :id")
                .param("id", id.value())
                .update();
    }

    void add(FileId id, PageText page) {
        jdbc.sql("""
                        insert into media.page (file_id, number, width, height, text, words)
                        values (:id, :number, :width, :height, :text, :words::jsonb)""")
                .param("id", id.value())
                .param("number", page.number())
                .param("width", page.width())
                .param("height", page.height())
                .param("text", page.text())
                .param("words", json.writeValueAsString(packed(page.words())))
                .update();
    }

    /// All pages, without the places of their words.
    List<PageText> pages(FileId id) {
        return jdbc.sql("select number, width, height, text from media.page where file_id = :id order by number")
                .param("id", id.value())
                .query((row, at) -> new PageText(
                        row.getInt("number"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getString("text"),
                        List.of()))
                .list();
    }

    /// Where the words stand on these pages, by number.
    Map<Integer, List<PageText.Word>> words(FileId id, Collection<Integer> numbers) {
        Map<Integer, List<PageText.Word>> words = new HashMap<>();
        jdbc.sql("select number, words from media.page where file_id = :id and number in (:numbers)")
                .param("id", id.value())
                .param("numbers", numbers)
                .query((row, at) -> words.put(row.getInt("number"), words(row.getString("words"))))
                .list();
        return words;
    }

    private List<PageText.Word> words(String packed) {
        List<List<Object>> all = json.readValue(packed, new TypeReference<>() {});
        return all.stream()
                .map(word -> new PageText.Word(
                        (String) word.get(4), number(word, 0), number(word, 1), number(word, 2), number(word, 3)))
                .toList();
    }

    private static int number(List<Object> word, int at) {
        return ((Number) word.get(at)).intValue();
    }

    private static List<List<Object>> packed(List<PageText.Word> words) {
        return words.stream()
                .map(word -> List.<Object>of(word.x(), word.y(), word.width(), word.height(), word.text()))
                .toList();
    }

    private static MediaFile file(ResultSet row, int number) throws SQLException {
        return new MediaFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("sha256"),
                row.getLong("size"),
                MediaKind.of(row.getString("media_type")).orElseThrow(),
                row.getString("original_name"),
                MediaFile.State.valueOf(row.getString("state")),
                row.getString("problem"),
                row.getString("problem_detail"),
                row.getInt("pages"),
                row.getInt("pages_done"),
                row.getBoolean("drawn"),
                row.getString("language"),
                row.getString("proposed_title"),
                row.getTimestamp("uploaded_at").toInstant());
    }
}

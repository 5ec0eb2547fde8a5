package nl.kringwijs.search;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SynonymQueries {

    private final JdbcClient jdbc;

    SynonymQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SynonymRing> all() {
        return jdbc.sql("select id, words from search.synonym_ring order by words")
                .query((row, at) -> new SynonymRing(row.getObject("id", UUID.class), words(row.getArray("words"))))
                .list();
    }

    private static List<String> words(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    void add(SynonymRing ring) {
        jdbc.sql("insert into search.synonym_ring (id, words) values (:id, :words)")
                .param("id", ring.id())
                .param("words", ring.words().toArray(String[]::new))
                .update();
    }

    /// @return whether it was still as it was seen
    boolean change(SynonymRing seen, List<String> words) {
        return jdbc.sql(
                                "update search.synonym_ring set words = :words where id = :id and words = cast(:seen as text[])")
                        .param("id", seen.id())
                        .param("words", words.toArray(String[]::new))
                        .param("seen", seen.words().toArray(String[]::new))
                        .update()
                == 1;
    }

    void remove(UUID id) {
        jdbc.sql("delete from search.synonym_ring where id = :id")
                .param("id", id)
                .update();
    }
}

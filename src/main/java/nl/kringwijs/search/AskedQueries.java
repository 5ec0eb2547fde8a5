package nl.kringwijs.search;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AskedQueries {

    private final JdbcClient jdbc;

    AskedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LocalDate day, String words, boolean nothing) {
        jdbc.sql("""
                        insert into search.asked as known (day, words, times, nothing) values (:day, :words, 1, :nothing)
                        on conflict (day, words) do update
                        set times = known.times + 1, nothing = known.nothing + excluded.nothing""")
                .param("day", day)
                .param("words", words)
                .param("nothing", nothing ? 1 : 0)
                .update();
    }

    List<AskedWords> since(LocalDate day, int most) {
        return jdbc.sql("""
                        select words, sum(times)::int as times, sum(nothing)::int as nothing
                        from search.asked where day >= :day group by words
                        order by sum(nothing) desc, sum(times) desc, words limit :most""")
                .param("day", day)
                .param("most", most)
                .query((row, at) -> new AskedWords(row.getString("words"), row.getInt("times"), row.getInt("nothing")))
                .list();
    }

    int removeBefore(LocalDate day) {
        return jdbc.sql("delete from search.asked where day < :day")
                .param("day", day)
                .update();
    }
}

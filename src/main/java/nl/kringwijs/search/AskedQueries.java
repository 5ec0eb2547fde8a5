package nl.kringwijs.search;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AskedQueries {

    /// More words than these are not kept of one day: nobody reads them, and a machine may ask for ever.
    private static final int MOST_A_DAY = 2_000;

    private final JdbcClient jdbc;

    AskedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LocalDate day, String words, boolean nothing) {
        jdbc.sql("""
                        insert into search.asked as known (day, words, times, nothing)
                        select :day, :words, 1, :nothing
                        where (select count(*) from search.asked where day = :day) < :most
                            or exists (select 1 from search.asked where day = :day and words = :words)
                        on conflict (day, words) do update
                        set times = known.times + 1, nothing = known.nothing + excluded.nothing""")
                .param("day", day)
                .param("words", words)
                .param("nothing", nothing ? 1 : 0)
                .param("most", MOST_A_DAY)
                .update();
    }

    List<AskedWords> inVainFirst(LocalDate since, int most) {
        return since("sum(nothing) desc, sum(times) desc, words", since, most);
    }

    List<AskedWords> mostFirst(LocalDate since, int most) {
        return since("sum(times) desc, words", since, most);
    }

    private List<AskedWords> since(String order, LocalDate day, int most) {
        return jdbc.sql("""
                        select words, sum(times)::int as times, sum(nothing)::int as nothing
                        from search.asked where day >= :day group by words order by """ + " " + order + " limit :most")
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

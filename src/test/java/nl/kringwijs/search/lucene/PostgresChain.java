package nl.kringwijs.search.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/// PostgreSQL's own search with its configuration for Dutch: title before text, all words.
final class PostgresChain implements Chain {

    private static final int ENOUGH = 200;

    private final JdbcClient jdbc;

    PostgresChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "PostgreSQL dutch";
    }

    @Override
    public void fill(List<SearchDocument> corpus) {
        jdbc.sql("create table bench_passage (subject text not null, words tsvector not null)")
                .update();
        for (SearchDocument source : corpus) {
            jdbc.sql("""
                            insert into bench_passage values (:subject,
                                setweight(to_tsvector('dutch', :title), 'A') || to_tsvector('dutch', :text))""")
                    .param("subject", source.subject().key())
                    .param("title", (source.title() + "\n" + source.heading()).replace("\0", ""))
                    .param("text", source.text().replace("\0", ""))
                    .update();
        }
        jdbc.sql("create index on bench_passage using gin (words)").update();
    }

    @Override
    public Found find(String words) {
        List<String> found = jdbc.sql("""
                        select subject from bench_passage, websearch_to_tsquery('dutch', :words) asked
                        where words @@ asked order by ts_rank_cd(words, asked) desc limit :most""")
                .param("words", words)
                .param("most", ENOUGH)
                .query(String.class)
                .list();
        Set<SubjectRef> subjects = new LinkedHashSet<>();
        found.forEach(subject -> subjects.add(SubjectRef.parse(subject)));
        return new Found(found.size(), subjects.stream().limit(10).toList());
    }

    @Override
    public void close() {
        jdbc.sql("drop table bench_passage").update();
    }
}

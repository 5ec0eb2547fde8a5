package nl.kringwijs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is asked and found nothing is for editors to see, and never says by whom.
@PortalTest
class AskedTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8).replaceAll("\\d", "q");

    @Autowired
    Asked asked;

    @Autowired
    Reading reading;

    @Autowired
    JdbcClient jdbc;

    private List<AskedWords> mine() {
        return asked.lately(People.EDITOR).stream()
                .filter(one -> one.words().contains(mark))
                .toList();
    }

    private static SearchAnswer answer(SearchQuery query, int total) {
        return new SearchAnswer(
                query, total, SearchAnswer.Notice.NOTHING_TO_SAY, List.of(), List.of(), Map.of(), List.of());
    }

    @Test
    void whatAVisitorAsksInVainIsCountedOnceThoughThePageIsDrawnTwice() {
        reading.read("/zoeken?q=Wolken%20%20" + mark, People.VISITOR);
        reading.read("/zoeken?q=wolken%20" + mark, People.VISITOR);
        assertThat(mine()).containsExactly(new AskedWords("wolken " + mark, 1, 1));
    }

    @Test
    void whatFoundNothingStandsFirst() {
        asked.note(answer(SearchQuery.of("wel " + mark), 3));
        asked.note(answer(SearchQuery.of("niet " + mark), 0));
        assertThat(mine()).containsExactly(new AskedWords("niet " + mark, 1, 1), new AskedWords("wel " + mark, 1, 0));
    }

    @Test
    void nothingThatMightSayWhoIsKept() {
        for (String words : List.of(
                mark + "@example.org",
                mark + " 06 1234 5678",
                mark + " 12-34-5678",
                "123",
                "",
                mark + " " + "x".repeat(100))) {
            asked.note(answer(SearchQuery.of(words), 0));
        }
        asked.note(answer(SearchQuery.of("twee " + mark).choosing(Facet.KIND, Set.of("workshop")), 0));
        asked.note(answer(SearchQuery.of("kring " + mark).within(Audience.circle(UUID.randomUUID())), 0));
        asked.note(answer(new SearchQuery("bladzijde " + mark, Map.of(), 2, null), 0));
        assertThat(mine()).isEmpty();
        assertThat(jdbc.sql("select column_name from information_schema.columns where table_name = 'asked'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("day", "words", "times", "nothing");
    }

    @Test
    void afterNinetyDaysItIsGone() {
        jdbc.sql(
                        "insert into search.asked values (current_date - 100, :words, 1, 1), (current_date - 20, :words, 2, 1)")
                .param("words", "oud " + mark)
                .update();
        asked.run();
        assertThat(mine()).containsExactly(new AskedWords("oud " + mark, 2, 1));
        assertThat(jdbc.sql("select count(*) from search.asked where words = :words")
                        .param("words", "oud " + mark)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyEditorsSeeIt() {
        assertThatThrownBy(() -> asked.lately(People.MEMBER)).isInstanceOf(nl.kringwijs.shared.NotAllowed.class);
    }
}

package nl.kringwijs.search.lucene;

import static nl.kringwijs.search.lucene.TriedIndex.MEMBER;
import static nl.kringwijs.search.lucene.TriedIndex.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchEngine.Cursor;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneEngineTest {

    private static final UUID LOG = UUID.randomUUID();

    @TempDir
    Path home;

    private TriedIndex index;

    @BeforeEach
    void open() {
        index = new TriedIndex(home, List::of);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void aDeckIsOneResultWithItsThreeBestPages() {
        SubjectRef deck = index.put(
                Kind.PRESENTATIE,
                "Samen begroten",
                "",
                Audience.PUBLIC,
                "niets",
                "burgerbegroting hier",
                "de burgerbegroting daar",
                "burgerbegroting en burgerbegroting",
                "nog een burgerbegroting",
                "ook niets");
        SearchAnswer answer = index.find("burgerbegroting", VISITOR);
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.hits()).hasSize(1);
        assertThat(answer.hits().getFirst().subject()).isEqualTo(deck);
        assertThat(answer.hits().getFirst().pages()).hasSize(3).allMatch(page -> page.snippet()
                .contains("<mark>"));
        assertThat(answer.hits().getFirst().pagesFound()).isEqualTo(4);
        assertThat(answer.facets().get(Facet.KIND)).containsExactly(new Facet.Value("presentatie", "Presentatie", 1));
    }

    @Test
    void whatAReaderMayNotSeeIsNoHitNoCountNoSuggestionAndNoCorrection() {
        index.put(Kind.TERUGBLIK, "Kwartelverslag", "over kwartels", Audience.MEMBERS);
        assertThat(index.find("kwartelverslag", MEMBER).total()).isEqualTo(1);
        assertThat(index.engine.suggest("kwart", MEMBER, 5)).hasSize(1);
        for (String words : List.of("kwartelverslag", "kwartelverslagg", "kwartels", "")) {
            SearchAnswer answer = index.find(words, VISITOR);
            assertThat(answer.total()).as(words).isZero();
            assertThat(answer.hits()).as(words).isEmpty();
            assertThat(answer.facets().values()).as(words).allMatch(List::isEmpty);
            assertThat(answer.notice().query())
                    .as(words)
                    .doesNotContain("kwartelverslag".equals(words) ? "§" : "kwartelverslag");
        }
        assertThat(index.engine.suggest("kwart", VISITOR, 5)).isEmpty();
    }

    @Test
    void aChosenFacetNarrowsAndItsOwnOtherValuesStayInSight() {
        index.put(Kind.TERUGBLIK, "Wijk een", "", Audience.PUBLIC);
        index.put(Kind.PRESENTATIE, "Wijk twee", "", Audience.PUBLIC);
        SearchAnswer answer =
                index.engine.find(new SearchQuery("wijk", Map.of(Facet.KIND, Set.of("terugblik")), 1, null), VISITOR);
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.facets().get(Facet.KIND))
                .extracting(Facet.Value::value)
                .containsExactlyInAnyOrder("terugblik", "presentatie");
        assertThat(answer.facets().get(Facet.PLACE)).containsExactly(new Facet.Value("maasdrecht", "Maasdrecht", 1));
    }

    @Test
    void pagesOfResultsFollowEachOther() {
        for (int number = 0; number < 45; number++) {
            index.put(Kind.TERUGBLIK, "Stuk " + number, "gemeenschappelijk", Audience.PUBLIC);
        }
        assertThat(index.find("gemeenschappelijk", VISITOR).total()).isEqualTo(45);
        List<SubjectRef> all = Stream.of(1, 2, 3)
                .flatMap(
                        page -> index
                                .engine
                                .find(new SearchQuery("gemeenschappelijk", Map.of(), page, null), VISITOR)
                                .hits()
                                .stream())
                .map(SearchAnswer.Hit::subject)
                .toList();
        assertThat(all).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void hostileQuestionsAreAnsweredWithNothing() {
        index.put(Kind.TERUGBLIK, "Iets", "tekst", Audience.PUBLIC);
        for (String words : List.of(
                "\"",
                "\"\"",
                "*",
                "?",
                "[a TO b]",
                "a:b",
                "~",
                "((((",
                "\u0000",
                "a".repeat(10_000),
                "-",
                "/.*/",
                "' or 1=1",
                "de het een")) {
            assertThat(index.find(words, VISITOR).total()).as(words).isBetween(0, 1);
            index.engine.suggest(words, VISITOR, 5);
        }
    }

    @Test
    void whatWasCommittedIsThereAfterARestartWithItsCursor() throws IOException {
        assertThat(index.engine.cursor()).isEmpty();
        index.put(Kind.TERUGBLIK, "Blijft bewaard", "", Audience.PUBLIC);
        index.engine.commit(new Cursor(LOG, 42, 7));
        index.close();
        open();
        assertThat(index.engine.cursor()).contains(new Cursor(LOG, 42, 7));
        assertThat(index.find("bewaard", VISITOR).total()).isEqualTo(1);
    }
}

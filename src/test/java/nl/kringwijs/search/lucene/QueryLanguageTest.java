package nl.kringwijs.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchAnswer.Notice;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.Suggestion;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be asked beside plain words, and what is about the same.
class QueryLanguageTest {

    @TempDir
    Path home;

    private TriedIndex index;

    @BeforeEach
    void open() {
        index = new TriedIndex(home, List::of);
        index.put(Kind.TERUGBLIK, "Dag in Maasdrecht", "Over dorpshuizen en vrijwilligers.", Audience.PUBLIC);
        index.put(Kind.WORKSHOP, "Het dorpshuis van morgen", "Een verdienmodel voor 1.500 leden.", Audience.PUBLIC);
        index.put(Kind.WORKSHOP, "Buurtbussen", "Wie rijdt er straks?", Audience.PUBLIC);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private List<String> titles(String words) {
        return index.find(words, TriedIndex.VISITOR).hits().stream()
                .map(SearchAnswer.Hit::title)
                .toList();
    }

    @Test
    void whatHasAMinusBeforeItMayNotBeThere() {
        assertThat(titles("dorpshuis")).hasSize(2);
        assertThat(titles("dorpshuis -vrijwilliger")).containsExactly("Het dorpshuis van morgen");
        assertThat(titles("dorpshuis -\"huis van\""))
                .as("a phrase that stands nowhere")
                .hasSize(2);
        assertThat(titles("dorpshuis -\"van morgen\"")).containsExactly("Dag in Maasdrecht");
        assertThat(titles("-dorpshuizen")).containsExactly("Buurtbussen");
        assertThat(titles("dorpshuis -")).as("a minus alone is nothing").hasSize(2);
        assertThat(titles("dorpshuis -dorpshuizen")).isEmpty();
        assertThat(index.find("dorpshuis -vrijwilliger", TriedIndex.VISITOR)
                        .hits()
                        .getFirst()
                        .titleMarked())
                .contains("<mark>dorpshuis</mark>");
    }

    @Test
    void whatHasAStarBehindItIsHowAWordBegins() {
        assertThat(titles("verdien*")).containsExactly("Het dorpshuis van morgen");
        assertThat(titles("buurtb*")).containsExactly("Buurtbussen");
        assertThat(titles("dorps* verdien*")).containsExactly("Het dorpshuis van morgen");
        assertThat(titles("verdienx*")).isEmpty();
        assertThat(index.find("verdien*", TriedIndex.VISITOR).hits().getFirst().snippet())
                .contains("<mark>verdienmodel</mark>");
        assertThat(index.engine.recognising("verdien*").test("verdienmodel")).isTrue();
        assertThat(index.engine.recognising("verdien*").test("vereniging")).isFalse();
        assertThat(index.engine.recognising("dorpsh* -bus").test("Dorpshuizen")).isTrue();
        assertThat(index.engine.recognising("dorpsh* -bus").test("bus")).isFalse();
    }

    @Test
    void howeverManyWordsBeginSoAllAreFound() {
        for (int number = 0; number < 120; number++) {
            String word = "overal" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
            index.put(Kind.WORKSHOP, "Een " + number, "Hier staat " + word + ".", Audience.PUBLIC);
        }
        index.put(Kind.WORKSHOP, "Overalzz", "De laatste van allemaal.", Audience.PUBLIC);
        SearchAnswer answer = index.find("overal*", TriedIndex.VISITOR);
        assertThat(answer.total()).isEqualTo(121);
        assertThat(answer.hits().getFirst().title()).as("a title comes first").isEqualTo("Overalzz");
        assertThat(index.find("dor* ver* bus* over* een* hier* sta* wie* mor* led* vri* dag*", TriedIndex.VISITOR)
                        .hits())
                .as("a question of nothing but beginnings is answered")
                .isNotNull();
    }

    @Test
    void anEndThatIsWrittenOnceIsReadInAQuestionToo() {
        index.put(Kind.WORKSHOP, "Regels", "Wat zegt de wetgeving, en welke regelgeving geldt?", Audience.PUBLIC);
        index.put(Kind.WORKSHOP, "Samen geschreven", "Over wet- en regelgeving.", Audience.PUBLIC);
        index.put(Kind.WORKSHOP, "Vragen", "Wat wij nog niet weten.", Audience.PUBLIC);
        assertThat(titles("wet- en regelgeving")).containsExactlyInAnyOrder("Regels", "Samen geschreven");
        assertThat(index.find("wet- en regelgeving", TriedIndex.VISITOR).hits())
                .extracting(SearchAnswer.Hit::snippet)
                .allSatisfy(snippet -> assertThat(snippet).containsPattern("<mark>wet(geving|-)?</mark>"));
        assertThat(titles("wetgeving")).containsExactlyInAnyOrder("Regels", "Samen geschreven");
        assertThat(titles("wet en")).as("no word ends in a small one").doesNotContain("Vragen");
    }

    @Test
    void aNumberIsFoundWithItsDotOrWithout() {
        assertThat(titles("1500")).containsExactly("Het dorpshuis van morgen");
        assertThat(titles("1.500")).containsExactly("Het dorpshuis van morgen");
        assertThat(titles("\"1500 leden\"")).containsExactly("Het dorpshuis van morgen");
        assertThat(titles("15")).isEmpty();
    }

    @Test
    void whereLittleIsFoundAndAnotherSpellingFindsMuchThatIsOffered() {
        index.put(Kind.WORKSHOP, "Een verschrijving", "Over vergunnnig voor een feest.", Audience.PUBLIC);
        assertThat(index.find("vergunnnig", TriedIndex.VISITOR).notice()).isEqualTo(Notice.NOTHING_TO_SAY);
        for (int number = 0; number < 6; number++) {
            index.put(Kind.WORKSHOP, "Feest " + number, "Over een vergunning.", Audience.MEMBERS);
        }
        SearchAnswer answer = index.find("vergunnnig", TriedIndex.MEMBER);
        assertThat(answer.total()).as("what was typed stays").isEqualTo(1);
        assertThat(answer.notice()).isEqualTo(new Notice(Notice.Code.MEANT, "vergunning"));
        assertThat(index.find("vergunnnig", TriedIndex.VISITOR).notice())
                .as("who may not see what it finds is not told of it")
                .isEqualTo(Notice.NOTHING_TO_SAY);
        assertThat(index.find("vergunning", TriedIndex.MEMBER).notice()).isEqualTo(Notice.NOTHING_TO_SAY);
    }

    @Test
    void aKindAmongTheWordsChoosesIt() {
        SearchQuery query = SearchQuery.typed("dorpshuis Soort:Workshop", Map.of(), 1, null);
        assertThat(query.text()).isEqualTo("dorpshuis");
        assertThat(query.chosen(Facet.KIND)).containsExactly("workshop");
        assertThat(index.engine.find(query, TriedIndex.VISITOR).hits())
                .extracting(SearchAnswer.Hit::title)
                .containsExactly("Het dorpshuis van morgen");
        assertThat(SearchQuery.typed("soort:onbekend", Map.of(), 1, null).text())
                .isEqualTo("soort:onbekend");
    }

    private SubjectRef dated(Kind kind, String title, String text, Audience readers, LocalDate date) {
        var subject = new SubjectRef(kind, UUID.randomUUID());
        index.engine.replace(
                subject,
                List.of(new SearchDocument(
                        subject, 0, true, title, "", text, "/" + title, "", "", readers, List.of(), List.of(), date)));
        index.engine.refresh();
        return subject;
    }

    @Test
    void ofEqualsTheNewestComesFirst() {
        for (int year : new int[] {2021, 2026, 2019, 2024}) {
            dated(Kind.TERUGBLIK, "Jaarmarkt", "Elk jaar hetzelfde.", Audience.PUBLIC, LocalDate.of(year, 6, 1));
        }
        assertThat(index.find("jaarmarkt", TriedIndex.VISITOR).hits())
                .extracting(SearchAnswer.Hit::date)
                .containsExactly(
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2024, 6, 1),
                        LocalDate.of(2021, 6, 1),
                        LocalDate.of(2019, 6, 1));
    }

    @Test
    void piecesAboutTheSameAreFoundButNoneThatTheReaderMayNotSee() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        String bees = "Imkers en bijenvolken in de stadstuin: honing, raten en zwermen.";
        SubjectRef asked = dated(Kind.WORKSHOP, "Bijen", bees, Audience.PUBLIC, day);
        dated(Kind.TERUGBLIK, "Verslag van die dag", bees, Audience.PUBLIC, day);
        dated(Kind.PRAKTIJKVOORBEELD, "Honing van het dak", bees, Audience.PUBLIC, day.plusYears(1));
        dated(Kind.PRESENTATIE, "Geheime zwermen", bees, Audience.MEMBERS, day.plusYears(1));
        dated(Kind.PERSOON, "Een imker", bees, Audience.PUBLIC, day.plusYears(1));
        var kinds = Set.of(Kind.TERUGBLIK, Kind.PRAKTIJKVOORBEELD, Kind.PRESENTATIE, Kind.WORKSHOP);
        assertThat(index.engine.alike(asked, kinds, TriedIndex.VISITOR, 5))
                .extracting(Suggestion::text)
                .containsExactly("Honing van het dak");
        assertThat(index.engine.alike(asked, kinds, TriedIndex.MEMBER, 5))
                .extracting(Suggestion::text)
                .containsExactlyInAnyOrder("Honing van het dak", "Geheime zwermen");
        assertThat(index.engine.alike(
                        dated(Kind.WORKSHOP, "Besloten", bees, Audience.MEMBERS, day), kinds, TriedIndex.VISITOR, 5))
                .as("of a piece that is closed to the reader")
                .isEmpty();
    }

    @Test
    void thePagesOfAPieceDoNotMakeItsThemesCountForMore() {
        SubjectRef asked = index.put(
                Kind.PRESENTATIE,
                "Bijen",
                "Imkers en bijenvolken.",
                Audience.PUBLIC,
                "Honing en raten",
                "Zwermen in de stadstuin",
                "Het werk van de imker",
                "Een kast met raten");
        var far = LocalDate.of(2030, 1, 1);
        dated(
                Kind.WORKSHOP,
                "Honing van het dak",
                "Imkers, bijenvolken, honing, raten, zwermen en stadstuin.",
                Audience.PUBLIC,
                far);
        for (String title : List.of("Verkeer", "Water")) {
            var subject = new SubjectRef(Kind.WORKSHOP, UUID.randomUUID());
            index.engine.replace(
                    subject,
                    List.of(new SearchDocument(
                            subject,
                            0,
                            true,
                            title,
                            "",
                            "Over iets anders, met een imker.",
                            "/" + title,
                            "",
                            "",
                            Audience.PUBLIC,
                            List.of(new SearchDocument.Tag("zeggenschap", "Zeggenschap")),
                            List.of(),
                            far)));
        }
        index.engine.refresh();
        assertThat(index.engine.alike(asked, Set.of(Kind.WORKSHOP), TriedIndex.VISITOR, 3))
                .extracting(Suggestion::text)
                .first()
                .isEqualTo("Honing van het dak");
    }
}

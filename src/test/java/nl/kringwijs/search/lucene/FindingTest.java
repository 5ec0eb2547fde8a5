package nl.kringwijs.search.lucene;

import static nl.kringwijs.search.lucene.TriedIndex.MEMBER;
import static nl.kringwijs.search.lucene.TriedIndex.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What finds what: forms, compounds, synonyms, signs, spelling, and what comes first.
class FindingTest {

    @TempDir
    Path home;

    private TriedIndex index;

    private List<List<String>> rings = List.of();

    @BeforeEach
    void open() {
        index = new TriedIndex(home, () -> rings);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void aMisspelledWordIsCorrectedAndSaidSoAndNotCounted() {
        index.put(Kind.TERUGBLIK, "Over de burgerbegroting", "geld van de wijk", Audience.PUBLIC);
        SearchAnswer answer = index.find("burgrbegroting", VISITOR);
        assertThat(answer.total()).isZero();
        assertThat(answer.notice())
                .isEqualTo(new SearchAnswer.Notice(SearchAnswer.Notice.Code.CORRECTED, "burgerbegroting"));
        assertThat(answer.hits()).hasSize(1);
    }

    @Test
    void allWordsThatFindNothingTogetherAreLookedForApart() {
        index.put(Kind.TERUGBLIK, "Geveltuinen", "", Audience.PUBLIC);
        SearchAnswer answer = index.find("geveltuinen ruimtevaart", VISITOR);
        assertThat(answer.notice().code()).isEqualTo(SearchAnswer.Notice.Code.ANY);
        assertThat(answer.hits()).hasSize(1);
    }

    @Test
    void aWordBetweenQuotesIsAPhrase() {
        index.put(Kind.TERUGBLIK, "Een", "de sleutel van het huis", Audience.PUBLIC);
        index.put(Kind.TERUGBLIK, "Twee", "het huis van de sleutel", Audience.PUBLIC);
        assertThat(index.find("\"sleutel van het huis\"", VISITOR).total()).isEqualTo(1);
    }

    @Test
    void whatStandsBetweenQuotesMustBeThereHoweverManyWordsAreBesideIt() {
        index.put(Kind.WORKSHOP, "Een", "De sociale basis, de buurt en de zorg.", Audience.PUBLIC);
        index.put(Kind.WORKSHOP, "Twee", "De sociale buurt, de basis en de zorg.", Audience.PUBLIC);
        assertThat(index.find("\"sociale basis\" buurt zorg", VISITOR).hits())
                .extracting(SearchAnswer.Hit::title)
                .containsExactly("Een");
        assertThat(index.find("\"sociale basis\" \"de maan\"", VISITOR).total()).isZero();
    }

    @Test
    void everyFormOfAWordFindsTheOthersAndCompoundsTheirParts() {
        index.put(Kind.WORKSHOP, "Samen beslissen", "Hoe een burgerbegroting het buurthuis hielp.", Audience.PUBLIC);
        for (String words : List.of(
                "burgerbegroting",
                "burgerbegrotingen",
                "begroting",
                "begroten",
                "burgerbegroten",
                "burger begroting",
                "buurthuizen",
                "buurt huis",
                "huis buurt",
                "BUURTHUIS",
                "helpen")) {
            assertThat(index.find(words, VISITOR).total()).as(words).isEqualTo(1);
        }
        assertThat(index.find("burgerbegrotig", VISITOR).notice().code()).isEqualTo(SearchAnswer.Notice.Code.CORRECTED);
        assertThat(index.find("burgermeester", VISITOR).total()).isZero();
    }

    @Test
    void aHitOnAPartMarksTheWholeWord() {
        index.put(Kind.WORKSHOP, "Het buurthuis", "Wie betaalt de buurthuizen van morgen?", Audience.PUBLIC);
        SearchAnswer.Hit hit = index.find("huis", VISITOR).hits().getFirst();
        assertThat(hit.titleMarked()).isEqualTo("Het <mark>buurthuis</mark>");
        assertThat(hit.snippet()).isEqualTo("Wie betaalt de <mark>buurthuizen</mark> van morgen?");
    }

    @Test
    void longQuestionsAndLargeRingsAreAnsweredToo() {
        List<String> ring = Stream.of("fiets", "buurt", "wijk", "huis", "straat")
                .flatMap(first -> Stream.of("feest", "markt", "krant", "fonds").map(last -> first + last))
                .toList();
        rings = List.of(ring);
        index.put(Kind.WORKSHOP, "Het wijkfonds", "Over de straatkrant en het buurtfeest.", Audience.PUBLIC);
        assertThat(index.find(String.join(" ", ring), VISITOR).total()).isEqualTo(1);
        assertThat(index.find("wijkfonds ".repeat(30), VISITOR).total()).isEqualTo(1);
        String phrase = "\"" + "a ".repeat(60) + "\" ";
        assertThat(index.find(phrase + String.join(" ", ring), VISITOR).total()).isZero();
        assertThat(index.find("\"a\" ".repeat(70), VISITOR).total()).isZero();
        assertThat(index.find("wijkfonts ".repeat(30), VISITOR).hits()).hasSize(1);
        assertThat(index.find("een twee drie vier vijf zes zeven acht negen tien elf twaalf wijkfonds", VISITOR)
                        .notice()
                        .code())
                .isEqualTo(SearchAnswer.Notice.Code.ANY);
    }

    @Test
    void aCorrectionChangesTheMisspeltWordAlone() {
        index.put(Kind.WORKSHOP, "Bureau AP+E", "Over burgerbegroting.", Audience.PUBLIC);
        assertThat(index.find("AP+E burgerbegrotig", VISITOR).notice().query()).isEqualTo("AP+E burgerbegroting");
    }

    @Test
    void onAPageTheSameWordsAreRecognised() {
        rings = List.of(List.of("wijkbudget", "burgerbegroting"));
        assertThat(Stream.of(
                                "Burgerbegroting,",
                                "begrotingen",
                                "begroot",
                                "wijkbudgetten",
                                "buurthuis.",
                                "huizen",
                                "buurt",
                                "de",
                                "begrip")
                        .filter(index.engine.recognising("de begroting, huis")))
                .containsExactly("Burgerbegroting,", "begrotingen", "begroot", "buurthuis.", "huizen");
        assertThat(Stream.of("wijkbudgetten", "begroting", "burger")
                        .filter(index.engine.recognising("burger begroting")))
                .containsExactly("begroting", "burger");
        assertThat(Stream.of("wijkbudgetten", "begroting", "burgerbegroting")
                        .filter(index.engine.recognising("burgerbegroting")))
                .containsExactly("wijkbudgetten", "burgerbegroting");
        assertThat(Stream.of("iets").filter(index.engine.recognising(""))).isEmpty();
    }

    @Test
    void synonymsFindEachOtherAtOnceAlsoWhereTheyAreSeveralWords() {
        index.put(Kind.WORKSHOP, "Een dag mee", "Op stap met sociaal makelaars.", Audience.PUBLIC);
        index.put(Kind.WORKSHOP, "Een ander", "De wijkconsulent vertelt.", Audience.PUBLIC);
        index.put(Kind.WORKSHOP, "Geen van beide", "Een makelaar die sociaal is, en een wijk.", Audience.PUBLIC);
        assertThat(index.find("wijkconsulent", VISITOR).total()).isEqualTo(1);
        rings = List.of(List.of("wijkconsulent", "Sociaal makelaar"));
        assertThat(index.find("wijkconsulenten", VISITOR).total()).isEqualTo(1);
        assertThat(index.find("wijkconsulent", VISITOR).total()).isEqualTo(2);
        assertThat(index.find("wijkconsulent", VISITOR).hits().getFirst().title())
                .isEqualTo("Een ander");
        assertThat(index.find("de sociaal makelaar", VISITOR).total()).isEqualTo(3);
        rings = List.of();
        assertThat(index.find("wijkconsulent", VISITOR).total()).isEqualTo(1);
    }

    @Test
    void fewAnswersAreFollowedByWhatHoldsSomeOfTheWordsUncounted() {
        index.put(Kind.WORKSHOP, "De moestuin", "Over de moestuin achter het buurthuis.", Audience.PUBLIC);
        index.put(Kind.WORKSHOP, "Het plein", "Een moestuin op het plein.", Audience.PUBLIC);
        index.put(Kind.WORKSHOP, "De sleutel", "Wie de sleutel van het buurthuis heeft.", Audience.PUBLIC);
        index.put(Kind.WORKSHOP, "Besloten", "De moestuin van de leden.", Audience.MEMBERS);
        index.put(Kind.WORKSHOP, "Heel iets anders", "Over regen.", Audience.PUBLIC);
        SearchAnswer answer = index.find("moestuin buurthuis", VISITOR);
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.hits()).extracting(SearchAnswer.Hit::title).containsExactly("De moestuin");
        assertThat(answer.more())
                .extracting(SearchAnswer.Hit::title)
                .containsExactlyInAnyOrder("Het plein", "De sleutel");
        assertThat(index.find("moestuin buurthuis", MEMBER).more()).hasSize(3);
        assertThat(index.find("regen", VISITOR).more()).isEmpty();
    }

    @Test
    void whatIsWrittenWithOrWithoutAHyphenOrASpaceIsOneWord() {
        index.put(Kind.WORKSHOP, "Een", "Over co-creatie en de zorginstelling.", Audience.PUBLIC);
        index.put(Kind.WORKSHOP, "Twee", "Over cocreatie en een wijk-agent.", Audience.PUBLIC);
        for (String words : List.of("cocreatie", "co-creatie", "co creatie")) {
            assertThat(index.find(words, VISITOR).total()).as(words).isEqualTo(2);
        }
        for (String words : List.of("zorg instelling", "zorg-instelling", "wijkagent", "wijk agent", "creatie")) {
            assertThat(index.find(words, VISITOR).total()).as(words).isPositive();
        }
    }

    @Test
    void whatIsCalledExactlySoComesFirst() {
        index.put(Kind.WORKSHOP, "Sociale basis, sociale basis", "Sociale basis en sociale basis.", Audience.PUBLIC);
        index.put(Kind.THEMA, "Sociale basis", "Wat mensen voor elkaar doen.", Audience.PUBLIC);
        index.put(Kind.PERSOON, "José Vos", "Over vossen.", Audience.PUBLIC);
        index.put(Kind.WORKSHOP, "Vos of vos", "Jose, Jose, Vos.", Audience.PUBLIC);
        assertThat(index.find("sociale  BASIS", VISITOR).hits().getFirst().title())
                .isEqualTo("Sociale basis");
        assertThat(index.find("jose vos", VISITOR).hits().getFirst().title()).isEqualTo("José Vos");
    }

    @Test
    void signsThatBelongToANameSurvive() {
        index.put(Kind.WORKSHOP, "Bureau AP+E tekent", "Met #Krachtproef en de A4.", Audience.PUBLIC);
        index.put(Kind.WORKSHOP, "Iets anders", "Een ap zonder meer.", Audience.PUBLIC);
        assertThat(index.find("AP+E", VISITOR).total()).isEqualTo(1);
        assertThat(index.find("ap+e", VISITOR).total()).isEqualTo(1);
        assertThat(index.find("ap", VISITOR).total()).isEqualTo(2);
        assertThat(index.find("#krachtproef", VISITOR).total()).isEqualTo(1);
        assertThat(index.find("krachtproef", VISITOR).total()).isEqualTo(1);
        assertThat(index.find("a4", VISITOR).total()).isEqualTo(1);
    }

    @Test
    void anEnglishPageIsFoundByEnglishForms() {
        index.put(
                Kind.PRESENTATIE,
                "Placemaking",
                "",
                Audience.PUBLIC,
                "The neighbours were cycling to the cities and they are walking through the parks.");
        for (String words : List.of("cycle", "city", "neighbour", "walks")) {
            assertThat(index.find(words, VISITOR).total()).as(words).isEqualTo(1);
        }
    }
}

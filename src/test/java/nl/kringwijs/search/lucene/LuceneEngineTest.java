package nl.kringwijs.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchDocument.Tag;
import nl.kringwijs.search.SearchEngine.Cursor;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.dutch.DutchAnalysis;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.PortalHome;
import nl.kringwijs.shared.SubjectRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneEngineTest {

    private static final UUID LOG = UUID.randomUUID();

    private static final DutchAnalysis DUTCH = new DutchAnalysis();
    private static final Set<String> VISITOR = Set.of("public");
    private static final Set<String> MEMBER = Set.of("public", "member");

    @TempDir
    Path home;

    private LuceneEngine engine;

    private List<List<String>> rings = List.of();

    @BeforeEach
    void open() {
        engine = new LuceneEngine(new PortalHome(home), DUTCH, () -> rings);
    }

    @AfterEach
    void close() throws IOException {
        engine.close();
    }

    private SubjectRef put(Kind kind, String title, String text, Audience audience, String... pages) {
        var subject = new SubjectRef(kind, UUID.randomUUID());
        var head = new SearchDocument(
                subject,
                0,
                true,
                title,
                "",
                text,
                "/" + subject.id(),
                "",
                "",
                audience,
                List.of(new Tag("zeggenschap", "Zeggenschap")),
                List.of(new Tag("maasdrecht", "Maasdrecht")),
                LocalDate.of(2026, 9, 17));
        Stream.Builder<SearchDocument> documents =
                Stream.<SearchDocument>builder().add(head);
        for (int number = 1; number <= pages.length; number++) {
            documents.add(
                    head.page(number, pages[number - 1], "/" + subject.id() + "?blz=" + number, "/klein/" + number));
        }
        engine.replace(subject, documents.build().toList());
        engine.refresh();
        return subject;
    }

    private SearchAnswer find(String words, Set<String> tokens) {
        return engine.find(SearchQuery.of(words), tokens);
    }

    @Test
    void aDeckIsOneResultWithItsThreeBestPages() {
        SubjectRef deck = put(
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
        SearchAnswer answer = find("burgerbegroting", VISITOR);
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
        put(Kind.TERUGBLIK, "Kwartelverslag", "over kwartels", Audience.MEMBERS);
        assertThat(find("kwartelverslag", MEMBER).total()).isEqualTo(1);
        assertThat(engine.suggest("kwart", MEMBER, 5)).hasSize(1);
        for (String words : List.of("kwartelverslag", "kwartelverslagg", "kwartels", "")) {
            SearchAnswer answer = find(words, VISITOR);
            assertThat(answer.total()).as(words).isZero();
            assertThat(answer.hits()).as(words).isEmpty();
            assertThat(answer.facets().values()).as(words).allMatch(List::isEmpty);
            assertThat(answer.notice().query())
                    .as(words)
                    .doesNotContain("kwartelverslag".equals(words) ? "§" : "kwartelverslag");
        }
        assertThat(engine.suggest("kwart", VISITOR, 5)).isEmpty();
    }

    @Test
    void aMisspelledWordIsCorrectedAndSaidSoAndNotCounted() {
        put(Kind.TERUGBLIK, "Over de burgerbegroting", "geld van de wijk", Audience.PUBLIC);
        SearchAnswer answer = find("burgrbegroting", VISITOR);
        assertThat(answer.total()).isZero();
        assertThat(answer.notice())
                .isEqualTo(new SearchAnswer.Notice(SearchAnswer.Notice.Code.CORRECTED, "burgerbegroting"));
        assertThat(answer.hits()).hasSize(1);
    }

    @Test
    void allWordsThatFindNothingTogetherAreLookedForApart() {
        put(Kind.TERUGBLIK, "Geveltuinen", "", Audience.PUBLIC);
        SearchAnswer answer = find("geveltuinen ruimtevaart", VISITOR);
        assertThat(answer.notice().code()).isEqualTo(SearchAnswer.Notice.Code.ANY);
        assertThat(answer.hits()).hasSize(1);
    }

    @Test
    void aWordBetweenQuotesIsAPhrase() {
        put(Kind.TERUGBLIK, "Een", "de sleutel van het huis", Audience.PUBLIC);
        put(Kind.TERUGBLIK, "Twee", "het huis van de sleutel", Audience.PUBLIC);
        assertThat(find("\"sleutel van het huis\"", VISITOR).total()).isEqualTo(1);
    }

    @Test
    void everyFormOfAWordFindsTheOthersAndCompoundsTheirParts() {
        put(Kind.WORKSHOP, "Samen beslissen", "Hoe een burgerbegroting het buurthuis hielp.", Audience.PUBLIC);
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
            assertThat(find(words, VISITOR).total()).as(words).isEqualTo(1);
        }
        assertThat(find("burgerbegrotig", VISITOR).notice().code()).isEqualTo(SearchAnswer.Notice.Code.CORRECTED);
        assertThat(find("burgermeester", VISITOR).total()).isZero();
    }

    @Test
    void aHitOnAPartMarksTheWholeWord() {
        put(Kind.WORKSHOP, "Het buurthuis", "Wie betaalt de buurthuizen van morgen?", Audience.PUBLIC);
        SearchAnswer.Hit hit = find("huis", VISITOR).hits().getFirst();
        assertThat(hit.titleMarked()).isEqualTo("Het <mark>buurthuis</mark>");
        assertThat(hit.snippet()).isEqualTo("Wie betaalt de <mark>buurthuizen</mark> van morgen?");
    }

    @Test
    void longQuestionsAndLargeRingsAreAnsweredToo() {
        List<String> ring = Stream.of("fiets", "buurt", "wijk", "huis", "straat")
                .flatMap(first -> Stream.of("feest", "markt", "krant", "fonds").map(last -> first + last))
                .toList();
        rings = List.of(ring);
        put(Kind.WORKSHOP, "Het wijkfonds", "Over de straatkrant en het buurtfeest.", Audience.PUBLIC);
        assertThat(find(String.join(" ", ring), VISITOR).total()).isEqualTo(1);
        assertThat(find("wijkfonds ".repeat(30), VISITOR).total()).isEqualTo(1);
        assertThat(find("wijkfonts ".repeat(30), VISITOR).hits()).hasSize(1);
        assertThat(find("een twee drie vier vijf zes zeven acht negen tien elf twaalf wijkfonds", VISITOR)
                        .notice()
                        .code())
                .isEqualTo(SearchAnswer.Notice.Code.ANY);
    }

    @Test
    void aCorrectionChangesTheMisspeltWordAlone() {
        put(Kind.WORKSHOP, "Bureau AP+E", "Over burgerbegroting.", Audience.PUBLIC);
        assertThat(find("AP+E burgerbegrotig", VISITOR).notice().query()).isEqualTo("AP+E burgerbegroting");
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
                        .filter(engine.recognising("de begroting, huis")))
                .containsExactly("Burgerbegroting,", "begrotingen", "begroot", "buurthuis.", "huizen");
        assertThat(Stream.of("wijkbudgetten", "begroting", "burger").filter(engine.recognising("burger begroting")))
                .containsExactly("begroting", "burger");
        assertThat(Stream.of("wijkbudgetten", "begroting", "burgerbegroting")
                        .filter(engine.recognising("burgerbegroting")))
                .containsExactly("wijkbudgetten", "burgerbegroting");
        assertThat(Stream.of("iets").filter(engine.recognising(""))).isEmpty();
    }

    @Test
    void synonymsFindEachOtherAtOnceAlsoWhereTheyAreSeveralWords() {
        put(Kind.WORKSHOP, "Een dag mee", "Op stap met de sociaal makelaar.", Audience.PUBLIC);
        put(Kind.WORKSHOP, "Een ander", "De wijkconsulent vertelt.", Audience.PUBLIC);
        put(Kind.WORKSHOP, "Geen van beide", "Een makelaar die sociaal is, en een wijk.", Audience.PUBLIC);
        assertThat(find("wijkconsulent", VISITOR).total()).isEqualTo(1);
        rings = List.of(List.of("wijkconsulent", "Sociaal makelaar"));
        assertThat(find("wijkconsulenten", VISITOR).total()).isEqualTo(1);
        assertThat(find("wijkconsulent", VISITOR).total()).isEqualTo(3);
        assertThat(find("wijkconsulent", VISITOR).hits().getFirst().title()).isEqualTo("Een ander");
        assertThat(find("de sociaal makelaar", VISITOR).total()).isEqualTo(3);
        rings = List.of();
        assertThat(find("wijkconsulent", VISITOR).total()).isEqualTo(1);
    }

    @Test
    void fewAnswersAreFollowedByWhatHoldsSomeOfTheWordsUncounted() {
        put(Kind.WORKSHOP, "De moestuin", "Over de moestuin achter het buurthuis.", Audience.PUBLIC);
        put(Kind.WORKSHOP, "Het plein", "Een moestuin op het plein.", Audience.PUBLIC);
        put(Kind.WORKSHOP, "De sleutel", "Wie de sleutel van het buurthuis heeft.", Audience.PUBLIC);
        put(Kind.WORKSHOP, "Besloten", "De moestuin van de leden.", Audience.MEMBERS);
        put(Kind.WORKSHOP, "Heel iets anders", "Over regen.", Audience.PUBLIC);
        SearchAnswer answer = find("moestuin buurthuis", VISITOR);
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.hits()).extracting(SearchAnswer.Hit::title).containsExactly("De moestuin");
        assertThat(answer.more())
                .extracting(SearchAnswer.Hit::title)
                .containsExactlyInAnyOrder("Het plein", "De sleutel");
        assertThat(find("moestuin buurthuis", MEMBER).more()).hasSize(3);
        assertThat(find("regen", VISITOR).more()).isEmpty();
    }

    @Test
    void whatIsWrittenWithOrWithoutAHyphenOrASpaceIsOneWord() {
        put(Kind.WORKSHOP, "Een", "Over co-creatie en de zorginstelling.", Audience.PUBLIC);
        put(Kind.WORKSHOP, "Twee", "Over cocreatie en een wijk-agent.", Audience.PUBLIC);
        for (String words : List.of("cocreatie", "co-creatie", "co creatie")) {
            assertThat(find(words, VISITOR).total()).as(words).isEqualTo(2);
        }
        for (String words : List.of("zorg instelling", "zorg-instelling", "wijkagent", "wijk agent", "creatie")) {
            assertThat(find(words, VISITOR).total()).as(words).isPositive();
        }
    }

    @Test
    void whatIsCalledExactlySoComesFirst() {
        put(Kind.WORKSHOP, "Sociale basis, sociale basis", "Sociale basis en sociale basis.", Audience.PUBLIC);
        put(Kind.THEMA, "Sociale basis", "Wat mensen voor elkaar doen.", Audience.PUBLIC);
        put(Kind.PERSOON, "José Vos", "Over vossen.", Audience.PUBLIC);
        put(Kind.WORKSHOP, "Vos of vos", "Jose, Jose, Vos.", Audience.PUBLIC);
        assertThat(find("sociale  BASIS", VISITOR).hits().getFirst().title()).isEqualTo("Sociale basis");
        assertThat(find("jose vos", VISITOR).hits().getFirst().title()).isEqualTo("José Vos");
    }

    @Test
    void signsThatBelongToANameSurvive() {
        put(Kind.WORKSHOP, "Bureau AP+E tekent", "Met #Krachtproef en de A4.", Audience.PUBLIC);
        put(Kind.WORKSHOP, "Iets anders", "Een ap zonder meer.", Audience.PUBLIC);
        assertThat(find("AP+E", VISITOR).total()).isEqualTo(1);
        assertThat(find("ap+e", VISITOR).total()).isEqualTo(1);
        assertThat(find("ap", VISITOR).total()).isEqualTo(2);
        assertThat(find("#krachtproef", VISITOR).total()).isEqualTo(1);
        assertThat(find("krachtproef", VISITOR).total()).isEqualTo(1);
        assertThat(find("a4", VISITOR).total()).isEqualTo(1);
    }

    @Test
    void anEnglishPageIsFoundByEnglishForms() {
        put(
                Kind.PRESENTATIE,
                "Placemaking",
                "",
                Audience.PUBLIC,
                "The neighbours were cycling to the cities and they are walking through the parks.");
        for (String words : List.of("cycle", "city", "neighbour", "walks")) {
            assertThat(find(words, VISITOR).total()).as(words).isEqualTo(1);
        }
    }

    @Test
    void aChosenFacetNarrowsAndItsOwnOtherValuesStayInSight() {
        put(Kind.TERUGBLIK, "Wijk een", "", Audience.PUBLIC);
        put(Kind.PRESENTATIE, "Wijk twee", "", Audience.PUBLIC);
        SearchAnswer answer =
                engine.find(new SearchQuery("wijk", Map.of(Facet.KIND, Set.of("terugblik")), 1, null), VISITOR);
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.facets().get(Facet.KIND))
                .extracting(Facet.Value::value)
                .containsExactlyInAnyOrder("terugblik", "presentatie");
        assertThat(answer.facets().get(Facet.PLACE)).containsExactly(new Facet.Value("maasdrecht", "Maasdrecht", 1));
    }

    @Test
    void pagesOfResultsFollowEachOther() {
        for (int number = 0; number < 45; number++) {
            put(Kind.TERUGBLIK, "Stuk " + number, "gemeenschappelijk", Audience.PUBLIC);
        }
        assertThat(find("gemeenschappelijk", VISITOR).total()).isEqualTo(45);
        List<SubjectRef> all = Stream.of(1, 2, 3)
                .flatMap(page ->
                        engine
                                .find(new SearchQuery("gemeenschappelijk", Map.of(), page, null), VISITOR)
                                .hits()
                                .stream())
                .map(SearchAnswer.Hit::subject)
                .toList();
        assertThat(all).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void hostileQuestionsAreAnsweredWithNothing() {
        put(Kind.TERUGBLIK, "Iets", "tekst", Audience.PUBLIC);
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
            assertThat(find(words, VISITOR).total()).as(words).isBetween(0, 1);
            engine.suggest(words, VISITOR, 5);
        }
    }

    @Test
    void whatWasCommittedIsThereAfterARestartWithItsCursor() throws IOException {
        assertThat(engine.cursor()).isEmpty();
        put(Kind.TERUGBLIK, "Blijft bewaard", "", Audience.PUBLIC);
        engine.commit(new Cursor(LOG, 42, 7));
        engine.close();
        open();
        assertThat(engine.cursor()).contains(new Cursor(LOG, 42, 7));
        assertThat(find("bewaard", VISITOR).total()).isEqualTo(1);
    }

    @Test
    void aDamagedIndexIsNoticedAtTheStartAndEmptied() throws IOException {
        put(Kind.TERUGBLIK, "Wordt beschadigd", "met een lange tekst over van alles", Audience.PUBLIC);
        engine.commit(new Cursor(LOG, 42, 7));
        engine.close();
        try (Stream<Path> files = Files.walk(home)) {
            Path largest = files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith("_"))
                    .max(java.util.Comparator.comparingLong(
                            file -> file.toFile().length()))
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 0x5a;
            Files.write(largest, bytes);
        }
        open();
        assertThat(engine.cursor()).isEmpty();
        assertThat(find("beschadigd", VISITOR).total()).isZero();
    }

    @Test
    void anIndexOfAnotherVersionIsLeftAndANewOneBegun() throws IOException {
        put(Kind.TERUGBLIK, "Van voor de nieuwe versie", "", Audience.PUBLIC);
        engine.commit(new Cursor(LOG, 42, 7));
        engine.close();
        Path now;
        try (Stream<Path> folders = Files.list(home.resolve("index"))) {
            now = folders.findFirst().orElseThrow();
        }
        Path older = Files.move(now, now.resolveSibling("fields0-lucene10.0.0"));
        open();
        assertThat(engine.cursor()).as("to be filled").isEmpty();
        assertThat(find("versie", VISITOR).total()).isZero();
        assertThat(older).doesNotExist();
    }
}

package nl.kringwijs.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.Events;
import nl.kringwijs.library.MaterialKind;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Decks;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import nl.kringwijs.themes.Themes.ThemeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is closed is nowhere for who may not see it: not at its address, not as a file, not in search, not as a
/// suggestion. Each time its own readers are shown to find it first.
@PortalTest
class ClosedThingsTest {

    @Autowired
    RecapDesk desk;

    @Autowired
    Events events;

    @Autowired
    Drafts drafts;

    @Autowired
    MediaFiles files;

    @Autowired
    Search search;

    @Autowired
    Themes themes;

    @LocalServerPort
    int port;

    @Autowired
    Reading reading;

    @TempDir
    Path folder;

    private List<String> found(String words, Viewer viewer) {
        return search.find(SearchQuery.of(words), viewer).hits().stream()
                .map(SearchAnswer.Hit::url)
                .toList();
    }

    private MediaFile deck(String title, String word) throws Exception {
        return Decks.takenIn(files, folder, title, word, People.EDITOR);
    }

    private String publish(RecapDraft draft) {
        RecapId id = desk.begin(draft, People.EDITOR);
        return desk.publish(id, draft, 1, People.EDITOR);
    }

    @Test
    void whatIsForMembersIsNowhereForVisitors() throws Exception {
        MediaFile file = deck("Besloten kwarteldeck", "binnenkamerwoord");
        String path = publish(new RecapDraft(
                null,
                "Besloten kwartelverslag",
                "Alleen voor leden.",
                "Hier staat tussenschotwoord.",
                List.of(),
                List.of(RecapDraft.Piece.file(file.id().value(), "Besloten kwarteldeck", MaterialKind.PRESENTATIE)),
                "member",
                "",
                "",
                ""));
        Patience.until(
                "a member to find it",
                () -> found("tussenschotwoord", People.MEMBER).contains(path)
                        && !found("binnenkamerwoord", People.MEMBER).isEmpty());
        assertThat(reading.page(path, People.MEMBER).status()).isEqualTo(200);
        assertThat(reading.page(path, People.MEMBER).html()).contains("tussenschotwoord");
        assertThat(reading.page("/presentaties/besloten-kwarteldeck", People.MEMBER)
                        .status())
                .isEqualTo(200);
        assertThat(search.suggest("kwartel", People.MEMBER)).hasSize(2);

        assertThat(reading.page(path, People.VISITOR).status()).isEqualTo(404);
        assertThat(reading.page(path, People.VISITOR).html()).doesNotContain("kwartel");
        assertThat(reading.page("/presentaties/besloten-kwarteldeck", People.VISITOR)
                        .status())
                .isEqualTo(404);
        assertThat(files.find(file.id(), People.VISITOR)).isEmpty();
        for (String words :
                List.of("tussenschotwoord", "binnenkamerwoord", "besloten kwartelverslag", "tussenschotwoort", "")) {
            SearchAnswer answer = search.find(SearchQuery.of(words), People.VISITOR);
            assertThat(answer.hits() + " " + answer.facets() + " " + answer.notice())
                    .as("search for ‘%s’", words)
                    .doesNotContain("kwartel")
                    .doesNotContain("schotwoord");
        }
        assertThat(search.suggest("kwartel", People.VISITOR)).isEmpty();
        assertThat(search.publicAddresses().orElseThrow()).noneMatch(address -> address.contains("kwartel"));
        assertThat(reading.page("/bibliotheek", People.VISITOR).html()).doesNotContain("kwartel");
        assertThat(reading.page("/terugblikken", People.VISITOR).html()).doesNotContain("kwartel");
        assertThat(feed()).doesNotContain("kwartel");
        assertThat(reading.page("/", People.VISITOR).html()).doesNotContain("kwartel");
    }

    private String feed() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/terugblikken.atom"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void aClosedPieceInAnOpenRecapIsNotShownToVisitors() throws Exception {
        MediaFile file = deck("Gesloten deelstuk", "kelderluikwoord");
        String path = publish(new RecapDraft(
                null,
                "Open verslag met een gesloten stuk",
                "",
                "",
                List.of(),
                List.of(RecapDraft.Piece.file(file.id().value(), "Gesloten deelstuk", MaterialKind.PRESENTATIE)
                        .forReaders("member")),
                "public",
                "",
                "",
                ""));
        Patience.until("a member to find it", () -> !found("kelderluikwoord", People.MEMBER)
                .isEmpty());
        assertThat(reading.page(path, People.MEMBER).html()).contains("Gesloten deelstuk");
        assertThat(reading.page(path, People.VISITOR).status()).isEqualTo(200);
        assertThat(reading.page(path, People.VISITOR).html()).doesNotContain("Gesloten deelstuk");
        assertThat(found("kelderluikwoord", People.VISITOR)).isEmpty();
    }

    @Test
    void aPieceInAClosedRecapIsNeverMoreOpenThanTheRecap() throws Exception {
        MediaFile file = deck("Openbaar bedoeld deel", "zolderluikwoord");
        publish(new RecapDraft(
                null,
                "Gesloten verslag van de zolder",
                "",
                "",
                List.of(),
                List.of(RecapDraft.Piece.file(file.id().value(), "Openbaar bedoeld deel", MaterialKind.PRESENTATIE)),
                "member",
                "",
                "",
                ""));
        Patience.until("a member to find it", () -> !found("zolderluikwoord", People.MEMBER)
                .isEmpty());
        assertThat(found("zolderluikwoord", People.VISITOR)).isEmpty();
        assertThat(files.find(file.id(), People.VISITOR)).isEmpty();
    }

    @Test
    void aDraftIsNowhere() throws Exception {
        desk.begin(RecapDraft.empty(null, "Concept over de luifelwoordzaak"), People.EDITOR);
        String marker = publish(RecapDraft.empty(null, "Gepubliceerd na het luifelwoordconcept"));
        Patience.until("the index to be past it", () -> found("luifelwoordconcept", People.VISITOR)
                .contains(marker));
        assertThat(found("luifelwoordzaak", People.EDITOR)).isEmpty();
        assertThat(reading.page("/terugblikken/concept-over-de-luifelwoordzaak", People.EDITOR)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsWithdrawnIsGoneWithItsFiles() throws Exception {
        MediaFile file = deck("Weg deck", "hekpaalwoord");
        RecapDraft draft = new RecapDraft(
                null,
                "Wordt teruggetrokken",
                "",
                "",
                List.of(),
                List.of(RecapDraft.Piece.file(file.id().value(), "Weg deck", MaterialKind.PRESENTATIE)),
                "public",
                "",
                "",
                "");
        RecapId id = desk.begin(draft, People.EDITOR);
        String path = desk.publish(id, draft, 1, People.EDITOR);
        Patience.until(
                "it to be found", () -> !found("hekpaalwoord", People.VISITOR).isEmpty());
        assertThat(feed()).contains("Wordt teruggetrokken");
        assertThat(search.suggest("wordt terugg", People.VISITOR)).hasSize(1);
        desk.withdraw(id, "", People.EDITOR);
        assertThat(feed()).doesNotContain("Wordt teruggetrokken");
        assertThat(search.suggest("wordt terugg", People.EDITOR)).isEmpty();
        assertThat(reading.page(path, People.VISITOR).status()).isEqualTo(410);
        assertThat(reading.page("/presentaties/weg-deck", People.VISITOR).status())
                .isEqualTo(410);
        assertThat(files.find(file.id(), People.VISITOR)).isEmpty();
        Patience.until("it to be gone from search", () -> found("hekpaalwoord", People.EDITOR)
                .isEmpty());
    }

    @Test
    void aClosedDayLendsNoFactsToAnOpenRecap() throws Exception {
        EventDraft day = EventDraft.empty()
                .titled("Besloten dag van de fuikwoorden")
                .at(java.time.LocalDate.of(1999, 4, 3), null, null)
                .forReaders("member");
        EventId event = events.begin(day, People.EDITOR);
        events.publish(event, day, 1, People.EDITOR);
        String path = publish(RecapDraft.empty(event.value(), "Open verslag over fuikwoordvangst"));
        Patience.until(
                "it to be found", () -> found("fuikwoordvangst", People.VISITOR).contains(path));
        SearchAnswer answer = search.find(SearchQuery.of("fuikwoordvangst"), People.VISITOR);
        assertThat(answer.facets().toString()).doesNotContain("1999");
        assertThat(reading.page(path, People.VISITOR).html())
                .doesNotContain("1999")
                .doesNotContain("Besloten dag");
    }

    @Test
    void aRecapIsFoundUnderTheNewDateAndThemeOfWhatItIsAbout() throws Exception {
        ThemeSummary theme = themes.add(new ThemeText("Vlasverbouw", "", "riet", List.of()), People.EDITOR);
        EventDraft day =
                EventDraft.empty().titled("Dag van het vlaswoord").at(java.time.LocalDate.of(2001, 4, 3), null, null);
        EventId event = events.begin(day, People.EDITOR);
        events.publish(event, day, 1, People.EDITOR);
        publish(RecapDraft.empty(event.value(), "Verslag van het vlaswoordfeest")
                .withSections(
                        List.of(RecapDraft.Section.titled("Repelen", theme.id().value()))));
        Patience.until("the first year", () -> facets("vlaswoordfeest").contains("2001"));
        events.publish(event, day.at(java.time.LocalDate.of(2002, 4, 3), null, null), 1, People.EDITOR);
        Patience.until("the second year", () -> facets("vlaswoordfeest").contains("2002"));
        themes.change(theme, new ThemeText("Vlas en linnen", "", "riet", List.of()), People.EDITOR);
        Patience.until("the new name", () -> facets("vlaswoordfeest").contains("Vlas en linnen"));
        assertThat(facets("vlaswoordfeest")).doesNotContain("2001").doesNotContain("Vlasverbouw");
    }

    private String facets(String words) {
        return search.find(SearchQuery.of(words), People.VISITOR).facets().toString();
    }

    @Test
    void anotherTitleLeadsTheOldAddressToTheNew() {
        RecapDraft draft = RecapDraft.empty(null, "Eerste naam van het verslag");
        RecapId id = desk.begin(draft, People.EDITOR);
        String first = desk.publish(id, draft, 1, People.EDITOR);
        String second = desk.publish(id, draft.titled("Tweede naam van het verslag"), 1, People.EDITOR);
        assertThat(reading.page(first, People.VISITOR).status()).isEqualTo(301);
        assertThat(reading.page(first, People.VISITOR).path()).isEqualTo(second);
    }

    @Test
    void forgedIdsFindNothing() {
        assertThat(reading.page("/terugblikken/../../etc/passwd", People.VISITOR)
                        .status())
                .isEqualTo(404);
        assertThat(reading.page("/presentaties/' or 1=1 --", People.VISITOR).status())
                .isEqualTo(404);
        assertThat(drafts.find(RecapId.random().ref(), RecapDraft.class, People.EDITOR))
                .isEqualTo(Optional.empty());
    }
}

package nl.kringwijs.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.kit.Page;
import nl.kringwijs.library.MaterialDesk;
import nl.kringwijs.library.MaterialKind;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.moderation.AuditRow;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Decks;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A piece that is taken from readers is nowhere for them, whatever is published afterwards, and its address tells
/// why.
@PortalTest
class TakenDownTest {

    private static final String REASON = "Op verzoek van de maakster.";

    @Autowired
    RecapDesk desk;

    @Autowired
    MaterialDesk pieces;

    @Autowired
    Drafts drafts;

    @Autowired
    MediaFiles files;

    @Autowired
    Search search;

    @Autowired
    Reading reading;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private RecapId recap;
    private RecapDraft draft;
    private String path;
    private UUID piece;
    private FileId file;
    private String word;
    private String address;

    @BeforeEach
    void aRecapWithTwoDecks() throws Exception {
        word = "hekwerk" + UUID.randomUUID().toString().replace("-", "");
        file = deck(word);
        var taken = RecapDraft.Piece.file(file.value(), "Deck " + word, MaterialKind.PRESENTATIE);
        var other = RecapDraft.Piece.file(deck("blijft").value(), "Blijft " + word, MaterialKind.PRESENTATIE);
        piece = taken.id();
        draft = RecapDraft.empty(null, "Verslag " + word).withMaterials(List.of(taken, other));
        recap = desk.begin(draft, People.EDITOR);
        path = desk.publish(recap, draft, 1, People.EDITOR);
        address = "/presentaties/deck-" + word;
        Patience.until("readers to find it", () -> found().contains(address));
    }

    private FileId deck(String text) throws Exception {
        return Decks.takenIn(files, folder, "Titel", text, People.EDITOR).id();
    }

    private List<String> found() {
        return search.find(SearchQuery.of(word), People.VISITOR).hits().stream()
                .map(SearchAnswer.Hit::url)
                .toList();
    }

    private Page page(String at) {
        return reading.page(at, People.VISITOR);
    }

    private String zip() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            byte[] sent = client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path + "/materiaal.zip"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            return new String(sent, StandardCharsets.ISO_8859_1);
        }
    }

    private void isNowhere() throws Exception {
        assertThat(page(address).status()).isEqualTo(410);
        assertThat(page(address).html()).contains(REASON).doesNotContain(word);
        assertThat(page(path).html()).doesNotContain("Deck " + word).contains("Blijft " + word);
        assertThat(files.find(file, People.VISITOR)).isEmpty();
        assertThat(files.find(file, People.MEMBER)).isEmpty();
        assertThat(zip()).contains("blijft-" + word + ".pdf").doesNotContain("deck-" + word);
        Patience.until("the index to know", () -> !found().contains(address));
        assertThat(found()).contains(path);
    }

    @Test
    void itIsNowhereAndItsAddressTellsWhy() throws Exception {
        assertThat(zip()).contains("deck-" + word + ".pdf");
        pieces.takeDown(piece, " " + REASON + " ", People.EDITOR);
        isNowhere();
        assertThat(pieces.of(recap, People.EDITOR).get(piece)).isEqualTo(new MaterialDesk.Standing(false, REASON));
        Optional<AuditRow> noted = drafts.log(50, 1, People.EDITOR).stream()
                .filter(row -> row.subject().equals(recap.ref()))
                .findFirst();
        assertThat(noted).hasValueSatisfying(row -> {
            assertThat(row.action()).isEqualTo("piece taken down");
            assertThat(row.word()).isEqualTo("Deck " + word + ": " + REASON);
        });
    }

    @Test
    void publishingAgainDoesNotBringItBackAndPuttingBackDoes() throws Exception {
        pieces.takeDown(piece, REASON, People.EDITOR);
        desk.publish(recap, draft, 1, People.EDITOR);
        isNowhere();
        pieces.putBack(piece, People.EDITOR);
        assertThat(page(address).status()).isEqualTo(200);
        assertThat(files.find(file, People.VISITOR)).isPresent();
        Patience.until("readers to find it again", () -> found().contains(address));
    }

    @Test
    void ofARecapThatReadersNoLongerSeeItStaysAwayWhenPutBack() {
        pieces.takeDown(piece, REASON, People.EDITOR);
        desk.withdraw(recap, "Klopt niet meer.", People.EDITOR);
        pieces.putBack(piece, People.EDITOR);
        assertThat(page(address).status()).isEqualTo(410);
        assertThat(files.find(file, People.VISITOR)).isEmpty();
    }

    @Test
    void whatTheRecapWentOnWithoutIsNotShownWhenPutBack() {
        pieces.takeDown(piece, REASON, People.EDITOR);
        desk.publish(recap, without(piece), 1, People.EDITOR);
        pieces.putBack(piece, People.EDITOR);
        assertThat(page(address).status()).isEqualTo(404);
        assertThat(files.find(file, People.VISITOR)).isEmpty();
        desk.publish(recap, draft, 1, People.EDITOR);
        assertThat(page(address).status()).isEqualTo(200);
    }

    private RecapDraft without(UUID gone) {
        return draft.withMaterials(
                draft.materials().stream().filter(one -> !one.id().equals(gone)).toList());
    }

    @Test
    void theSameFileUnderAnotherNameDoesNotBringItBack() {
        pieces.takeDown(piece, REASON, People.EDITOR);
        var again = RecapDraft.Piece.file(file.value(), "Nog eens " + word, MaterialKind.PRESENTATIE);
        assertThatThrownBy(() -> desk.publish(recap, without(piece).adding(again), 1, People.EDITOR))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("piece:" + again.id()));
        assertThat(files.find(file, People.VISITOR)).isEmpty();
    }

    @Test
    void theEditorHearsWhereElseItIsRead() {
        assertThat(pieces.alsoIn(piece, People.EDITOR)).isEmpty();
        var same = RecapDraft.Piece.file(file.value(), "Ook hier " + word, MaterialKind.PRESENTATIE);
        RecapDraft other = RecapDraft.empty(null, "Ander verslag " + word).withMaterials(List.of(same));
        desk.publish(desk.begin(other, People.EDITOR), other, 1, People.EDITOR);
        assertThat(pieces.alsoIn(piece, People.EDITOR)).containsExactly("Ander verslag " + word);
    }

    @Test
    void aFilmThatIsTakenDownIsNotFoundThroughItsRecap() throws Exception {
        String spoken = "filmpje" + UUID.randomUUID().toString().replace("-", "");
        var film = RecapDraft.Piece.address("https://example.org/film", "Interview " + spoken, MaterialKind.LINK);
        desk.publish(recap, draft.adding(film), 1, People.EDITOR);
        Patience.until("its words to be found", () -> !hits(spoken).isEmpty());
        pieces.takeDown(film.id(), REASON, People.EDITOR);
        Patience.until("its words to be gone", () -> hits(spoken).isEmpty());
        assertThat(page(path).html()).doesNotContain(spoken);
    }

    private List<SearchAnswer.Hit> hits(String words) {
        return search.find(SearchQuery.of("\"" + words + "\""), People.VISITOR).hits();
    }

    @Test
    void onlyAnEditorDoesItAndNeverWithoutAReason() {
        for (Viewer other : List.of(People.VISITOR, People.MEMBER)) {
            assertThatThrownBy(() -> pieces.takeDown(piece, REASON, other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> pieces.putBack(piece, other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> pieces.of(recap, other)).isInstanceOf(NotAllowed.class);
        }
        for (String wrong : List.of(" ", "x".repeat(301))) {
            assertThatThrownBy(() -> pieces.takeDown(piece, wrong, People.EDITOR))
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.field())
                            .contains("reason"));
        }
        assertThat(page(address).status()).isEqualTo(200);
    }
}

package nl.kringwijs.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import nl.kringwijs.directory.Involvement;
import nl.kringwijs.directory.Involvements;
import nl.kringwijs.directory.OrganisationKind;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.library.example.ExampleDraft;
import nl.kringwijs.library.example.ExampleDraft.Face;
import nl.kringwijs.library.example.ExampleDraft.Facts;
import nl.kringwijs.library.example.ExampleDraft.Line;
import nl.kringwijs.library.example.ExampleDraft.Link;
import nl.kringwijs.library.example.ExampleDraft.Party;
import nl.kringwijs.library.example.ExampleDraft.Text;
import nl.kringwijs.library.example.ExampleDraft.Update;
import nl.kringwijs.library.example.ExampleId;
import nl.kringwijs.library.example.ExamplePage;
import nl.kringwijs.library.example.ExampleSummary;
import nl.kringwijs.library.example.Examples;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.Decks;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ExamplesTest {

    @Autowired
    Examples examples;

    @Autowired
    RecapDesk desk;

    @Autowired
    Organisations organisations;

    @Autowired
    Involvements involvements;

    @Autowired
    MediaFiles files;

    @Autowired
    Search search;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Reading reading;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private static ExampleDraft titled(String title) {
        return ExampleDraft.empty().faced(new Face(title, "Eén regel.", List.of()));
    }

    private String publish(ExampleDraft draft) {
        return examples.publish(examples.begin(draft, People.EDITOR), draft, 1, People.EDITOR);
    }

    private List<String> found(String words, Viewer viewer) {
        return search.find(SearchQuery.of(words), viewer).hits().stream()
                .map(SearchAnswer.Hit::url)
                .toList();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void aTitleAndALineMakeAStub() {
        String path = publish(titled("Stukje over de klompenkast"));

        assertThat(reading.page(path, People.VISITOR).html())
                .contains("Eén regel.")
                .contains("Meer is er nog niet opgeschreven");
        assertThatThrownBy(() -> publish(titled(" "))).isInstanceOf(Problem.class);
    }

    @Test
    void everyPartIsReadAndFound() throws Exception {
        String party = "Organisatie " + UUID.randomUUID();
        var id = organisations
                .add(new Organisations.OrganisationText(party, "", OrganisationKind.ANDERS, ""), People.EDITOR)
                .id();
        String hidden = "contact-" + UUID.randomUUID() + "@example.org";
        ExampleDraft draft = titled("Volledig voorbeeld " + UUID.randomUUID())
                .saying(new Text("Contextwoordpad", "Aanpakwoordpad", "Resultaatwoordpad", "Vraagwoordpad"))
                .knowing(new Facts(
                        null, "Ergens", "maart", "werkvormwoordpad", "Iemand", hidden, "CC0", "De maker, per mail"))
                .withParties(List.of(
                        Party.of(party, "doet mee").wanting("Belangwoordpad"), Party.of("Losse naam", "kijkt toe")))
                .withLessons(List.of(Line.of("Leswoordpad.")))
                .withUpdates(List.of(Update.of(LocalDate.of(2025, 3, 1), "Standwoordpad.")));

        String path = publish(draft);

        String html = reading.page(path, People.VISITOR).html();
        assertThat(html).contains("Contextwoordpad").contains("Leswoordpad.").contains("maart 2025");
        assertThat(html).contains("Vraagwoordpad", "Belang: Belangwoordpad");
        assertThat(html).as("never shown").doesNotContain(hidden).doesNotContain("De maker, per mail");
        for (String word : List.of(
                "contextwoordpad",
                "vraagwoordpad",
                "belangwoordpad",
                "leswoordpad",
                "standwoordpad",
                "werkvormwoordpad")) {
            Patience.until(word, () -> found(word, People.VISITOR).contains(path));
        }
        assertThat(involvements.of(id, People.VISITOR))
                .extracting(Involvement::url, Involvement::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(path, "doet mee"));
        ExampleId example = ((Lookup.Found<ExamplePage>) examples.page(path.replace("/praktijk/", ""), People.VISITOR))
                .value()
                .example()
                .id();
        examples.write(example, new Sender("Vrager", "v@example.org"), "Mag ik langskomen?", "here", People.VISITOR);
        assertThat(jdbc.sql("select reply_to from notifications.mail where recipient = :email")
                        .param("email", hidden)
                        .query(String.class)
                        .single())
                .isEqualTo("v@example.org");

        examples.withdraw(example, "", People.EDITOR);

        assertThat(reading.page(path, People.VISITOR).status()).isEqualTo(410);
        assertThat(involvements.of(id, People.VISITOR)).isEmpty();
        Patience.until(
                "it to be gone", () -> found("contextwoordpad", People.EDITOR).isEmpty());
        assertThat(new String(get("/praktijk.atom").body(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(path);
    }

    @Test
    void whatIsForMembersIsNowhereForVisitors() throws Exception {
        String path = publish(titled("Besloten voorbeeld van de haverzak").forReaders("member"));

        Patience.until(
                "a member to find it", () -> found("haverzak", People.MEMBER).contains(path));
        assertThat(reading.page(path, People.MEMBER).status()).isEqualTo(200);
        assertThat(reading.page(path, People.VISITOR).status()).isEqualTo(404);
        assertThat(found("haverzak", People.VISITOR)).isEmpty();
        assertThat(reading.page("/bibliotheek", People.VISITOR).html()).doesNotContain("haverzak");
        assertThat(new String(get("/praktijk.atom").body(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("haverzak");
        assertThat(examples.lastPublished(500, People.VISITOR))
                .extracting(ExampleSummary::title)
                .noneMatch(title -> title.contains("haverzak"));
    }

    @Test
    void aLinkLeadsThereAndBack() {
        String path = "/bijeenkomsten/dag-" + UUID.randomUUID();
        String example = publish(titled("Voorbeeld met een dag " + UUID.randomUUID())
                .withLinks(List.of(Link.of("Die dag", path), Link.of("Boekje", "www.example.org/boekje."))));

        assertThat(examples.linkingTo(List.of(path), People.VISITOR))
                .extracting(summary -> "/praktijk/" + summary.slug())
                .containsExactly(example);
        assertThat(examples.linkingTo(List.of("/bijeenkomsten/dag"), People.VISITOR))
                .isEmpty();
        assertThat(reading.page(example, People.VISITOR).html()).contains("https://www.example.org/boekje\"");
        assertThatThrownBy(() -> publish(titled("x").withLinks(List.of(Link.of("x", "javascript:alert(1)")))))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aScriptInAnyFieldIsOnlyText() {
        String hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        ExampleDraft draft = ExampleDraft.empty()
                .faced(new Face(hostile, hostile, List.of()))
                .saying(new Text(hostile, hostile, hostile, hostile))
                .knowing(new Facts(null, hostile, hostile, hostile, "", "", hostile, hostile))
                .withParties(List.of(Party.of("Naam", hostile).wanting(hostile)))
                .withLessons(List.of(Line.of(hostile)))
                .withUpdates(List.of(Update.of(null, hostile)))
                .withLinks(List.of(Link.of(hostile, "/x\"><script>")));

        var html = org.jsoup.Jsoup.parseBodyFragment(
                reading.page(publish(draft), People.VISITOR).html());

        assertThat(html.select("script, [onerror]")).isEmpty();
    }

    @Test
    void theZipHoldsWhatTheReaderMaySeeAndNoMore() throws Exception {
        RecapDraft.Section section = RecapDraft.Section.titled("Deel / één", null);
        List<RecapDraft.Piece> pieces = new ArrayList<>();
        for (String title : List.of("Open deck", "Gesloten deck")) {
            MediaFile file = Decks.takenIn(files, folder, title, UUID.randomUUID() + "", People.EDITOR);
            pieces.add(RecapDraft.Piece.file(file.id().value(), title, MaterialKind.PRESENTATIE)
                    .in(section.key()));
        }
        pieces.set(1, pieces.get(1).forReaders("member"));
        pieces.add(RecapDraft.Piece.address("https://example.org/film", "Een film", MaterialKind.LINK));
        RecapDraft draft =
                new RecapDraft(null, "Verslag in een zip", "", "", List.of(section), pieces, "public", "", "", "");
        String path = desk.publish(desk.begin(draft, People.EDITOR), draft, 1, People.EDITOR);
        String token = accounts.token(accounts.add("Lid", Role.MEMBER));

        assertThat(names(get(path + "/materiaal.zip").body()))
                .containsExactlyInAnyOrder("Deel één/open-deck.pdf", "Links en films.txt");
        assertThat(get(path + "/materiaal.zip", "Authorization", "Bearer " + token)
                        .statusCode())
                .as("a token is for the API alone")
                .isEqualTo(200);
        assertThat(get("/terugblikken/bestaat-niet/materiaal.zip").statusCode()).isEqualTo(404);
    }

    private static List<String> names(byte[] zip) throws Exception {
        List<String> names = new ArrayList<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                assertThat(in.readAllBytes()).isNotEmpty();
            }
        }
        return names;
    }
}

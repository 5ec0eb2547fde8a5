package nl.kringwijs.pages;

import static nl.kringwijs.testing.People.EDITOR;
import static nl.kringwijs.testing.People.MEMBER;
import static nl.kringwijs.testing.People.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import nl.kringwijs.circles.CircleDraft;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.directory.OrganisationKind;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.People;
import nl.kringwijs.directory.PlaceKind;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.directory.Places;
import nl.kringwijs.directory.Presence;
import nl.kringwijs.directory.Profiles;
import nl.kringwijs.directory.Profiles.Part;
import nl.kringwijs.directory.Profiles.ProfileText;
import nl.kringwijs.directory.Readers;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.Events;
import nl.kringwijs.library.MaterialKind;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.example.ExampleDraft;
import nl.kringwijs.library.example.Examples;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.Decks;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import nl.kringwijs.testing.Today;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import nl.kringwijs.themes.Themes.ThemeText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages of people, organisations, places and themes bring together what was led, made and hosted over the years;
/// what belongs together points both ways; and feeds and zips hold what the pages hold.
@PortalTest
class BroughtTogetherTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 7);

    @Autowired
    Reading reading;

    @Autowired
    Circles circles;

    @Autowired
    Events events;

    @Autowired
    RecapDesk recaps;

    @Autowired
    Examples examples;

    @Autowired
    Organisations organisations;

    @Autowired
    Places places;

    @Autowired
    People people;

    @Autowired
    Profiles profiles;

    @Autowired
    Themes themes;

    @Autowired
    MediaFiles files;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private String event(EventDraft draft) {
        EventId id = events.begin(draft, EDITOR);
        return events.publish(id, draft, 1, EDITOR);
    }

    private EventDraft day() {
        return EventDraft.empty().titled("Dag " + mark).at(DAY, null, null);
    }

    private FileId deck(String word) throws Exception {
        return Decks.takenIn(files, folder, "Titel", word, EDITOR).id();
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static void works(Profiles profiles, OrganisationSummary where, PlaceSummary place, Viewer who) {
        var all = new java.util.EnumMap<Part, Readers>(Part.class);
        for (Part part : Part.values()) {
            all.put(part, Readers.EVERYONE);
        }
        profiles.keep(
                new ProfileText(
                        Presence.EVERYONE,
                        "wijkregisseur",
                        where.id().value(),
                        place.id().value(),
                        List.of(),
                        "",
                        "",
                        null,
                        all),
                who);
    }

    @Test
    void anOrganisationAndAPlaceTellWhatWasThereAndWhoWorksThere() throws Exception {
        OrganisationSummary host = organisations.named("Gastheer " + mark, "", OrganisationKind.ANDERS, "", EDITOR);
        PlaceSummary place = places.named("Dorp " + mark, PlaceKind.GEMEENTE, null, "", EDITOR);
        Viewer worker = accounts.now(accounts.add("Werker " + mark, Role.MEMBER));
        works(profiles, host, place, worker);
        event(day().by(host.id().value(), host.id().value())
                .in("De zaal", place.id().value()));
        CircleDraft circle = CircleDraft.empty(Today.date())
                .faced(new CircleDraft.Face("Kring " + mark, "", List.of()))
                .by(new CircleDraft.Parties(List.of(), List.of(host.id().value()), "", "", null));
        circles.publish(circles.begin(circle, EDITOR), circle, 1, EDITOR);

        String organisation =
                reading.read("/organisaties/" + host.slug(), VISITOR).text();
        assertThat(organisation)
                .contains("Dag " + mark, "7 maart 2024", "gastheer")
                .contains("Kring " + mark, "partner")
                .contains("Werker " + mark);
        Patience.until(
                "the day at its place",
                () -> reading.read("/plaatsen/" + place.slug(), VISITOR).text().contains("Dag " + mark));
        assertThat(reading.read("/plaatsen/" + place.slug(), VISITOR).text()).contains("Werker " + mark);
        Document all = reading.read("/mensen?naam=Werker+" + mark, VISITOR);
        assertThat(all.select("select[name=plaats] option").eachText()).containsExactly("Alle plaatsen", place.name());
        assertThat(all.select("select[name=organisatie] option").eachText())
                .containsExactly("Alle organisaties", host.name());
        for (String filter : List.of("organisatie=" + host.slug(), "plaats=" + place.slug())) {
            Document chosen = reading.read("/mensen?" + filter, VISITOR);
            assertThat(chosen.select(".kw-person__name").eachText()).containsExactly("Werker " + mark);
            assertThat(chosen.select("select[name=" + filter.replace("=", "] option[selected][value=") + "]"))
                    .hasSize(1);
        }
    }

    @Test
    void aPlaceShowsTheCirclesThatMeetThereUnderItsNewNameToo() throws Exception {
        PlaceSummary around = places.named("Streek " + mark, PlaceKind.PROVINCIE, null, "", EDITOR);
        PlaceSummary place = places.named("Dorp " + mark, PlaceKind.GEMEENTE, around.id(), "", EDITOR);
        CircleDraft circle = CircleDraft.empty(Today.date())
                .faced(new CircleDraft.Face("Kring " + mark, "", List.of()))
                .withStops(List.of(
                        CircleDraft.Stop.of("Start", DAY, "", "De zaal, Dorp " + mark + ". Onder voorbehoud."),
                        CircleDraft.Stop.of("Later", null, "", "")));
        circles.publish(circles.begin(circle, EDITOR), circle, 1, EDITOR);
        for (PlaceSummary one : List.of(place, around)) {
            Patience.until("the circle at " + one.name(), () -> reading.read("/plaatsen/" + one.slug(), VISITOR)
                    .text()
                    .contains("Kring " + mark));
        }
        places.merge(place.id(), around.id(), EDITOR);
        Patience.until(
                "the circle where the place went",
                () -> reading.read("/plaatsen/" + around.slug(), VISITOR).text().contains("Kring " + mark));
    }

    @Test
    void aThemeShowsItsDaysItsCirclesAndWhoKnowsOfIt() throws Exception {
        ThemeSummary theme = themes.add(new ThemeText("Thema " + mark, "", "water", List.of()), EDITOR);
        event(day().about(List.of(theme.id().value())));
        CircleDraft circle = CircleDraft.empty(Today.date())
                .faced(new CircleDraft.Face(
                        "Kring " + mark, "", List.of(theme.id().value())));
        circles.publish(circles.begin(circle, EDITOR), circle, 1, EDITOR);
        Patience.until(
                "the day",
                () -> reading.read("/themas/" + theme.slug(), VISITOR).text().contains("Dag " + mark));
        assertThat(reading.read("/themas/" + theme.slug(), VISITOR).text()).contains("Kring " + mark);
        assertThat(reading.read("/leerkringen?thema=" + theme.slug(), VISITOR)
                        .select(".kw-circle")
                        .eachText())
                .singleElement()
                .asString()
                .contains("Kring " + mark);
        assertThat(reading.read("/leerkringen?thema=" + theme.slug() + "&meedoen=vrij", VISITOR)
                        .select(".kw-circle"))
                .isEmpty();
    }

    @Test
    void whatAPersonMadeStandsAtTheirNameWithItsLicence() throws Exception {
        var maker = people.named("Maakster Van " + mark, "", EDITOR);
        EventId day = events.begin(day(), EDITOR);
        events.publish(day, day(), 1, EDITOR);
        var piece = RecapDraft.Piece.file(deck("woord").value(), "Deck " + mark, MaterialKind.PRESENTATIE)
                .noted("", "Maakster Van " + mark + ", gemeente X", "CC BY 4.0");
        RecapDraft recap = RecapDraft.empty(day.value(), "Verslag " + mark).withMaterials(List.of(piece));
        String path = recaps.publish(recaps.begin(recap, EDITOR), recap, 1, EDITOR);

        assertThat(reading.read("/mensen/" + maker.slug(), VISITOR).text())
                .contains("Deck " + mark, "maker", "7 maart 2024");
        assertThat(reading.read(path, VISITOR).select(".kw-material__meta").text())
                .contains("Maakster Van " + mark, "CC BY 4.0");
        assertThat(reading.read("/presentaties/deck-" + mark, VISITOR).text()).contains("CC BY 4.0");
    }

    @Test
    void theFeedOfExamplesHoldsWhatIsPublishedForEverybody() throws Exception {
        ExampleDraft draft =
                ExampleDraft.empty().faced(new ExampleDraft.Face("Feed " + mark, "Met een regel.", List.of()));
        String path = examples.publish(examples.begin(draft, EDITOR), draft, 1, EDITOR);
        String feed = new String(get("/praktijk.atom").body(), StandardCharsets.UTF_8);
        assertThat(feed).contains("<title>Feed " + mark, "http://localhost" + path, "Met een regel.");
    }

    private static List<String> names(byte[] zip) throws Exception {
        List<String> names = new ArrayList<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void theZipOfADayHoldsWhatTheReaderMaySeeOfAllItsRecaps() throws Exception {
        EventId id = events.begin(day(), EDITOR);
        String day = events.publish(id, day(), 1, EDITOR);
        for (String part : List.of("een", "twee")) {
            RecapDraft recap = RecapDraft.empty(id.value(), "Verslag " + part + " " + mark)
                    .withMaterials(List.of(
                            RecapDraft.Piece.file(
                                    deck("open " + part).value(), "Open " + part, MaterialKind.PRESENTATIE),
                            RecapDraft.Piece.file(
                                            deck("dicht " + part).value(), "Dicht " + part, MaterialKind.PRESENTATIE)
                                    .forReaders("member")));
            recaps.publish(recaps.begin(recap, EDITOR), recap, 1, EDITOR);
        }
        HttpResponse<byte[]> zip = get(day + "/materiaal.zip");
        assertThat(zip.statusCode()).isEqualTo(200);
        assertThat(names(zip.body()))
                .anyMatch(name -> name.endsWith("open-een.pdf"))
                .anyMatch(name -> name.endsWith("open-twee.pdf"))
                .noneMatch(name -> name.contains("dicht"));
        assertThat(reading.read(day, MEMBER).select("a[href=" + day + "/materiaal.zip]"))
                .isNotEmpty();
    }

    @Test
    void aPageIsPassedOnByItsLinkAMailAndAnImageOfTheLink() {
        Document read = reading.read(event(day()), VISITOR);
        String address = "http://localhost/bijeenkomsten/dag-" + mark;
        assertThat(read.select("[data-copy]").attr("data-copy")).isEqualTo(address);
        assertThat(read.select("a[href^=mailto:]").attr("href"))
                .isEqualTo(
                        "mailto:?subject=Dag%20" + mark + "&body=http%3A%2F%2Flocalhost%2Fbijeenkomsten%2Fdag-" + mark);
        assertThat(read.select(".kw-share__qr svg path")).isNotEmpty();
    }
}

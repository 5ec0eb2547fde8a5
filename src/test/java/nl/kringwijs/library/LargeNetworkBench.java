package nl.kringwijs.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import nl.kringwijs.circles.CircleDraft;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.circles.CircleStage;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.circles.JoiningWay;
import nl.kringwijs.library.RecapDraft.Piece;
import nl.kringwijs.library.example.ExampleDraft;
import nl.kringwijs.library.example.ExampleId;
import nl.kringwijs.library.example.Examples;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Today;
import nl.kringwijs.themes.Themes;
import nl.kringwijs.themes.Themes.ThemeText;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Prints figures of a network that has grown: 500 circles, 5,000 pieces, half a gigabyte of material. They are read
/// by people and written in docs/figures.md; no time is asserted.
@PortalTest
class LargeNetworkBench {

    private static final int CIRCLES = 500;
    private static final int PIECES = 5_000;
    private static final int ROUNDS = 40;
    private static final int MEGABYTE = 1024 * 1024;
    private static final String[] WORDS = ("straat sleutel buurthuis soep bewoners begroting kamer plein jongeren "
                    + "warmte schuld groen fiets school galerij trap winter huur overleg kaart keuken wijk tuin post")
            .split(" ");

    private final Random random = new Random(7);

    @Autowired
    Circles circles;

    @Autowired
    Examples examples;

    @Autowired
    Themes themes;

    @Autowired
    RecapDesk desk;

    @Autowired
    MediaFiles files;

    @Autowired
    Search search;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private static void print(String what, Object figure) {
        System.out.printf("FIGURE %s: %s%n", what, figure);
    }

    private String words(int count) {
        return String.join(
                " ",
                IntStream.range(0, count)
                        .mapToObj(word -> WORDS[random.nextInt(WORDS.length)])
                        .toList());
    }

    private List<UUID> eightThemes() {
        return IntStream.range(0, 8)
                .mapToObj(number -> themes.add(
                                new ThemeText("Thema " + number + " " + words(1), "", "water", List.of()),
                                People.EDITOR)
                        .id()
                        .value())
                .toList();
    }

    private String fill() throws Exception {
        List<UUID> all = eightThemes();
        String slug = "";
        for (int number = 0; number < CIRCLES; number++) {
            int ours = number;
            var stage = CircleStage.values()[number % CircleStage.values().length];
            CircleDraft draft = CircleDraft.empty(Today.date())
                    .faced(new CircleDraft.Face(
                            "Kring " + number + " over " + words(2), words(25), List.of(all.get(number % 8))))
                    .joined(new CircleDraft.Way(
                            stage, JoiningWay.ON_REQUEST, 12, Today.date().minusDays(number), null, null, "geen"))
                    .saying(new CircleDraft.Text(words(120), words(60), words(60), words(40)))
                    .asking(IntStream.range(0, 4)
                            .mapToObj(question -> CircleDraft.Line.of(words(10)))
                            .toList())
                    .withStops(IntStream.range(0, 6)
                            .mapToObj(stop -> CircleDraft.Stop.of(words(3), Today.date(), "", words(2)))
                            .toList())
                    .withTeam(IntStream.range(0, 4)
                            .mapToObj(mate -> CircleDraft.Mate.of(
                                    "Begeleider " + ((ours % 50) * 4 + mate) + " Bench", "begeleider", words(2)))
                            .toList());
            CircleId id = circles.begin(draft, People.EDITOR);
            circles.publish(id, draft, 1, People.EDITOR);
            slug = circles.find(id, People.VISITOR).orElseThrow().slug();
        }
        for (int number = 0; number < PIECES; number++) {
            String title = "Voorbeeld " + number + " van " + words(3);
            ExampleDraft draft = ExampleDraft.empty()
                    .faced(new ExampleDraft.Face(title, words(20), List.of(all.get(number % 8))))
                    .saying(new ExampleDraft.Text(words(60), words(120), words(40), ""));
            ExampleId id = examples.begin(draft, People.EDITOR);
            examples.publish(id, draft, 1, People.EDITOR);
        }
        Patience.until(
                "all to be findable",
                () -> search.find(SearchQuery.of("voorbeeld"), People.VISITOR).total() >= PIECES);
        return slug;
    }

    @Test
    void pagesOfAGrownNetwork() throws Exception {
        String circle = fill();
        print("circles, pieces", CIRCLES + ", " + PIECES);
        try (var client = HttpClient.newHttpClient()) {
            for (String path : List.of(
                    "/leerkringen",
                    "/leerkringen?pagina=9",
                    "/leerkringen/" + circle,
                    "/bibliotheek",
                    "/bibliotheek?q=sleutel+straat",
                    "/bibliotheek?pagina=50",
                    "/praktijk.atom")) {
                measure(client, path);
            }
        }
    }

    /// The whole first response, asked for after one another by visitors without a session.
    private void measure(HttpClient client, String path) throws Exception {
        List<Double> times = new ArrayList<>();
        int bytes = 0;
        for (int round = 0; round < ROUNDS + 10; round++) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", "text/html")
                    .build();
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (round >= 10) {
                times.add((System.nanoTime() - start) / 1e6);
            }
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            bytes = answer.body().length;
        }
        Collections.sort(times);
        print(
                path + ", p50 ms, p95 ms, bytes unpacked",
                "%.0f, %.0f, %d".formatted(times.get(ROUNDS / 2), times.get(ROUNDS * 95 / 100), bytes));
    }

    @Test
    void aZipOfHalfAGigabyte() throws Exception {
        RecapDraft draft = RecapDraft.empty(null, "Zwaar materiaal " + UUID.randomUUID());
        for (int part = 1; part <= 3; part++) {
            FileId file;
            try (InputStream content = Files.newInputStream(heavy(part))) {
                file = files.add(content, "zwaar.pdf", People.EDITOR).id();
            }
            Patience.until(
                    "part " + part,
                    () -> files.find(file, People.EDITOR).orElseThrow().isReady());
            draft = draft.adding(Piece.file(file.value(), "Zwaar deel " + part, MaterialKind.PRESENTATIE));
        }
        RecapId id = desk.begin(draft, People.EDITOR);
        String path = desk.publish(id, draft, 1, People.EDITOR);
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        long before = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long bytes = 0;
        int entries = 0;
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path + "/materiaal.zip"))
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            try (var zip = new ZipInputStream(answer.body())) {
                var buffer = new byte[MEGABYTE / 8];
                while (zip.getNextEntry() != null) {
                    entries++;
                    for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                        bytes += read;
                    }
                }
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        assertThat(entries).isEqualTo(3);
        assertThat(bytes).isGreaterThan(500L * MEGABYTE);
        print("zip, MB, seconds, portal and reader in one process", bytes / MEGABYTE + ", %.1f".formatted(seconds));
        print("zip, heap before, most heap meanwhile, MB", before / MEGABYTE + ", " + peak / MEGABYTE);
        assertThat(peak - before).as("the zip is never held in memory").isLessThan(bytes / 2);
    }

    /// A PDF of a page with an attachment of 170 MB that can't be packed.
    private Path heavy(int part) throws IOException {
        var noise = new byte[MEGABYTE];
        random.nextBytes(noise);
        Path file = folder.resolve("zwaar" + part + ".pdf");
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                InputStream content = new SequenceInputStream(Collections.enumeration(IntStream.range(0, 170)
                        .mapToObj(chunk -> (InputStream) new ByteArrayInputStream(noise))
                        .toList()))) {
            document.addPage(new PDPage());
            var attached = new PDComplexFileSpecification();
            attached.setFile("ruis.bin");
            attached.setEmbeddedFile(new PDEmbeddedFile(document, content));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(java.util.Map.of("ruis", attached));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            document.save(file.toFile());
        }
        return file;
    }
}

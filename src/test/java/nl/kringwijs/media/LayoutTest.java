package nl.kringwijs.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kringwijs.testing.Decks;
import nl.kringwijs.testing.OfficeTexts;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Where LibreOffice is on the machine, documents that are only read become pages to see; and whatever it does, the
/// text stays. Most of it with a script in its place; the tests that need LibreOffice itself are passed over where it
/// is not there.
@PortalTest
class LayoutTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String LINE = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
    private static final String BREAK = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
    /// Takes the folder to write to from the arguments, as `--outdir` is always the second last but one.
    private static final String OUT = "while [ $# -gt 2 ]; do shift; done; out=$1\n";

    @Autowired
    MediaFiles files;

    @Autowired
    FileStore store;

    @Autowired
    FileQueries queries;

    @Autowired
    ApplicationContext beans;

    @TempDir
    Path folder;

    private String script(String content) throws IOException {
        Path script = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + content);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return script.toString();
    }

    private static MediaSettings with(String soffice) {
        return new MediaSettings(LONG, soffice, LONG);
    }

    private static OfficeLayout libreOffice() throws Exception {
        var layout = new OfficeLayout(with(""));
        assumeTrue(layout.isThere(), "LibreOffice or a sandbox that works is not on the PATH");
        return layout;
    }

    private OfficeLayout scripted(String content) throws Exception {
        return scripted(content, LONG);
    }

    private OfficeLayout scripted(String content, Duration longest) throws Exception {
        var layout = new OfficeLayout(new MediaSettings(LONG, script(content), longest));
        assumeTrue(layout.isThere(), "A sandbox that works is not on the PATH");
        return layout;
    }

    private MediaFile takenApart(byte[] content, MediaKind kind, OfficeLayout layout) throws Exception {
        FileStore.Stored stored = store.keep(new ByteArrayInputStream(content));
        FileId id = queries.add(MediaFile.sent(stored, MediaKind.PPTX, "document." + kind.extension(), Instant.now()))
                .id();
        queries.sent(id, People.EDITOR.mustBeSignedIn().value());
        Extracting.with(beans, with("none"), layout).run(id.value().toString());
        return files.find(id, People.EDITOR).orElseThrow();
    }

    private List<String> texts(MediaFile file) {
        return files.pages(file.id(), People.EDITOR).stream()
                .map(PageText::text)
                .toList();
    }

    private Path pdf(String... pages) throws IOException {
        return Decks.pdf(folder.resolve("opgemaakt.pdf"), "Uit het script", List.of(pages));
    }

    /// A script that gives this PDF for whatever it gets.
    private OfficeLayout giving(String... shown) throws Exception {
        return scripted(OUT + "cp '" + pdf(shown) + "' \"$out/document.pdf\"\n");
    }

    @Test
    void aLaidOutDocumentHasPagesToSeeUnderItsOwnName() throws Exception {
        MediaFile file = takenApart(
                OfficeTexts.docx(
                        "Verslag van de schouw", LINE.formatted("van vooraan") + LINE.formatted("tot achteraan")),
                MediaKind.DOCX,
                giving("voorkant", "het bezoek aan de sleutelmaker"));
        assertThat(file.kind()).isEqualTo(MediaKind.DOCX);
        assertThat(file.hasFaces()).isTrue();
        assertThat(file.knowsPages()).isTrue();
        assertThat(file.proposedTitle()).isEqualTo("Verslag van de schouw");
        assertThat(texts(file)).hasSize(2).last().asString().contains("sleutelmaker");
        assertThat(files.image(file, 2, true)).isRegularFile();
        assertThat(files.words(file.id(), List.of(2), People.EDITOR).get(2)).isNotEmpty();
    }

    @Test
    void aPresentationThatWouldShowMoreSlidesThanItsMakerStaysText() throws Exception {
        MediaFile file = takenApart(
                OfficeTexts.odp(
                        "Een dia", OfficeTexts.slide("", "<draw:frame><text:p>enige dia</text:p></draw:frame>")),
                MediaKind.ODP,
                giving("een", "verborgen"));
        assertThat(file.hasFaces()).isFalse();
        assertThat(texts(file)).containsExactly("enige dia");
    }

    @Test
    void aDrawingThatLostHalfOfTheTextIsNone() throws Exception {
        MediaFile file = takenApart(
                OfficeTexts.docx("", LINE.formatted("een lange regel die in de tekening niet terugkomt ".repeat(5))),
                MediaKind.DOCX,
                giving("kort"));
        assertThat(file.hasFaces()).isFalse();
        assertThat(texts(file)).singleElement().asString().contains("niet terugkomt");
    }

    @Test
    void aWordDocumentWithStruckTextStaysText() throws Exception {
        MediaFile file = takenApart(
                OfficeTexts.docx(
                        "",
                        "<w:p><w:del><w:r><w:delText>geschrapt</w:delText></w:r></w:del><w:r><w:t>gebleven</w:t></w:r></w:p>"),
                MediaKind.DOCX,
                giving("geschrapt", "gebleven"));
        assertThat(file.hasFaces()).isFalse();
        assertThat(texts(file)).containsExactly("gebleven");
    }

    @Test
    void whatTheLayoutMakesOfADocumentNeverCostsItsText() throws Exception {
        List<String> failures = List.of("exit 1\n", "exit 0\n", OUT + "echo geen pdf > \"$out/document.pdf\"\n");
        for (String failure : failures) {
            byte[] content = OfficeTexts.docx(failure.strip().replace("\"", ""), LINE.formatted("de tekst blijft"));
            MediaFile file = takenApart(content, MediaKind.DOCX, scripted(failure));
            assertThat(file.state()).as(failure).isEqualTo(MediaFile.State.READY);
            assertThat(file.hasFaces()).isFalse();
            assertThat(texts(file)).containsExactly("de tekst blijft");
        }
    }

    private Path laidOutWith(OfficeLayout layout) throws Exception {
        Path document = Files.write(folder.resolve("d.docx"), OfficeTexts.docx("", LINE.formatted("stil")));
        Path work = Files.createDirectory(folder.resolve("work"));
        assertThat(layout.pdf(document, MediaKind.DOCX, work)).isEmpty();
        return work;
    }

    @Test
    void aLayoutThatHangsIsEndedWithAllItStarted() throws Exception {
        String seconds = "86400." + Math.abs(UUID.randomUUID().getMostSignificantBits());
        Path work =
                laidOutWith(scripted("sleep " + seconds + " &\ntouch /layout/begun\nwait\n", Duration.ofSeconds(3)));
        assertThat(work.resolve("begun")).exists();
        Patience.until("what it started to be gone", () -> ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .noneMatch(line -> line.contains(seconds)));
    }

    @Test
    void theLayoutSeesNothingOfTheMachine() throws Exception {
        Path elsewhere = Files.createTempDirectory("elders");
        Path secret = Files.writeString(elsewhere.resolve("geheim.txt"), "regenjasgeheim");
        try {
            Path work = laidOutWith(scripted("env > env; ulimit -v > limit; cat '" + secret
                    + "' > secret; ls /proc | grep -c '^[0-9]' > processes; cat /proc/net/dev > net; exit 1\n"));
            assertThat(Files.readAllLines(work.resolve("env")))
                    .map(line -> line.split("=", 2)[0])
                    .isSubsetOf("PATH", "HOME", "LANG", "PWD", "OLDPWD", "SHLVL", "_");
            assertThat(Files.readString(work.resolve("limit")).strip()).isEqualTo("4000000");
            assertThat(work.resolve("secret")).isEmptyFile();
            assertThat(Integer.parseInt(
                            Files.readString(work.resolve("processes")).strip()))
                    .isLessThan(10);
            assertThat(Files.readAllLines(work.resolve("net")).stream().skip(2))
                    .as("no network but its own loopback")
                    .allMatch(line -> line.strip().startsWith("lo:"));
        } finally {
            Files.delete(secret);
            Files.delete(elsewhere);
        }
    }

    @Test
    void libreOfficeDrawsAWordDocument() throws Exception {
        MediaFile file = takenApart(
                OfficeTexts.docx("Schouw", LINE.formatted("Wat we zagen") + BREAK + LINE.formatted("Wat we deden")),
                MediaKind.DOCX,
                libreOffice());
        assertThat(file.hasFaces()).isTrue();
        assertThat(texts(file)).containsExactly("Wat we zagen", "Wat we deden");
        assertThat(files.image(file, 2, false)).isRegularFile();
    }

    @Test
    void libreOfficeDrawsTheSlidesThatWereShown() throws Exception {
        String shown = "<draw:frame svg:x=\"2cm\" svg:y=\"2cm\" svg:width=\"15cm\" svg:height=\"3cm\"><draw:text-box>"
                + "<text:p>%s</text:p></draw:text-box></draw:frame>";
        MediaFile file = takenApart(
                OfficeTexts.odp(
                        "Op straat",
                        OfficeTexts.slide("", shown.formatted("eerste dia"))
                                + OfficeTexts.slide("weg", shown.formatted("achtergehouden"))
                                + OfficeTexts.slide("", shown.formatted("tweede dia"))),
                MediaKind.ODP,
                libreOffice());
        assertThat(file.hasFaces()).isTrue();
        assertThat(texts(file)).containsExactly("eerste dia", "tweede dia");
    }

    @Test
    void libreOfficeFetchesNothingThatADocumentNames() throws Exception {
        OfficeLayout layout = libreOffice();
        var asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/spion.png";
            String picture = "<draw:frame svg:width=\"5cm\" svg:height=\"5cm\"><draw:image xlink:href=\"" + address
                    + "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/></draw:frame>";
            Path document = Files.write(folder.resolve("d.odp"), OfficeTexts.odp("", OfficeTexts.slide("", picture)));
            Path work = Files.createDirectory(folder.resolve("work"));
            assertThat(layout.pdf(document, MediaKind.ODP, work)).isPresent();
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }
}

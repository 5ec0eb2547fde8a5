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
import java.util.concurrent.atomic.AtomicInteger;
import nl.kringwijs.jobs.LiveBus;
import nl.kringwijs.testing.Decks;
import nl.kringwijs.testing.OfficeTexts;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

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
    LiveBus bus;

    @Autowired
    JsonMapper json;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

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

    private static OfficeLayout libreOffice() {
        var layout = new OfficeLayout(with(""));
        assumeTrue(layout.isThere(), "LibreOffice is not on the PATH");
        return layout;
    }

    private MediaFile takenApart(byte[] content, MediaKind kind, OfficeLayout layout) throws Exception {
        FileStore.Stored stored = store.keep(new ByteArrayInputStream(content));
        FileId id = queries.add(MediaFile.sent(stored, MediaKind.PPTX, "document." + kind.extension(), Instant.now()))
                .id();
        queries.sent(id, People.EDITOR.mustBeSignedIn().value());
        new Extraction(queries, store, bus, json, transaction, events, new Dissection(with("none")), layout)
                .run(id.value().toString());
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

    @Test
    void aLaidOutDocumentHasPagesToSeeUnderItsOwnName() throws Exception {
        Path pdf = pdf("voorkant", "het bezoek aan de sleutelmaker");
        String script = script(OUT + "cp '" + pdf + "' \"$out/document.pdf\"\n");
        MediaFile file = takenApart(
                OfficeTexts.docx(
                        "Verslag van de schouw", LINE.formatted("van vooraan") + LINE.formatted("tot achteraan")),
                MediaKind.DOCX,
                new OfficeLayout(with(script)));
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
        String script = script(OUT + "cp '" + pdf("een", "verborgen") + "' \"$out/document.pdf\"\n");
        MediaFile file = takenApart(
                OfficeTexts.odp(
                        "Een dia", OfficeTexts.slide("", "<draw:frame><text:p>enige dia</text:p></draw:frame>")),
                MediaKind.ODP,
                new OfficeLayout(with(script)));
        assertThat(file.hasFaces()).isFalse();
        assertThat(texts(file)).containsExactly("enige dia");
    }

    @Test
    void whatTheLayoutMakesOfADocumentNeverCostsItsText() throws Exception {
        List<String> failures = List.of("exit 1\n", "exit 0\n", OUT + "echo geen pdf > \"$out/document.pdf\"\n");
        for (String failure : failures) {
            byte[] content = OfficeTexts.docx(failure.strip().replace("\"", ""), LINE.formatted("de tekst blijft"));
            MediaFile file = takenApart(content, MediaKind.DOCX, new OfficeLayout(with(script(failure))));
            assertThat(file.state()).as(failure).isEqualTo(MediaFile.State.READY);
            assertThat(file.hasFaces()).isFalse();
            assertThat(texts(file)).containsExactly("de tekst blijft");
        }
    }

    @Test
    void aLayoutThatHangsIsEndedWithAllItStarted() throws Exception {
        String script = script("(while :; do sleep 1000; done) & echo $! > \"$HOME/child\"\nwait\n");
        Path document = Files.write(folder.resolve("d.docx"), OfficeTexts.docx("", LINE.formatted("traag")));
        var layout = new OfficeLayout(new MediaSettings(LONG, script, Duration.ofSeconds(3)));
        Path work = Files.createDirectory(folder.resolve("work"));
        assertThat(layout.pdf(document, MediaKind.DOCX, work)).isEmpty();
        long child = Long.parseLong(Files.readString(work.resolve("child")).strip());
        Patience.until(
                "what it started to be gone",
                () -> ProcessHandle.of(child).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void theLayoutKnowsNothingOfThePortal() throws Exception {
        Path seen = folder.resolve("seen");
        Path document = Files.write(folder.resolve("d.docx"), OfficeTexts.docx("", LINE.formatted("stil")));
        Path work = Files.createDirectory(folder.resolve("work"));
        new OfficeLayout(with(script("env > '" + seen + "'\nulimit -v >> '" + seen + "'\n")))
                .pdf(document, MediaKind.DOCX, work);
        List<String> lines = Files.readAllLines(seen);
        assertThat(lines.removeLast()).isEqualTo("4000000");
        assertThat(lines)
                .map(line -> line.split("=", 2)[0])
                .isSubsetOf("PATH", "HOME", "LANG", "TZ", "PWD", "OLDPWD", "SHLVL", "_");
        assertThat(lines).contains("HOME=" + work);
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
    void libreOfficeFetchesNothingEvenOfADocumentThatShouldNotHaveComeToIt() throws Exception {
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

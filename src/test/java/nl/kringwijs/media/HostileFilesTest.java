package nl.kringwijs.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.testing.Decks;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class HostileFilesTest {

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

    private MediaFile takenApart(byte[] content, String name) throws Exception {
        return takenApart(new ByteArrayInputStream(content), name);
    }

    private MediaFile takenApart(InputStream content, String name) throws Exception {
        FileId id = files.add(content, name, People.EDITOR).id();
        Patience.until(name + " to be taken apart or refused", () -> switch (now(id).state()) {
            case READY, REFUSED -> true;
            case WAITING, BUSY -> false;
        });
        return now(id);
    }

    private MediaFile now(FileId id) {
        return files.find(id, People.EDITOR).orElseThrow();
    }

    private List<PageText.Word> words(MediaFile file, int page) {
        return files.words(file.id(), List.of(page), People.EDITOR).get(page);
    }

    @Test
    void aPdfIsTakenApartPageByPage() throws Exception {
        Path pdf = Decks.pdf(
                folder.resolve("deck_v2.pdf"),
                "Wonen met elkaar",
                List.of("de eerste bladzijde van het verhaal", "tweede woorden hier"));
        MediaFile file = takenApart(Files.newInputStream(pdf), "deck_v2.pdf");
        assertThat(file.state()).isEqualTo(MediaFile.State.READY);
        assertThat(file.pages()).isEqualTo(2);
        assertThat(file.proposedTitle()).isEqualTo("Wonen met elkaar");
        List<PageText> pages = files.pages(file.id(), People.EDITOR);
        assertThat(pages.get(1).text()).contains("tweede woorden hier");
        PageText.Word word = words(file, 2).getFirst();
        assertThat(word.text()).isEqualTo("tweede");
        // Drawn at 60 of 960 points from the left, and at 250 of 540 from the foot
        assertThat(word.x()).isBetween(600, 650);
        assertThat(word.y()).isBetween(4_800, 5_300);
        assertThat(files.image(file, 2, false)).isRegularFile();
        assertThat(files.image(file, 2, true)).isRegularFile();
    }

    @Test
    void aPresentationIsTakenApartWithItsWordsInTheirPlace() throws Exception {
        Path pptx = Decks.pptx(folder.resolve("deck.pptx"), "Zelf doen", List.of("uitdagen en overnemen", "vieren"));
        MediaFile file = takenApart(Files.newInputStream(pptx), "deck.pptx");
        assertThat(file.state()).isEqualTo(MediaFile.State.READY);
        assertThat(file.kind()).isEqualTo(MediaKind.PPTX);
        assertThat(file.proposedTitle()).isEqualTo("Zelf doen");
        List<PageText.Word> words = words(file, 1);
        assertThat(words).extracting(PageText.Word::text).containsExactly("uitdagen", "en", "overnemen");
        assertThat(words.get(0).x()).isLessThan(words.get(2).x());
    }

    @Test
    void theSameContentIsOneFile() throws Exception {
        byte[] content = Files.readAllBytes(Decks.pdf(folder.resolve("a.pdf"), "Twee keer hetzelfde", List.of("x")));
        FileId first = takenApart(content, "a.pdf").id();
        assertThat(files.add(new ByteArrayInputStream(content), "heel-anders.pdf", People.EDITOR)
                        .id())
                .isEqualTo(first);
    }

    @Test
    void aBrokenFileEndsInAWord() throws Exception {
        byte[] whole = Files.readAllBytes(Decks.pdf(folder.resolve("b.pdf"), "Kapot", List.of("x")));
        byte[] half =
                java.util.Arrays.copyOf("%PDF-1.7 en dan onzin".getBytes(StandardCharsets.UTF_8), whole.length / 2);
        assertThat(takenApart(half, "b.pdf").problem()).isEqualTo("media.refused.broken");
    }

    @Test
    void anEncryptedFileEndsInAWord() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("eigenaar", "gebruiker", new AccessPermission()));
            document.save(out);
        }
        assertThat(takenApart(out.toByteArray(), "geheim.pdf").problem()).isEqualTo("media.refused.encrypted");
    }

    @Test
    void aFileOfFarTooManyPagesEndsInAWordWithTheNumbers() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            IntStream.range(0, 100_000).forEach(n -> document.addPage(new PDPage()));
            document.save(out);
        }
        MediaFile refused = takenApart(out.toByteArray(), "dik.pdf");
        assertThat(refused.problem()).isEqualTo("media.refused.pages");
        assertThat(refused.problemDetail()).isEqualTo("100000 1500");
    }

    @Test
    void aFileThatTakesTooLongIsGivenUpWithItsProcess() throws Exception {
        Path pdf = Decks.pdf(folder.resolve("traag.pdf"), "Komt nooit af", List.of("een", "twee"));
        FileStore.Stored stored = store.keep(Files.newInputStream(pdf));
        MediaFile slow = MediaFile.sent(stored, MediaKind.PDF, "traag.pdf", Instant.now());
        FileId id = queries.add(slow).id();
        queries.sent(id, People.EDITOR.mustBeSignedIn().value());
        var settings = new MediaSettings(Duration.ofMillis(1), "none", Duration.ofMinutes(1));
        var impatient = Extracting.with(beans, settings, new OfficeLayout(settings));
        impatient.run(id.value().toString());
        assertThat(now(id).problem()).isEqualTo("media.refused.time");
        files.retry(id, People.EDITOR);
        Patience.until("the next try", () -> now(id).isReady());
    }

    @Test
    void aZipBombEndsInAWordAndOtherFilesGoOn() throws Exception {
        FileId bomb = files.add(
                        new ByteArrayInputStream(zip("[Content_Types].xml", new byte[200 * 1024 * 1024])),
                        "bom.pptx",
                        People.EDITOR)
                .id();
        MediaFile other = takenApart(
                Files.newInputStream(Decks.pdf(folder.resolve("c.pdf"), "Gaat gewoon door", List.of("y"))), "c.pdf");
        assertThat(other.state()).isEqualTo(MediaFile.State.READY);
        Patience.until("the bomb to be refused", () -> now(bomb).state() == MediaFile.State.REFUSED);
        assertThat(now(bomb).problem()).isIn("media.refused.bomb", "media.refused.broken", "media.refused.memory");
    }

    @Test
    void aZipThatIsNoPresentationEndsInAWord() throws Exception {
        assertThat(takenApart(zip("hallo.txt", "hallo".getBytes(StandardCharsets.UTF_8)), "nep.pptx")
                        .state())
                .isEqualTo(MediaFile.State.REFUSED);
    }

    @Test
    void anExternalEntityReadsNothing() throws Exception {
        Path secret = Files.writeString(folder.resolve("geheim.txt"), "regenjasgeheim");
        byte[] hostile = ("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">&e;</Types>")
                .getBytes(StandardCharsets.UTF_8);
        MediaFile refused = takenApart(zip("[Content_Types].xml", hostile), "xxe.pptx");
        assertThat(refused.state()).isEqualTo(MediaFile.State.REFUSED);
        assertThat(refused.problem() + refused.problemDetail() + refused.proposedTitle())
                .doesNotContain("regenjasgeheim");
    }

    @Test
    void whatIsNothingWeKnowIsRefusedAtOnce() {
        assertThatThrownBy(() -> files.add(
                        new ByteArrayInputStream("MZ uitvoerbaar".getBytes(StandardCharsets.UTF_8)),
                        "wijk.pdf",
                        People.EDITOR))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("media.refused.kind"));
        assertThatThrownBy(() -> files.add(new ByteArrayInputStream(new byte[0]), "leeg.pdf", People.EDITOR))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("media.refused.empty"));
    }

    @Test
    void onlyWhoSignedInSendsFilesAndOnlyReadersOfAPieceSeeThem() throws Exception {
        byte[] content = Files.readAllBytes(Decks.pdf(folder.resolve("d.pdf"), "Alleen voor leden", List.of("z")));
        assertThatThrownBy(() -> files.add(new ByteArrayInputStream(content), "d.pdf", People.VISITOR))
                .isInstanceOf(NotAllowed.class);
        MediaFile file = takenApart(content, "d.pdf");
        assertThat(files.find(file.id(), People.MEMBER)).isEmpty();
        assertThat(files.pages(file.id(), People.VISITOR)).isEmpty();
        var piece = new SubjectRef(Kind.PRESENTATIE, java.util.UUID.randomUUID());
        files.grant(piece, Audience.MEMBERS, java.util.Set.of(file.id()));
        assertThat(files.find(file.id(), People.MEMBER)).isPresent();
        assertThat(files.find(file.id(), People.VISITOR)).isEmpty();
        files.grant(piece, Audience.MEMBERS, java.util.Set.of());
        assertThat(files.find(file.id(), People.MEMBER)).isEmpty();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}

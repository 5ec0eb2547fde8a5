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
import java.util.List;
import java.util.Random;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.testing.OfficeTexts;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// Word documents and OpenDocument presentations: read, not drawn, and only what their makers meant to show.
@PortalTest
class TextDocumentsTest {

    @Autowired
    MediaFiles files;

    @TempDir
    Path folder;

    private MediaFile takenApart(byte[] content, String name) throws Exception {
        FileId id = files.add(new ByteArrayInputStream(content), name, People.EDITOR)
                .id();
        Patience.until(name + " to be taken apart or refused", () -> switch (now(id).state()) {
            case READY, REFUSED -> true;
            case WAITING, BUSY -> false;
        });
        return now(id);
    }

    private MediaFile now(FileId id) {
        return files.find(id, People.EDITOR).orElseThrow();
    }

    private List<String> texts(MediaFile file) {
        return files.pages(file.id(), People.EDITOR).stream()
                .map(PageText::text)
                .toList();
    }

    @Test
    void aWordDocumentHasThePagesThatWordLastSaw() throws Exception {
        MediaFile file = takenApart(OfficeTexts.docx("Samen aan zet", """
                <w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>Wat we leerden</w:t></w:r></w:p>
                <w:p><w:r><w:t>Begin bij de </w:t></w:r><w:r><w:t>buren.</w:t></w:r></w:p>
                <w:p><w:r><w:br w:type="page"/></w:r></w:p>
                <w:p><w:r><w:lastRenderedPageBreak/><w:t>De tweede bladzijde</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>cel een</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t>cel twee</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p><w:r><w:t>loopt door </w:t><w:lastRenderedPageBreak/><w:t>op de derde</w:t></w:r></w:p>"""), "leren.docx");
        assertThat(file.state()).isEqualTo(MediaFile.State.READY);
        assertThat(file.kind()).isEqualTo(MediaKind.DOCX);
        assertThat(file.hasFaces()).isFalse();
        assertThat(file.proposedTitle()).isEqualTo("Samen aan zet");
        assertThat(texts(file))
                .containsExactly(
                        "Wat we leerden\nBegin bij de buren.",
                        "De tweede bladzijde\ncel een\ncel twee\nloopt door",
                        "op de derde");
    }

    @Test
    void whatAWordDocumentDoesNotShowStaysInIt() throws Exception {
        MediaFile file = takenApart(OfficeTexts.docx("", """
                <w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr><w:r><w:t>Zichtbaar verslag</w:t></w:r></w:p>
                <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>verborgen</w:t></w:r><w:r><w:t> open</w:t></w:r></w:p>
                <w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>toch te zien</w:t></w:r></w:p>
                <w:p><w:del><w:r><w:delText>geschrapt</w:delText></w:r></w:del><w:ins><w:r><w:t>erbij gezet</w:t></w:r></w:ins></w:p>
                <w:p><w:moveFrom><w:r><w:t>vertrokken</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>aangekomen</w:t></w:r></w:moveTo></w:p>
                <w:p><w:r><w:instrText>HYPERLINK geheim</w:instrText></w:r></w:p>"""), "verslag.docx");
        assertThat(file.proposedTitle()).isEqualTo("Zichtbaar verslag");
        assertThat(String.join("\n", texts(file)))
                .contains("open", "toch te zien", "erbij gezet", "aangekomen")
                .doesNotContain("verborgen", "geschrapt", "vertrokken", "geheim");
    }

    @Test
    void aDocumentThatPoiWroteIsRead() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Een enkele regel");
            document.write(out);
        }
        MediaFile file = takenApart(out.toByteArray(), "regel.docx");
        assertThat(texts(file)).containsExactly("Een enkele regel");
        assertThat(file.knowsPages()).isFalse();
    }

    @Test
    void anOpenDocumentPresentationIsReadSlideBySlideWithoutWhatWasNotShown() throws Exception {
        MediaFile file = takenApart(
                OfficeTexts.odp(
                        "",
                        OfficeTexts.slide("", """
                <draw:frame presentation:class="title"><draw:text-box><text:p>Wie doet<text:s/>mee?</text:p></draw:text-box></draw:frame>
                <draw:frame><draw:text-box><text:p>een<text:tab/>twee</text:p></draw:text-box></draw:frame>
                <presentation:notes><draw:frame><draw:text-box><text:p>spiekbriefje</text:p></draw:text-box></draw:frame></presentation:notes>
                <office:annotation><text:p>opmerking</text:p></office:annotation>""")
                                + OfficeTexts.slide(
                                        "weg",
                                        "<draw:frame><draw:text-box><text:p>achtergehouden</text:p></draw:text-box></draw:frame>")
                                + OfficeTexts.slide("", "")
                                + OfficeTexts.slide(
                                        "",
                                        "<draw:frame><draw:text-box><text:p>tot slot</text:p></draw:text-box></draw:frame>")),
                "mee.odp");
        assertThat(file.kind()).isEqualTo(MediaKind.ODP);
        assertThat(file.proposedTitle()).isEqualTo("Wie doet mee?");
        assertThat(texts(file)).containsExactly("Wie doet mee?\neen twee", "", "tot slot");
    }

    @Test
    void anOpenDocumentWithAPasswordEndsInAWord() throws Exception {
        byte[] locked = OfficeTexts.zip(
                List.of(
                        new OfficeTexts.Entry("mimetype", MediaKind.ODP.mediaType()),
                        new OfficeTexts.Entry("content.xml", "onleesbaar"),
                        new OfficeTexts.Entry(
                                "META-INF/manifest.xml",
                                "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry m:full-path=\"content.xml\"><m:encryption-data/></m:file-entry></m:manifest>")));
        assertThat(takenApart(locked, "slot.odp").problem()).isEqualTo("media.refused.encrypted");
    }

    @Test
    void anExternalEntityReadsNothingInEitherKind() throws Exception {
        Path secret = Files.writeString(folder.resolve("geheim.txt"), "regenjasgeheim");
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        MediaFile odp = takenApart(
                OfficeTexts.odpFrom(type, OfficeTexts.slide("", "<draw:frame><text:p>&e;</text:p></draw:frame>")),
                "a.odp");
        MediaFile docx = takenApart(OfficeTexts.docxFrom(type, "", "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>"), "a.docx");
        for (MediaFile file : List.of(odp, docx)) {
            assertThat(file.proposedTitle() + file.problemDetail() + texts(file))
                    .doesNotContain("regenjasgeheim");
        }
    }

    @Test
    void aBombOfTextEndsInAWord() throws Exception {
        String many = "<text:p>" + "a".repeat(150 * 1024 * 1024) + "</text:p>";
        assertThat(takenApart(OfficeTexts.odp("", OfficeTexts.slide("", many)), "bom.odp")
                        .problem())
                .isEqualTo("media.refused.bomb");
    }

    @Test
    void aLongDocumentWithoutPagesIsKeptToItsLastWord() throws Exception {
        MediaFile file = takenApart(
                OfficeTexts.docx("", paragraphs(1_500, 10) + "<w:p><w:r><w:t>slotwoord</w:t></w:r></w:p>"),
                "lang.docx");
        assertThat(file.problem()).isEmpty();
        assertThat(file.state()).isEqualTo(MediaFile.State.READY);
        assertThat(String.join("\n", texts(file))).hasSizeGreaterThan(90_000).endsWith("slotwoord");
    }

    @Test
    void moreTextThanAnybodyWroteEndsInAWord() throws Exception {
        assertThat(takenApart(OfficeTexts.docx("", paragraphs(500, 1_100)), "soep.docx")
                        .problem())
                .isEqualTo("media.refused.bomb");
    }

    /// Words of eight letters that no one packs as tightly as a bomb.
    private static String paragraphs(int paragraphs, int words) {
        var seeded = new Random(3);
        var made = new StringBuilder();
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            made.append("<w:p><w:r><w:t>");
            for (int word = 0; word < words; word++) {
                made.append(Long.toString(seeded.nextLong(), 36), 1, 9).append(' ');
            }
            made.append("</w:t></w:r></w:p>");
        }
        return made.toString();
    }

    @Test
    void aSpreadsheetAndAMacroDocumentAreNotTaken() throws Exception {
        byte[] sheet = OfficeTexts.zip(List.of(
                new OfficeTexts.Entry("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                new OfficeTexts.Entry("content.xml", "<x/>")));
        assertThat(takenApart(sheet, "cijfers.odp").problem()).isEqualTo("media.refused.kind");
        byte[] macro = OfficeTexts.officeOf("application/vnd.ms-word.document.macroEnabled.main+xml", "", "", "<w:p/>");
        assertThat(takenApart(macro, "macro.docx").problem()).isEqualTo("media.refused.kind");
    }

    @Test
    void anOldOrLockedOfficeFileIsRefusedAtOnceWithWhatToDo() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var old = new POIFSFileSystem()) {
            old.writeFilesystem(out);
        }
        assertThatThrownBy(() -> files.add(stream(out), "oud.doc", People.EDITOR))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("media.refused.old"));
    }

    @Test
    void anEmptyDocumentEndsInAWord() throws Exception {
        assertThat(takenApart(OfficeTexts.docx("", "<w:p/>"), "leeg.docx").problem())
                .isEqualTo("media.refused.broken");
    }

    private static InputStream stream(ByteArrayOutputStream content) throws IOException {
        return new ByteArrayInputStream(content.toByteArray());
    }

    @Test
    void whereItsPagesAreNotDrawnThereIsNoImageOfThem() throws Exception {
        MediaFile file = takenApart(OfficeTexts.docx("", "<w:p><w:r><w:t>alleen tekst</w:t></w:r></w:p>"), "t.docx");
        assertThat(MediaLinks.thumbnail(file, 1)).isEmpty();
        assertThat(files.image(file, 1, false)).doesNotExist();
        assertThat(new String(Files.readAllBytes(files.content(file)), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
    }
}

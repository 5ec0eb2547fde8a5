package nl.kringwijs.media.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kringwijs.testing.OfficeTexts;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What fetches, runs, tells of the machine or was meant to stay unseen never comes to another program.
class LayableDocumentTest {

    @TempDir
    Path folder;

    private boolean word(String body, OfficeTexts.Entry... more) throws Exception {
        Path file = Files.write(folder.resolve("d.docx"), OfficeTexts.docx("", body, List.of(more)));
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return LayableDocument.isLayable(opened);
        }
    }

    private boolean presentation(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("d.odp"), content);
        try (var zip = new ZipSecureFile(file.toFile())) {
            return LayableDocument.isLayable(zip);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:t>gewone tekst</w:t></w:r></w:p>",
                "<w:p><w:ins><w:r><w:t>erbij gezet</w:t></w:r></w:ins></w:p>",
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>HYPERLINK \"https://link.example.org/filename\"</w:instrText></w:r></w:p>",
                "<w:p><w:fldSimple w:instr=\" PAGE \\* MERGEFORMAT \"/></w:p>",
            })
    void anOrdinaryWordDocumentMayBeLaidOut(String body) throws Exception {
        assertThat(word(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:del><w:r><w:delText>geschrapt</w:delText></w:r></w:del></w:p>",
                "<w:p><w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom></w:p>",
                "<w:p><w:fldSimple w:instr=\" IncludePicture http://127.0.0.1/x \"/></w:p>",
                "<w:p><w:fldSimple w:instr=\"FILENAME \\p\"/></w:p>",
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT \"/etc/passwd\"</w:instrText></w:r></w:p>",
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>IF 1</w:instrText><w:fldChar w:fldCharType=\"begin\"/><w:instrText> DDEAUTO x</w:instrText></w:r></w:p>",
                "<w:altChunk/>",
                "<w:p><w:r><w:object><o:OLEObject xmlns:o=\"urn:o\"/></w:object></w:r></w:p>",
                "<w:p><v:imagedata xmlns:v=\"urn:v\" src=\"http://127.0.0.1/x.png\"/></w:p>",
            })
    void aWordDocumentThatFetchesOrHidesMayNot(String body) throws Exception {
        assertThat(word(body)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "attachedTemplate", "oleObject", "frame"})
    void aWordDocumentWithAPartOutsideItselfMayNot(String kind) throws Exception {
        assertThat(word("<w:p/>", relationship(kind))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = "hyperlink")
    void aLinkThatAReaderMayFollowIsNoReasonAgainstIt(String kind) throws Exception {
        assertThat(word("<w:p/>", relationship(kind))).isTrue();
    }

    private static OfficeTexts.Entry relationship(String kind) {
        return new OfficeTexts.Entry(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"x\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
                        + "\" Target=\"http://127.0.0.1/x\" TargetMode=\"External\"/></Relationships>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<draw:image xlink:href=\"Pictures/1000.png\"/>",
                "<draw:object xlink:href=\"./Object 1\"/>",
                "<text:a xlink:href=\"https://example.org/lezen\">lezen</text:a>",
                "<text:a xlink:href=\"#dia2\">terug</text:a>",
            })
    void anOrdinaryPresentationMayBeLaidOut(String content) throws Exception {
        assertThat(presentation(OfficeTexts.odp("", OfficeTexts.slide("", content))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<draw:image xlink:href=\"http://127.0.0.1/x.png\"/>",
                "<draw:image xlink:href=\"file:///etc/passwd\"/>",
                "<draw:image xlink:href=\"/etc/passwd\"/>",
                "<draw:image xlink:href=\"../../buren.png\"/>",
                "<draw:image xlink:href=\"Pictures/../../x.png\"/>",
                "<draw:image xlink:href=\"//127.0.0.1/x.png\"/>",
                "<draw:image xlink:href=\"vnd.sun.star.expand:$HOME\"/>",
                "<text:a xlink:href=\"vnd.sun.star.script:x\">doe</text:a>",
                "<text:p><text:file-name/></text:p>",
                "<draw:plugin/>",
                "<text:section-source/>",
            })
    void aPresentationThatFetchesOrTellsMayNot(String content) throws Exception {
        assertThat(presentation(OfficeTexts.odp("", OfficeTexts.slide("", content))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic/Standard/Module1.xml", "Scripts/python/x.py"})
    void aPresentationWithMacrosMayNot(String part) throws Exception {
        var entries = new ArrayList<>(OfficeTexts.odpParts("", "", OfficeTexts.slide("", "")));
        entries.add(new OfficeTexts.Entry(part, "<x/>"));
        assertThat(presentation(OfficeTexts.zip(entries))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = "<!DOCTYPE x [<!ENTITY e \"e\">]>")
    void aDocumentTypeIsAReasonAgainstIt(String type) throws Exception {
        assertThat(presentation(OfficeTexts.odpFrom(type, OfficeTexts.slide("", ""))))
                .isFalse();
    }
}

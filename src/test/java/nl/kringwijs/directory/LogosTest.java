package nl.kringwijs.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.kringwijs.directory.Organisations.OrganisationText;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.OfficeTexts;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A logo is everyone's to see while an organisation carries it, and nobody's afterwards.
@PortalTest
class LogosTest {

    @Autowired
    Organisations organisations;

    @Autowired
    MediaFiles files;

    private FileId picture(int width) throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        FileId id = files.addPicture(new ByteArrayInputStream(bytes.toByteArray()), "kopielogo@2x.png", People.EDITOR)
                .id();
        taken(id);
        return id;
    }

    private void taken(FileId id) throws Exception {
        Patience.until(
                "the file", () -> files.find(id, People.EDITOR).orElseThrow().isReady());
    }

    private static OrganisationText text(String name, @Nullable FileId logo) {
        return new OrganisationText(
                name, "", OrganisationKind.ANDERS, "", logo == null ? null : logo.value(), List.of());
    }

    private boolean seen(FileId file, Viewer viewer) {
        return files.find(file, viewer).isPresent();
    }

    @Test
    void aLogoIsSeenByEveryoneWhileItIsCarried() throws Exception {
        FileId first = picture(161);
        FileId second = picture(162);
        assertThat(seen(first, People.VISITOR)).isFalse();
        OrganisationSummary made = organisations.add(text("Logo " + UUID.randomUUID(), first), People.EDITOR);
        assertThat(made.logo()).isEqualTo(first);
        assertThat(seen(first, People.VISITOR)).isTrue();

        organisations.change(made, text(made.name(), second), People.EDITOR);
        assertThat(seen(first, People.VISITOR)).isFalse();
        assertThat(seen(second, People.VISITOR)).isTrue();

        OrganisationSummary now = organisations.known(made.name()).orElseThrow();
        organisations.change(now, text(made.name(), null), People.EDITOR);
        assertThat(seen(second, People.VISITOR)).isFalse();
        assertThat(organisations.known(made.name()).orElseThrow().logo()).isNull();
    }

    @Test
    void whatIsNoPictureOrNotTheEditorsToSeeIsNoLogo() throws Exception {
        FileId letter = files.add(
                        new ByteArrayInputStream(OfficeTexts.docx("", "<w:p><w:r><w:t>brief</w:t></w:r></w:p>")),
                        "brief.docx",
                        People.EDITOR)
                .id();
        taken(letter);
        for (FileId wrong : new FileId[] {letter, new FileId(UUID.randomUUID())}) {
            String name = "Zonder logo " + UUID.randomUUID();
            assertThatThrownBy(() -> organisations.add(text(name, wrong), People.EDITOR))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.key()).isEqualTo("directory.logo.wrong"));
            assertThat(organisations.known(name)).isEmpty();
        }
    }
}

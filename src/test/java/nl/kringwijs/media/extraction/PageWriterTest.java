package nl.kringwijs.media.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import nl.kringwijs.media.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// A page that would fill the portal's memory is kept as far as people could read it.
class PageWriterTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private PageText page(int number) throws IOException {
        return JSON.readValue(Files.readString(folder.resolve(number + ".json")), PageText.class);
    }

    @Test
    void aPageOfEndlessWordsIsKeptWithinBoundsAndTheNextOneWhole() throws IOException {
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var writer = new PageWriter(folder, new Report(out));
        var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var word = new PageText.Word("woord", 0, 0, 1, 1);
        var endless = new PageText.Word("w".repeat(5_000), 0, 0, 1, 1);

        writer.write(1, image, "a".repeat(50_000), Collections.nCopies(10_000, word));
        writer.write(2, image, "gewoon", List.of(word, endless, word));

        assertThat(page(1).text()).hasSize(20_000);
        assertThat(page(1).words()).hasSize(3_000);
        assertThat(page(2).text()).isEqualTo("gewoon");
        assertThat(page(2).words()).containsExactly(word, word);
    }

    @Test
    void aPageThatIsOnlyReadIsKeptWhole() throws IOException {
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        new PageWriter(folder, new Report(out)).write(1, "b".repeat(50_000));
        assertThat(page(1).text()).hasSize(50_000);
    }
}

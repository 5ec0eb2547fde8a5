package nl.kringwijs.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.shared.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The decks and the letter, drawn at first start and sent in as any other file.
@Component
@ConditionalOnProperty("kringwijs.demo")
class DemoDecks {

    private static final Map<String, Palette> PALETTES = Map.of(
            "Maasdrecht",
            Palette.of("#22408f", "#e2734a", "#1b2440", "#dfe5f4", "Gemeente Maasdrecht, wijkteam Rozenhof"),
            "Meent",
            Palette.of("#0f6d73", "#e0b02c", "#0f3037", "#cfe8e4", "Stichting De Meent"),
            "Thuishaven",
            Palette.of("#7a2f3d", "#d6a243", "#2b2119", "#fbf5e9", "Corporatie Thuishaven"),
            "Spoor",
            Palette.of("#4a3b76", "#e8896b", "#231c3a", "#ece8f6", "Jongerenwerk Spoor"),
            "Eemsloot",
            Palette.of("#2d6137", "#e9a13b", "#16291a", "#e6f0e4", "Energieloket Eemsloot"),
            "Noordkreek",
            Palette.of("#1f5c7a", "#9dbb3c", "#12303f", "#e0edf2", "Atelier Noordkreek"),
            "Tielrode",
            Palette.of("#8c3b1c", "#3f7f8c", "#331a10", "#f7eae2", "Gemeente Tielrode"));

    private final MediaFiles files;

    DemoDecks(MediaFiles files) {
        this.files = files;
    }

    /// Draws what stands in a text of the demo and sends it in.
    ///
    /// @param kind `pdf`, `pptx` or `docx`
    /// @param palette name of the colours of a deck
    MediaFile send(String name, String kind, String palette, Viewer editor) throws IOException {
        byte[] content =
                switch (kind) {
                    case "pdf" -> new PdfDeck(colours(palette)).draw(Slide.read(deck(name)));
                    case "pptx" -> new PptxDeck(colours(palette)).draw(Slide.read(deck(name)));
                    case "docx" -> DocxLetter.draw(KeyedLines.file("documents/" + name + ".txt"));
                    default -> throw new IllegalArgumentException("No deck is drawn as " + kind);
                };
        return files.add(new ByteArrayInputStream(content), name + "." + kind, editor);
    }

    private static Palette colours(String name) {
        return Objects.requireNonNull(PALETTES.get(name), name);
    }

    private static String deck(String name) throws IOException {
        return KeyedLines.file("decks/" + name + ".txt");
    }
}

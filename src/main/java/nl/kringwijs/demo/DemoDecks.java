package nl.kringwijs.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.shared.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The six decks, drawn at first start and sent in as any other file.
@Component
@ConditionalOnProperty("kringwijs.demo")
class DemoDecks {

    private static final Palette MAASDRECHT =
            Palette.of("#22408f", "#e2734a", "#1b2440", "#dfe5f4", "Gemeente Maasdrecht, wijkteam Rozenhof");
    private static final Palette MEENT = Palette.of("#0f6d73", "#e0b02c", "#0f3037", "#cfe8e4", "Stichting De Meent");
    private static final Palette THUISHAVEN =
            Palette.of("#7a2f3d", "#d6a243", "#2b2119", "#fbf5e9", "Corporatie Thuishaven");
    private static final Palette SPOOR = Palette.of("#4a3b76", "#e8896b", "#231c3a", "#ece8f6", "Jongerenwerk Spoor");
    private static final Palette EEMSLOOT =
            Palette.of("#2d6137", "#e9a13b", "#16291a", "#e6f0e4", "Energieloket Eemsloot");

    private final MediaFiles files;

    DemoDecks(MediaFiles files) {
        this.files = files;
    }

    MediaFile rozenhof(Viewer editor) throws IOException {
        return pdf("rozenhof", MAASDRECHT, editor);
    }

    MediaFile keys(Viewer editor) throws IOException {
        return pptx("sleutels", MEENT, editor);
    }

    MediaFile rooms(Viewer editor) throws IOException {
        return pdf("kamers", THUISHAVEN, editor);
    }

    MediaFile asking(Viewer editor) throws IOException {
        return pptx("doorvragen", SPOOR, editor);
    }

    MediaFile winter(Viewer editor) throws IOException {
        return pdf("winter", EEMSLOOT, editor);
    }

    MediaFile caretaker(Viewer editor) throws IOException {
        return pptx("sleutelbos", MAASDRECHT, editor);
    }

    MediaFile contract(Viewer editor) throws IOException {
        String text = new ClassPathResource("demo/documents/contract.txt").getContentAsString(StandardCharsets.UTF_8);
        return send("contract.docx", DocxLetter.draw(text), editor);
    }

    private MediaFile pdf(String name, Palette palette, Viewer editor) throws IOException {
        return send(name + ".pdf", new PdfDeck(palette).draw(slides(name)), editor);
    }

    private MediaFile pptx(String name, Palette palette, Viewer editor) throws IOException {
        return send(name + ".pptx", new PptxDeck(palette).draw(slides(name)), editor);
    }

    private MediaFile send(String name, byte[] content, Viewer editor) throws IOException {
        return files.add(new ByteArrayInputStream(content), name, editor);
    }

    private static List<Slide> slides(String name) throws IOException {
        return Slide.read(
                new ClassPathResource("demo/decks/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8));
    }
}

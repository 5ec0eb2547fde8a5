package nl.kringwijs.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kringwijs.events.EventId;
import nl.kringwijs.library.MaterialKind;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapDraft.Piece;
import nl.kringwijs.library.RecapDraft.Section;
import nl.kringwijs.shared.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The recaps of the days, written as drafts with their decks; published when the decks are taken apart. After the
/// lines of the recap come its sections: `===` with title and theme, Markdown, and a line with `@` for each piece.
@Component
@ConditionalOnProperty("kringwijs.demo")
class DemoRecaps {

    private final RecapDesk desk;
    private final DemoDecks decks;

    DemoRecaps(RecapDesk desk, DemoDecks decks) {
        this.desk = desk;
        this.decks = decks;
    }

    void begin(String text, EventId event, Network network, Viewer editor) throws IOException {
        List<String> blocks = List.of(text.split("(?m)^=== "));
        KeyedLines recap = KeyedLines.read(blocks.getFirst());
        List<Section> sections = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        for (String block : blocks.subList(1, blocks.size())) {
            Section section = section(block, network);
            sections.add(section);
            for (String line : block.lines().filter(DemoRecaps::isPiece).toList()) {
                pieces.add(piece(line, editor).in(section.key()));
            }
        }
        desk.begin(
                RecapDraft.empty(event.value(), recap.title())
                        .introduced(recap.one("lead"), recap.one("intro"))
                        .by(recap.one("writer"))
                        .joinedBy(recap.one("joined"))
                        .withSections(sections)
                        .withMaterials(pieces),
                editor);
    }

    private static boolean isPiece(String line) {
        return line.startsWith("@");
    }

    private static Section section(String block, Network network) {
        List<String> lines = block.lines().toList();
        List<String> head = new KeyedLines.Entry("", lines.getFirst()).cells(2);
        String body = lines.stream()
                .skip(1)
                .filter(line -> !isPiece(line))
                .collect(Collectors.joining("\n"))
                .strip();
        return new Section(UUID.randomUUID(), head.get(0), network.theme(head.get(1)), body + "\n");
    }

    private Piece piece(String line, Viewer editor) throws IOException {
        String kind = line.substring(1, line.indexOf(' '));
        List<String> said = new KeyedLines.Entry("", line.substring(kind.length() + 2)).cells(5);
        return switch (kind) {
            case "film" -> Piece.address(said.get(0), said.get(1), MaterialKind.FILM);
            case "link" ->
                Piece.address(said.get(0), said.get(1), MaterialKind.LINK).noted(said.get(2), "", "");
            default -> deck(kind, said, editor);
        };
    }

    private Piece deck(String kind, List<String> said, Viewer editor) throws IOException {
        Piece piece = Piece.file(
                        decks.send(said.get(0), kind, said.get(1), editor).id().value(),
                        said.get(2),
                        kind.equals("docx") ? MaterialKind.DOCUMENT : MaterialKind.PRESENTATIE)
                .noted("", said.get(3), "CC BY 4.0");
        String option = said.get(4);
        if (option.startsWith("from ")) {
            return piece.from(Integer.valueOf(option.substring(5)));
        }
        return option.isEmpty() ? piece : piece.forReaders(option);
    }
}

package nl.kringwijs.demo;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import nl.kringwijs.library.example.ExampleDraft;
import nl.kringwijs.library.example.ExampleDraft.Face;
import nl.kringwijs.library.example.ExampleDraft.Facts;
import nl.kringwijs.library.example.ExampleDraft.Figure;
import nl.kringwijs.library.example.ExampleDraft.Line;
import nl.kringwijs.library.example.ExampleDraft.Link;
import nl.kringwijs.library.example.ExampleDraft.Party;
import nl.kringwijs.library.example.ExampleDraft.Text;
import nl.kringwijs.library.example.ExampleDraft.Update;
import nl.kringwijs.library.example.ExampleId;
import nl.kringwijs.library.example.Examples;
import nl.kringwijs.shared.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The practice examples, from `demo/examples.txt`: a title after `#`, then a key and its words a line; six of them
/// are stubs. An update begins with how many months ago it was.
@Component
@ConditionalOnProperty("kringwijs.demo")
class DemoExamples {

    private final Examples examples;
    private final Clock clock;

    DemoExamples(Examples examples, Clock clock) {
        this.examples = examples;
        this.clock = clock;
    }

    void make(Network network, Viewer editor) throws IOException {
        List<String> blocks = List.of(KeyedLines.file("examples.txt").split("(?m)^# "));
        for (String block : blocks.reversed()) {
            if (!block.isBlank()) {
                ExampleDraft draft = draft(KeyedLines.read(block), network);
                ExampleId id = examples.begin(draft, editor);
                examples.publish(id, draft, 1, editor);
            }
        }
    }

    private ExampleDraft draft(KeyedLines said, Network network) {
        String contact = said.one("contact");
        return new ExampleDraft(
                new Face(said.title(), said.one("lead"), said.several("themes", network.themes())),
                new Text(said.one("context"), said.one("approach"), said.one("result"), said.one("question")),
                new Facts(
                        network.place(said.one("place")),
                        said.one("location"),
                        said.one("since"),
                        said.one("method"),
                        contact,
                        contact.isEmpty() ? "" : "voorbeelden@example.org",
                        "CC BY 4.0",
                        contact.isEmpty() ? "" : contact + ", per mail"),
                parties(said),
                said.words("lesson").stream().map(Line::of).toList(),
                numbers(said),
                pairs(said, "update", (months, text) -> Update.of(ago(months), text)),
                pairs(said, "link", Link::of),
                "public",
                "",
                contact);
    }

    /// `party: name | does | interest`, of which the last may be left out.
    private static List<Party> parties(KeyedLines said) {
        return said.all("party").stream()
                .map(entry -> entry.cells(3))
                .map(cells -> Party.of(cells.get(0), cells.get(1)).wanting(cells.get(2)))
                .toList();
    }

    /// `number: value | label | months`, of which the last may be left out.
    private List<Figure> numbers(KeyedLines said) {
        return said.all("number").stream()
                .map(entry -> entry.cells(3))
                .map(cells ->
                        Figure.of(cells.get(0), cells.get(1)).on(cells.get(2).isEmpty() ? null : ago(cells.get(2))))
                .toList();
    }

    private LocalDate ago(String months) {
        return LocalDate.now(clock).withDayOfMonth(1).plusMonths(Long.parseLong(months));
    }

    private static <T> List<T> pairs(KeyedLines said, String key, BiFunction<String, String, T> made) {
        return said.all(key).stream()
                .map(entry -> entry.cells(2))
                .map(cells -> made.apply(cells.get(0), cells.get(1)))
                .toList();
    }
}

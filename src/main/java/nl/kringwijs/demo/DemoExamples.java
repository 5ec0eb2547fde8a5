package nl.kringwijs.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
import org.springframework.core.io.ClassPathResource;
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

    void make(Map<String, UUID> themes, Map<String, UUID> places, Viewer editor) throws IOException {
        String all = new ClassPathResource("demo/examples.txt").getContentAsString(StandardCharsets.UTF_8);
        List<String> blocks = List.of(all.split("(?m)^# "));
        for (String block : blocks.reversed()) {
            if (!block.isBlank()) {
                ExampleDraft draft = draft(block, themes, places);
                ExampleId id = examples.begin(draft, editor);
                examples.publish(id, draft, 1, editor);
            }
        }
    }

    private ExampleDraft draft(String block, Map<String, UUID> themes, Map<String, UUID> places) {
        List<String> lines = block.lines().toList();
        Map<String, List<String>> said = new HashMap<>();
        lines.stream().skip(1).filter(line -> line.contains(": ")).forEach(line -> said.computeIfAbsent(
                        line.substring(0, line.indexOf(": ")), key -> new ArrayList<>())
                .add(line.substring(line.indexOf(": ") + 2).replace("\\n", "\n")));
        return new ExampleDraft(
                new Face(
                        lines.getFirst().strip(),
                        one(said, "lead"),
                        List.of(one(said, "themes").split(", ")).stream()
                                .map(name -> Objects.requireNonNull(themes.get(name), name))
                                .toList()),
                new Text(one(said, "context"), one(said, "approach"), one(said, "result")),
                new Facts(
                        places.get(one(said, "place")),
                        one(said, "location"),
                        one(said, "since"),
                        one(said, "method"),
                        one(said, "contact"),
                        said.containsKey("contact") ? "voorbeelden@example.org" : "",
                        "CC BY 4.0",
                        said.containsKey("contact") ? one(said, "contact") + ", per mail" : ""),
                pairs(said, "party").stream()
                        .map(pair -> Party.of(pair[0], pair[1]))
                        .toList(),
                said.getOrDefault("lesson", List.of()).stream().map(Line::of).toList(),
                pairs(said, "number").stream()
                        .map(pair -> Figure.of(pair[0], pair[1]))
                        .toList(),
                pairs(said, "update").stream()
                        .map(pair -> Update.of(ago(pair[0]), pair[1]))
                        .toList(),
                pairs(said, "link").stream()
                        .map(pair -> Link.of(pair[0], pair[1]))
                        .toList(),
                "public",
                "");
    }

    private LocalDate ago(String months) {
        return LocalDate.now(clock).withDayOfMonth(1).plusMonths(Long.parseLong(months));
    }

    private static String one(Map<String, List<String>> said, String key) {
        return said.getOrDefault(key, List.of("")).getFirst();
    }

    private static List<String[]> pairs(Map<String, List<String>> said, String key) {
        return said.getOrDefault(key, List.of()).stream()
                .map(line -> line.split(" \\| ", 2))
                .toList();
    }
}

package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchDocument.Tag;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.SynonymRings;
import nl.kringwijs.search.dutch.DutchAnalysis;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.PortalHome;
import nl.kringwijs.shared.SubjectRef;

/// An index of its own in which a test puts pieces and asks for them.
final class TriedIndex implements AutoCloseable {

    static final Set<String> VISITOR = Set.of("public");
    static final Set<String> MEMBER = Set.of("public", "member");

    private static final DutchAnalysis DUTCH = new DutchAnalysis();

    final LuceneEngine engine;

    TriedIndex(Path home, SynonymRings synonyms) {
        engine = new LuceneEngine(new PortalHome(home), DUTCH, synonyms);
    }

    /// An engine on its own, on some disk.
    static LuceneEngine open(Path home, Generations.Opening opening) {
        return new LuceneEngine(new PortalHome(home), DUTCH, List::of, opening);
    }

    SubjectRef put(Kind kind, String title, String text, Audience audience, String... pages) {
        var subject = new SubjectRef(kind, UUID.randomUUID());
        var head = new SearchDocument(
                subject,
                0,
                true,
                title,
                "",
                text,
                "/" + subject.id(),
                "",
                "",
                audience,
                List.of(new Tag("zeggenschap", "Zeggenschap")),
                List.of(new Tag("maasdrecht", "Maasdrecht")),
                LocalDate.of(2026, 9, 17));
        Stream.Builder<SearchDocument> documents =
                Stream.<SearchDocument>builder().add(head);
        for (int number = 1; number <= pages.length; number++) {
            documents.add(
                    head.page(number, pages[number - 1], "/" + subject.id() + "?blz=" + number, "/klein/" + number));
        }
        engine.replace(subject, documents.build().toList());
        engine.refresh();
        return subject;
    }

    SearchAnswer find(String words, Set<String> tokens) {
        return engine.find(SearchQuery.of(words), tokens);
    }

    @Override
    public void close() throws IOException {
        engine.close();
    }
}

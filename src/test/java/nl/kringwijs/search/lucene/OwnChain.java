package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.SynonymRings;
import nl.kringwijs.search.dutch.DutchAnalysis;
import nl.kringwijs.shared.PortalHome;
import nl.kringwijs.shared.SubjectRef;

/// The portal's own engine.
final class OwnChain implements Chain {

    private static final Set<String> EVERYBODY = Set.of("public", "member");

    private final LuceneEngine engine;

    OwnChain(Path home, DutchAnalysis dutch, SynonymRings synonyms) {
        engine = new LuceneEngine(new PortalHome(home), dutch, synonyms);
    }

    @Override
    public String name() {
        return "Kringwijs";
    }

    @Override
    public void fill(List<SearchDocument> corpus) {
        Map<SubjectRef, List<SearchDocument>> bySubject = new LinkedHashMap<>();
        corpus.forEach(document -> bySubject
                .computeIfAbsent(document.subject(), unknown -> new ArrayList<>())
                .add(document));
        bySubject.forEach(engine::replace);
        engine.refresh();
    }

    @Override
    public Found find(String words) {
        SearchAnswer answer = engine.find(SearchQuery.of(words), EVERYBODY);
        return new Found(
                answer.total(),
                Stream.concat(answer.hits().stream(), answer.more().stream())
                        .map(SearchAnswer.Hit::subject)
                        .limit(10)
                        .toList());
    }

    @Override
    public void close() throws IOException {
        engine.close();
    }
}

package nl.kringwijs.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kringwijs.PortalApplication;
import nl.kringwijs.search.SearchContributor;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SynonymRings;
import nl.kringwijs.search.dutch.DutchAnalysis;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.testing.FreshHome;
import nl.kringwijs.testing.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/// Prints how well questions are answered, by our own engine and by others, over one corpus: the demo content, the
/// pages in `-Dkringwijs.pages`, and the Dutch help of desktop programs. Other questions: `-Dkringwijs.queries=FILE`.
/// How to read it: docs/search.md.
@SpringBootTest(
        classes = PortalApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kringwijs.site.url=http://localhost",
            "kringwijs.media.soffice=none",
            "kringwijs.links.check=false",
            "kringwijs.demo=true",
            "vaadin.frontend.hotdeploy=false"
        })
@ContextConfiguration(initializers = FreshHome.class)
@ExtendWith(OutputCaptureExtension.class)
class RelevanceBench {

    private static final List<String> STRATA = List.of("known", "topical", "forms", "empty");

    @Autowired
    List<SearchContributor> contributors;

    @Autowired
    DutchAnalysis dutch;

    @Autowired
    SynonymRings synonyms;

    @Autowired
    JdbcClient jdbc;

    @Test
    void figures(CapturedOutput output, @TempDir Path home) throws Exception {
        Patience.until("the demo content", () -> output.getAll().contains("The demo content is complete"));
        List<SearchDocument> asked = new ArrayList<>();
        contributors.forEach(
                contributor -> contributor.all().forEach(subject -> asked.addAll(contributor.documents(subject))));
        String pages = System.getProperty("kringwijs.pages", "");
        if (!pages.isBlank()) {
            asked.addAll(Distractors.pages(Path.of(pages)));
        }
        List<SearchDocument> corpus = new ArrayList<>(asked);
        corpus.addAll(Distractors.help());
        List<GradedQuery> queries = GradedQuery.read(queries());
        Map<GradedQuery, Map<SubjectRef, Integer>> answers = new HashMap<>();
        queries.forEach(query -> answers.put(query, query.answers(corpus)));
        List<GradedQuery> unanswerable = queries.stream()
                .filter(query ->
                        !query.stratum().equals("empty") && answers.get(query).isEmpty())
                .toList();
        print("%d documents, of which %d of the network; %d questions", corpus.size(), asked.size(), queries.size());
        unanswerable.forEach(query -> print("no answer in the corpus: %s (%s)", query.words(), query.stratum()));
        try (var own = new OwnChain(home, dutch, synonyms);
                var analyzer = new DutchAnalyzerChain();
                var postgres = new PostgresChain(jdbc)) {
            for (Chain chain : List.of(own, analyzer, postgres)) {
                chain.fill(corpus);
                for (boolean heldOut : List.of(false, true)) {
                    List<GradedQuery> half = queries.stream()
                            .filter(query -> query.isHeldOut() == heldOut && !unanswerable.contains(query))
                            .toList();
                    assertThat(half).isNotEmpty();
                    report(chain, half, answers, heldOut, chain == own);
                }
            }
        }
    }

    private static Path queries() throws IOException {
        String file = System.getProperty("kringwijs.queries", "");
        return file.isBlank() ? Path.of("src/test/resources/search/queries.tsv") : Path.of(file);
    }

    private static void report(
            Chain chain,
            List<GradedQuery> queries,
            Map<GradedQuery, Map<SubjectRef, Integer>> answers,
            boolean heldOut,
            boolean withMisses)
            throws Exception {
        List<String> misses = new ArrayList<>();
        for (String stratum : STRATA) {
            List<GradedQuery> some = queries.stream()
                    .filter(query -> query.stratum().equals(stratum))
                    .toList();
            double ndcg = 0;
            double reciprocal = 0;
            double precision = 0;
            int hits = 0;
            int empty = 0;
            for (GradedQuery query : some) {
                Chain.Found found = chain.find(query.words());
                empty += found.total() == 0 ? 1 : 0;
                GradedQuery.Score score = query.score(found.results(), answers.get(query));
                ndcg += score.ndcg();
                reciprocal += score.reciprocal();
                precision += score.precision();
                hits += score.hit() ? 1 : 0;
                boolean isMiss = stratum.equals("empty") ? found.total() > 0 : !score.hit() || score.ndcg() < 0.5;
                if (isMiss) {
                    misses.add("%s\t%s\t%.2f\t%d".formatted(stratum, query.words(), score.ndcg(), found.total()));
                }
            }
            int count = Math.max(1, some.size());
            print(
                    "%s | %s | %s | %d | nDCG@10 %.3f | MRR %.3f | hit@10 %.3f | P@10 %.3f | empty %.3f",
                    chain.name(),
                    heldOut ? "held out" : "tuning",
                    stratum,
                    some.size(),
                    ndcg / count,
                    reciprocal / count,
                    (double) hits / count,
                    precision / count,
                    (double) empty / count);
        }
        if (withMisses && (!heldOut || Boolean.getBoolean("kringwijs.misses"))) {
            print("misses:\n%s", misses.stream().collect(Collectors.joining("\n")));
        }
    }

    private static void print(String line, Object... values) {
        System.out.println("RELEVANCE " + String.format(Locale.ROOT, line, values));
    }
}

package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.SearchQuery;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Makes a Lucene query of what somebody typed. All of one or two words must be there, of three or more at least a
/// third; words between quotes as a phrase. A word counts most in the title, then as typed, then by its stem.
final class QueryPlan {

    enum Leniency {
        ALL,
        FUZZY,
        ANY
    }

    private static final Pattern PIECE = Pattern.compile("\"([^\"]+)\"|(\\S+)");
    private static final int MOST_WORDS = 24;

    private final Analyzer analyzer;

    QueryPlan(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /// The words alone, without who may see and what was chosen.
    Query words(String text, Leniency leniency) {
        List<Query> parts = new ArrayList<>();
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find() && parts.size() < MOST_WORDS) {
            if (pieces.group(1) != null) {
                phrase(pieces.group(1), parts);
            } else {
                for (String word : terms(Fields.TEXT_EXACT, pieces.group(2))) {
                    word(word, leniency, parts);
                }
            }
        }
        if (parts.isEmpty()) {
            return text.isBlank() ? new MatchAllDocsQuery() : new BooleanQuery.Builder().build();
        }
        var all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, Occur.SHOULD));
        all.setMinimumNumberShouldMatch(needed(parts.size(), leniency));
        return all.build();
    }

    /// Documents whose own text holds at least one of the words, whatever their title says.
    Query inText(String text) {
        var any = new BooleanQuery.Builder();
        for (String word : terms(Fields.TEXT_EXACT, text)) {
            any.add(new TermQuery(new Term(Fields.TEXT_EXACT, word)), Occur.SHOULD);
            terms(Fields.TEXT, word).forEach(stem -> any.add(new TermQuery(new Term(Fields.TEXT, stem)), Occur.SHOULD));
        }
        return any.build();
    }

    private static int needed(int words, Leniency leniency) {
        if (leniency == Leniency.ANY) {
            return 1;
        }
        return words <= 2 ? words : Math.max(2, (words + 2) / 3);
    }

    private void phrase(String text, List<Query> into) {
        List<String> words = terms(Fields.TEXT_EXACT, text);
        if (!words.isEmpty()) {
            String[] terms = words.toArray(String[]::new);
            into.add(new DisjunctionMaxQuery(
                    List.of(
                            new PhraseQuery(Fields.TEXT_EXACT, terms),
                            new BoostQuery(new PhraseQuery(Fields.TITLE_EXACT, terms), 3f)),
                    0.2f));
        }
    }

    private void word(String word, Leniency leniency, List<Query> into) {
        List<Query> ways = new ArrayList<>();
        ways.add(new BoostQuery(new TermQuery(new Term(Fields.TEXT_EXACT, word)), 1.2f));
        ways.add(new BoostQuery(new TermQuery(new Term(Fields.TITLE_EXACT, word)), 3f));
        List<String> stems = terms(Fields.TEXT, word);
        for (String stem : stems) {
            ways.add(new TermQuery(new Term(Fields.TEXT, stem)));
            ways.add(new BoostQuery(new TermQuery(new Term(Fields.TITLE, stem)), 2.5f));
            ways.add(new BoostQuery(new TermQuery(new Term(Fields.HEADING, stem)), 2f));
        }
        if (leniency == Leniency.FUZZY && word.length() >= 4) {
            ways.add(new BoostQuery(
                    new FuzzyQuery(new Term(Fields.TEXT_EXACT, word), word.length() >= 8 ? 2 : 1, 2), 0.5f));
            ways.add(new BoostQuery(
                    new FuzzyQuery(new Term(Fields.TITLE_EXACT, word), word.length() >= 8 ? 2 : 1, 2), 1f));
        }
        boolean onlyAStopWord = stems.isEmpty();
        if (!onlyAStopWord || into.isEmpty()) {
            into.add(new DisjunctionMaxQuery(ways, 0.2f));
        }
    }

    /// The words, for this reader, with all that was chosen but what `without` names.
    Query filtered(Query words, SearchQuery query, Set<String> tokens, Facet... without) {
        var all = new BooleanQuery.Builder();
        all.add(words, Occur.MUST);
        all.add(any(Fields.AUDIENCE, tokens), Occur.FILTER);
        for (Facet facet : Facet.values()) {
            Set<String> chosen = query.chosen(facet);
            if (!chosen.isEmpty() && !Arrays.asList(without).contains(facet)) {
                all.add(any(Fields.filter(facet), chosen), Occur.FILTER);
            }
        }
        return all.build();
    }

    /// Titles of pieces in which every typed word begins a word.
    Query titles(String typed, Set<String> tokens) {
        var all = new BooleanQuery.Builder();
        for (String word : terms(Fields.TITLE_EXACT, typed)) {
            all.add(
                    new DisjunctionMaxQuery(
                            List.of(
                                    new PrefixQuery(new Term(Fields.TITLE_EXACT, word)),
                                    new BoostQuery(new TermQuery(new Term(Fields.TITLE_EXACT, word)), 2f)),
                            0f),
                    Occur.MUST);
        }
        all.add(new TermQuery(new Term(Fields.HEAD, "true")), Occur.FILTER);
        all.add(any(Fields.AUDIENCE, tokens), Occur.FILTER);
        return all.build();
    }

    /// Every piece these readers may open.
    Query heads(Set<String> tokens) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.HEAD, "true")), Occur.FILTER)
                .add(any(Fields.AUDIENCE, tokens), Occur.FILTER)
                .build();
    }

    private static Query any(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    List<String> terms(String field, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }
}

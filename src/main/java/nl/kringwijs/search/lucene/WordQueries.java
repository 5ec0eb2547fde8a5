package nl.kringwijs.search.lucene;

import java.util.ArrayList;
import java.util.List;
import nl.kringwijs.search.dutch.DutchAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// All the ways in which one word may be found, of which the best counts and the others add three tenths: as typed,
/// by its stem, as a part of a compound, and a compound by all of its parts; each more in a title.
final class WordQueries {

    private static final float OTHERS = 0.3f;
    private static final float SYNONYM = 0.5f;
    private static final float JOINED = 1.2f;
    /// How many words that differ by a letter or two are tried for one.
    private static final int MOST_ALIKE = 10;

    private final Analyzer analyzer;
    private final DutchAnalysis dutch;

    WordQueries(Analyzer analyzer, DutchAnalysis dutch) {
        this.analyzer = analyzer;
        this.dutch = dutch;
    }

    boolean isStopWord(String word) {
        return Terms.of(analyzer, Fields.TEXT, word).isEmpty();
    }

    /// Whether a word is another in some form, or a compound that is made with it.
    boolean isFormOrCompoundOf(String word, String other) {
        DutchAnalysis.Word one = dutch.word(word);
        DutchAnalysis.Word wanted = dutch.word(other);
        return word.equals(other)
                || one.stem().equals(wanted.stem())
                || one.parts().contains(wanted.stem())
                || (!wanted.parts().isEmpty() && one.parts().containsAll(wanted.parts()));
    }

    /// What was typed, what says the same, or the one word that it is together with a neighbour.
    Query meaning(List<String> typed, List<List<String>> synonyms, List<String> joined, QueryPlan.Leniency leniency) {
        List<Query> ways = new ArrayList<>();
        ways.add(all(typed, leniency));
        synonyms.forEach(other -> ways.add(new BoostQuery(lightly(other), SYNONYM)));
        joined.forEach(word -> ways.add(new BoostQuery(lightly(word), JOINED)));
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, OTHERS);
    }

    private Query all(List<String> words, QueryPlan.Leniency leniency) {
        if (words.size() == 1) {
            return one(words.getFirst(), leniency);
        }
        var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(one(word, leniency), isStopWord(word) ? Occur.SHOULD : Occur.MUST));
        return all.build();
    }

    /// In fewer ways, since there may be many: a word by its stem and as a part, several as a phrase of their stems.
    private Query lightly(List<String> words) {
        return words.size() == 1
                ? lightly(words.getFirst())
                : new DisjunctionMaxQuery(List.of(phrase(Fields.TEXT, words), phrase(Fields.TITLE, words)), OTHERS);
    }

    private Query lightly(String word) {
        String stem = dutch.word(word).stem();
        return new DisjunctionMaxQuery(
                List.of(
                        term(Fields.TEXT_PARTS, stem, 1f),
                        term(Fields.TITLE_PARTS, stem, 1.3f),
                        term(Fields.TEXT_EXACT, word, 1f)),
                OTHERS);
    }

    /// Several words in their order, by their stems. Stop words stand in no index, but leave their place open.
    Query phrase(String field, List<String> words) {
        var phrase = new PhraseQuery.Builder();
        for (int at = 0; at < words.size(); at++) {
            if (!isStopWord(words.get(at))) {
                phrase.add(new Term(field, dutch.word(words.get(at)).stem()), at);
            }
        }
        PhraseQuery made = phrase.build();
        return made.getTerms().length == 1 ? new TermQuery(made.getTerms()[0]) : made;
    }

    private Query one(String word, QueryPlan.Leniency leniency) {
        List<Query> ways = new ArrayList<>();
        ways.add(term(Fields.TEXT_EXACT, word, 1.1f));
        ways.add(term(Fields.TITLE_EXACT, word, 1.3f));
        DutchAnalysis.Word known = dutch.word(word);
        if (!isStopWord(word)) {
            ways.add(term(Fields.TEXT, known.stem(), 1f));
            ways.add(term(Fields.TITLE, known.stem(), 1f));
            ways.add(term(Fields.HEADING, known.stem(), 1f));
            ways.add(term(Fields.TEXT_PARTS, known.stem(), 0.8f));
            ways.add(term(Fields.TITLE_PARTS, known.stem(), 0.6f));
            Terms.of(analyzer, Fields.TEXT_ENGLISH, word)
                    .forEach(stem -> ways.add(term(Fields.TEXT_ENGLISH, stem, 0.8f)));
            if (!known.parts().isEmpty()) {
                ways.add(parts(Fields.TEXT_PARTS, known.parts(), 0.8f));
                ways.add(parts(Fields.TITLE_PARTS, known.parts(), 0.6f));
            }
        }
        if (leniency == QueryPlan.Leniency.FUZZY && word.length() >= 4) {
            ways.add(new BoostQuery(
                    new FuzzyQuery(new Term(Fields.TEXT_EXACT, word), edits(word), 2, MOST_ALIKE, true), 0.5f));
            ways.add(new BoostQuery(
                    new FuzzyQuery(new Term(Fields.TITLE_EXACT, word), edits(word), 2, MOST_ALIKE, true), 1f));
        }
        return new DisjunctionMaxQuery(ways, OTHERS);
    }

    private static int edits(String word) {
        return word.length() >= 8 ? 2 : 1;
    }

    /// How a word begins, in titles before texts. However many words begin so, each counts as much.
    Query beginning(String begun) {
        return new DisjunctionMaxQuery(
                List.of(beginning(Fields.TEXT_EXACT, begun), new BoostQuery(beginning(Fields.TITLE_EXACT, begun), 2f)),
                OTHERS);
    }

    private static Query beginning(String field, String begun) {
        return new PrefixQuery(new Term(field, begun), MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
    }

    /// The word in any of its forms, wherever it stands, and not as a part of another.
    Query form(String word) {
        String stem = dutch.word(word).stem();
        var any = new BooleanQuery.Builder();
        List.of(Fields.TEXT_EXACT, Fields.TITLE_EXACT)
                .forEach(field -> any.add(new TermQuery(new Term(field, word)), Occur.SHOULD));
        List.of(Fields.TEXT, Fields.TITLE, Fields.HEADING)
                .forEach(field -> any.add(new TermQuery(new Term(field, stem)), Occur.SHOULD));
        return any.build();
    }

    /// What to mark of a word.
    List<Query> marked(String word, QueryPlan.Leniency leniency, boolean byParts) {
        if (isStopWord(word)) {
            return List.of();
        }
        DutchAnalysis.Word known = dutch.word(word);
        List<Query> ways = new ArrayList<>();
        ways.add(new TermQuery(new Term(Fields.TEXT, known.stem())));
        Terms.of(analyzer, Fields.TEXT_ENGLISH, word)
                .forEach(stem -> ways.add(new TermQuery(new Term(Fields.TEXT, stem))));
        if (byParts) {
            known.parts().forEach(part -> ways.add(new TermQuery(new Term(Fields.TEXT, part))));
        }
        if (leniency == QueryPlan.Leniency.FUZZY && word.length() >= 4) {
            ways.add(new FuzzyQuery(new Term(Fields.TEXT, word), edits(word)));
        }
        return ways;
    }

    /// The word in the text itself, in whatever form.
    Query inText(String word) {
        DutchAnalysis.Word known = dutch.word(word);
        var any = new BooleanQuery.Builder();
        any.add(new TermQuery(new Term(Fields.TEXT_EXACT, word)), Occur.SHOULD);
        if (!isStopWord(word)) {
            any.add(new TermQuery(new Term(Fields.TEXT_PARTS, known.stem())), Occur.SHOULD);
            if (!known.parts().isEmpty()) {
                any.add(parts(Fields.TEXT_PARTS, known.parts(), 1f), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private static Query parts(String field, List<String> parts, float boost) {
        var all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(term(field, part, boost / parts.size()), Occur.MUST));
        return all.build();
    }

    private static Query term(String field, String term, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, term)), boost);
    }
}

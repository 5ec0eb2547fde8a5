package nl.kringwijs.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.SynonymRings;
import nl.kringwijs.search.dutch.DutchAnalysis;
import nl.kringwijs.shared.SubjectRef;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Makes a Lucene query of what somebody typed. All of one or two words must be there, of three or more at least a
/// third; all words between quotes, as a phrase; words that have synonyms, also in their place. What has a minus
/// before it may not be there, and what has a star behind it is how a word begins.
final class QueryPlan {

    enum Leniency {
        ALL,
        FUZZY,
        ANY
    }

    private static final Pattern PIECE = Pattern.compile("(-)?(?:\"([^\"]+)\"|(\\S+))");
    private static final Pattern BEGINNING = Pattern.compile("[\\p{L}\\p{N}]{3,40}\\*");
    private static final int MOST_WORDS = 16;
    /// Each may stand for thousands of words.
    private static final int MOST_BEGINNINGS = 3;
    /// How many synonyms a whole question brings along at most.
    private static final int MOST_OTHERS = 60;
    private static final float EXACTLY = 30f;

    private final Analyzer analyzer;
    private final WordQueries words;
    private final Rings rings;

    QueryPlan(Analyzer analyzer, DutchAnalysis dutch, SynonymRings synonyms) {
        this.analyzer = analyzer;
        words = new WordQueries(analyzer, dutch);
        rings = new Rings(synonyms, member -> terms(Fields.TEXT_EXACT, member));
    }

    /// What was typed, taken apart.
    ///
    /// @param words those that are neither of a phrase, nor excluded, nor only a beginning
    private record Typed(List<String> words, List<Query> phrases, List<Query> beginnings, List<Query> without) {}

    private Typed typed(String text) {
        var typed = new Typed(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Matcher pieces = PIECE.matcher(text);
        // Taken apart together: a word may be written in two places, as in `wet- en regelgeving`
        List<String> plain = new ArrayList<>();
        int most = MOST_WORDS;
        while (pieces.find() && most-- > 0) {
            String phrase = pieces.group(2);
            String word = pieces.group(3);
            if (pieces.group(1) != null) {
                without(phrase, word, typed.without());
            } else if (phrase != null) {
                phrase(phrase, typed.phrases());
            } else if (BEGINNING.matcher(word).matches() && typed.beginnings().size() < MOST_BEGINNINGS) {
                terms(Fields.TEXT_EXACT, word)
                        .forEach(begun -> typed.beginnings().add(words.beginning(begun)));
            } else {
                plain.add(word);
            }
        }
        typed.words().addAll(terms(Fields.TEXT_EXACT, String.join(" ", plain)));
        return typed;
    }

    private void without(@Nullable String phrase, @Nullable String word, List<Query> into) {
        if (phrase != null) {
            phrase(phrase, into);
        } else if (word != null) {
            terms(Fields.TEXT_EXACT, word).forEach(one -> into.add(words.form(one)));
        }
    }

    /// The words alone, without who may see and what was chosen.
    Query words(String text, Leniency leniency) {
        Typed typed = typed(text);
        List<Query> needed = new ArrayList<>(typed.phrases());
        needed.addAll(typed.beginnings());
        List<Query> parts = words(
                typed.words().subList(0, Math.min(MOST_WORDS, typed.words().size())), leniency, needed.isEmpty());
        if (needed.isEmpty() && parts.isEmpty()) {
            return text.isBlank() || !typed.without().isEmpty()
                    ? without(new MatchAllDocsQuery(), typed)
                    : new BooleanQuery.Builder().build();
        }
        boolean isAny = leniency == Leniency.ANY;
        var all = new BooleanQuery.Builder();
        needed.forEach(one -> all.add(one, isAny ? Occur.SHOULD : Occur.MUST));
        parts.forEach(part -> all.add(part, Occur.SHOULD));
        all.setMinimumNumberShouldMatch(isAny ? 1 : needed(parts.size()));
        // What is called exactly so comes first
        Query whole = new ConstantScoreQuery(new TermQuery(new Term(Fields.TITLE_WHOLE, Fields.whole(text))));
        return without(
                new BooleanQuery.Builder()
                        .add(all.build(), Occur.MUST)
                        .add(new BoostQuery(whole, EXACTLY), Occur.SHOULD)
                        .build(),
                typed);
    }

    private static Query without(Query asked, Typed typed) {
        if (typed.without().isEmpty()) {
            return asked;
        }
        var some = new BooleanQuery.Builder().add(asked, Occur.MUST);
        typed.without().forEach(one -> some.add(one, Occur.MUST_NOT));
        return some.build();
    }

    /// @param alone whether nothing else was asked, so that small words are all there is
    private List<Query> words(List<String> typed, Leniency leniency, boolean alone) {
        List<Query> into = new ArrayList<>();
        boolean onlyStopWords = alone && typed.stream().allMatch(words::isStopWord);
        int at = 0;
        int left = MOST_OTHERS;
        while (at < typed.size()) {
            Rings.Match synonyms = rings.at(typed, at);
            List<String> here = typed.subList(at, at + synonyms.length());
            if (onlyStopWords || !here.stream().allMatch(words::isStopWord)) {
                List<List<String>> few = synonyms.others()
                        .subList(0, Math.min(left, synonyms.others().size()));
                left -= few.size();
                into.add(words.meaning(here, few, joined(typed, at, at + synonyms.length()), leniency));
            }
            at += synonyms.length();
        }
        return into;
    }

    /// A word together with its neighbour, since many write as two words what is one: `zorg instelling`, `in spraak`.
    /// No word ends in a small one: `wet en` is not `weten`.
    private List<String> joined(List<String> typed, int from, int to) {
        List<String> joined = new ArrayList<>();
        if (to < typed.size() && !words.isStopWord(typed.get(to))) {
            joined.add(typed.get(to - 1) + typed.get(to));
        }
        if (from > 0 && !words.isStopWord(typed.get(from))) {
            joined.add(typed.get(from - 1) + typed.get(from));
        }
        return joined;
    }

    /// Documents whose own text holds at least one of the words, whatever their title says.
    Query inText(String text) {
        var any = new BooleanQuery.Builder();
        terms(Fields.TEXT_EXACT, withoutExcluded(text)).forEach(word -> any.add(words.inText(word), Occur.SHOULD));
        typed(text).beginnings().forEach(beginning -> any.add(beginning, Occur.SHOULD));
        return any.build();
    }

    /// What to mark in titles and texts: the words in any form, what says the same, and phrases, as terms of the field
    /// [Fields#TEXT].
    ///
    /// @param byParts whether the parts of a compound that was asked are marked, each for itself
    Query marked(String text, Leniency leniency, boolean byParts) {
        var any = new BooleanQuery.Builder();
        List<String> typed = new ArrayList<>();
        Matcher pieces = PIECE.matcher(withoutExcluded(text));
        while (pieces.find()) {
            if (pieces.group(2) != null) {
                any.add(words.phrase(Fields.TEXT, terms(Fields.TEXT_EXACT, pieces.group(2))), Occur.SHOULD);
            } else if (BEGINNING.matcher(pieces.group(3)).matches()) {
                terms(Fields.TEXT_EXACT, pieces.group(3))
                        .forEach(begun -> any.add(new PrefixQuery(new Term(Fields.TEXT, begun)), Occur.SHOULD));
            } else {
                typed.add(pieces.group(3));
            }
        }
        List<String> plain = terms(Fields.TEXT_EXACT, String.join(" ", typed));
        for (int at = 0; at < Math.min(MOST_WORDS, plain.size()); at++) {
            words.marked(plain.get(at), leniency, byParts).forEach(way -> any.add(way, Occur.SHOULD));
            rings.at(plain, at).others().forEach(other -> any.add(words.phrase(Fields.TEXT, other), Occur.SHOULD));
            joined(plain, at, at + 1).forEach(word -> any.add(words.phrase(Fields.TEXT, List.of(word)), Occur.SHOULD));
        }
        return any.build();
    }

    private static String withoutExcluded(String text) {
        return PIECE.matcher(text)
                .replaceAll(piece -> piece.group(1) == null ? Matcher.quoteReplacement(piece.group()) : "");
    }

    /// Tells whether a word in a text is one that was asked for, or says the same.
    Predicate<String> recognising(String asked) {
        List<String> typed = terms(Fields.TEXT_EXACT, withoutExcluded(asked));
        Set<String> wanted = new LinkedHashSet<>();
        for (int at = 0; at < typed.size(); at++) {
            if (!words.isStopWord(typed.get(at))) {
                wanted.add(typed.get(at));
            }
            rings.at(typed, at).others().stream()
                    .flatMap(List::stream)
                    .filter(word -> !words.isStopWord(word))
                    .forEach(wanted::add);
            wanted.addAll(joined(typed, at, at + 1));
        }
        List<String> begun = PIECE.matcher(asked)
                .results()
                .map(piece -> piece.group(1) == null && piece.group(3) != null ? piece.group(3) : "")
                .filter(word -> BEGINNING.matcher(word).matches())
                .flatMap(word -> terms(Fields.TEXT_EXACT, word).stream())
                .toList();
        Map<String, Boolean> known = new ConcurrentHashMap<>();
        return word -> known.computeIfAbsent(word, unknown -> terms(Fields.TEXT_EXACT, word).stream()
                .anyMatch(term -> begun.stream().anyMatch(term::startsWith)
                        || wanted.stream().anyMatch(one -> words.isFormOrCompoundOf(term, one))));
    }

    private static int needed(int words) {
        return words <= 2 ? words : Math.max(2, (words + 2) / 3);
    }

    private void phrase(String text, List<Query> into) {
        List<String> words = terms(Fields.TEXT_EXACT, text);
        if (!words.isEmpty()) {
            String[] terms = words.stream().limit(MOST_WORDS).toArray(String[]::new);
            into.add(new DisjunctionMaxQuery(
                    List.of(
                            new PhraseQuery(Fields.TEXT_EXACT, terms),
                            new BoostQuery(new PhraseQuery(Fields.TITLE_EXACT, terms), 3f)),
                    0.2f));
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

    /// Documents of this piece that these readers may see.
    static Query of(SubjectRef subject, Set<String> tokens) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.SUBJECT, subject.key())), Occur.FILTER)
                .add(any(Fields.AUDIENCE, tokens), Occur.FILTER)
                .build();
    }

    static Query any(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    List<String> terms(String field, String text) {
        return Terms.of(analyzer, field, text);
    }
}

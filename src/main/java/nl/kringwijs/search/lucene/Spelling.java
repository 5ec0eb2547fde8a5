package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// Other spellings of a question of which a word stands nowhere, or hardly anywhere.
final class Spelling {

    private static final int MOST_CORRECTIONS = 4;

    private final QueryPlan plan;
    private final DirectSpellChecker speller = new DirectSpellChecker();

    Spelling(QueryPlan plan) {
        this.plan = plan;
        speller.setMinQueryLength(4);
    }

    /// Spellings of the whole question that stand in the index, for words that do not. Used only when they find
    /// something this reader may see, so they give away nothing.
    List<String> corrections(IndexReader reader, String text) throws IOException {
        return spellings(reader, text, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    }

    /// Spellings of the whole question with words that stand in more documents. The same holds for them.
    List<String> commoner(IndexReader reader, String text) throws IOException {
        return spellings(reader, text, SuggestMode.SUGGEST_MORE_POPULAR);
    }

    private List<String> spellings(IndexReader reader, String text, SuggestMode mode) throws IOException {
        List<String> words = plan.terms(Fields.TEXT_EXACT, text);
        List<String> corrections = new ArrayList<>();
        for (int at = 0; at < words.size() && corrections.size() < MOST_CORRECTIONS; at++) {
            for (String field : List.of(Fields.TEXT_EXACT, Fields.TITLE_EXACT)) {
                SuggestWord[] suggested =
                        speller.suggestSimilar(new Term(field, words.get(at)), MOST_CORRECTIONS, reader, mode);
                for (SuggestWord suggestion : suggested) {
                    corrections.add(replaced(text, words, at, suggestion.string));
                }
            }
        }
        return corrections.stream().distinct().toList();
    }

    /// The question as it was typed, with one word of it spelled otherwise.
    private static String replaced(String text, List<String> words, int at, String spelled) {
        var typed = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(words.get(at)) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        if (typed.find()) {
            return typed.replaceFirst(Matcher.quoteReplacement(spelled));
        }
        List<String> corrected = new ArrayList<>(words);
        corrected.set(at, spelled);
        return String.join(" ", corrected).replace('_', ' ').strip();
    }
}

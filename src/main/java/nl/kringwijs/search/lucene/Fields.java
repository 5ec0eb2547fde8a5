package nl.kringwijs.search.lucene;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchDocument.Tag;
import nl.kringwijs.search.Suggestion;
import nl.kringwijs.search.dutch.DutchAnalysis;
import nl.kringwijs.search.dutch.Languages;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.text.Words;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/// The fields of the index, and how a document fills them. A change here is a new [#VERSION].
final class Fields {

    static final String VERSION = "8";

    static final String SUBJECT = "subject";
    static final String AUDIENCE = "audience";
    static final String HEAD = "head";
    static final String PAGE = "page";
    /// Of a page, 0 for what is none.
    static final String NUMBER = "number";

    static final String TITLE = "title";
    static final String TITLE_EXACT = "title_exact";
    static final String HEADING = "heading";
    static final String TEXT = "text";
    static final String TEXT_EXACT = "text_exact";
    /// Words with the parts of their compounds.
    static final String TITLE_PARTS = "title_parts";

    /// The whole title of a piece itself, and each other name of a theme, as [#whole].
    static final String TITLE_WHOLE = "title_whole";

    static final String TEXT_PARTS = "text_parts";
    /// Text in English, by its English stems.
    static final String TEXT_ENGLISH = "text_english";
    static final String URL = "url";
    static final String THUMBNAIL = "thumbnail";
    static final String DETAIL = "detail";
    static final String DATE = "date";
    static final String KIND = "kind";
    /// Who spoke of it, as subjects.
    static final String PEOPLE = "people";
    /// [SearchDocument#fingerprint()], to compare with the database.
    static final String FINGERPRINT = "fingerprint";
    /// Days since 1970, to sort by.
    static final String DAY = "day";

    /// Between a tag's value and its label.
    private static final char SEPARATOR = '\u001f';

    private static final int LONGEST_WHOLE = 200;

    private Fields() {}

    static Analyzer analyzer(DutchAnalysis dutch) {
        Analyzer exact = dutch.exact();
        Analyzer parts = dutch.parts();
        return new PerFieldAnalyzerWrapper(
                dutch.stem(),
                Map.of(
                        TEXT_EXACT, exact,
                        TITLE_EXACT, exact,
                        TEXT_PARTS, parts,
                        TITLE_PARTS, parts,
                        TEXT_ENGLISH, new EnglishAnalyzer()));
    }

    /// The field by which a facet filters; its counts stand in `…_count`.
    static String filter(Facet facet) {
        return "facet_" + facet.code();
    }

    static String count(Facet facet) {
        return "facet_" + facet.code() + "_count";
    }

    static Document document(SearchDocument source) {
        var document = new Document();
        String subject = source.subject().key();
        document.add(new StringField(SUBJECT, subject, Field.Store.YES));
        document.add(new SortedDocValuesField(SUBJECT, new BytesRef(subject)));
        document.add(new StringField(AUDIENCE, source.audience().token(), Field.Store.NO));
        document.add(new StringField(HEAD, Boolean.toString(source.head()), Field.Store.NO));
        document.add(new StringField(PAGE, source.page() > 0 ? "true" : "false", Field.Store.NO));
        document.add(new NumericDocValuesField(NUMBER, source.page()));
        document.add(new TextField(TITLE, source.title(), Field.Store.YES));
        document.add(new TextField(TITLE_EXACT, source.title(), Field.Store.NO));
        document.add(new TextField(TITLE_PARTS, source.title(), Field.Store.NO));
        if (source.head()) {
            document.add(new StringField(TITLE_WHOLE, whole(source.title()), Field.Store.NO));
            if (source.subject().kind() == Kind.THEMA && !source.heading().isBlank()) {
                for (String name : source.heading().split(", ")) {
                    document.add(new StringField(TITLE_WHOLE, whole(name), Field.Store.NO));
                }
            }
        }
        document.add(new TextField(HEADING, source.heading(), Field.Store.YES));
        document.add(new TextField(TEXT, source.text(), Field.Store.YES));
        document.add(new TextField(TEXT_EXACT, source.text(), Field.Store.NO));
        document.add(new TextField(TEXT_PARTS, source.text(), Field.Store.NO));
        if (Languages.isEnglish(source.text())) {
            document.add(new TextField(TEXT_ENGLISH, source.text(), Field.Store.NO));
        }
        document.add(new NumericDocValuesField(FINGERPRINT, source.fingerprint()));
        document.add(new StoredField(URL, source.url()));
        document.add(new StoredField(THUMBNAIL, source.thumbnail()));
        document.add(new StoredField(DETAIL, source.detail()));
        LocalDate date = source.date();
        if (date != null) {
            document.add(new StoredField(DATE, date.toString()));
            document.add(new NumericDocValuesField(DAY, date.toEpochDay()));
            facet(document, Facet.YEAR, new Tag(Integer.toString(date.getYear()), Integer.toString(date.getYear())));
        }
        facet(document, Facet.KIND, new Tag(source.subject().kind().code(), ""));
        source.themes().forEach(theme -> facet(document, Facet.THEME, theme));
        source.people()
                .forEach(person -> document.add(new SortedSetDocValuesField(PEOPLE, new BytesRef(person.key()))));
        source.places().forEach(place -> facet(document, Facet.PLACE, place));
        return document;
    }

    private static void facet(Document document, Facet facet, Tag tag) {
        document.add(new StringField(filter(facet), tag.value(), Field.Store.NO));
        String stored = tag.value() + SEPARATOR + tag.label();
        document.add(new SortedSetDocValuesField(count(facet), new BytesRef(stored)));
        document.add(new StoredField(count(facet), stored));
    }

    /// A whole title or question, in which only the words matter.
    static String whole(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.length() <= LONGEST_WHOLE ? plain : plain.substring(0, LONGEST_WHOLE);
    }

    /// A tag as it was put in.
    static Tag tag(Facet facet, String stored) {
        int at = stored.indexOf(SEPARATOR);
        String value = stored.substring(0, at);
        return new Tag(value, facet == Facet.KIND ? Words.say("kit.kind." + value) : stored.substring(at + 1));
    }

    static Suggestion suggestion(Document document) {
        return new Suggestion(SubjectRef.parse(document.get(SUBJECT)), document.get(TITLE), document.get(URL));
    }

    static List<Tag> themes(Document document) {
        return List.of(document.getValues(count(Facet.THEME))).stream()
                .map(stored -> tag(Facet.THEME, stored))
                .toList();
    }
}

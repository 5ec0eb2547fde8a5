package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchDocument.Tag;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;

/// Dutch that says nothing, from a seed: words as rare as words are (Zipf), one in seven a compound of two, between the
/// small words of the language. A piece has five passages: itself and four pages.
final class Passages {

    private static final List<String> SMALL = List.of(
            "de", "het", "een", "van", "in", "en", "op", "met", "voor", "dat", "is", "te", "zijn", "aan", "bij");
    private static final Audience CIRCLE = Audience.circle(new UUID(9, 9));
    private static final int WORDS = 60;
    private static final int A_PIECE = 5;

    private final List<String> words;
    private final Random random;

    Passages(long seed) {
        random = new Random(seed);
        words = new ArrayList<>();
        try (InputStream list = Passages.class.getResourceAsStream("/dutch/simple-words.txt")) {
            for (String line : new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    words.add(line.split("\t")[0]);
                }
            }
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        java.util.Collections.shuffle(words, random);
    }

    /// A word, the first ones of the list far more often than the last.
    String word() {
        double rank = Math.pow(words.size(), random.nextDouble());
        return words.get(Math.min(words.size() - 1, (int) rank));
    }

    /// One of the two hundred commonest words.
    String commonWord() {
        return words.get(random.nextInt(200));
    }

    private String text(int length) {
        var text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            double kind = random.nextDouble();
            if (kind < 0.4) {
                text.append(SMALL.get(random.nextInt(SMALL.size())));
            } else if (kind < 0.54) {
                text.append(word()).append(word());
            } else {
                text.append(word());
            }
            text.append(at % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    /// The passages of one piece.
    List<SearchDocument> piece(int number) {
        Kind kind = List.of(Kind.TERUGBLIK, Kind.WORKSHOP, Kind.PRESENTATIE, Kind.PRAKTIJKVOORBEELD)
                .get(random.nextInt(4));
        Audience audience =
                switch (random.nextInt(10)) {
                    case 0, 1 -> Audience.MEMBERS;
                    case 2 -> CIRCLE;
                    default -> Audience.PUBLIC;
                };
        int theme = random.nextInt(24);
        var head = new SearchDocument(
                new SubjectRef(kind, new UUID(7, number)),
                0,
                true,
                text(6).strip(),
                "",
                text(WORDS),
                "/stuk/" + number,
                "",
                "",
                audience,
                List.of(new Tag("thema" + theme, "Thema " + theme)),
                List.of(new Tag("plaats" + number % 200, "Plaats " + number % 200)),
                LocalDate.of(2010 + random.nextInt(16), 1 + random.nextInt(12), 1));
        List<SearchDocument> all = new ArrayList<>(List.of(head));
        for (int page = 1; page < A_PIECE; page++) {
            all.add(head.page(page, text(WORDS), "/stuk/" + number + "?blz=" + page, "/klein/" + page));
        }
        return all;
    }
}

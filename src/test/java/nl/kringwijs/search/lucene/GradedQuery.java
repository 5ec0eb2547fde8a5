package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.shared.SubjectRef;

/// A question with what answers it.
///
/// A line of a file: the stratum (`known`, `topical`, `forms` or `empty`), what is asked, pieces of which an answer's
/// title or text must hold one, with `|` between them and perhaps `^` and a grade behind each (3 where there is none),
/// or `EMPTY`, and the highest rank that counts; with tabs between them.
///
/// @param grades by piece in lower case
record GradedQuery(String stratum, String words, Map<String, Integer> grades, int rank) {

    static List<GradedQuery> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(GradedQuery::of)
                .toList();
    }

    private static GradedQuery of(String line) {
        String[] cells = line.split("\t");
        Map<String, Integer> grades = new HashMap<>();
        for (String piece : cells[2].split("\\|")) {
            String[] graded = piece.split("\\^");
            if (!piece.equals("EMPTY")) {
                grades.put(plain(graded[0]), graded.length > 1 ? Integer.parseInt(graded[1]) : 3);
            }
        }
        return new GradedQuery(cells[0], cells[1], grades, cells.length > 3 ? Integer.parseInt(cells[3].strip()) : 10);
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    /// Half of the questions, by what they say: nothing is tuned on these.
    boolean isHeldOut() {
        return Math.floorMod(words.hashCode(), 2) == 0;
    }

    /// Everything that answers it, with its grade.
    Map<SubjectRef, Integer> answers(List<SearchDocument> corpus) {
        Map<SubjectRef, Integer> answers = new HashMap<>();
        for (SearchDocument document : corpus) {
            String text = plain(document.title() + "\n" + document.heading() + "\n" + document.text());
            grades.entrySet().stream()
                    .filter(piece -> text.contains(piece.getKey()))
                    .map(Map.Entry::getValue)
                    .max(Comparator.naturalOrder())
                    .ifPresent(grade -> answers.merge(document.subject(), grade, Math::max));
        }
        return answers;
    }

    /// How well these results answer, the best first.
    ///
    /// @param ndcg discounted gain of the first ten, of what could be gained (Järvelin and Kekäläinen 2002), with
    ///     the grade as gain
    /// @param reciprocal of the rank of the first answer, nought beyond `rank`
    /// @param precision answers among the first ten results, or among as many as there are answers when that is
    ///     fewer
    record Score(double ndcg, double reciprocal, boolean hit, double precision) {}

    Score score(List<SubjectRef> results, Map<SubjectRef, Integer> answers) {
        double gain = 0;
        double reciprocal = 0;
        int right = 0;
        int places = Math.min(10, answers.size());
        for (int at = 0; at < Math.min(10, results.size()); at++) {
            int grade = answers.getOrDefault(results.get(at), 0);
            gain += grade / log2(at + 2);
            if (grade > 0) {
                right += at < places ? 1 : 0;
                reciprocal = reciprocal == 0 && at < rank ? 1.0 / (at + 1) : reciprocal;
            }
        }
        List<Integer> best = new ArrayList<>(answers.values());
        best.sort(Comparator.reverseOrder());
        double most = 0;
        for (int at = 0; at < Math.min(10, best.size()); at++) {
            most += best.get(at) / log2(at + 2);
        }
        return new Score(
                most == 0 ? 0 : gain / most, reciprocal, reciprocal > 0, places == 0 ? 0 : (double) right / places);
    }

    private static double log2(int number) {
        return Math.log(number) / Math.log(2);
    }
}

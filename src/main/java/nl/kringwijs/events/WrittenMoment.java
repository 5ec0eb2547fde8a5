package nl.kringwijs.events;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date and times as people write them: “29 januari 2019 van 16.00 -19.00 uur”, “do 28-1-2027, 13u”.
///
/// @param start null where no time is written
/// @param end null where none or only one is
public record WrittenMoment(
        LocalDate date, @Nullable LocalTime start, @Nullable LocalTime end) {

    private static final List<String> MONTHS = List.of(
            "jan(?:uari)?|january",
            "feb(?:ruari)?|february",
            "maart|mrt|mar|march",
            "apr(?:il)?",
            "mei|may",
            "juni?|june",
            "juli?|july",
            "aug(?:ustus)?|august",
            "sept?(?:ember)?",
            "okt(?:ober)?|oct(?:ober)?",
            "nov(?:ember)?",
            "dec(?:ember)?");
    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final Pattern IN_WORDS = Pattern.compile(
            "\\b(\\d{1,2})(?:e|ste|de)?\\s+(\\p{L}{3,9})\\.?(?:\\s+(\\d{4}|['’]\\d{2}))?(?![\\d\\p{L}])");
    private static final Pattern IN_FIGURES = Pattern.compile("\\b(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})\\b");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern TIME =
            Pattern.compile("\\b([01]?\\d|2[0-3])(?:\\s*(?:uur|u\\b|h\\b)|[.:u]([0-5]\\d))(?:\\s*uur|\\s*u\\b)?");
    private static final Pattern UNTIL = Pattern.compile("(\\d)\\s*(?:-|–|—|tot(?: en met)?|t/m)\\s*(\\d)");
    private static final Pattern BARE = Pattern.compile("\\b([01]?\\d|2[0-3])(?=\\s*(?:-|–|—|tot)\\s*\\d)");

    /// @param today from which a year that is not written follows: the first such day from then on
    /// @return nothing where no date is written, or one that is on no calendar, or another day of the week than
    ///     said
    public static Optional<WrittenMoment> read(String text, LocalDate today) {
        String said = text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        try {
            return inFigures(said)
                    .or(() -> inWords(said, today))
                    .filter(found -> isThatDay(said, found.date))
                    .map(found -> found.at(said));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// A date and what it stood in, to be left out when times are looked for.
    private record Found(LocalDate date, int start, int end) {

        WrittenMoment at(String said) {
            String rest = UNTIL.matcher(said.substring(0, start) + " ; " + said.substring(end))
                    .replaceAll("$1 - $2");
            List<LocalTime> times = TIME.matcher(spoken(rest))
                    .results()
                    .map(one -> LocalTime.of(
                            Integer.parseInt(one.group(1)), one.group(2) == null ? 0 : Integer.parseInt(one.group(2))))
                    .limit(2)
                    .toList();
            return new WrittenMoment(
                    date, times.isEmpty() ? null : times.getFirst(), times.size() < 2 ? null : times.getLast());
        }

        /// “13-17 uur” says its first time without a word behind it.
        private static String spoken(String rest) {
            return BARE.matcher(rest).replaceAll("$1 uur");
        }
    }

    private static Optional<Found> inFigures(String said) {
        Matcher year = YEAR_FIRST.matcher(said);
        if (year.find()) {
            return Optional.of(new Found(
                    LocalDate.of(number(year, 1), number(year, 2), number(year, 3)), year.start(), year.end()));
        }
        Matcher day = IN_FIGURES.matcher(said);
        return day.find()
                ? Optional.of(new Found(
                        LocalDate.of(whole(day.group(4)), number(day, 3), number(day, 1)), day.start(), day.end()))
                : Optional.empty();
    }

    private static Optional<Found> inWords(String said, LocalDate today) {
        List<MatchResult> dates = IN_WORDS.matcher(said)
                .results()
                .filter(words -> month(words.group(2)) > 0)
                .toList();
        return dates.stream()
                .filter(words -> words.group(3) != null)
                .findFirst()
                .or(() -> dates.stream().findFirst())
                .map(words -> {
                    int day = Integer.parseInt(words.group(1));
                    int month = month(words.group(2));
                    String year = words.group(3);
                    return new Found(
                            year == null ? next(day, month, today) : LocalDate.of(whole(year), month, day),
                            words.start(),
                            words.end());
                });
    }

    private static LocalDate next(int day, int month, LocalDate today) {
        LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
        return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
    }

    private static int month(String word) {
        for (int month = 0; month < MONTHS.size(); month++) {
            if (word.matches(MONTHS.get(month))) {
                return month + 1;
            }
        }
        return 0;
    }

    private static int whole(String year) {
        int number = Integer.parseInt(year.replaceAll("\\D", ""));
        return number < 100 ? 2000 + number : number;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /// Whether the day of the week that is written, if any, is the day's.
    private static boolean isThatDay(String said, LocalDate date) {
        Matcher day = Pattern.compile(
                        "\\b(ma|di|wo|do|vr|za|zo)(?:andag|nsdag|ensdag|nderdag|ijdag|terdag|ndag)?\\b\\.?(?=,?\\s+\\d)")
                .matcher(said);
        return !day.find() || DayOfWeek.of(DAYS.indexOf(day.group(1)) + 1) == date.getDayOfWeek();
    }
}

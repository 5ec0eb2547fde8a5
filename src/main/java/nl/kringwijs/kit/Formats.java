package nl.kringwijs.kit;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.kringwijs.shared.TimeSlot;
import nl.kringwijs.text.Words;
import org.jspecify.annotations.Nullable;

/// Dates, times and sizes as people write them: “do 28 januari 2021”, “13.00 uur”, “8,4 MB”.
public final class Formats {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Formats() {}

    public static String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMMM yyyy", language())
                .format(date)
                .replaceFirst("\\.", "");
    }

    public static String dateWithoutDay(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language()).format(date);
    }

    /// “zo 8 november”: a day of this season, in words.
    public static String dayAndMonth(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMMM", language())
                .format(date)
                .replaceFirst("\\.", "");
    }

    /// “juni 2026”.
    public static String monthAndYear(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", language()).format(date);
    }

    /// “jan 2021”, under a large number.
    public static String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMM yyyy", language()).format(date).replace(".", "");
    }

    public static String time(LocalTime time) {
        return Words.say("kit.time", clock(time));
    }

    public static String clock(LocalTime time) {
        return DateTimeFormatter.ofPattern(isDutch() ? "HH.mm" : "HH:mm").format(time);
    }

    /// “12.30 tot 17.30 uur”, “13.00 uur”, or nothing.
    public static String times(@Nullable LocalTime start, @Nullable LocalTime end) {
        if (start == null) {
            return "";
        }
        return end == null ? time(start) : Words.say("kit.times", clock(start), clock(end));
    }

    /// “do 28 januari 2021, 13.00 uur”, or that the date is not known yet.
    public static String slot(TimeSlot slot) {
        LocalDate date = slot.date();
        if (date == null) {
            return Words.say("kit.date.unknown");
        }
        LocalTime start = slot.start();
        return start == null ? date(date) : date(date) + ", " + time(start);
    }

    public static String moment(Instant instant) {
        var local = instant.atZone(ZONE);
        return Words.say("kit.moment", dateWithoutDay(local.toLocalDate()), clock(local.toLocalTime()));
    }

    public static String clock(Instant instant) {
        return clock(instant.atZone(ZONE).toLocalTime());
    }

    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /// “Noor, Hamza en Bente”.
    public static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : Words.say("kit.list.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    /// In kB or MB, of a thousand and a million bytes.
    public static String size(long bytes) {
        var number = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(language()));
        return bytes < 1_000_000
                ? Math.max(1, Math.round(bytes / 1_000f)) + " kB"
                : number.format(bytes / 1_000_000d) + " MB";
    }

    private static boolean isDutch() {
        return language().getLanguage().equals("nl");
    }

    private static Locale language() {
        return Words.language().getLanguage().equals("en") ? Locale.UK : Words.DUTCH;
    }
}

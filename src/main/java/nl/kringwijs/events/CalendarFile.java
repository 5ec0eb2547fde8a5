package nl.kringwijs.events;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.kringwijs.shared.TimeSlot;

/// Days as calendars read them: iCalendar (RFC 5545), sent to one person as an invitation (RFC 5546) or offered to
/// all as a calendar to subscribe to.
public final class CalendarFile {

    public static final String TYPE = "text/calendar;charset=UTF-8";

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int LINE = 75;

    /// The zone under the name by which the times are given; the library's own block calls it after Brussels.
    private static final String RULES = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Kringwijs//NL
            BEGIN:VTIMEZONE
            TZID:Europe/Amsterdam
            BEGIN:STANDARD
            DTSTART:19701025T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:19700329T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            END:VTIMEZONE
            END:VCALENDAR
            """;

    private final Calendar calendar = new Calendar();

    private CalendarFile(Method method) {
        calendar.add(new ProdId("-//Kringwijs//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(zone());
    }

    /// A day in a calendar.
    ///
    /// @param uid the same for ever
    /// @param sequence higher each time it changed
    /// @param when must have a date
    /// @param certain whether date and place are certain
    public record Entry(
            String uid,
            int sequence,
            Instant stamp,
            TimeSlot when,
            boolean certain,
            String title,
            String where,
            String text,
            String url) {}

    /// Somebody with an address.
    public record Party(String name, String email) {}

    /// Days to subscribe to.
    public static String of(String name, List<Entry> entries) {
        var file = new CalendarFile(ImmutableMethod.PUBLISH);
        file.calendar.add(new XProperty("X-WR-CALNAME", name));
        file.calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(6)));
        entries.forEach(entry -> file.add(entry, status(entry)));
        return file.text();
    }

    /// Puts the day in somebody's calendar, or changes it there.
    public static String invitation(Entry entry, Party organiser, Party guest) {
        return personal(ImmutableMethod.REQUEST, entry, status(entry), organiser, guest);
    }

    /// Takes it out.
    public static String cancellation(Entry entry, Party organiser, Party guest) {
        return personal(ImmutableMethod.CANCEL, entry, Status.VALUE_CANCELLED, organiser, guest);
    }

    private static String status(Entry entry) {
        return entry.certain() ? Status.VALUE_CONFIRMED : Status.VALUE_TENTATIVE;
    }

    private static String personal(Method method, Entry entry, String status, Party organiser, Party guest) {
        var file = new CalendarFile(method);
        VEvent event = file.add(entry, status);
        event.add(new Organizer(new ParameterList(List.of(new Cn(plain(organiser.name())))), mailto(organiser)));
        event.add(new Attendee(
                new ParameterList(List.of(new Cn(plain(guest.name())), PartStat.ACCEPTED)), mailto(guest)));
        return file.text();
    }

    private static URI mailto(Party party) {
        try {
            return new URI("mailto", party.email(), null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /// A name in one line: a break would begin a property of its own.
    private static String plain(String name) {
        return name.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private VEvent add(Entry entry, String status) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.stamp()));
        event.add(new Sequence(entry.sequence()));
        when(event, entry.when());
        event.add(new Summary(entry.title()));
        if (!entry.where().isBlank()) {
            event.add(new Location(entry.where()));
        }
        if (!entry.text().isBlank()) {
            event.add(new Description(entry.text()));
        }
        event.add(new Url(URI.create(entry.url())));
        event.add(new Status(status));
        calendar.add(event);
        return event;
    }

    /// Without a time it is the whole day; without an end it takes as long as calendars think.
    private static void when(VEvent event, TimeSlot when) {
        LocalDate date = when.date();
        LocalTime start = when.start();
        LocalTime end = when.end();
        if (date == null) {
            throw new IllegalArgumentException("A day without a date is in no calendar");
        }
        if (start == null) {
            event.add(new DtStart<>(date));
            event.add(new DtEnd<>(date.plusDays(1)));
            return;
        }
        event.add(new DtStart<>(date.atTime(start).atZone(ZONE)));
        if (end != null && end.isAfter(start)) {
            event.add(new DtEnd<>(date.atTime(end).atZone(ZONE)));
        }
    }

    private static VTimeZone zone() {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(RULES))
                    .<VTimeZone>getComponent("VTIMEZONE")
                    .orElseThrow();
        } catch (ParserException wrong) {
            throw new IllegalStateException(wrong);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Lines of at most 75 octets (RFC 5545, 3.1); the library counts characters.
    private String text() {
        var out = new StringBuilder();
        for (String line : calendar.toString().split("\r\n")) {
            int octets = 0;
            for (int at = 0; at < line.length(); ) {
                int character = line.codePointAt(at);
                int size = octets(character);
                if (octets + size > LINE) {
                    out.append("\r\n ");
                    octets = 1;
                }
                out.appendCodePoint(character);
                octets += size;
                at += Character.charCount(character);
            }
            out.append("\r\n");
        }
        return out.toString();
    }

    private static int octets(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}

package nl.kringwijs.events.registration;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.events.CalendarFile;
import nl.kringwijs.events.CalendarFile.Party;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.TakingPart.Entitlement;
import nl.kringwijs.notifications.Mail.Appointment;
import nl.kringwijs.notifications.Mails;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.TimeSlot;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;

/// Puts into words, and into a calendar, how somebody stands towards a day.
@Component
class Statements {

    private final DayQueries days;
    private final ChoiceQueries choices;
    private final Mails mails;
    private final Site site;
    private final Clock clock;

    Statements(DayQueries days, ChoiceQueries choices, Mails mails, Site site, Clock clock) {
        this.days = days;
        this.choices = choices;
        this.mails = mails;
        this.site = site;
        this.clock = clock;
    }

    Statement of(OpenDay day, Registration registration) {
        if (day.withdrawn() || !registration.stands()) {
            return new Statement("", "", day.withdrawn() ? "calledOff" : "withdrawn", false, true);
        }
        List<Choice> had = choices.of(registration.id());
        boolean comes = registration.state() == Registration.State.CONFIRMED
                && had.stream().anyMatch(choice -> choice.isForDay() && choice.state() == ChoiceState.PLACE);
        Map<UUID, String> rooms = days.rooms(day.id());
        List<String> more = new ArrayList<>();
        List<Entitlement> entitled = day.takingPart().entitlements(RegistrationReader.placed(had));
        if (comes && !entitled.isEmpty()) {
            more.add(Words.say(
                    "events.mail.line.entitled",
                    entitled.stream().map(Entitlement::name).collect(Collectors.joining(", "))));
        }
        if (comes && !day.details().stream().isBlank()) {
            more.add(Words.say("events.mail.line.stream", day.details().stream()));
        }
        return new Statement(
                frame(day, had),
                lines(day, had, rooms, more, choice -> choices.position(choice.target(), registration.id())),
                lines(day, had, rooms, more, choice -> 0),
                comes,
                false);
    }

    private static String lines(
            OpenDay day, List<Choice> had, Map<UUID, String> rooms, List<String> more, ToIntFunction<Choice> position) {
        return Stream.concat(
                        had.stream()
                                .map(choice -> Words.say(
                                        "events.mail.line." + choice.state().name(),
                                        label(day, choice, rooms),
                                        choice.state() == ChoiceState.WAITING ? position.applyAsInt(choice) : 0)),
                        more.stream())
                .collect(Collectors.joining("\n\n"));
    }

    private static String label(OpenDay day, Choice choice, Map<UUID, String> rooms) {
        String room = rooms.getOrDefault(choice.target(), "");
        return RegistrationReader.label(day, choice) + (room.isEmpty() ? "" : " (" + room + ")");
    }

    private static String clock(LocalTime time) {
        return String.format("%02d.%02d", time.getHour(), time.getMinute());
    }

    /// “donderdag 28 januari 2021, 13.00 tot 17.00 uur, De Zaaghal, Maasdrecht”, for the parts they come to.
    private static String frame(OpenDay day, List<Choice> had) {
        TimeSlot when = day.when(RegistrationReader.parts(had));
        String date = when.date() == null
                ? Words.say("events.mail.date.unknown")
                : java.time.format.DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Words.DUTCH)
                        .format(when.date());
        LocalTime start = when.start();
        LocalTime end = when.end();
        String times = start == null
                ? ""
                : end == null
                        ? Words.say("events.mail.from", clock(start))
                        : Words.say("events.mail.times", clock(start), clock(end));
        String where = RegistrationReader.where(day);
        return Stream.of(
                        date,
                        times,
                        where.isEmpty()
                                ? Words.say("events.place.follows")
                                : day.details().provisional() ? Words.say("events.mail.provisional", where) : where)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    @org.jspecify.annotations.Nullable
    Appointment invitation(OpenDay day, Registration to, Statement now, int sequence) {
        return day.date() == null || to.address().isEmpty()
                ? null
                : new Appointment(
                        "REQUEST",
                        CalendarFile.invitation(entry(day, to, now.lines(), sequence, true), organiser(), guest(to)));
    }

    @org.jspecify.annotations.Nullable
    Appointment cancellation(OpenDay day, Registration to, int sequence) {
        return day.date() == null || to.address().isEmpty()
                ? null
                : new Appointment(
                        "CANCEL",
                        CalendarFile.cancellation(entry(day, to, "", sequence, false), organiser(), guest(to)));
    }

    /// The day in the calendar of one person.
    CalendarFile.Entry entry(OpenDay day, Registration registration) {
        Statement now = of(day, registration);
        return entry(day, registration, now.lines(), registration.sequence(), now.comes());
    }

    /// The same, for who has a place on the day and said that they come.
    Optional<CalendarFile.Entry> comingEntry(OpenDay day, Registration registration) {
        Statement now = of(day, registration);
        return now.comes()
                ? Optional.of(entry(day, registration, now.lines(), registration.sequence(), true))
                : Optional.empty();
    }

    private CalendarFile.Entry entry(OpenDay day, Registration to, String lines, int sequence, boolean comes) {
        Set<UUID> parts = RegistrationReader.parts(choices.of(to.id()));
        return new CalendarFile.Entry(
                to.id().value() + "@" + site.host(),
                sequence,
                clock.instant(),
                day.when(parts),
                comes && !day.details().provisional(),
                day.day().title(),
                RegistrationReader.where(day),
                lines.replace("\n\n", "\n"),
                site.address(EventLinks.event(day.slug())));
    }

    private Party organiser() {
        return new Party(site.name(), mails.sender());
    }

    private static Party guest(Registration to) {
        return new Party(to.name(), to.address().orElseThrow().value());
    }
}

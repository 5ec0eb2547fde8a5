package nl.kringwijs.events.registration;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.People;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.TakingPart;
import nl.kringwijs.events.TakingPart.Entitlement;
import nl.kringwijs.events.TakingPart.Question;
import nl.kringwijs.events.registration.DayOverview.Balance;
import nl.kringwijs.events.registration.DayOverview.Count;
import nl.kringwijs.events.registration.DayOverview.Happening;
import nl.kringwijs.events.registration.DayOverview.Line;
import nl.kringwijs.events.registration.DayOverview.SignUps;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.TimeSlot;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who comes to a day, for who organises it. Nobody else is told.
@Service
@Transactional
public class Participants {

    private static final int MOST_HAPPENINGS = 200;

    private final DayQueries days;
    private final PlaceQueries places;
    private final ChoiceQueries choices;
    private final RegistrationQueries registrations;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    Participants(
            DayQueries days,
            PlaceQueries places,
            ChoiceQueries choices,
            RegistrationQueries registrations,
            People people,
            JdbcClient jdbc,
            Clock clock) {
        this.days = days;
        this.places = places;
        this.choices = choices;
        this.registrations = registrations;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Everybody who comes or wants to, by name.
    ///
    /// @param words that must be in a name, an address, a capacity or an answer; empty for all
    public List<Participant> all(EventId day, String words, Viewer viewer) {
        viewer.mustWrite(day.ref());
        return days.evenWithdrawn(day).filter(known -> known.isFor(viewer)).map(this::all).orElse(List.of()).stream()
                .filter(one -> one.matches(words))
                .toList();
    }

    private List<Participant> all(OpenDay day) {
        Map<RegistrationId, List<Choice>> had =
                choices.ofDay(day.id()).stream().collect(Collectors.groupingBy(Choice::registration));
        Map<UUID, Integer> positions = positions(had);
        Map<UUID, Map<UUID, String>> answers = answers(day.id());
        List<Registration> standing = registrations.standing(day.id());
        Map<RegistrationId, String> names =
                standing.stream().collect(Collectors.toMap(Registration::id, Registration::name));
        return standing.stream()
                .map(one -> participant(
                        day,
                        one,
                        had.getOrDefault(one.id(), List.of()),
                        positions,
                        answers.getOrDefault(one.id().value(), Map.of()),
                        names))
                .sorted(Comparator.comparing(
                        Participant::name, java.text.Collator.getInstance(java.util.Locale.of("nl"))))
                .toList();
    }

    /// By choice, where it stands in its queue.
    private static Map<UUID, Integer> positions(Map<RegistrationId, List<Choice>> had) {
        Map<UUID, Integer> next = new HashMap<>();
        Map<UUID, Integer> positions = new HashMap<>();
        had.values().stream()
                .flatMap(List::stream)
                .filter(choice -> choice.state() == ChoiceState.WAITING)
                .sorted(Comparator.comparingLong(Choice::queued))
                .forEach(choice -> positions.put(choice.id(), next.merge(choice.target(), 1, Integer::sum)));
        return positions;
    }

    private Map<UUID, Map<UUID, String>> answers(EventId day) {
        Map<UUID, Map<UUID, String>> all = new HashMap<>();
        jdbc.sql("""
                        select a.registration_id, a.question_id, a.text from events.answer a
                        join events.registration r on r.id = a.registration_id where r.event_id = :day""").param("day", day.value()).query(row -> {
            all.computeIfAbsent(row.getObject(1, UUID.class), key -> new HashMap<>())
                    .put(row.getObject(2, UUID.class), row.getString(3));
        });
        return all;
    }

    private static Participant participant(
            OpenDay day,
            Registration one,
            List<Choice> had,
            Map<UUID, Integer> positions,
            Map<UUID, String> answers,
            Map<RegistrationId, String> names) {
        Map<UUID, MyChoice> mine = new LinkedHashMap<>();
        had.forEach(choice -> mine.put(
                choice.target(),
                new MyChoice(
                        choice.state(),
                        positions.getOrDefault(choice.id(), 0),
                        Optional.ofNullable(choice.offeredUntil()))));
        boolean comes = had.stream().anyMatch(choice -> choice.isForDay() && choice.state() == ChoiceState.PLACE);
        return new Participant(
                one.id(),
                one.name(),
                one.address().map(nl.kringwijs.shared.EmailAddress::value).orElse(""),
                one.source().name(),
                one.isHeld(),
                one.capacity(),
                Optional.ofNullable(one.broughtBy())
                        .flatMap(by -> Optional.ofNullable(names.get(by)))
                        .orElse(""),
                mine,
                comes
                        ? day.takingPart().entitlements(RegistrationReader.placed(had)).stream()
                                .map(Entitlement::name)
                                .toList()
                        : List.of(),
                answers,
                one.ticket(),
                one.at(),
                Optional.ofNullable(one.presentAt()));
    }

    /// How the day stands, also when it has been or does not go on.
    public Optional<DayOverview> overview(EventId day, Viewer viewer) {
        viewer.mustWrite(day.ref());
        return days.evenWithdrawn(day).filter(known -> known.isFor(viewer)).map(this::overview);
    }

    private DayOverview overview(OpenDay day) {
        List<Participant> all = all(day);
        List<Participant> coming =
                all.stream().filter(one -> one.has(day.id().value())).toList();
        Map<UUID, PlacesLeft> left = places.left(day.id());
        return new DayOverview(
                day.id(),
                day.slug(),
                day.day().title(),
                new TimeSlot(day.date(), day.start(), day.end()),
                RegistrationReader.where(day),
                day.signUp().policy(),
                day.targets().stream()
                        .map(target -> new Line(
                                target.id(),
                                target.title(),
                                round(day, target),
                                target.equals(day.day()),
                                left.getOrDefault(target.id(), new PlacesLeft(null, 0, 0, 0))))
                        .toList(),
                signUps(day.id()),
                balances(day, coming),
                day.takingPart().entitlements().stream()
                        .map(one -> new Count(one.name(), (int) coming.stream()
                                .filter(who -> who.entitlements().contains(one.name()))
                                .count()))
                        .toList(),
                day.takingPart().questions(),
                (int) all.stream().filter(one -> one.presentAt().isPresent()).count(),
                (int) all.stream().filter(Participant::walkedIn).count());
    }

    private static String round(OpenDay day, Target target) {
        return target.isPart() || target.round() == null
                ? ""
                : day.slot(target.round())
                        .map(slot -> slot.start() == null
                                ? slot.title()
                                : slot.title()
                                        + String.format(
                                                ", %02d.%02d",
                                                slot.start().getHour(),
                                                slot.start().getMinute()))
                        .orElse("");
    }

    private List<SignUps> signUps(EventId day) {
        Map<LocalDate, Integer> counted = new TreeMap<>();
        registrations
                .all(day)
                .forEach(one -> counted.merge(LocalDate.ofInstant(one.at(), OpenDay.ZONE), 1, Integer::sum));
        return counted.entrySet().stream()
                .map(one -> new SignUps(one.getKey(), one.getValue()))
                .toList();
    }

    private List<Balance> balances(OpenDay day, List<Participant> coming) {
        TakingPart takingPart = day.takingPart();
        List<Balance> all = new ArrayList<>();
        if (!takingPart.capacities().isEmpty()) {
            all.add(balance(
                    Words.say("events.organiser.capacity"), takingPart.capacities(), coming, Participant::capacity));
        }
        takingPart.questions().stream()
                .filter(question -> question.kind() == Question.Kind.CHOICE)
                .forEach(question -> all.add(balance(question.text(), question.options(), coming, one -> one.answers()
                        .getOrDefault(question.key(), ""))));
        regions(day, coming).ifPresent(all::add);
        return all;
    }

    /// Where those work who come and let members know, and how many do not.
    private Optional<Balance> regions(OpenDay day, List<Participant> coming) {
        Set<RegistrationId> ids = coming.stream().map(Participant::id).collect(Collectors.toSet());
        List<MemberId> members = registrations.all(day.id()).stream()
                .filter(one -> ids.contains(one.id()))
                .flatMap(one -> Optional.ofNullable(one.member()).stream())
                .toList();
        Map<String, Integer> known = people.regions(members);
        int unknown =
                coming.size() - known.values().stream().mapToInt(count -> count).sum();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Balance(
                        Words.say("events.organiser.regions"),
                        Stream.concat(
                                        known.entrySet().stream().map(one -> new Count(one.getKey(), one.getValue())),
                                        Stream.of(new Count("", unknown)))
                                .filter(one -> one.count() > 0)
                                .toList()));
    }

    private static Balance balance(
            String name, List<String> values, List<Participant> coming, Function<Participant, String> value) {
        Map<String, Long> counted = coming.stream().collect(Collectors.groupingBy(value, Collectors.counting()));
        List<Count> counts = Stream.concat(values.stream(), Stream.of(""))
                .map(one -> new Count(one, counted.getOrDefault(one, 0L).intValue()))
                .filter(one -> !one.name().isEmpty() || one.count() > 0)
                .toList();
        return new Balance(name, counts);
    }

    /// What happened last, the newest first: who got in, waited, was offered a place, gave one back.
    public List<Happening> happenings(EventId day, Viewer viewer) {
        viewer.mustWrite(day.ref());
        Optional<OpenDay> open = days.evenWithdrawn(day);
        return jdbc.sql("""
                        select m.at, r.name, m.target_id, m.state from events.movement m
                        join events.registration r on r.id = m.registration_id
                        where m.event_id = :day order by m.id desc limit :most""")
                .param("day", day.value())
                .param("most", MOST_HAPPENINGS)
                .query((row, number) -> new Happening(
                        row.getTimestamp("at").toInstant(),
                        row.getString("name"),
                        open.map(known -> known.title(uuid(row))).orElse(""),
                        ChoiceState.valueOf(row.getString("state"))))
                .list();
    }

    private static UUID uuid(java.sql.ResultSet row) {
        try {
            return row.getObject("target_id", UUID.class);
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// A day that somebody organises, in a list.
    public record Organised(EventId day, String title, TimeSlot when, int taken) {}

    /// Days with sign-up: those to come, and those of the last month.
    public List<Organised> days(Viewer viewer) {
        viewer.mustBe(nl.kringwijs.shared.Role.EDITOR);
        return jdbc.sql("""
                        select e.id, e.title, e.date, e.start_time, e.end_time, p.taken
                        from events.event e join events.places p on p.id = e.id
                        where e.state = 'PUBLISHED' and e.sign_up_policy <> 'NONE'
                            and (e.date is null or e.date > cast(:from as date)) order by e.date nulls last""")
                .param("from", Timestamp.from(clock.instant().minus(java.time.Duration.ofDays(31))))
                .query((row, number) -> new Organised(
                        new EventId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        new TimeSlot(
                                row.getDate("date") == null
                                        ? null
                                        : row.getDate("date").toLocalDate(),
                                row.getTime("start_time") == null
                                        ? null
                                        : row.getTime("start_time").toLocalTime(),
                                row.getTime("end_time") == null
                                        ? null
                                        : row.getTime("end_time").toLocalTime()),
                        row.getInt("taken")))
                .list();
    }
}

package nl.kringwijs.events.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kringwijs.events.EventId;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Three questions afterwards about the day and each workshop somebody was in: was it worth it, can you use it, what
/// could be better. Organisers see what was said, and not by whom.
@Service
@Transactional
public class Feedback {

    private static final int LONGEST = 1_000;

    private final DayQueries days;
    private final ChoiceQueries choices;
    private final RegistrationQueries registrations;
    private final JdbcClient jdbc;
    private final Clock clock;

    Feedback(DayQueries days, ChoiceQueries choices, RegistrationQueries registrations, JdbcClient jdbc, Clock clock) {
        this.days = days;
        this.choices = choices;
        this.registrations = registrations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Whether it can be used.
    public enum Usable {
        YES,
        PARTLY,
        NO
    }

    /// What somebody thinks of one thing; each question may be passed over.
    ///
    /// @param worth from 1, not at all, to 5, very much, or null
    /// @param usable or null
    /// @param better what could be, or empty
    public record Opinion(@Nullable Integer worth, @Nullable Usable usable, String better) {

        public boolean saysNothing() {
            return worth == null && usable == null && better.isBlank();
        }

        private boolean isOutOfRange() {
            return worth != null && (worth < 1 || worth > 5);
        }

        private static Opinion of(ResultSet row) throws SQLException {
            String usable = row.getString("usable");
            return new Opinion(
                    row.getObject("worth", Integer.class),
                    usable == null ? null : Usable.valueOf(usable),
                    row.getString("better"));
        }
    }

    /// What somebody can say something about: the day and the workshops they had a place in, by id with what it is
    /// called; nothing before the day is over.
    public Map<UUID, String> asked(String secret) {
        Map<UUID, String> asked = new LinkedHashMap<>();
        registrations.bySecret(secret).filter(Registration::stands).ifPresent(known -> days.find(known.day())
                .filter(day -> day.isOver(clock))
                .ifPresent(day -> choices.of(known.id()).stream()
                        .filter(choice -> choice.state() == ChoiceState.PLACE && !choice.isForPart())
                        .forEach(choice -> asked.put(choice.target(), day.title(choice.target())))));
        return asked;
    }

    /// What they said before, by id.
    public Map<UUID, Opinion> said(String secret) {
        Map<UUID, Opinion> said = new LinkedHashMap<>();
        registrations.bySecret(secret).ifPresent(known -> jdbc.sql(
                        "select target_id, worth, usable, better from events.feedback where registration_id = :id")
                .param("id", known.id().value())
                .query((row, number) -> said.put(row.getObject("target_id", UUID.class), Opinion.of(row)))
                .list());
        return said;
    }

    /// Keeps what somebody thinks, in the place of what they said before; nothing takes that away.
    ///
    /// @throws Problem when it is not about something of theirs, or too long
    public void say(String secret, Map<UUID, Opinion> opinions) {
        Registration known = registrations.bySecret(secret).orElseThrow(() -> Problem.of("events.signUp.refused.gone"));
        Map<UUID, String> asked = asked(secret);
        opinions.forEach((target, opinion) -> {
            if (!asked.containsKey(target) || opinion.isOutOfRange()) {
                throw Problem.of("events.signUp.refused.gone");
            }
            if (opinion.better().length() > LONGEST) {
                throw Problem.of("events.signUp.answer.long", LONGEST);
            }
            if (opinion.saysNothing()) {
                jdbc.sql("delete from events.feedback where target_id = :target and registration_id = :registration")
                        .param("target", target)
                        .param("registration", known.id().value())
                        .update();
                return;
            }
            Usable usable = opinion.usable();
            jdbc.sql("""
                            insert into events.feedback (event_id, target_id, registration_id, worth, usable, better, at)
                            values (:day, :target, :registration, :worth, :usable, :better, :now)
                            on conflict (target_id, registration_id) do update
                            set worth = excluded.worth, usable = excluded.usable, better = excluded.better, at = excluded.at""")
                    .param("day", known.day().value())
                    .param("target", target)
                    .param("registration", known.id().value())
                    .param("worth", opinion.worth())
                    .param("usable", usable == null ? null : usable.name())
                    .param("better", opinion.better().strip())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        });
    }

    /// What was said of one thing.
    ///
    /// @param count how many said something
    /// @param worth the mean, from 1 to 5, or empty when nobody gave one
    /// @param usable how many said what
    /// @param better what could be, in their words
    public record Result(
            String title, int count, OptionalDouble worth, Map<Usable, Integer> usable, List<String> better) {

        /// In one line: what it is, the mean, and of how many.
        public String line() {
            return worth.isEmpty()
                    ? Words.say("events.feedback.result.unrated", title, count)
                    : Words.say(
                            "events.feedback.result",
                            title,
                            String.format(Locale.of("nl"), "%.1f", worth.getAsDouble()),
                            count);
        }
    }

    /// What participants thought, for the organiser: the day first, then each workshop.
    public List<Result> results(EventId day, Viewer viewer) {
        viewer.mustWrite(day.ref());
        record Said(UUID target, Opinion opinion) {}
        Map<UUID, List<Opinion>> all = jdbc
                .sql("select target_id, worth, usable, better from events.feedback where event_id = :day order by at")
                .param("day", day.value())
                .query((row, number) -> new Said(row.getObject("target_id", UUID.class), Opinion.of(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Said::target, Collectors.mapping(Said::opinion, Collectors.toList())));
        return days.evenWithdrawn(day).map(OpenDay::targets).orElse(List.of()).stream()
                .flatMap(target ->
                        Optional.ofNullable(all.get(target.id()))
                                .map(opinions -> result(target.title(), opinions))
                                .stream())
                .toList();
    }

    private static Result result(String title, List<Opinion> opinions) {
        Map<Usable, Integer> usable = new LinkedHashMap<>();
        for (Usable one : Usable.values()) {
            usable.put(one, (int)
                    opinions.stream().filter(opinion -> opinion.usable() == one).count());
        }
        return new Result(
                title,
                opinions.size(),
                opinions.stream()
                        .map(Opinion::worth)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .average(),
                usable,
                opinions.stream()
                        .map(Opinion::better)
                        .filter(better -> !better.isBlank())
                        .toList());
    }
}

package nl.kringwijs.events.registration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.CalendarFile;
import nl.kringwijs.members.Addressees;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The secret address of a member's own calendar, to subscribe to. Whoever has the address sees the days; the member
/// can take another.
@Service
@Transactional
public class CalendarKeys {

    private final DayQueries days;
    private final RegistrationQueries registrations;
    private final Statements statements;
    private final Addressees addressees;
    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarKeys(
            DayQueries days,
            RegistrationQueries registrations,
            Statements statements,
            Addressees addressees,
            JdbcClient jdbc,
            Clock clock) {
        this.days = days;
        this.registrations = registrations;
        this.statements = statements;
        this.addressees = addressees;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The secret of this member's calendar, made when it is first asked for.
    public Optional<String> mine(Viewer viewer) {
        MemberId member = viewer.mustBeSignedIn();
        return known(member).or(() -> {
            jdbc.sql("""
                            insert into events.calendar_key (member_id, secret)
                            select id, :secret from members.account where id = :member
                            on conflict (member_id) do nothing""")
                    .param("member", member.value())
                    .param("secret", fresh())
                    .update();
            return known(member);
        });
    }

    private Optional<String> known(MemberId member) {
        return jdbc.sql("select secret from events.calendar_key where member_id = :member")
                .param("member", member.value())
                .query(String.class)
                .optional();
    }

    /// Another secret: the old address shows nothing from now on.
    public Optional<String> another(Viewer viewer) {
        mine(viewer);
        jdbc.sql("update events.calendar_key set secret = :secret where member_id = :member")
                .param("member", viewer.mustBeSignedIn().value())
                .param("secret", fresh())
                .update();
        return mine(viewer);
    }

    private static String fresh() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    /// The days of the member with this secret: those to come and those of the last half year. Nothing of a member who
    /// may not sign in.
    public Optional<String> calendar(String secret, String name) {
        return jdbc.sql("select member_id from events.calendar_key where secret = :secret")
                .param("secret", secret)
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .optional()
                .filter(member -> addressees.find(member).isPresent())
                .map(member -> CalendarFile.of(name, entries(member)));
    }

    private List<CalendarFile.Entry> entries(MemberId member) {
        return registrations.standing(member).stream()
                .flatMap(known -> days
                        .find(known.day())
                        .filter(day -> day.date() != null
                                && day.date()
                                        .isAfter(java.time.LocalDate.ofInstant(clock.instant(), OpenDay.ZONE)
                                                .minusMonths(6)))
                        .flatMap(day -> statements.comingEntry(day, known))
                        .stream())
                .toList();
    }
}

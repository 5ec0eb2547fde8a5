package nl.kringwijs.events.registration;

import static nl.kringwijs.testing.People.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Today;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One message per happening per person, with an appointment that changes what stands in their calendar.
@PortalTest
class DayMailsTest {

    @Autowired
    Registrations registrations;

    @Autowired
    RegistrationQueries queries;

    @Autowired
    RegistrationMails mails;

    @Autowired
    DayMails dayMails;

    @Autowired
    Events events;

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    /// What came along in a mail.
    private record Appointment(String method, String uid, int sequence, String status, String text) {}

    private List<Appointment> appointments(String address) {
        return jdbc.sql("""
                        select calendar, calendar_method from notifications.mail
                        where recipient = :address and calendar <> '' order by created_at""")
                .param("address", address)
                .query((row, number) -> appointment(row.getString("calendar"), row.getString("calendar_method")))
                .list();
    }

    private static Appointment appointment(String text, String method) {
        try {
            VEvent event = new CalendarBuilder()
                    .build(new StringReader(text))
                    .<VEvent>getComponent("VEVENT")
                    .orElseThrow();
            return new Appointment(
                    method,
                    event.getUid().orElseThrow().getValue(),
                    event.<Sequence>getProperty("SEQUENCE").orElseThrow().getSequenceNo(),
                    event.<Status>getProperty("STATUS").orElseThrow().getValue(),
                    text);
        } catch (Exception wrong) {
            throw new AssertionError(text, wrong);
        }
    }

    /// Tells everybody, and waits until all that is due is told.
    private void say(Days day) throws Exception {
        dayMails.run(day.id.value() + ":x");
        Patience.until(
                "the mails of " + day.draft.title(),
                () -> jdbc.sql("""
                                select count(*) from jobs.scheduled_tasks t join events.registration r
                                    on t.task_instance like r.id::text || ':%'
                                where t.task_name = 'registration-mail' and r.event_id = :day
                                    and t.execution_time <= now()""")
                                .param("day", day.id.value())
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    @Test
    void aPlaceThatBecomesCertainIsOneMessageAndChangesTheCalendar() throws Exception {
        var day = new Days(events, drafts, Policy.WAITING_LIST, 10, 5);
        day.publish(day.draft.in("Rode zaal, Kerkstraat 5", null).detailed(none -> none.provisionally(true)));
        List<Viewer> three = Days.members(accounts, 3);
        three.forEach(viewer -> registrations.choose(day.id, day.occurrence(0, 1), false, viewer));
        say(day);
        String sanne = Accounts.email(three.get(0).mustBeSignedIn());
        assertThat(accounts.mailsTo(sanne)).containsExactly("Je aanmelding voor " + day.draft.title());
        Appointment first = appointments(sanne).getFirst();
        assertThat(first.method()).isEqualTo("REQUEST");
        assertThat(first.status()).isEqualTo("TENTATIVE");
        assertThat(first.sequence()).isZero();
        assertThat(first.text()).contains("TZID=Europe/Amsterdam:", "LOCATION:Rode zaal\\, Kerkstraat 5");
        assertThat(first.text().lines())
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);

        day.publish(day.draft.detailed(now -> now.provisionally(false)));
        say(day);
        say(day);
        for (Viewer one : three) {
            String address = Accounts.email(one.mustBeSignedIn());
            assertThat(accounts.mailsTo(address))
                    .containsExactly(
                            "Je aanmelding voor " + day.draft.title(), "Er is iets veranderd aan " + day.draft.title());
        }
        Appointment second = appointments(sanne).getLast();
        assertThat(second.uid()).isEqualTo(first.uid());
        assertThat(second.sequence()).isEqualTo(1);
        assertThat(second.status()).isEqualTo("CONFIRMED");
    }

    @Test
    void aWorkshopThatMovesIsToldToWhoChoseItAlone() throws Exception {
        var day = new Days(events, drafts, Policy.WAITING_LIST, 10, 5);
        List<Viewer> two = Days.members(accounts, 2);
        registrations.choose(day.id, day.occurrence(0, 1), false, two.get(0));
        registrations.signUp(day.id, two.get(1));
        say(day);
        day.publish(day.draft.withItems(day.draft.items().stream()
                .map(item -> item.asRound(
                        true,
                        item.occurrences().stream()
                                .map(one -> one.key().equals(day.occurrence(0, 1)) ? one.in("Zolder", 5) : one)
                                .toList()))
                .toList()));
        say(day);
        assertThat(accounts.mailsTo(Accounts.email(two.get(0).mustBeSignedIn())))
                .containsExactly(
                        "Je aanmelding voor " + day.draft.title(),
                        "Je programma voor " + day.draft.title() + " is veranderd");
        assertThat(accounts.mailsTo(Accounts.email(two.get(1).mustBeSignedIn())))
                .containsExactly("Je aanmelding voor " + day.draft.title());
        assertThat(appointments(Accounts.email(two.get(0).mustBeSignedIn()))
                        .getLast()
                        .text())
                .contains("(Zolder)");
    }

    @Test
    void whoGivesBackAndWhomItIsCalledOffForLoseItFromTheirCalendar() throws Exception {
        var day = new Days(events, drafts, Policy.WAITING_LIST, 10, 5);
        List<Viewer> two = Days.members(accounts, 2);
        two.forEach(viewer -> registrations.signUp(day.id, viewer));
        say(day);
        registrations.giveBack(day.id, day.id.value(), two.get(0));
        mails.tell(registration(day, two.get(0)));
        String gone = Accounts.email(two.get(0).mustBeSignedIn());
        assertThat(accounts.mailsTo(gone)).last().isEqualTo("Je bent afgemeld voor " + day.draft.title());
        assertThat(appointments(gone).getLast().status()).isEqualTo("CANCELLED");
        assertThat(appointments(gone).getLast().method()).isEqualTo("CANCEL");
        events.withdraw(day.id, "te weinig mensen", EDITOR);
        say(day);
        say(day);
        String left = Accounts.email(two.get(1).mustBeSignedIn());
        assertThat(accounts.mailsTo(left))
                .containsExactly("Je aanmelding voor " + day.draft.title(), day.draft.title() + " gaat niet door");
        assertThat(appointments(left).getLast().sequence()).isEqualTo(1);
        assertThat(accounts.mailsTo(gone)).hasSize(2);
    }

    private RegistrationId registration(Days day, Viewer viewer) {
        return queries.all(day.id).stream()
                .filter(known -> viewer.mustBeSignedIn().equals(known.member()))
                .map(Registration::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDayThatHasBeenIsOnlyKeptUpToDate() throws Exception {
        var day = new Days(events, drafts, Policy.WAITING_LIST, 10, 5);
        Viewer sanne = Days.members(accounts, 1).getFirst();
        registrations.signUp(day.id, sanne);
        say(day);
        day.publish(day.draft.at(Today.date().minusDays(3), LocalTime.of(9, 0), LocalTime.of(12, 0)));
        say(day);
        assertThat(accounts.mailsTo(Accounts.email(sanne.mustBeSignedIn()))).hasSize(1);
    }
}

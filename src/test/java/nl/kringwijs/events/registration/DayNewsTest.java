package nl.kringwijs.events.registration;

import static nl.kringwijs.testing.People.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.directory.PlaceKind;
import nl.kringwijs.directory.Places;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.registration.Feedback.Opinion;
import nl.kringwijs.events.registration.Feedback.Result;
import nl.kringwijs.events.registration.Feedback.Usable;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Today;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import nl.kringwijs.themes.Themes.ThemeText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What each hears once about a day, and what they say of it afterwards.
@PortalTest
class DayNewsTest {

    @Autowired
    Registrations registrations;

    @Autowired
    DayNews news;

    @Autowired
    Feedback feedback;

    @Autowired
    GuestSignUps guests;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Places places;

    @Autowired
    Themes themes;

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    @Test
    void eachIsRemindedAskedAndToldOnce() {
        var day = new Days(events, drafts, Policy.WAITING_LIST, 1, null);
        List<Viewer> two = Days.members(accounts, 2);
        two.forEach(viewer -> registrations.signUp(day.id, viewer));
        for (int time = 0; time < 2; time++) {
            news.run("REMINDER:" + day.id.value() + ":");
            news.run("QUESTIONS:" + day.id.value() + ":");
            news.run("KEPT:" + day.id.value() + ":/terugblikken/een-dag");
        }
        String title = day.draft.title();
        assertThat(accounts.mailsTo(Accounts.email(two.get(0).mustBeSignedIn())))
                .containsExactly("Morgen: " + title, "Hoe was " + title + "?", "Teruglezen: " + title);
        assertThat(accounts.mailsTo(Accounts.email(two.get(1).mustBeSignedIn())))
                .isEmpty();
    }

    @Test
    void whatMembersAloneMayReadIsToldToMembersAndToOthersOnceEverybodyMay() {
        var day = new Days(events, drafts, Policy.WAITING_LIST, 5, null);
        Viewer member = Days.members(accounts, 1).getFirst();
        registrations.signUp(day.id, member);
        String guest = UUID.randomUUID() + "@example.org";
        guests.ask(
                day.id,
                new SignUpForm("Gast", guest, List.of(), "", Map.of(), List.of()),
                UUID.randomUUID().toString());
        jdbc.sql("update events.registration set state = 'CONFIRMED', held_until = null where email = :email")
                .param("email", guest)
                .update();
        String members = Accounts.email(member.mustBeSignedIn());
        String subject = "Teruglezen: " + day.draft.title();
        news.run("KEPT_FOR_MEMBERS:" + day.id.value() + ":/terugblikken/een-dag");
        assertThat(accounts.mailsTo(members)).contains(subject);
        assertThat(accounts.mailsTo(guest)).doesNotContain(subject);
        news.run("KEPT:" + day.id.value() + ":/terugblikken/een-dag");
        assertThat(accounts.mailsTo(members)).filteredOn(subject::equals).hasSize(1);
        assertThat(accounts.mailsTo(guest)).filteredOn(subject::equals).hasSize(1);
    }

    @Test
    void whatAGroupKeepsToItselfIsToldToNobody() throws Exception {
        var day = new Days(events, drafts, Policy.WAITING_LIST, 5, null);
        Viewer member = Days.members(accounts, 1).getFirst();
        registrations.signUp(day.id, member);
        String email = Accounts.email(member.mustBeSignedIn());
        String subject = "Teruglezen: " + day.draft.title();
        news.materialReady(day.id, "/terugblikken/besloten", new Audience("circle:" + UUID.randomUUID()));
        assertThat(jdbc.sql(
                                "select count(*) from jobs.scheduled_tasks where task_name = 'day-news' and task_instance like :day")
                        .param("day", "%" + day.id.value() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        news.materialReady(day.id, "/terugblikken/leden", Audience.MEMBERS);
        Patience.until("the member to be told", () -> accounts.mailsTo(email).contains(subject));
        news.materialReady(day.id, "/terugblikken/iedereen", Audience.PUBLIC);
        Patience.until(
                "the work to be done",
                () -> jdbc.sql("select count(*) from jobs.scheduled_tasks where task_instance like :day")
                                .param("day", "KEPT%" + day.id.value() + "%")
                                .query(Integer.class)
                                .single()
                        == 0);
        assertThat(accounts.mailsTo(email)).filteredOn(subject::equals).hasSize(1);
    }

    @Test
    void whoWasThereSaysWhatTheyThoughtAndTheOrganiserReadsItWithoutNames() {
        var day = new Days(events, drafts, Policy.WAITING_LIST, 5, 5);
        List<Viewer> two = Days.members(accounts, 2);
        UUID workshop = day.occurrence(0, 1);
        two.forEach(viewer -> registrations.choose(day.id, workshop, false, viewer));
        String first = registrations.own(day.id, two.get(0)).orElseThrow().secret();
        String second = registrations.own(day.id, two.get(1)).orElseThrow().secret();
        assertThat(feedback.asked(first)).isEmpty();
        day.publish(day.draft.at(Today.date().minusDays(1), LocalTime.of(9, 0), LocalTime.of(12, 0)));
        assertThat(feedback.asked(first))
                .isEqualTo(Map.of(
                        day.id.value(),
                        day.draft.title(),
                        workshop,
                        day.draft.workshops().get(1).title()));
        feedback.say(first, Map.of(workshop, new Opinion(2, Usable.NO, "Te warm")));
        feedback.say(first, Map.of(workshop, new Opinion(3, Usable.PARTLY, "Te koud")));
        feedback.say(
                second,
                Map.of(workshop, new Opinion(4, Usable.YES, ""), day.id.value(), new Opinion(5, Usable.YES, "")));
        assertThat(feedback.said(first)).containsOnlyKeys(workshop);
        assertThat(feedback.results(day.id, EDITOR))
                .containsExactly(
                        new Result(
                                day.draft.title(),
                                1,
                                OptionalDouble.of(5),
                                Map.of(Usable.YES, 1, Usable.PARTLY, 0, Usable.NO, 0),
                                List.of()),
                        new Result(
                                day.draft.workshops().get(1).title(),
                                2,
                                OptionalDouble.of(3.5),
                                Map.of(Usable.YES, 1, Usable.PARTLY, 1, Usable.NO, 0),
                                List.of("Te koud")));
        assertThatThrownBy(() ->
                        feedback.say(first, Map.of(day.occurrence(1, 1), new Opinion(1, Usable.NO, "niet geweest"))))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> feedback.say("verzonnen", Map.of())).isInstanceOf(Problem.class);
    }

    @Test
    void whoPassesOverAQuestionIsHeardOnTheOthers() {
        var day = new Days(events, drafts, Policy.WAITING_LIST, 5, 5);
        Viewer sanne = Days.members(accounts, 1).getFirst();
        UUID workshop = day.occurrence(0, 1);
        registrations.choose(day.id, workshop, false, sanne);
        String secret = registrations.own(day.id, sanne).orElseThrow().secret();
        day.publish(day.draft.at(Today.date().minusDays(1), LocalTime.of(9, 0), LocalTime.of(12, 0)));
        feedback.say(
                secret, Map.of(workshop, new Opinion(null, null, "Te vol"), day.id.value(), new Opinion(4, null, "")));
        assertThat(feedback.results(day.id, EDITOR))
                .extracting(Result::line, Result::better)
                .containsExactly(
                        tuple(day.draft.title() + ": 4,0 van 5 (1 antwoord)", List.of()),
                        tuple(
                                day.draft.workshops().get(1).title() + ": zonder cijfer (1 antwoord)",
                                List.of("Te vol")));
        feedback.say(secret, Map.of(workshop, new Opinion(null, null, " ")));
        assertThat(feedback.said(secret)).containsOnlyKeys(day.id.value());
    }

    @Test
    void anotherNameOfAThemeIsNoNewsForWhoComes() {
        ThemeSummary theme = themes.add(new ThemeText("Naam " + UUID.randomUUID(), "", "water", List.of()), EDITOR);
        var day = new Days(events, drafts, Policy.WAITING_LIST, 5, 5);
        day.publish(day.draft.about(List.of(theme.id().value())));
        registrations.signUp(day.id, Days.members(accounts, 1).getFirst());
        jdbc.sql("delete from jobs.scheduled_tasks where task_name = 'day-mail'")
                .update();
        themes.change(theme, new ThemeText("Anders " + UUID.randomUUID(), "", "water", List.of()), EDITOR);
        assertThat(queuedFor(day)).isZero();
        day.publish(day.draft.summarised("Een zin erbij"));
        assertThat(queuedFor(day)).isEqualTo(1);
    }

    private int queuedFor(Days day) {
        return jdbc.sql("select count(*) from jobs.scheduled_tasks where task_instance like :day || ':%'")
                .param("day", day.id.value().toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void whatChangedStandsOnThePage() {
        var day = new Days(events, drafts, Policy.WAITING_LIST, 5, 5);
        assertThat(events.changes(day.id, EDITOR)).isEmpty();
        var round = day.draft.items().get(1);
        day.publish(day.draft
                .in("Kerk aan de Brink", null)
                .withItems(List.of(
                        day.draft.items().get(0).during("", LocalTime.of(13, 30), null),
                        round.asRound(true, round.occurrences().subList(0, 2)))));
        assertThat(events.changes(day.id, EDITOR))
                .extracting(Events.Changed::words)
                .containsExactlyInAnyOrder(
                        "events.change.place", "events.change.item.time", "events.change.workshop.gone");
        day.publish(day.draft.summarised("Een zin erbij"));
        assertThat(events.changes(day.id, EDITOR)).hasSize(3);
        PlaceId town = places.named("Plaats " + UUID.randomUUID(), PlaceKind.GEMEENTE, null, "", EDITOR)
                .id();
        day.publish(day.draft.in("", town.value()));
        assertThat(events.changes(day.id, EDITOR).getFirst().words()).isEqualTo("events.change.place.above");
        day.publish(day.draft.in("", null));
        assertThat(events.changes(day.id, EDITOR).getFirst().words()).isEqualTo("events.change.place.none");
    }
}

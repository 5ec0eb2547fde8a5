package nl.kringwijs.events.registration;

import static nl.kringwijs.testing.People.ADMIN;
import static nl.kringwijs.testing.People.EDITOR;
import static nl.kringwijs.testing.People.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.members.Members;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import nl.kringwijs.themes.Themes.ThemeText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/// Calendars to subscribe to hold what their reader may see, and a page what was committed.
@PortalTest
class CalendarsTest {

    @Autowired
    Registrations registrations;

    @Autowired
    CalendarKeys keys;

    @Autowired
    Events events;

    @Autowired
    Drafts drafts;

    @Autowired
    Themes themes;

    @Autowired
    Accounts accounts;

    @Autowired
    Members members;

    @Autowired
    Reading reading;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private String days(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        return answer.body().replace("\r\n ", "");
    }

    @Test
    void allDaysAndThoseOfOneTheme() throws Exception {
        var open = new Days(events, drafts, Policy.WAITING_LIST, 5, 5);
        var closed = new Days(events, drafts, Policy.WAITING_LIST, 5, 5);
        closed.publish(closed.draft.forReaders("member"));
        ThemeSummary theme = themes.add(new ThemeText("Agenda " + open.draft.title(), "", "water", List.of()), EDITOR);
        var about = new Days(events, drafts, Policy.WAITING_LIST, 5, 5);
        about.publish(about.draft.about(List.of(theme.id().value())));
        assertThat(days("/bijeenkomsten.ics"))
                .contains(open.draft.title(), about.draft.title())
                .doesNotContain(closed.draft.title());
        assertThat(days("/bijeenkomsten.ics?thema=" + theme.slug()))
                .contains(about.draft.title())
                .doesNotContain("SUMMARY:" + open.draft.title());
        assertThat(get("/bijeenkomsten.ics?thema=verzonnen").statusCode()).isEqualTo(404);
        ThemeSummary kept = themes.add(new ThemeText("Samen " + open.draft.title(), "", "water", List.of()), EDITOR);
        themes.merge(theme.id(), kept.id(), EDITOR);
        for (String slug : List.of(theme.slug(), kept.slug())) {
            assertThat(days("/bijeenkomsten.ics?thema=" + slug)).as(slug).contains(about.draft.title());
        }
    }

    @Test
    void aPlaceThatIsNotCertainIsTentative() throws Exception {
        ThemeSummary theme = themes.add(new ThemeText("Wellicht " + UUID.randomUUID(), "", "water", List.of()), EDITOR);
        var day = new Days(events, drafts, Policy.WAITING_LIST, 5, 5);
        day.publish(day.draft.about(List.of(theme.id().value())).detailed(none -> none.provisionally(true)));
        assertThat(days("/bijeenkomsten.ics?thema=" + theme.slug())).contains("STATUS:TENTATIVE");
        day.publish(day.draft.detailed(known -> known.provisionally(false)));
        assertThat(days("/bijeenkomsten.ics?thema=" + theme.slug())).contains("STATUS:CONFIRMED");
    }

    @Test
    void whoMayNotSignInHasNoCalendar() throws Exception {
        Viewer sanne = Days.members(accounts, 1).getFirst();
        var day = new Days(events, drafts, Policy.WAITING_LIST, 5, 5);
        registrations.signUp(day.id, sanne);
        String path = "/agenda/" + keys.mine(sanne).orElseThrow() + ".ics";
        assertThat(days(path)).contains(day.draft.title());
        members.block(sanne.mustBeSignedIn(), ADMIN);
        assertThat(get(path).statusCode()).isEqualTo(404);
        members.unblock(sanne.mustBeSignedIn(), ADMIN);
        assertThat(days(path)).contains(day.draft.title());
    }

    @Test
    void whereOneAsksTheOrganiserIsAPageOfItsOwn() throws Exception {
        var day = new Days(events, drafts, Policy.WAITING_LIST, 5, 5);
        String path = events.paths(day.id, VISITOR).getFirst();
        day.publish(day.draft.detailed(none -> none.answeredBy("Ilse", "ilse@example.org")));
        HttpResponse<String> form = get(path + "/bericht");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).doesNotContain("noindex", "ilse@example.org");
        assertThat(get(path + "/bestaat-niet").statusCode()).isEqualTo(404);
    }

    @Test
    void onesOwnDaysStandAtASecretAddressThatCanBeChanged() throws Exception {
        var mine = new Days(events, drafts, Policy.WAITING_LIST, 1, 5);
        var waiting = new Days(events, drafts, Policy.WAITING_LIST, 1, 5);
        List<Viewer> two = Days.members(accounts, 2);
        registrations.signUp(mine.id, two.get(0));
        registrations.signUp(waiting.id, two.get(1));
        registrations.signUp(waiting.id, two.get(0));
        String first = keys.mine(two.get(0)).orElseThrow();
        assertThat(keys.mine(two.get(0))).contains(first).isNotEqualTo(keys.mine(two.get(1)));
        assertThat(days("/agenda/" + first + ".ics"))
                .contains(mine.draft.title())
                .doesNotContain(waiting.draft.title());
        String second = keys.another(two.get(0)).orElseThrow();
        assertThat(get("/agenda/" + first + ".ics").statusCode()).isEqualTo(404);
        assertThat(days("/agenda/" + second + ".ics")).contains(mine.draft.title());
    }

    @Test
    void whatWasRolledBackIsNeverShown() {
        var day = new Days(events, drafts, Policy.WAITING_LIST, 5, 5);
        String path = events.paths(day.id, VISITOR).getFirst();
        assertThat(reading.read(path, VISITOR).text()).doesNotContain("Een zin die er nooit kwam");
        EventDraft next = day.draft.summarised("Een zin die er nooit kwam");
        transaction.executeWithoutResult(status -> {
            drafts.save(day.id.ref(), 1, next.title(), next, EventDraft.class, EDITOR);
            events.publish(day.id, next, 2, EDITOR);
            assertThat(reading.read(path, VISITOR).text()).contains("Een zin die er nooit kwam");
            status.setRollbackOnly();
        });
        assertThat(reading.read(path, VISITOR).text()).doesNotContain("Een zin die er nooit kwam");
        day.publish(day.draft.summarised("Een zin die er wel kwam"));
        assertThat(reading.read(path, VISITOR).text()).contains("Een zin die er wel kwam");
    }
}

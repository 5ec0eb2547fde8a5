package nl.kringwijs.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.circles.CircleDraft;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.circles.CircleMembers;
import nl.kringwijs.circles.CircleSpace;
import nl.kringwijs.circles.CircleStage;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.circles.JoiningWay;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.GroupMeeting;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.moderation.Draft;
import nl.kringwijs.moderation.DraftRow;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.TimeSlot;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.Decks;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import nl.kringwijs.testing.Today;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a circle keeps to itself is found and opened by its members, and is nowhere for a visitor, another member, an
/// ex-member, an editor or an admin: by page, file, search, suggestion, feed, sitemap and API.
@PortalTest
class ClosedCircleTest {

    private static final List<String> WORDS = List.of("grindpadwoord", "kiezelnotitie", "leemlaagdeck");

    @Autowired
    Circles circles;

    @Autowired
    CircleMembers members;

    @Autowired
    CircleSpace space;

    @Autowired
    Events events;

    @Autowired
    MediaFiles files;

    @Autowired
    Search search;

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    @Autowired
    Reading reading;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private SearchAnswer found(String words, Viewer viewer) {
        return search.find(SearchQuery.of(words), viewer);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private record Closed(CircleId id, String slug, MediaFile file, EventSummary meeting) {}

    private Closed fill(MemberId leader, MemberId member, MemberId leaver) throws Exception {
        CircleDraft draft = CircleDraft.empty(Today.date())
                .faced(new CircleDraft.Face("Kring van het gesteente", "Openbare zin.", List.of()))
                .joined(new CircleDraft.Way(CircleStage.OPEN, JoiningWay.OPEN, null, Today.date(), null, null, ""));
        CircleId id = circles.begin(draft, People.EDITOR);
        circles.publish(id, draft, 1, People.EDITOR);
        members.appoint(id, Accounts.email(leader), People.EDITOR);
        members.join(id, "", accounts.now(member));
        members.join(id, "", accounts.now(leaver));
        space.write(id, "Notitie kiezelnotitie", "Hier staat kiezelnotitie.", accounts.now(leaver));
        space.meet(
                id,
                new GroupMeeting(
                        "Middag grindpadwoord",
                        new TimeSlot(Today.date().plusDays(9), null, null),
                        "Achter het grindpadwoord",
                        "Over grindpadwoord."),
                accounts.now(leader));
        Path pdf = Decks.pdf(folder.resolve(UUID.randomUUID() + ".pdf"), "Kringdeck", List.of("leemlaagdeck"));
        MediaFile file =
                space.add(id, new ByteArrayInputStream(Files.readAllBytes(pdf)), "kringdeck.pdf", accounts.now(leaver));
        Patience.until(
                "the deck",
                () -> files.find(file.id(), accounts.now(member)).orElseThrow().isReady());
        EventSummary meeting = space.meetings(id, accounts.now(member)).getFirst();
        return new Closed(id, circles.find(id, People.VISITOR).orElseThrow().slug(), file, meeting);
    }

    @Test
    void whatACircleKeepsToItselfIsNowhereForOthers() throws Exception {
        MemberId leader = accounts.add("Begeleider", Role.MEMBER);
        MemberId member = accounts.add("Deelnemer", Role.MEMBER);
        MemberId leaver = accounts.add("Vertrekker", Role.MEMBER);
        MemberId stranger = accounts.add("Ander lid", Role.MEMBER);
        MemberId editor = accounts.add("Redacteur", Role.EDITOR);
        Closed closed = fill(leader, member, leaver);
        for (String word : WORDS) {
            Patience.until(
                    "a member to find " + word,
                    () -> !found(word, accounts.now(member)).hits().isEmpty());
        }
        String meeting = EventLinks.event(closed.meeting().slug());
        assertThat(reading.page(meeting, accounts.now(member)).html()).contains("grindpadwoord");
        assertThat(space.notes(closed.id(), accounts.now(member))).hasSize(1);
        assertThat(search.suggest("middag grind", accounts.now(member))).hasSize(1);
        assertThat(found("", accounts.now(member)).facets().toString())
                .isNotEqualTo(found("", accounts.now(stranger)).facets().toString());
        assertThat(api("kiezelnotitie", accounts.token(member))).contains("Kring van het gesteente");
        assertThat(suggested("middag%20grind", accounts.token(member))).contains("grindpadwoord");

        members.leave(closed.id(), accounts.now(leaver));

        List<Viewer> outside = new ArrayList<>(List.of(
                People.VISITOR, accounts.now(stranger), accounts.now(leaver), accounts.now(editor), People.ADMIN));
        for (Viewer other : outside) {
            seesNothing(closed, meeting, other);
        }
        for (MemberId other : List.of(stranger, leaver, editor)) {
            for (String word : WORDS) {
                String token = accounts.token(other);
                saysNothing(api(word, token), word);
                assertThat(suggested(word, token)).doesNotContain("gesteente").doesNotContain(word);
            }
        }
        for (String word : WORDS) {
            saysNothing(get("/api/search?q=" + word).body(), word);
            assertThat(get("/sitemap.xml").body()).doesNotContain(word);
            for (String feed : List.of("/terugblikken.atom", "/praktijk.atom")) {
                assertThat(get(feed).body()).contains("<feed").doesNotContain(word);
            }
            assertThat(get("/api/suggest?q=" + word).body())
                    .doesNotContain("gesteente")
                    .doesNotContain(word);
        }
        assertThat(get("/bestanden/" + closed.file().id().value() + "/1.png").statusCode())
                .isEqualTo(404);
        assertThat(get("/bestanden/" + closed.file().id().value() + "/download/x.pdf")
                        .statusCode())
                .isEqualTo(404);
        assertThat(drafts.list(List.of(Draft.State.values()), 500, 1, People.EDITOR))
                .extracting(DraftRow::title)
                .noneMatch(title -> title.contains("grindpadwoord"));
    }

    /// No answer, and where a fallback found something else, nothing of the circle in it.
    private static void saysNothing(String json, String word) {
        assertThat(json).contains("\"total\":0,");
        assertThat(json.replace("\"query\":\"" + word + "\"", ""))
                .doesNotContain(word)
                .doesNotContain("gesteente");
    }

    private void seesNothing(Closed closed, String meeting, Viewer other) {
        String who = other.name() + " " + other.role();
        assertThat(reading.page(meeting, other).status()).as(who).isEqualTo(404);
        assertThat(reading.page(meeting, other).html()).as(who).doesNotContain("grindpad");
        assertThat(files.find(closed.file().id(), other)).as(who).isEmpty();
        assertThat(files.pages(closed.file().id(), other)).as(who).isEmpty();
        assertThat(events.upcoming(200, other))
                .as(who)
                .extracting(EventSummary::title)
                .noneMatch(title -> title.contains("grindpad"));
        for (String word : WORDS) {
            SearchAnswer answer = found(word, other);
            assertThat(answer.total()).as("%s for %s", word, who).isZero();
            assertThat(answer.hits() + " " + answer.more() + " " + answer.facets() + " "
                            + answer.notice().query())
                    .as("%s for %s", word, who)
                    .doesNotContain("gesteente");
            assertThat(search.suggest(word, other)).as(who).isEmpty();
        }
        assertThat(search.suggest("middag grind", other)).as(who).isEmpty();
        SearchAnswer within =
                search.find(SearchQuery.of("kiezelnotitie").within(closed.id().members()), other);
        assertThat(within.hits()).as("within, for %s", who).isEmpty();
        assertThat(within.facets().toString()).as("within, for %s", who).doesNotContain("leerkring");
        String page = reading.page("/leerkringen/" + closed.slug(), other).html();
        assertThat(page)
                .as(who)
                .contains("Openbare zin.")
                .doesNotContain("kiezel")
                .doesNotContain("grindpad");
        assertThat(reading.page("/bijeenkomsten", other).html()).as(who).doesNotContain("grindpad");
        assertThat(reading.page("/", other).html())
                .as(who)
                .doesNotContain("grindpad")
                .doesNotContain("kiezel");
        assertThatThrownBy(() -> space.notes(closed.id(), other)).as(who).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> space.files(closed.id(), other)).as(who).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> space.meetings(closed.id(), other)).as(who).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> members.participants(closed.id(), other))
                .as(who)
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> space.write(closed.id(), "x", "x", other))
                .as(who)
                .isInstanceOf(NotAllowed.class);
    }

    private String suggested(String words, String token) throws Exception {
        return get("/api/suggest?q=" + words, "Authorization", "Bearer " + token)
                .body();
    }

    private String api(String word, String token) throws Exception {
        return get("/api/search?q=" + word, "Authorization", "Bearer " + token).body();
    }

    @Test
    void searchingWithinACircleFindsItsOwnThingsOnly() throws Exception {
        MemberId leader = accounts.add("Begeleider", Role.MEMBER);
        MemberId member = accounts.add("Deelnemer", Role.MEMBER);
        Closed one = fill(leader, member, accounts.add("Derde", Role.MEMBER));
        Closed other = fill(leader, member, accounts.add("Vierde", Role.MEMBER));
        Patience.until(
                "both to be found",
                () -> found("kiezelnotitie", accounts.now(member)).total() >= 2);

        SearchAnswer within =
                search.find(SearchQuery.of("kiezelnotitie").within(one.id().members()), accounts.now(member));

        assertThat(within.hits())
                .extracting(SearchAnswer.Hit::subject)
                .containsExactly(one.id().ref());
        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(search.find(SearchQuery.of("openbare zin").within(one.id().members()), accounts.now(member))
                        .total())
                .as("its open page is not what it keeps to itself")
                .isZero();
    }

    @Test
    void whoWroteANoteChangesItAndWhoLeadsToo() throws Exception {
        MemberId leader = accounts.add("Begeleider", Role.MEMBER);
        MemberId member = accounts.add("Deelnemer", Role.MEMBER);
        MemberId writer = accounts.add("Schrijver", Role.MEMBER);
        Closed closed = fill(leader, member, writer);
        CircleSpace.Note first = space.notes(closed.id(), accounts.now(member)).getFirst();
        UUID note = first.id();

        assertThatThrownBy(() -> space.rewrite(closed.id(), first, "x", "x", accounts.now(member)))
                .isInstanceOf(NotAllowed.class);
        space.rewrite(closed.id(), first, "Beter", "Tekst", accounts.now(writer));
        assertThatThrownBy(() -> space.rewrite(closed.id(), first, "Eroverheen", "y", accounts.now(leader)))
                .as("over what somebody else wrote meanwhile")
                .isInstanceOf(Problem.class);
        space.showNote(closed.id(), note, false, accounts.now(leader));
        assertThat(space.notes(closed.id(), accounts.now(member))).isEmpty();
        space.showNote(closed.id(), note, true, accounts.now(leader));
        assertThat(space.notes(closed.id(), accounts.now(member)))
                .extracting(CircleSpace.Note::title)
                .containsExactly("Beter");
        assertThatThrownBy(() -> space.hold(closed.id(), closed.meeting().id(), false, accounts.now(member)))
                .isInstanceOf(NotAllowed.class);
        space.hold(closed.id(), closed.meeting().id(), false, accounts.now(leader));
        assertThat(space.meetings(closed.id(), accounts.now(member))).isEmpty();
        space.hold(closed.id(), closed.meeting().id(), true, accounts.now(leader));
        assertThat(space.meetings(closed.id(), accounts.now(member))).hasSize(1);
    }
}

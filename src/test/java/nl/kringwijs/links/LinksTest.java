package nl.kringwijs.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kringwijs.directory.OrganisationKind;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.Organisations.OrganisationText;
import nl.kringwijs.jobs.LiveBus;
import nl.kringwijs.library.MaterialKind;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapDraft.Piece;
import nl.kringwijs.library.RecapDraft.Section;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Site;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What published pages point to is asked at a real server on this machine, which a portal by itself would not ask.
@PortalTest
class LinksTest {

    @Autowired
    Links links;

    @Autowired
    LinkRound round;

    @Autowired
    LinkQueries queries;

    @Autowired
    LiveBus bus;

    @Autowired
    Site site;

    @Autowired
    List<OutsideLinks> rooms;

    @Autowired
    Organisations organisations;

    @Autowired
    RecapDesk recaps;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Instant now = Instant.now();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int status = 404;
    private HttpServer server;
    private LinkFetcher fetcher;

    @BeforeEach
    void listen() throws IOException {
        fetcher = new LinkFetcher(site, InetAddress::getAllByName, InetAddress::isLoopbackAddress, port -> true);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(0);
        fetcher.close();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + mark + path;
    }

    /// The hour's round, with only what this test wrote to go along.
    private void roundAfter(Duration passed) {
        roundAfter(passed, true);
    }

    private void roundAfter(Duration passed, boolean check) {
        now = now.plus(passed);
        var settings = new LinksSettings(check);
        Clock clock = Clock.fixed(now, ZoneId.of("Europe/Amsterdam"));
        OutsideLinks ours = () -> round.standing().stream()
                .filter(link -> link.address().contains(mark))
                .toList();
        new LinkRound(
                        List.of(ours),
                        queries,
                        new LinkChecks(queries, fetcher, bus, settings, clock),
                        settings,
                        site,
                        clock)
                .run();
    }

    private Optional<DeadLink> dead(String path) {
        return links.dead(People.EDITOR).stream()
                .filter(link -> link.address().equals(at(path)))
                .findFirst();
    }

    private RecapId recap(RecapDraft draft) {
        RecapId id = recaps.begin(draft, People.EDITOR);
        recaps.publish(id, draft, 1, People.EDITOR);
        return id;
    }

    @Test
    void whatFailsTwiceWithADayBetweenIsToldWithWhereItStands() {
        organisations.add(
                new OrganisationText("Stichting Weg " + mark, "", OrganisationKind.ANDERS, at("/huis")), People.EDITOR);
        RecapId recap = recap(RecapDraft.empty(null, "Verslag " + mark)
                .withSections(List.of(Section.titled("Deel", null)
                        .saying("Lees [verder](" + at("/huis#kelder") + "), of " + at("/tuin") + "."))));
        roundAfter(Duration.ZERO);
        assertThat(dead("/huis")).as("once may be chance").isEmpty();
        roundAfter(Duration.ofHours(1));
        assertThat(dead("/huis")).as("an hour later it is not asked again").isEmpty();
        roundAfter(Duration.ofHours(25));
        assertThat(dead("/huis")).hasValueSatisfying(link -> {
            assertThat(link.verdict()).isEqualTo(LinkVerdict.GONE);
            assertThat(link.since()).isBefore(link.asked());
            assertThat(link.at())
                    .containsExactlyInAnyOrder(
                            new OutsideLink(
                                    at("/huis"), Kind.ORGANISATIE, "Stichting Weg " + mark, "/redactie/organisaties"),
                            new OutsideLink(
                                    at("/huis"),
                                    Kind.TERUGBLIK,
                                    "Verslag " + mark,
                                    "/redactie/terugblik/" + recap.value()));
        });
        assertThat(dead("/tuin")).isPresent();

        status = 200;
        roundAfter(Duration.ofDays(8));
        assertThat(dead("/huis")).isEmpty();

        status = 500;
        roundAfter(Duration.ofDays(8));
        assertThat(dead("/huis")).as("counted anew").isEmpty();
        roundAfter(Duration.ofHours(25));
        assertThat(dead("/huis"))
                .hasValueSatisfying(link -> assertThat(link.verdict()).isEqualTo(LinkVerdict.FAULTY));
        recaps.withdraw(recap, "", People.EDITOR);
        assertThat(dead("/tuin")).as("readers do not see it any more").isEmpty();
        assertThat(dead("/huis").orElseThrow().at()).hasSize(1);
    }

    @Test
    void filmsAndLinksOfARecapCountToo() {
        recap(RecapDraft.empty(null, "Film " + mark)
                .withMaterials(List.of(Piece.address(at("/film"), "De film van de dag", MaterialKind.LINK))));
        roundAfter(Duration.ZERO);
        roundAfter(Duration.ofHours(25));
        assertThat(dead("/film").orElseThrow().at())
                .extracting(OutsideLink::title)
                .containsExactly("De film van de dag");
    }

    @Test
    void ourOwnAddressesDraftsAndClosedGroupsAreNotAsked() {
        recap(new RecapDraft(
                null,
                "Besloten " + mark,
                "",
                "Zie " + at("/besloten"),
                List.of(),
                List.of(Piece.address(at("/geheim"), "De film van de groep", MaterialKind.LINK)),
                Audience.circle(UUID.randomUUID()).token(),
                "",
                "",
                ""));
        recaps.begin(
                RecapDraft.empty(null, "Concept " + mark)
                        .withSections(
                                List.of(Section.titled("Deel", null).saying("Zie " + at("/concept") + " en zo."))),
                People.EDITOR);
        recap(RecapDraft.empty(null, "Eigen " + mark)
                .withSections(List.of(Section.titled("Deel", null)
                        .saying("Zie " + site.address("/terugblikken/" + mark) + " en " + at("/elders")))));
        assertThat(round.standing().stream().map(OutsideLink::address).filter(one -> one.contains(mark)))
                .containsExactly(at("/elders"));
    }

    @Test
    void aPortalThatCannotGetOutAccusesNobody() {
        String text =
                IntStream.range(0, 6).mapToObj(number -> at("/stil/" + number)).collect(Collectors.joining(" en "));
        recap(RecapDraft.empty(null, "Stil " + mark)
                .withSections(List.of(Section.titled("Deel", null).saying(text))));
        server.stop(0);
        roundAfter(Duration.ZERO);
        roundAfter(Duration.ofHours(25));
        assertThat(dead("/stil/0")).isEmpty();
    }

    @Test
    void anOpenMarkInOnePartHidesNoLinkInTheNext() {
        recap(RecapDraft.empty(null, "Merk " + mark)
                .withSections(List.of(
                        Section.titled("Een", null).saying("```\nnog niet dicht"),
                        Section.titled("Twee", null).saying("Zie " + at("/achter")))));
        assertThat(round.standing().stream().map(OutsideLink::address)).contains(at("/achter"));
    }

    @Test
    void whereThePortalMayNotGoOutItDoesNot() {
        recap(RecapDraft.empty(null, "Binnen " + mark)
                .withSections(List.of(Section.titled("Deel", null).saying("Zie " + at("/uit")))));
        roundAfter(Duration.ZERO, false);
        assertThat(asked).hasValue(0);
        roundAfter(Duration.ZERO);
        assertThat(asked).hasPositiveValue();
        assertThat(links.checking(People.EDITOR).isChecked()).isFalse();
        assertThatThrownBy(() -> links.again(UUID.randomUUID(), People.EDITOR))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("links.off"));
    }

    @Test
    void whatAnEditorAsksAgainIsToldWhenItIsKnown() throws Exception {
        recap(RecapDraft.empty(null, "Weer " + mark)
                .withSections(List.of(Section.titled("Deel", null).saying("Zie " + at("/weer")))));
        roundAfter(Duration.ZERO);
        roundAfter(Duration.ofHours(25));
        UUID id = dead("/weer").orElseThrow().id();
        Set<UUID> told = ConcurrentHashMap.newKeySet();
        Runnable end = links.onAsked(told::add);
        status = 200;
        new LinkChecks(queries, fetcher, bus, new LinksSettings(true), Clock.systemUTC()).run(id.toString());
        Patience.until("the desk to hear of it", () -> told.contains(id));
        end.run();
        assertThat(dead("/weer")).isEmpty();
    }

    @Test
    void onlyEditorsReadTheListOrAskAgain() {
        assertThatThrownBy(() -> links.dead(People.MEMBER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> links.checking(People.VISITOR)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> links.again(UUID.randomUUID(), People.MEMBER)).isInstanceOf(NotAllowed.class);
    }
}

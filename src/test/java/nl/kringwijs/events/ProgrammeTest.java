package nl.kringwijs.events;

import static nl.kringwijs.testing.People.EDITOR;
import static nl.kringwijs.testing.People.MEMBER;
import static nl.kringwijs.testing.People.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import nl.kringwijs.directory.OrganisationKind;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.Places;
import nl.kringwijs.events.EventDraft.Someone;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchAnswer.Hit;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import nl.kringwijs.themes.Themes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A day with rounds: what readers see of it, and what search finds.
@PortalTest
class ProgrammeTest {

    @Autowired
    Events events;

    @Autowired
    Themes themes;

    @Autowired
    Organisations organisations;

    @Autowired
    Places places;

    @Autowired
    Search search;

    @Autowired
    RecapDesk recaps;

    @Autowired
    Drafts drafts;

    @Autowired
    Reading reading;

    private TwoRounds rounds;
    private String mark = "";
    private EventId id = EventId.random();
    private EventDraft day = EventDraft.empty();
    private String address = "";

    @BeforeEach
    void publishADayWithTwoRounds() {
        rounds = new TwoRounds(events, drafts, themes);
        mark = rounds.mark;
        id = rounds.id;
        day = rounds.day;
        address = rounds.address;
    }

    private void publish(EventDraft next) {
        rounds.publish(next);
    }

    private List<Hit> found(String words, Viewer viewer) {
        return search.find(SearchQuery.of(words), viewer).hits();
    }

    @Test
    void aWorkshopInTwoRoundsHasOneCardAndALineInTheOther() {
        Document page = reading.read(address, VISITOR);
        assertThat(page.select(".kw-pick__title").text()).isEqualTo("Twee rondes, 2 workshops");
        assertThat(page.select(".kw-workshop__title").eachText()).containsExactly("Geld " + mark, "Lopen " + mark);
        assertThat(page.select(".kw-workshop").first().text())
                .contains("spel", "Zaal 4, ronde 1 of 2", "Noor " + mark, "30 plekken");
        Element second = page.select(".kw-round").last();
        assertThat(second.select(".kw-round__head").text()).isEqualTo("Ronde 2 15.00 tot 16.00 uur, 1 workshop");
        assertThat(second.select(".kw-workshop")).isEmpty();
        assertThat(second.select(".kw-round__again li").eachText())
                .containsExactly("Geld " + mark + " Welzijn " + mark + ", Zaal 5 12 plekken");
    }

    @Test
    void timesThatAreNotWrittenFollowFromTheNextPartAndTheDay() {
        EventSummary summary = events.find(id, VISITOR).orElseThrow();
        assertThat(summary.when().start()).isEqualTo(LocalTime.of(13, 0));
        assertThat(reading.read(address, VISITOR).select(".kw-round__head p").eachText())
                .containsExactly("14.00 tot 15.00 uur, 2 workshops", "15.00 tot 16.00 uur, 1 workshop");
    }

    @Test
    void speakersFoldOutToWhatTheyBringAndWhoTheyAre() {
        Element card =
                reading.read(address, VISITOR).select("details.kw-speaker").first();
        assertThat(card.select("summary").text()).contains("Sjaan " + mark, "spreker");
        assertThat(card.html()).contains("Komt <strong>iets</strong> zeggen.", "Is er een.");
        assertThat(card.select("q").text()).isEqualTo("Wie is er niet?");
    }

    @Test
    void whatLeadersOfAWorkshopBringStandsOnItsPageAndIsFound() throws Exception {
        WorkshopDraft money = day.workshops().getFirst();
        Someone noor = money.leaders()
                .getFirst()
                .telling("Komt **rekenen**.", "Rekent al " + mark + "jaren.", "Wie telt er mee?")
                .at("www.example.org/plan");
        publish(day.withWorkshops(
                List.of(money.ledBy(List.of(noor)), day.workshops().getLast())));
        Element card = reading.read(address + "/geld-" + mark, VISITOR)
                .select("details.kw-speaker")
                .first();
        assertThat(card.html()).contains("Komt <strong>rekenen</strong>.");
        assertThat(card.text()).contains("Rekent al " + mark + "jaren.", "Wie telt er mee?");
        assertThat(card.select("a[rel=noopener]").attr("href")).isEqualTo("https://www.example.org/plan");
        Patience.until("the leader's words to be found", () -> !found(mark + "jaren", VISITOR)
                .isEmpty());
        assertThatThrownBy(
                        () -> publish(day.withWorkshops(List.of(money.ledBy(List.of(noor.at("javascript:alert(1)")))))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("events.person.site.wrong");
    }

    @Test
    void everyOrganisationOfSomebodyIsALinkAndItsPageTellsOfTheDay() {
        String one = "Gemeente " + mark;
        String two = "Bond van hof en tuin " + mark;
        List.of(one, two).forEach(name -> organisations.named(name, "", OrganisationKind.ANDERS, "", EDITOR));
        publish(day.withItems(List.of(TwoRounds.at(13, "Opening")
                .withPeople(List.of(
                        new Someone("Han " + mark, "opener", "", one + " en " + two + "/LPB"),
                        new Someone("", "gastheer", "", two))))));
        Document page = reading.read(address, VISITOR);
        assertThat(page.select(".kw-event__people li").first().select("a").eachText())
                .containsExactly("Han " + mark, one, two);
        assertThat(page.select(".kw-event__people li").last().select("a").eachText())
                .containsExactly(two);
        String path = page.select(".kw-event__people li").last().select("a").attr("href");
        assertThat(reading.read(path, VISITOR).text()).contains("Dag " + mark, "opener", "gastheer");
    }

    @Test
    void aDayHasSeveralHostsAChairAndSaysWhetherEverybodyCanGetIn() {
        OrganisationSummary one = organisations.named("Huis " + mark, "", OrganisationKind.ANDERS, "", EDITOR);
        OrganisationSummary two = organisations.named("Tuin " + mark, "", OrganisationKind.ANDERS, "", EDITOR);
        publish(day.by(null, one.id().value())
                .withItems(List.of(TwoRounds.at(13, "Opening")
                        .withPeople(List.of(new Someone("Hadda " + mark, "dagvoorzitter", "", "")))))
                .in("Zaal 1", null)
                .detailed(known -> known.alsoHostedBy(List.of(two.id().value()))
                        .meantFor(List.of(), List.of(mark))
                        .accessible("Ringleiding " + mark)
                        .provisionally(true)));
        Document page = reading.read(address, VISITOR);
        assertThat(page.select(".kw-facts").text())
                .contains(
                        "Huis " + mark + " Tuin " + mark,
                        "Dagvoorzitter Hadda " + mark,
                        "Toegankelijkheid Ringleiding " + mark);
        assertThat(reading.read("/bijeenkomsten?voor=" + mark, VISITOR)
                        .select(".kw-day")
                        .text())
                .contains("Dag " + mark, "onder voorbehoud");
        assertThat(reading.read("/organisaties/tuin-" + mark, VISITOR).text()).contains("Dag " + mark, "gastheer");
    }

    @Test
    void aDayWithoutAPlaceThatCanBeFollowedIsOnline() {
        assertThat(data()).contains("OfflineEventAttendanceMode");
        publish(day.detailed(known -> known.reachedBy("", "https://example.org/kijk")));
        assertThat(reading.read(address, VISITOR).select(".kw-facts").text())
                .contains("Waar Online")
                .doesNotContain("Plaats volgt");
        assertThat(data()).contains("OnlineEventAttendanceMode").doesNotContain("example.org/kijk");
        assertThat(reading.page(address, VISITOR).html()).doesNotContain("example.org/kijk");
        publish(day.in("Zaal 1", null).detailed(known -> known.reachedBy("", "https://example.org/kijk")));
        assertThat(data()).contains("MixedEventAttendanceMode");
    }

    /// What machines read of the day.
    private String data() {
        return String.join("", reading.page(address, VISITOR).jsonLd());
    }

    @Test
    void aPartSaysThatItIsTheHarvestAndAPauseStandsBack() {
        publish(day.withItems(List.of(
                TwoRounds.at(13, "Opening"),
                TwoRounds.at(14, "Pauze").being(ItemKind.BREAK),
                TwoRounds.at(15, "Oogst").being(ItemKind.HARVEST))));
        Document page = reading.read(address, VISITOR);
        assertThat(page.select(".kw-slot--break .kw-slot__title").eachText()).containsExactly("Pauze");
        assertThat(page.select(".kw-slot__kind").eachText()).containsExactly("Oogst");
        assertThat(page.select(".kw-slot").last().text()).contains("15.00", "Oogst");
    }

    @Test
    void theWorkshopHasAPageWithEveryTimeItIsGiven() {
        Document page = reading.read(address + "/geld-" + mark, VISITOR);
        assertThat(page.select("h1").text()).isEqualTo("Geld " + mark);
        assertThat(page.text()).contains("spel, 60 minuten", "Over geld.", "een toets", "Noor " + mark);
        assertThat(page.select(".kw-choose__round").eachText())
                .containsExactly(
                        "Ronde 1, 14.00 uur 30 plekken Zaal 4",
                        "Ronde 2, 15.00 uur 12 plekken Met Welzijn " + mark + " Zaal 5");
        assertThat(reading.page(address + "/onbekend", VISITOR).status()).isEqualTo(404);
    }

    @Test
    void searchFindsTheWorkshopOnce() throws Exception {
        Patience.until("the workshop to be found", () -> !found(mark + "tekst", VISITOR)
                .isEmpty());
        assertThat(found(mark + "tekst", VISITOR)).singleElement().satisfies(hit -> {
            assertThat(hit.subject().kind()).isEqualTo(Kind.WORKSHOP);
            assertThat(hit.url()).isEqualTo(address + "/geld-" + mark);
        });
        assertThat(found(mark + "tekst soort:workshop", VISITOR)).hasSize(1);
    }

    @Test
    void anotherTitleLeadsTheOldAddressToTheNewAndADroppedWorkshopIsGone() throws Exception {
        WorkshopDraft money = day.workshops().getFirst();
        publish(day.withWorkshops(List.of(money.titled("Munt " + mark))));
        assertThat(reading.page(address + "/munt-" + mark, VISITOR).status()).isEqualTo(200);
        assertThat(reading.page(address + "/geld-" + mark, VISITOR).path()).isEqualTo(address + "/munt-" + mark);
        assertThat(reading.page(address + "/lopen-" + mark, VISITOR).status()).isEqualTo(410);
        Patience.until("the new title to be found", () -> !found("munt " + mark, VISITOR)
                .isEmpty());
        assertThat(found("lopen " + mark, VISITOR)).extracting(Hit::title).doesNotContain("Lopen " + mark);
        publish(day);
        assertThat(reading.page(address + "/geld-" + mark, VISITOR).status()).isEqualTo(200);
        assertThat(reading.page(address + "/lopen-" + mark, VISITOR).status()).isEqualTo(200);
    }

    @Test
    void theWorkshopOfADayForMembersIsNowhereForVisitors() throws Exception {
        publish(day.forReaders("member"));
        Patience.until("it to be gone for visitors", () -> found(mark + "tekst", VISITOR)
                .isEmpty());
        Patience.until(
                "members to find it", () -> !found(mark + "tekst", MEMBER).isEmpty());
        assertThat(reading.page(address + "/geld-" + mark, VISITOR).status()).isEqualTo(404);
        assertThat(reading.page(address + "/geld-" + mark, MEMBER).status()).isEqualTo(200);
        assertThat(search.suggest("geld " + mark, VISITOR)).isEmpty();
        Patience.until("it to be gone from the sitemap", () -> search.publicAddresses().orElseThrow().stream()
                .noneMatch(path -> path.startsWith(address)));
    }

    @Test
    void withTheDayItsWorkshopsAreGone() throws Exception {
        Patience.until("the workshop to be found", () -> !found(mark + "tekst", VISITOR)
                .isEmpty());
        events.withdraw(id, "Gaat niet door.", EDITOR);
        assertThat(reading.page(address + "/geld-" + mark, VISITOR).status()).isEqualTo(410);
        Patience.until(
                "the workshop to be gone", () -> found(mark + "tekst", EDITOR).isEmpty());
    }

    @Test
    void aRecapOfTheDayBeginsWithASectionForEachWorkshopOnce() {
        RecapId recap = recaps.ofEvent(id, EDITOR);
        assertThat(drafts.find(recap.ref(), RecapDraft.class, EDITOR)
                        .orElseThrow()
                        .content()
                        .sections())
                .extracting(RecapDraft.Section::title)
                .containsExactly("Opening", "Geld " + mark, "Lopen " + mark);
    }

    @Test
    void aWorkshopWithoutATitleKeepsTheDayFromReadersInWords() {
        EventDraft nameless = day.withWorkshops(List.of(WorkshopDraft.empty()));
        assertThatThrownBy(() -> publish(nameless))
                .isInstanceOfSatisfying(
                        Problem.class, wrong -> assertThat(wrong.key()).isEqualTo("events.workshop.title.missing"));
    }
}

package nl.kringwijs.events;

import static nl.kringwijs.testing.People.EDITOR;
import static nl.kringwijs.testing.People.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kringwijs.directory.PlaceKind;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.directory.Places;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import nl.kringwijs.themes.Themes;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// By what workshops of a programme and days of the list are chosen.
@PortalTest
class ProgrammeChoiceTest {

    @Autowired
    Events events;

    @Autowired
    Themes themes;

    @Autowired
    Places places;

    @Autowired
    Search search;

    @Autowired
    Drafts drafts;

    @Autowired
    Reading reading;

    private TwoRounds rounds;
    private String mark = "";
    private EventDraft day = EventDraft.empty();
    private String address = "";

    @BeforeEach
    void publishADayWithTwoRounds() {
        rounds = new TwoRounds(events, drafts, themes);
        mark = rounds.mark;
        day = rounds.day;
        address = rounds.address;
    }

    private void publish(EventDraft next) {
        rounds.publish(next);
    }

    @Test
    void theFilterStandsInTheAddressAndIsLetGoAgain() {
        Document all = reading.read(address, VISITOR);
        assertThat(all.select(".kw-filter .kw-chip").eachText())
                .containsExactly("Thema " + mark + " 1", "spel 1", "wandeling 1");
        Document walks = reading.read(address + "?vorm=wandeling", VISITOR);
        assertThat(walks.select(".kw-workshop__title").eachText()).containsExactly("Lopen " + mark);
        assertThat(walks.select(".kw-round").last().text()).contains("In deze ronde past geen workshop bij je filter.");
        assertThat(walks.select(".kw-chip[aria-current]").attr("href")).isEqualTo(address + "#programma");
        assertThat(walks.text()).contains("1 van de 2 workshops passen hierbij.");
        assertThat(reading.read(address + "?thema=onbekend", VISITOR).select(".kw-workshop"))
                .isEmpty();
    }

    @Test
    void workshopsAreChosenByWhatTheyBringHowLongTheyTakeAndTheThreadTheyAreIn() {
        WorkshopDraft money = day.workshops().getFirst();
        WorkshopDraft walk = day.workshops().getLast();
        String thread = "Lijn " + mark;
        publish(day.withWorkshops(List.of(
                money.yielding("- een toets", List.of(Gain.INZICHT, Gain.HANDVATTEN))
                        .inThread(thread),
                walk.yielding("", List.of(Gain.INZICHT)).as("wandeling", 30).inThread(thread))));
        Document all = reading.read(address, VISITOR);
        assertThat(all.select(".kw-filter .kw-chip").eachText())
                .containsExactly(
                        "Thema " + mark + " 1",
                        "spel 1",
                        "wandeling 1",
                        "inzicht 2",
                        "handvatten 1",
                        "60 minuten 1",
                        "30 minuten 1");
        assertThat(titles("?oplevert=handvatten")).containsExactly("Geld " + mark);
        assertThat(titles("?duur=30")).containsExactly("Lopen " + mark);
        assertThat(titles("?oplevert=inzicht&duur=30")).containsExactly("Lopen " + mark);
        assertThat(titles("?oplevert=inzicht&duur=30&vorm=spel")).isEmpty();
        assertThat(titles("?lijn=lijn-" + mark)).hasSize(2);
        Document page = reading.read(address + "/geld-" + mark, VISITOR);
        assertThat(page.text()).contains("Je krijgt inzicht en handvatten.", thread);
        assertThat(page.select("#lijn ~ div a").attr("href")).isEqualTo(address + "/lopen-" + mark);
    }

    @Test
    void workshopsAreChosenByAPlaceAndByWhatItLiesIn() throws Exception {
        PlaceSummary land = places.named("Land " + mark, PlaceKind.PROVINCIE, null, "", EDITOR);
        PlaceSummary town = places.named("Stad " + mark, PlaceKind.GEMEENTE, land.id(), "", EDITOR);
        PlaceSummary hood = places.named("Wijk " + mark, PlaceKind.WIJK, town.id(), "", EDITOR);
        WorkshopDraft money = day.workshops().getFirst();
        WorkshopDraft walk = day.workshops().getLast();
        publish(day.withWorkshops(List.of(
                money.about(List.of(), hood.id().value()),
                walk.about(List.of(), town.id().value()))));
        assertThat(titles("?plaats=" + hood.slug())).containsExactly("Geld " + mark);
        assertThat(titles("?plaats=" + town.slug())).hasSize(2);
        assertThat(reading.read(address, VISITOR)
                        .select(".kw-filter__more .kw-chip")
                        .eachText())
                .contains("Wijk " + mark + " 1", "Stad " + mark + " 2", "Land " + mark + " 2");
        var inLand = new SearchQuery(mark, Map.of(Facet.PLACE, Set.of(land.slug())), 1, null);
        Patience.until(
                "the workshops to be found in the province",
                () -> search.find(inLand, VISITOR).hits().stream()
                                .filter(hit -> hit.subject().kind() == Kind.WORKSHOP)
                                .count()
                        == 2);
    }

    private List<String> titles(String filter) {
        return reading.read(address + filter, VISITOR)
                .select(".kw-workshop__title")
                .eachText();
    }

    @Test
    void daysAreChosenByRegionForWhomAndWhetherTheyAreFreeAlsoWhatWas() throws Exception {
        PlaceSummary region = places.named("Streek " + mark, PlaceKind.PROVINCIE, null, "", EDITOR);
        String who = "bestuurders van " + mark;
        publish(day.at(LocalDate.of(2020, 5, 8), null, LocalTime.of(16, 0))
                .signedUpFor(none -> none.at("gratis"))
                .detailed(known -> known.meantFor(List.of(region.id().value()), List.of(who))));
        assertThat(listed("?regio=" + region.slug())).containsExactly("Dag " + mark);
        assertThat(listed("?regio=" + region.slug() + "&kosten=gratis")).containsExactly("Dag " + mark);
        assertThat(listed("?voor=" + URLEncoder.encode(who, StandardCharsets.UTF_8)))
                .containsExactly("Dag " + mark);
        assertThat(listed("?regio=" + region.slug() + "&soort=training")).isEmpty();
        assertThat(listed("?regio=nergens-" + mark)).isEmpty();
        Document only = reading.read("/bijeenkomsten?regio=" + region.slug(), VISITOR);
        assertThat(only.select("details.kw-filter__more[open] .kw-chip[aria-current]")
                        .text())
                .isEqualTo("Streek " + mark + " 1");
        var inRegion = new SearchQuery(mark, Map.of(Facet.PLACE, Set.of(region.slug())), 1, null);
        Patience.until("the day to be found in its region", () -> search.find(inRegion, VISITOR).hits().stream()
                .anyMatch(hit -> hit.title().equals("Dag " + mark)));
        publish(day.at(LocalDate.of(2020, 5, 8), null, null)
                .signedUpFor(none -> none.at("25 euro"))
                .detailed(known -> known.meantFor(List.of(region.id().value()), List.of(who))));
        assertThat(listed("?regio=" + region.slug() + "&kosten=gratis")).isEmpty();
    }

    private List<String> listed(String filter) {
        return reading.read("/bijeenkomsten" + filter, VISITOR)
                .select(".kw-day .kw-piece__title")
                .eachText();
    }

    @Test
    void theKindOfADayStandsOnItAndFiltersTheList() {
        assertThat(reading.read(address, VISITOR).select(".kw-head__kind").text())
                .doesNotContain("Webinar");
        publish(day.detailed(known -> known.being(EventKind.WEBINAR)));
        assertThat(reading.read(address, VISITOR).select(".kw-head__kind").text())
                .contains("Webinar");
        Document only = reading.read("/bijeenkomsten?soort=webinar", VISITOR);
        assertThat(only.select(".kw-day .kw-piece__title").eachText()).contains("Dag " + mark);
        assertThat(only.select(".kw-day__kind").eachText()).isNotEmpty().containsOnly("Webinar");
        assertThat(only.select(".kw-chip[aria-current]").text()).startsWith("Webinar");
        assertThat(reading.read("/bijeenkomsten?soort=training", VISITOR)
                        .select(".kw-day .kw-piece__title")
                        .eachText())
                .doesNotContain("Dag " + mark);
    }
}

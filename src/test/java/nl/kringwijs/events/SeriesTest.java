package nl.kringwijs.events;

import static nl.kringwijs.testing.People.EDITOR;
import static nl.kringwijs.testing.People.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.directory.PlaceKind;
import nl.kringwijs.directory.Places;
import nl.kringwijs.events.EventDraft.Item;
import nl.kringwijs.events.EventDraft.Occurrence;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.TakingPart.DayPart;
import nl.kringwijs.events.TakingPart.Entitlement;
import nl.kringwijs.events.TakingPart.Question;
import nl.kringwijs.events.registration.ByHand;
import nl.kringwijs.events.series.AllSeries;
import nl.kringwijs.events.series.SeriesDraft;
import nl.kringwijs.events.series.SeriesId;
import nl.kringwijs.events.series.SeriesPage;
import nl.kringwijs.links.OutsideLink;
import nl.kringwijs.links.OutsideLinks;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import nl.kringwijs.testing.Today;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import nl.kringwijs.themes.Themes.ThemeText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Text written once, an edition for each place.
@PortalTest
class SeriesTest {

    @Autowired
    AllSeries all;

    @Autowired
    Events events;

    @Autowired
    ByHand byHand;

    @Autowired
    Drafts drafts;

    @Autowired
    Places places;

    @Autowired
    Themes themes;

    @Autowired
    Search search;

    @Autowired
    List<OutsideLinks> outside;

    @Autowired
    Reading reading;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private SeriesId series;

    private void series() {
        SeriesDraft draft = SeriesDraft.empty()
                .titled("Op tournee " + mark)
                .saying("Wat overal hetzelfde is.")
                .tellingWho("Een coalitie van tien.");
        series = all.begin(draft, EDITOR);
        all.publish(series, draft, 1, EDITOR);
    }

    private EventId edition(String town, UUID place, int days, Integer seats) {
        EventDraft draft = EventDraft.empty()
                .titled("Op tournee " + mark + " – " + town)
                .at(Today.date().plusDays(days), LocalTime.of(10, 0), LocalTime.of(12, 0))
                .in("", place)
                .signedUpFor(none -> none.under(Policy.WAITING_LIST).with(seats))
                .detailed(none -> none.inSeries(series.value()));
        EventId id = events.begin(draft, EDITOR);
        events.publish(id, draft, 1, EDITOR);
        return id;
    }

    private Document read(EventId id) {
        return reading.read(events.paths(id, VISITOR).getFirst(), VISITOR);
    }

    @Test
    void sharedTextChangedOnceChangesEveryEdition() {
        series();
        List<EventId> five = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            five.add(edition("plaats " + number, null, 50 - 10 * number, 20));
        }
        five.forEach(id -> assertThat(read(id).text())
                .contains("Wat overal hetzelfde is.", "Een coalitie van tien.", "Nog 4 edities in deze reeks"));
        assertThat(read(five.get(1)).select(".kw-head__kind").text())
                .contains("Editie 4 van 5 van Op tournee " + mark)
                .contains("1 minuut lezen");
        SeriesDraft next = drafts.find(series.ref(), SeriesDraft.class, EDITOR)
                .orElseThrow()
                .content()
                .saying("Wat nu overal anders is.");
        drafts.save(series.ref(), 1, next.title(), next, SeriesDraft.class, EDITOR);
        all.publish(series, next, 2, EDITOR);
        five.forEach(id -> assertThat(read(id).text())
                .contains("Wat nu overal anders is.")
                .doesNotContain("Wat overal hetzelfde is."));
    }

    @Test
    void theOthersShowThemselvesAsFarAsOneMaySeeThem() {
        series();
        edition("hier", null, 10, 20);
        EventId closed = edition("besloten", null, 20, 20);
        EventDraft draft = drafts.find(closed.ref(), EventDraft.class, EDITOR)
                .orElseThrow()
                .content()
                .forReaders("member");
        drafts.save(closed.ref(), 1, draft.title(), draft, EventDraft.class, EDITOR);
        events.publish(closed, draft, 2, EDITOR);
        String path = "/reeksen/op-tournee-" + mark;
        assertThat(reading.read(path, VISITOR).text()).contains("hier").doesNotContain("besloten");
        assertThat(reading.read(path, EDITOR).text()).contains("hier", "besloten");
        all.withdraw(series, "afgelast", EDITOR);
        assertThat(all.page("op-tournee-" + mark, VISITOR)).isInstanceOf(Lookup.Gone.class);
        assertThat(reading.page(path, VISITOR).status()).isEqualTo(410);
        assertThat(all.all()).noneMatch(one -> one.id().equals(series));
    }

    @Test
    void aFullEditionOffersTheNearestThatHasAPlace() {
        series();
        PlaceId north = places.named("Noord " + mark, PlaceKind.PROVINCIE, null, "", EDITOR)
                .id();
        UUID one = places.named("Eén " + mark, PlaceKind.GEMEENTE, north, "", EDITOR)
                .id()
                .value();
        UUID two = places.named("Twee " + mark, PlaceKind.GEMEENTE, north, "", EDITOR)
                .id()
                .value();
        UUID far = places.named("Ver " + mark, PlaceKind.GEMEENTE, null, "", EDITOR)
                .id()
                .value();
        EventId full = edition("Eén", one, 20, 1);
        EventId near = edition("Twee", two, 40, 1);
        edition("Ver", far, 21, 20);
        assertThat(read(full).select(".kw-note")).isEmpty();
        byHand.add(full, "Aaltje", UUID.randomUUID() + "@example.org", List.of(), EDITOR);
        assertThat(read(full).select(".kw-note").text()).contains("vol").contains("– Twee");
        byHand.add(near, "Bram", UUID.randomUUID() + "@example.org", List.of(), EDITOR);
        assertThat(read(full).select(".kw-note").text()).contains("– Ver");
    }

    @Test
    void anAddressThatChangedMoves() {
        series();
        SeriesDraft next = drafts.find(series.ref(), SeriesDraft.class, EDITOR)
                .orElseThrow()
                .content()
                .titled("Onderweg " + mark);
        drafts.save(series.ref(), 1, next.title(), next, SeriesDraft.class, EDITOR);
        all.publish(series, next, 2, EDITOR);
        assertThat(all.page("op-tournee-" + mark, VISITOR)).isEqualTo(Lookup.moved("/reeksen/onderweg-" + mark));
        assertThat(all.page("onderweg-" + mark, VISITOR))
                .isInstanceOfSatisfying(Lookup.Found.class, found -> assertThat(((SeriesPage) found.value()).title())
                        .isEqualTo("Onderweg " + mark));
    }

    @Test
    void aSeriesIsFoundUnderWhatItsThemeIsCalledNow() throws Exception {
        ThemeSummary theme = themes.add(new ThemeText("Onderwerp " + mark, "", "water", List.of()), EDITOR);
        SeriesDraft draft = SeriesDraft.empty()
                .titled("Reisgezelschap " + mark)
                .saying("Lees [verder](https://elders.example.org/" + mark + ").")
                .about(List.of(theme.id().value()));
        SeriesId id = all.begin(draft, EDITOR);
        all.publish(id, draft, 1, EDITOR);
        Patience.until("it to be found", () -> facets().contains("Onderwerp " + mark));
        themes.change(theme, new ThemeText("Hernoemd " + mark, "", "water", List.of()), EDITOR);
        Patience.until("the new name", () -> facets().contains("Hernoemd " + mark));
        assertThat(outside.stream().flatMap(one -> one.outside().stream()))
                .contains(new OutsideLink(
                        "https://elders.example.org/" + mark,
                        Kind.REEKS,
                        "Reisgezelschap " + mark,
                        "/redactie/reeks/" + id.value()));
    }

    private String facets() {
        return search.find(SearchQuery.of("Reisgezelschap " + mark), VISITOR)
                .facets()
                .toString();
    }

    @Test
    void aCopyHasAllButTheDayAndNothingHangsOnTheOld() {
        series();
        var workshop = WorkshopDraft.empty().titled("Werkatelier");
        var afternoon = new DayPart(UUID.randomUUID(), "Middag", true, 10, null);
        var lunch = new Entitlement(UUID.randomUUID(), "lunch", List.of(afternoon.key()));
        EventDraft draft = EventDraft.empty()
                .titled("Editie " + mark)
                .at(Today.date().plusDays(5), LocalTime.of(10, 0), LocalTime.of(17, 0))
                .in("Dorpshuis", null)
                .withWorkshops(List.of(workshop))
                .withItems(List.of(Item.empty()
                        .during("Middag", LocalTime.of(13, 0), null)
                        .asRound(true, List.of(Occurrence.of(workshop.key()).in("Zolder", 8)))))
                .detailed(none -> none.inSeries(series.value()).provisionally(true))
                .takingPart(none -> none.withParts(List.of(afternoon))
                        .entitling(List.of(lunch))
                        .asking(List.of(Question.empty().asking("Eet je vlees?").of(lunch.key()))));
        EventId first = events.begin(draft, EDITOR);
        events.publish(first, draft, 1, EDITOR);
        EventId second = events.copy(first, EDITOR);
        EventDraft copy = drafts.find(second.ref(), EventDraft.class, EDITOR)
                .orElseThrow()
                .content();
        assertThat(copy.date()).isNull();
        assertThat(copy.venue()).isEmpty();
        assertThat(copy.details().series()).isEqualTo(series.value());
        assertThat(copy.details().provisional()).isFalse();
        Item round = copy.items().getFirst();
        assertThat(round.key()).isNotEqualTo(draft.items().getFirst().key());
        assertThat(round.occurrences().getFirst().workshop())
                .isEqualTo(copy.workshops().getFirst().key())
                .isNotEqualTo(workshop.key());
        assertThat(round.occurrences().getFirst().places()).isEqualTo(8);
        TakingPart taking = copy.takingPart();
        assertThat(taking.entitlements().getFirst().parts())
                .containsExactly(taking.parts().getFirst().key());
        assertThat(taking.questions().getFirst().appliesTo())
                .isEqualTo(taking.entitlements().getFirst().key())
                .isNotEqualTo(lunch.key());
        events.publish(second, copy, 1, EDITOR);
        assertThat(all.editions(series, VISITOR)).hasSize(2);
    }
}

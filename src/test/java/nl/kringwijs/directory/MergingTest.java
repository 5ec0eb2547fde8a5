package nl.kringwijs.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.Events;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Merged;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.SubjectRef;
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

/// Two entries that turn out to be one, and back.
@PortalTest
class MergingTest {

    private static final Viewer EDITOR = nl.kringwijs.testing.People.EDITOR;
    private static final Viewer VISITOR = nl.kringwijs.testing.People.VISITOR;

    @Autowired
    People people;

    @Autowired
    Profiles profiles;

    @Autowired
    Organisations organisations;

    @Autowired
    Places places;

    @Autowired
    Themes themes;

    @Autowired
    Engagements engagements;

    @Autowired
    Events events;

    @Autowired
    Search search;

    @Autowired
    Accounts accounts;

    private PersonSummary speaker(String name, String title) {
        PersonSummary person =
                people.add(name + " " + UUID.randomUUID().toString().substring(0, 6), "", EDITOR);
        engagements.replace(
                new SubjectRef(Kind.BIJEENKOMST, UUID.randomUUID()),
                List.of(new Engagement(person.id(), title, "/x", "spreker", "", "", Today.date(), Audience.PUBLIC)));
        return person;
    }

    private List<String> did(PersonSummary person) {
        return engagements.of(person.id(), VISITOR).stream()
                .map(Engagement::title)
                .toList();
    }

    @Test
    void twoSpellingsBecomeOnePersonAndCanBeLetGo() {
        PersonSummary kept = speaker("Ensink-Kleiker", "Eerste");
        PersonSummary gone = speaker("Ensink - Kleijker", "Tweede");

        people.merge(gone.id(), kept.id(), EDITOR);

        assertThat(did(kept)).containsExactlyInAnyOrder("Eerste", "Tweede");
        assertThat(people.page(gone.slug(), VISITOR)).isEqualTo(Lookup.moved(DirectoryLinks.person(kept.slug())));
        assertThat(people.list(new PersonFilter(gone.name(), null, null, null), 5, 1, VISITOR))
                .isEmpty();
        assertThat(people.byId(List.of(gone.id()), VISITOR).get(gone.id())).isEqualTo(kept);
        assertThat(people.named(gone.name(), "", EDITOR)).isEqualTo(kept);
        assertThat(people.merged(EDITOR)).contains(new Merged(gone.id().value(), gone.name(), kept.name()));

        people.split(gone.id(), EDITOR);

        assertThat(did(kept)).containsExactly("Eerste");
        assertThat(people.page(gone.slug(), VISITOR)).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void mergersOfMergersComeApartAsTheyWere() {
        PersonSummary a = speaker("Anna Driewerf", "A");
        PersonSummary b = speaker("Anna Driewerff", "B");
        PersonSummary c = speaker("Ana Driewerf", "C");
        people.merge(c.id(), b.id(), EDITOR);
        people.merge(b.id(), a.id(), EDITOR);
        assertThat(did(a)).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(people.page(c.slug(), VISITOR)).isEqualTo(Lookup.moved(DirectoryLinks.person(a.slug())));

        people.split(b.id(), EDITOR);

        assertThat(did(a)).containsExactly("A");
        assertThat(did(b)).containsExactlyInAnyOrder("B", "C");
        assertThatThrownBy(() -> people.merge(a.id(), a.id(), EDITOR)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> people.merge(a.id(), c.id(), EDITOR)).isInstanceOf(Problem.class);
    }

    @Test
    void whoHasAnAccountIsTheOneThatStays() {
        var me = accounts.add("Lid " + UUID.randomUUID(), Role.MEMBER);
        profiles.keep(Profiles.ProfileText.empty(), accounts.now(me));
        PersonSummary mine = people.known(accounts.now(me).name()).orElseThrow();
        PersonSummary other = speaker("Lid zonder", "Dag");

        assertThatThrownBy(() -> people.merge(mine.id(), other.id(), EDITOR)).isInstanceOf(Problem.class);
        people.merge(other.id(), mine.id(), EDITOR);

        assertThat(people.list(new PersonFilter(other.name(), null, null, null), 5, 1, VISITOR))
                .isEmpty();
        assertThat(people.page(other.slug(), VISITOR))
                .as("who hides stays hidden")
                .isEqualTo(Lookup.unknown());
    }

    @Test
    void whatCarriedAThemeCarriesTheOtherAndIsFoundUnderIt() throws Exception {
        String word = "lampenkap" + UUID.randomUUID().toString().substring(0, 6);
        ThemeSummary kept = theme("Licht");
        ThemeSummary gone = theme("Lichtt");
        EventDraft day = EventDraft.empty()
                .titled("Dag van de " + word)
                .about(List.of(gone.id().value()));
        EventId event = events.begin(day, EDITOR);
        events.publish(event, day, 1, EDITOR);
        Patience.until("the first theme", () -> facets(word).contains(gone.slug()));

        themes.merge(gone.id(), kept.id(), EDITOR);

        Patience.until("the other theme", () -> facets(word).contains("value=" + kept.slug() + ","));
        assertThat(themes.page(gone.slug())).isInstanceOf(Lookup.Moved.class);
        assertThat(themes.all()).contains(kept).doesNotContain(gone);
        assertThat(themes.byId(List.of(gone.id())).get(gone.id())).isEqualTo(kept);
        assertThat(themes.withMerged(kept.id())).contains(gone.id().value());

        themes.split(gone.id(), EDITOR);

        Patience.until("the first theme again", () -> facets(word).contains("value=" + gone.slug() + ","));
        assertThat(themes.all()).contains(kept, gone);
    }

    private ThemeSummary theme(String name) {
        return themes.add(
                new ThemeText(name + " " + UUID.randomUUID().toString().substring(0, 6), "", "riet", List.of()),
                EDITOR);
    }

    private String facets(String word) {
        return search.find(SearchQuery.of(word), VISITOR).facets().toString();
    }

    @Test
    void organisationsAndPlacesToo() {
        String end = " " + UUID.randomUUID().toString().substring(0, 6);
        OrganisationSummary one = organisations.named("Platvorm 31" + end, "", OrganisationKind.ANDERS, "", EDITOR);
        OrganisationSummary two = organisations.named("Platvorm31" + end, "", OrganisationKind.ANDERS, "", EDITOR);
        organisations.merge(one.id(), two.id(), EDITOR);
        assertThat(organisations.page(one.slug())).isEqualTo(Lookup.moved(DirectoryLinks.organisation(two.slug())));
        assertThat(organisations.all()).contains(two).doesNotContain(one);
        organisations.split(one.id(), EDITOR);
        assertThat(organisations.all()).contains(one, two);

        PlaceSummary town = places.named("Stad" + end, PlaceKind.GEMEENTE, null, "", EDITOR);
        PlaceSummary other = places.named("Staad" + end, PlaceKind.GEMEENTE, null, "", EDITOR);
        PlaceSummary part = places.named("Wijk" + end, PlaceKind.WIJK, other.id(), "", EDITOR);
        places.merge(other.id(), town.id(), EDITOR);
        assertThat(places.line(part.id())).extracting(PlaceSummary::id).containsExactly(part.id(), town.id());
        places.split(other.id(), EDITOR);
        assertThat(places.line(part.id())).extracting(PlaceSummary::id).containsExactly(part.id(), other.id());
    }
}

package nl.kringwijs.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.kringwijs.directory.Organisations.OrganisationText;
import nl.kringwijs.directory.People.PersonText;
import nl.kringwijs.directory.Places.PlaceText;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import nl.kringwijs.themes.Themes.ThemeText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RegistersTest {

    @Autowired
    Reading reading;

    @Autowired
    nl.kringwijs.directory.People people;

    @Autowired
    Organisations organisations;

    @Autowired
    Places places;

    @Autowired
    Themes themes;

    private static String some(String word) {
        return word + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aCoalitionTellsWhoTakePartAndTheyTellOfIt() {
        var one = organisations.add(new OrganisationText(some("Huis"), "", OrganisationKind.ANDERS, ""), People.EDITOR);
        var two = organisations.add(new OrganisationText(some("Brug"), "", OrganisationKind.ANDERS, ""), People.EDITOR);
        var members = List.of(
                new OrganisationSummary.Member(one.id().value(), "voert uit"),
                new OrganisationSummary.Member(two.id().value(), ""));
        var coalition = organisations.add(
                new OrganisationText(some("Coalitie"), "", OrganisationKind.COALITIE, "", null, members),
                People.EDITOR);
        assertThat(organisations.members(coalition.id()))
                .containsExactly(new CoalitionMember(two, ""), new CoalitionMember(one, "voert uit"));
        assertThat(organisations.memberOf(one.id())).containsExactly(coalition);
        assertThat(reading.read("/organisaties/" + coalition.slug(), People.VISITOR)
                        .select("section:has(#leden) a")
                        .eachText())
                .containsExactly(two.name(), one.name());
        assertThat(reading.read("/organisaties/" + coalition.slug(), People.VISITOR)
                        .select("section:has(#leden) li")
                        .eachText())
                .containsExactly(two.name(), one.name() + " voert uit");
        assertThat(reading.read("/organisaties/" + two.slug(), People.VISITOR)
                        .select("section:has(#lid-van) a")
                        .eachText())
                .containsExactly(coalition.name());
        assertThatThrownBy(() -> organisations.change(
                        new OrganisationSummary(
                                coalition.id(),
                                coalition.slug(),
                                coalition.name(),
                                "",
                                coalition.kind(),
                                "",
                                null,
                                List.of()),
                        new OrganisationText(coalition.name(), "", OrganisationKind.COALITIE, ""),
                        People.EDITOR))
                .as("somebody changed the members meanwhile")
                .isInstanceOf(Problem.class);
        organisations.change(
                coalition, new OrganisationText(coalition.name(), "", OrganisationKind.COALITIE, ""), People.EDITOR);
        assertThat(organisations.memberOf(one.id())).isEmpty();
    }

    @Test
    void aPlaceMayLieOutsideTheNetherlands() {
        PlaceSummary far = places.add(new PlaceText(some("Antwerpen"), PlaceKind.BUITENLAND, null, ""), People.EDITOR);
        assertThat(reading.read("/plaatsen/" + far.slug(), People.VISITOR)
                        .select("h1")
                        .text())
                .isEqualTo(far.name());
        assertThat(places.page(far.slug())).isEqualTo(Lookup.found(far));
    }

    @Test
    void aPersonsOldAddressLeadsToTheNewForEver() {
        PersonSummary person = people.add(some("Bram Oud"), "", People.EDITOR);
        String second = some("Bram Midden");
        people.change(person, new PersonText(second, "Doet van alles.", ""), People.EDITOR);
        PersonSummary between = people.byId(List.of(person.id()), People.EDITOR).get(person.id());
        people.change(between, new PersonText(some("Bram Nieuw"), "Doet van alles.", ""), People.EDITOR);
        PersonSummary now = people.byId(List.of(person.id()), People.EDITOR).get(person.id());
        assertThat(people.page(person.slug(), People.EDITOR))
                .isEqualTo(Lookup.moved(DirectoryLinks.person(now.slug())));
        assertThat(people.page(now.slug(), People.EDITOR)).isInstanceOf(Lookup.Found.class);
        assertThat(now.bio()).isEqualTo("Doet van alles.");
        assertThat(people.page(person.slug(), People.VISITOR))
                .as("somebody who did nothing yet that a visitor may see")
                .isEqualTo(Lookup.unknown());
        PersonSummary later = people.add(second, "", People.EDITOR);
        assertThat(later.slug())
                .as("an address that was somebody's is never given to another")
                .isNotEqualTo(person.slug());
    }

    @Test
    void aNameThatIsThereAlreadyIsSaidAtItsField() {
        String name = some("Stichting De Brug");
        organisations.add(new OrganisationText(name, "", OrganisationKind.WELZIJN, ""), People.EDITOR);
        assertThatThrownBy(() -> organisations.add(
                        new OrganisationText(name.toUpperCase(java.util.Locale.ROOT), "", OrganisationKind.ANDERS, ""),
                        People.EDITOR))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("name"));
        assertThatThrownBy(() -> organisations.add(
                        new OrganisationText(some("Web"), "", OrganisationKind.ANDERS, "javascript:alert(1)"),
                        People.EDITOR))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("site"));
    }

    @Test
    void aPlaceNeverComesToLieInItself() {
        PlaceSummary province = places.add(new PlaceText(some("Noord"), PlaceKind.PROVINCIE, null, ""), People.EDITOR);
        PlaceSummary town =
                places.add(new PlaceText(some("Stad"), PlaceKind.GEMEENTE, province.id(), ""), People.EDITOR);
        PlaceSummary part = places.add(new PlaceText(some("Wijk"), PlaceKind.WIJK, town.id(), ""), People.EDITOR);
        assertThat(places.line(part.id())).containsExactly(part, town, province);
        assertThatThrownBy(() -> places.change(
                        province, new PlaceText(province.name(), PlaceKind.PROVINCIE, part.id(), ""), People.EDITOR))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("parent"));
    }

    @Test
    void aThemeCanBeCalledOtherwiseAndKeepsItsSynonyms() {
        ThemeSummary theme = themes.add(
                new ThemeText(some("Groen"), "", "mos", List.of(" moestuin ", "", "boomspiegel")), People.EDITOR);
        assertThat(theme.synonyms()).containsExactly("moestuin", "boomspiegel");
        themes.change(theme, new ThemeText(some("Groen en water"), "", "water", theme.synonyms()), People.EDITOR);
        assertThat(themes.page(theme.slug())).isInstanceOf(Lookup.Moved.class);
    }

    @Test
    void twoEditorsInOneThemeDoNotOverwriteEachOther() {
        ThemeSummary seen = themes.add(new ThemeText(some("Geluid"), "", "lei", List.of()), People.EDITOR);
        themes.change(seen, new ThemeText(seen.name(), "", "lei", List.of("herrie")), People.EDITOR);
        assertThatThrownBy(() -> themes.change(
                        seen, new ThemeText(seen.name(), "", "lei", List.of("rumoer")), People.OTHER_EDITOR))
                .isInstanceOf(Problem.class);
        assertThat(themes.byId(List.of(seen.id())).get(seen.id()).synonyms()).containsExactly("herrie");
    }
}

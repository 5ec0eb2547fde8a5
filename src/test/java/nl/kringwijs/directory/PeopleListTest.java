package nl.kringwijs.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kringwijs.directory.Profiles.Part;
import nl.kringwijs.directory.Profiles.ProfileText;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import nl.kringwijs.themes.Themes.ThemeText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whom the list of people gives, by what they know about, where they work and what they are called.
@PortalTest
class PeopleListTest {

    private static final Viewer VISITOR = nl.kringwijs.testing.People.VISITOR;
    private static final Viewer MEMBER = nl.kringwijs.testing.People.MEMBER;
    private static final Viewer EDITOR = nl.kringwijs.testing.People.EDITOR;

    @Autowired
    Profiles profiles;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Themes themes;

    @Autowired
    Organisations organisations;

    @Autowired
    Places places;

    private static Map<Part, Readers> all(Readers readers) {
        var map = new EnumMap<Part, Readers>(Part.class);
        for (Part part : Part.values()) {
            map.put(part, readers);
        }
        return map;
    }

    /// Whoever may not read what somebody knows about does not find them by it either.
    @Test
    void aFilterGivesNothingAway() {
        ThemeSummary theme = themes.add(new ThemeText("Thema " + UUID.randomUUID(), "", "riet", List.of()), EDITOR);
        MemberId me = accounts.add("Kenner " + UUID.randomUUID(), Role.MEMBER);
        var readers = all(Readers.EVERYONE);
        readers.put(Part.THEMES, Readers.MEMBERS);
        profiles.keep(
                new ProfileText(
                        Presence.EVERYONE, "", null, null, List.of(theme.id().value()), "", "", null, readers),
                accounts.now(me));
        PersonFilter filter = PersonFilter.ALL.withTheme(theme.id().value());

        assertThat(people.list(filter, 10, 1, VISITOR)).isEmpty();
        assertThat(people.themes(PersonFilter.ALL, VISITOR)).doesNotContain(theme);
        assertThat(people.list(filter, 10, 1, MEMBER)).hasSize(1);
        assertThat(people.themes(PersonFilter.ALL, MEMBER)).contains(theme);
    }

    /// Nor where they work by the list to choose from.
    @Test
    void whereSomebodyWorksIsNoChoiceForWhoMayNotKnow() {
        String name = "Werker " + UUID.randomUUID();
        var organisation = organisations.named("Huis " + name, "", OrganisationKind.ANDERS, "", EDITOR);
        var place = places.named("Dorp " + name, PlaceKind.GEMEENTE, null, "", EDITOR);
        MemberId me = accounts.add(name, Role.MEMBER);
        var readers = all(Readers.EVERYONE);
        readers.put(Part.WORK, Readers.MEMBERS);
        readers.put(Part.PLACE, Readers.MEMBERS);
        profiles.keep(
                new ProfileText(
                        Presence.EVERYONE,
                        "",
                        organisation.id().value(),
                        place.id().value(),
                        List.of(),
                        "",
                        "",
                        null,
                        readers),
                accounts.now(me));
        var byName = new PersonFilter(name, null, null, null);

        assertThat(people.organisations(byName, MEMBER)).containsExactly(organisation);
        assertThat(people.places(byName, MEMBER)).containsExactly(place);
        assertThat(people.organisations(byName, VISITOR)).isEmpty();
        assertThat(people.places(byName, VISITOR)).isEmpty();
        assertThat(people.list(byName.withPlace(place.id().value()), 10, 1, VISITOR))
                .isEmpty();
        assertThat(people.list(byName.withOrganisation(organisation.id().value()), 10, 1, VISITOR))
                .isEmpty();
        assertThat(people.list(byName.withPlace(place.id().value()), 10, 1, MEMBER))
                .hasSize(1);
    }

    @Test
    void onlyAWholeNameIsRecognisedInALine() {
        String last = "Bos" + UUID.randomUUID().toString().replace("-", "").substring(0, 6);
        PersonId anna = people.named("Anna (" + last + ")", "", EDITOR).id();
        PersonId plain = people.named("Anna " + last, "", EDITOR).id();
        assertThat(people.namedIn("Anna " + last + "man en Wil Dekker")).isEmpty();
        assertThat(people.namedIn("door Anna " + last + ", gemeente X")).containsExactly(plain);
        assertThat(people.namedIn("anna (" + last + ")")).containsExactly(anna);
    }

    @Test
    void whoKnowsAboutAMergedThemeIsFoundByTheOneItBecame() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        ThemeSummary gone = themes.add(new ThemeText("Oud " + mark, "", "water", List.of()), EDITOR);
        ThemeSummary kept = themes.add(new ThemeText("Nieuw " + mark, "", "water", List.of()), EDITOR);
        MemberId me = accounts.add("Kenner " + mark, Role.MEMBER);
        profiles.keep(
                new ProfileText(
                        Presence.EVERYONE,
                        "",
                        null,
                        null,
                        List.of(gone.id().value()),
                        "",
                        "",
                        null,
                        all(Readers.EVERYONE)),
                accounts.now(me));
        themes.merge(gone.id(), kept.id(), EDITOR);
        assertThat(people.list(PersonFilter.ALL.withTheme(kept.id().value()), 5, 1, VISITOR))
                .extracting(PersonCard::name)
                .containsExactly("Kenner " + mark);
        assertThat(people.count(PersonFilter.ALL.withTheme(kept.id().value()), VISITOR))
                .isEqualTo(1);
    }
}

package nl.kringwijs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.kringwijs.search.SearchEngine.State;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.themes.Themes;
import nl.kringwijs.themes.Themes.ThemeText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An admin sees how the index is, compares it with the database, and fills it anew.
@PortalTest
class IndexCareTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8).replaceAll("\\d", "q");

    @Autowired
    IndexCare care;

    @Autowired
    Search search;

    @Autowired
    SearchEngine engine;

    @Autowired
    Themes themes;

    private SubjectRef theme;

    @BeforeEach
    void somethingToFind() throws Exception {
        var id = themes.add(new ThemeText("Vlechtwerk" + mark, "", "water", List.of()), People.EDITOR)
                .id();
        theme = new SubjectRef(Kind.THEMA, id.value());
        Patience.until("the theme to be found", () -> total() == 1);
        Patience.until("no change to wait", () -> care.health(People.ADMIN).waiting() == 0);
        care.compare(People.ADMIN).get();
    }

    private int total() {
        return search.find(SearchQuery.of("vlechtwerk" + mark), People.VISITOR).total();
    }

    private static SearchDocument of(SubjectRef subject, String title) {
        return new SearchDocument(
                subject, 0, true, title, "", "", "/x", "", "", Audience.PUBLIC, List.of(), List.of(), null);
    }

    @Test
    void whatDiffersFromTheDatabaseIsToldAndMended() throws Exception {
        assertThat(care.compare(People.ADMIN).get().differs()).isFalse();
        var ghost = new SubjectRef(Kind.THEMA, UUID.randomUUID());
        engine.replace(theme, List.of());
        engine.replace(ghost, List.of(of(ghost, "Spook")));
        engine.refresh();
        assertThat(total()).isZero();
        Difference difference = care.compare(People.ADMIN).get();
        assertThat(difference.missing()).containsExactly(theme);
        assertThat(difference.surplus()).containsExactly(ghost);
        assertThat(difference.stale()).isEmpty();
        assertThat(difference.compared()).isPositive();
        assertThat(total()).isEqualTo(1);

        engine.replace(theme, List.of(of(theme, "Oud" + mark)));
        engine.refresh();
        assertThat(care.compare(People.ADMIN).get().stale()).containsExactly(theme);
        assertThat(total()).isEqualTo(1);
        assertThat(care.compare(People.ADMIN).get().differs()).isFalse();
    }

    @Test
    void anIndexIsFilledAnewBesideTheOneThatAnswers() throws Exception {
        var ghost = new SubjectRef(Kind.THEMA, UUID.randomUUID());
        engine.replace(ghost, List.of(of(ghost, "Spook")));
        engine.refresh();
        assertThat(engine.fingerprints()).containsKey(ghost);
        State before = engine.state();
        care.rebuild(People.ADMIN);
        Patience.until("a new index", () -> {
            assertThat(total()).as("found all the while").isEqualTo(1);
            return !before.equals(engine.state()) && !engine.fingerprints().containsKey(ghost);
        });
        Patience.until(
                "the end of it", () -> !care.health(People.ADMIN).rebuilding().busy());
        State after = engine.state();
        assertThat(after.filledAt()).isNotNull().isNotEqualTo(before.filledAt());
        assertThat(after.bytes()).isPositive();
        assertThat(care.health(People.ADMIN).trouble()).isEmpty();
        assertThat(care.compare(People.ADMIN).get().differs()).isFalse();
    }

    @Test
    void onlyAnAdminMay() {
        assertThatThrownBy(() -> care.health(People.EDITOR)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> care.rebuild(People.EDITOR)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> care.compare(People.EDITOR)).isInstanceOf(NotAllowed.class);
    }
}

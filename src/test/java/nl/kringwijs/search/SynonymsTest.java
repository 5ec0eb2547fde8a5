package nl.kringwijs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.themes.Themes;
import nl.kringwijs.themes.Themes.ThemeText;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Editors say which words mean the same, and who searches finds by it at once.
@PortalTest
class SynonymsTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8).replaceAll("\\d", "q");

    @Autowired
    Synonyms synonyms;

    @Autowired
    Search search;

    @Autowired
    Themes themes;

    private int total(String words) {
        return search.find(SearchQuery.of(words), People.VISITOR).total();
    }

    private SynonymRing ring(String word) {
        return synonyms.own(People.EDITOR).stream()
                .filter(ring -> ring.words().contains(word))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(ThrowingCallable step, String key) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.key())
                .isEqualTo(key));
    }

    @Test
    void whatAnEditorWritesHoldsAtOnceAndFallsWithTheRing() throws Exception {
        themes.add(new ThemeText("Weefwerk" + mark, "", "water", List.of()), People.EDITOR);
        Patience.until("the theme", () -> total("weefwerk" + mark) == 1);
        assertThat(total("spinsel" + mark)).isZero();
        synonyms.add("weefwerk" + mark + ", zachte spinsel" + mark, People.EDITOR);
        assertThat(total("zachte spinsel" + mark)).isEqualTo(1);
        SynonymRing seen = ring("weefwerk" + mark);
        synonyms.change(seen, "weefwerk" + mark + "\nspinsel" + mark, People.EDITOR);
        assertThat(total("spinsel" + mark)).isEqualTo(1);
        refused(() -> synonyms.change(seen, "a, b", People.EDITOR), "search.synonyms.newer");
        synonyms.remove(ring("weefwerk" + mark), People.EDITOR);
        assertThat(total("spinsel" + mark)).isZero();
    }

    @Test
    void aThemeIsFoundByItsOtherNamesAlsoInOtherPieces() throws Exception {
        themes.add(new ThemeText("Breisel" + mark, "", "water", List.of("haakwerk" + mark)), People.EDITOR);
        themes.add(new ThemeText("Meer over breisel" + mark, "", "water", List.of()), People.EDITOR);
        Patience.until("both themes", () -> total("breisel" + mark) == 2 && total("haakwerk" + mark) == 2);
    }

    @Test
    void wordsThatSayNothingOrStandElsewhereAreRefused() {
        refused(() -> synonyms.add("alleen", People.EDITOR), "search.synonyms.few");
        refused(() -> synonyms.add("Wijk, wijk", People.EDITOR), "search.synonyms.few");
        refused(() -> synonyms.add("een" + mark + ", --", People.EDITOR), "search.synonyms.word");
        refused(() -> synonyms.add("een" + mark + ", " + "x".repeat(61), People.EDITOR), "search.synonyms.word");
        synonyms.add("een" + mark + ", twee" + mark, People.EDITOR);
        refused(() -> synonyms.add("drie" + mark + ", TWEE" + mark, People.EDITOR), "search.synonyms.taken");
        synonyms.remove(ring("een" + mark), People.EDITOR);
    }

    @Test
    void onlyEditorsKeepThem() {
        assertThatThrownBy(() -> synonyms.add("a" + mark + ", b" + mark, People.MEMBER))
                .isInstanceOf(nl.kringwijs.shared.NotAllowed.class);
        assertThatThrownBy(() -> synonyms.own(People.MEMBER)).isInstanceOf(nl.kringwijs.shared.NotAllowed.class);
    }
}

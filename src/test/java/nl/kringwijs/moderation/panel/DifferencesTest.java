package nl.kringwijs.moderation.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static Differences.Sides differ(String left, String right) {
        return Differences.of(
                List.of(new Passage("Titel", "Zelfde"), new Passage("Tekst", left)),
                List.of(new Passage("Titel", "Zelfde"), new Passage("Tekst", right)));
    }

    @Test
    void whatOneHasAndTheOtherHasNotIsMarked() {
        Differences.Sides sides = differ("De bank staat in de zon.", "De bank staat nu in de schaduw.");

        assertThat(sides.left().render()).contains("<del>zon.</del>").doesNotContain("<ins>");
        assertThat(sides.right().render()).contains("<ins>schaduw.</ins>").contains("nu");
    }

    @Test
    void whatIsTheSameIsCountedAndNotShown() {
        assertThat(differ("a", "b").left().render()).doesNotContain("Zelfde").contains("1 onderdeel hetzelfde");
    }

    @Test
    void nothingIsLostAndNothingIsMarkup() {
        Differences.Sides sides = differ("een <b>twee</b>  drie", "");

        assertThat(sides.left().render()).contains("&lt;b&gt;twee&lt;/b&gt;  drie");
        assertThat(sides.right().render()).contains("<dd></dd>");
    }

    @Test
    void passagesWithTheSameNameStayApart() {
        Differences.Sides sides = Differences.of(
                List.of(new Passage("Les", "een"), new Passage("Les", "twee")),
                List.of(new Passage("Les", "een"), new Passage("Les", "drie")));

        assertThat(sides.left().render()).contains("<del>twee</del>").doesNotContain("een");
    }
}

package nl.kringwijs.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "www.noordeenzutphen.nl/wijk-van-de-toekomst., https://www.noordeenzutphen.nl/wijk-van-de-toekomst",
        "https://example.org/a, https://example.org/a",
        "https://example.org/a)., https://example.org/a",
        "https://example.org/Wijk_(stad), https://example.org/Wijk_(stad)",
        "example.org, https://example.org"
    })
    void anAddressIsTidiedAsPeopleTypeIt(String typed, String tidy) {
        assertThat(WebAddress.tidy(typed)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "https://",
                "https://localhost",
                "https://x@example.org"
            })
    void whatIsNoAddressIsNotTaken(String typed) {
        assertThat(WebAddress.isUsable(typed)).isFalse();
    }

    @Test
    void filmsAreEmbeddedFromPlayersThatKeepQuiet() {
        assertThat(WebAddress.embeddable("https://www.youtube.com/watch?v=dQw4w9WgXcQ"))
                .contains("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ");
        assertThat(WebAddress.embeddable("https://vimeo.com/76979871"))
                .contains("https://player.vimeo.com/video/76979871?dnt=1");
        assertThat(WebAddress.embeddable("https://elders.example.org/film")).isEmpty();
    }
}

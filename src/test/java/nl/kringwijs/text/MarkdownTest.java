package nl.kringwijs.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[klik](javascript:alert(1))",
                "[klik](data:text/html,<script>alert(1)</script>)",
                "![beeld](https://elders.example.org/spion.png)",
                "![beeld](javascript:alert(1))",
                "<iframe src='https://elders.example.org'></iframe>",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[a](<javascript:alert(1)>)"
            })
    void nothingThatIsWrittenRunsOrCallsElsewhere(String hostile) {
        assertThat(Markdown.html(hostile, 3))
                .doesNotContainPattern("<(script|iframe|svg)")
                .doesNotContainPattern("<[^>]+\\son\\w+=")
                .doesNotContainPattern("(href|src)=\"(javascript|data):")
                .doesNotContain("src=\"https://elders");
    }

    @Test
    void anAddressInRunningTextIsALinkWithoutTheFullStop() {
        assertThat(Markdown.html(
                        "Lees verder op www.voorbeeld.example.org/wijk-van-straks. Of mail wij@example.org.", 3))
                .contains("<a href=\"https://www.voorbeeld.example.org/wijk-van-straks\"")
                .contains(">www.voorbeeld.example.org/wijk-van-straks</a>. Of mail")
                .doesNotContain("mailto");
        assertThat(Markdown.html("(zie https://example.org/a_(b)), [www.a.example.org](http://b.example.org)", 3))
                .contains("href=\"https://example.org/a_%28b%29\"")
                .contains("href=\"http://b.example.org\"");
        assertThat(Markdown.html("[www.a.example.org](http://www.a.example.org), **www.b.example.org**", 3))
                .contains("href=\"http://www.a.example.org\"")
                .contains("href=\"https://www.b.example.org\"");
        assertThat(Markdown.html("`www.example.org` en [javascript:alert(1)](javascript:alert(1))", 3))
                .doesNotContain("href=\"http", "href=\"javascript");
        assertThat(Markdown.plain("Op www.example.org/a.")).isEqualTo("Op www.example.org/a.");
    }

    @Test
    void anAddressForMailIsForPeopleAndNotForMachines() {
        String text =
                "Vraag het wij.samen@voorbeeld.example.org, `jij@example.org` of [Roos](mailto:roos@example.org?subject=x).";
        assertThat(Markdown.html(text, 3))
                .contains(
                        "wij.samen [at] voorbeeld.example.org",
                        "<code>jij [at] example.org</code>",
                        "Roos (roos [at] example.org)")
                .doesNotContain("@", "mailto");
        assertThat(Markdown.plain(text))
                .contains("wij.samen [at] voorbeeld.example.org")
                .doesNotContain("@");
        assertThat(Markdown.html("[roos@example.org](mailto:roos@example.org)", 3))
                .contains("<p>roos [at] example.org</p>");
        assertThat(Markdown.html(
                        "<b>a@example.org</b>\n\n```\nb@example.org\n```\n\n    c@example.org\n\n![x](/bestanden/a/1.png \"d@example.org\")",
                        3))
                .contains("a [at] example.org", "b [at] example.org", "c [at] example.org", "d [at] example.org")
                .doesNotContain("@");
        assertThat(Markdown.shielded("Bel of mail ik@example.org")).isEqualTo("Bel of mail ik [at] example.org");
        assertThat(Markdown.plain("# Om @wijk en 3@, a@b")).contains("Om @wijk en 3@, a@b");
    }

    @Test
    void aTelephoneNumberIsForPeopleAndNotForMachines() {
        assertThat(Markdown.html("Bel 06-12345678, 06 1234 5678 of [ons](tel:+31301234567).", 3))
                .contains("Bel 06·12345678, 06·1234·5678 of ons (&#43;31·30·123·4567).")
                .doesNotContain("tel:");
        assertThat(Markdown.shielded("+31 (0)30 - 123 45 67 en 0612345678 en 0031 6 12 34 56 78."))
                .isEqualTo("+31·30·123·45·67 en 06·1234·5678 en 0031·6·12·34·56·78.");
        String others =
                "ISBN 978-90-123-4567-8, 2018-04-05 10:15, 0,1234567890, 0.123456789, 0123456, 060123456789, IBAN"
                        + " NL00BANK0123456789 en /0612345678";
        assertThat(Markdown.shielded(others)).isEqualTo(others);
    }

    @Test
    void theLastLineOfAQuoteThatBeginsWithADashIsItsSource() {
        assertThat(Markdown.html("> Elke euro kwam terug.\n>\n> — Noor Veltkamp, *Na de handtekening*", 3))
                .contains("<p>Elke euro kwam terug.</p>")
                .contains("<p class=\"kw-quote__source\">— Noor Veltkamp, <em>Na de handtekening</em></p>");
        assertThat(Markdown.html("> — Alleen een streep\n\n— Geen citaat", 3)).doesNotContain("kw-quote__source");
    }

    @Test
    void theAddressesElsewhereAreListedOnce() {
        assertThat(Markdown.addresses("""
                        Zie www.example.org/a. En [daar](https://example.org/b "titel"), weer www.example.org/a,
                        [hier](/terugblikken/x), [mail](mailto:wij@example.org) en [soep][1].

                        [1]: http://example.org/soep

                        | kop |
                        | --- |
                        | https://example.org/tabel |
                        """))
                .containsExactly(
                        "https://www.example.org/a",
                        "https://example.org/b",
                        "http://example.org/soep",
                        "https://example.org/tabel");
    }

    @Test
    void picturesAreKnownWithTheirCredit() {
        assertThat(Markdown.pictures("""
                        ![Een **bank**](/bestanden/a/1.png "Atelier, CC BY 4.0") en ![](/bestanden/b/1.png)

                        - ![Plein](/bestanden/c/1.png)
                        """))
                .containsExactly(
                        new Markdown.Picture("Een bank", "Atelier, CC BY 4.0"),
                        new Markdown.Picture("", ""),
                        new Markdown.Picture("Plein", ""));
    }

    @Test
    void headingsBeginAtTheLevelTheirPlaceAsksFor() {
        assertThat(Markdown.html("### Kop\n\n#### Onder", 3))
                .contains("<h3>Kop</h3>")
                .contains("<h4>Onder</h4>");
        assertThat(Markdown.html("# Kop\n\n## Onder", 2))
                .contains("<h2>Kop</h2>")
                .contains("<h3>Onder</h3>");
    }

    @Test
    void aPictureOfOursBecomesAFigureWithItsCredit() {
        assertThat(Markdown.html("![Een bank op een plein](/bestanden/a1/1.png \"Beeld: Atelier, CC BY 4.0\")", 3))
                .contains("<figure class=\"kw-figure\">")
                .contains("alt=\"Een bank op een plein\"")
                .contains("<figcaption>Beeld: Atelier, CC BY 4.0</figcaption>");
    }

    @Test
    void tablesListsAndQuotesStay() {
        assertThat(Markdown.html("| a | b |\n| --- | --- |\n| 1 | 2 |\n\n- een\n- twee\n\n> gezegd", 3))
                .contains("<table class=\"kw-table\">")
                .contains("<li>een</li>")
                .contains("<blockquote>");
    }

    @Test
    void plainTextKeepsTheWordsAndDropsTheMarks() {
        assertThat(Markdown.plain("### Kop\n\nTekst met **nadruk** en een [link](https://example.org)."))
                .contains("Kop")
                .contains("Tekst met nadruk en een")
                .doesNotContain("**")
                .doesNotContain("###");
    }

    @Test
    void readingTimeIsAtLeastAMinute() {
        assertThat(ReadingTime.minutes(java.util.List.of("kort"))).isEqualTo(1);
        assertThat(ReadingTime.minutes(java.util.List.of("woord ".repeat(856)))).isEqualTo(4);
    }
}

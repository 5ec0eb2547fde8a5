package nl.kringwijs.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kringwijs.events.EventDraft.Someone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class WrittenLeadersTest {

    private static List<String> names(String text) {
        return WrittenLeaders.in(text).stream().map(Someone::name).toList();
    }

    @Test
    void doorWithNamesAndWhereTheyAreFrom() {
        assertThat(WrittenLeaders.in(
                        "Wat werkt? Door: Noor van der Veldt (Kenniskring), Piet Oud (gemeente Maasdrecht/KWN) en Roos Bakker"
                                + " (initiatiefnemer De Gaard)"))
                .extracting(Someone::name, Someone::function, Someone::organisations)
                .containsExactly(
                        tuple("Noor van der Veldt", "", "Kenniskring"),
                        tuple("Piet Oud", "", "gemeente Maasdrecht, KWN"),
                        tuple("Roos Bakker", "initiatiefnemer De Gaard", ""));
    }

    @Test
    void whoHasNoBracketSharesTheNext() {
        assertThat(WrittenLeaders.in("Door Simone 't Hart, Jan de Wit (De Meent).Mees Zon en Bo Blauw (Het Anker)."))
                .extracting(Someone::name, Someone::organisations)
                .containsExactly(
                        tuple("Simone 't Hart", "De Meent"),
                        tuple("Jan de Wit", "De Meent"),
                        tuple("Mees Zon", "Het Anker"),
                        tuple("Bo Blauw", "Het Anker"));
    }

    @Test
    void twoOrganisationsOfOnePersonComeApart() {
        assertThat(WrittenLeaders.in("Door: Jo Zwart (Gemeente Den Berg en Ministerie van Land en Water)."))
                .extracting(Someone::organisations)
                .containsExactly("Gemeente Den Berg, Ministerie van Land en Water");
    }

    @Test
    void aLeaderInASentenceWithWhatTheyDoAndASite() {
        assertThat(WrittenLeaders.in(
                        "Een kring. Begeleider van de sessie is Britt Oever, thuis in buurtwerk, trainer en"
                                + " coach, www.example.org/britt Heb je een vraag? Mail."))
                .extracting(Someone::name, Someone::function, Someone::site)
                .containsExactly(
                        tuple("Britt Oever", "thuis in buurtwerk, trainer en coach", "https://www.example.org/britt"));
        assertThat(names("Workshopleiders: Ans Berg en Bas Dal.")).containsExactly("Ans Berg", "Bas Dal");
        assertThat(names("Onder leiding van Ans Berg gaan we op stap.")).containsExactly("Ans Berg");
    }

    @Test
    void aNameInRunningText() {
        assertThat(
                        WrittenLeaders.in(
                                "Het Fonds Nieuwe Buurten (FNB) en het budget Oude Wijken (BOW) helpen. Joris Hof (Bureau Rood) schreef erover."))
                .extracting(Someone::name, Someone::organisations)
                .containsExactly(tuple("Joris Hof", "Bureau Rood"));
        assertThat(WrittenLeaders.in("Erik Janssen en Anna Brum van de Hogeschool Rivierenland geven uitleg."))
                .extracting(Someone::name, Someone::organisations)
                .containsExactly(
                        tuple("Erik Janssen", "Hogeschool Rivierenland"),
                        tuple("Anna Brum", "Hogeschool Rivierenland"));
        assertThat(WrittenLeaders.in(
                        "In deze sessie neemt coördinator van de buurtcoöperatie, Annet van Loo, ons mee."))
                .extracting(Someone::name, Someone::function)
                .containsExactly(tuple("Annet van Loo", "coördinator van de buurtcoöperatie"));
    }

    @Test
    void aBracketThatIsNeverClosedBreaksNothing() {
        assertThat(WrittenLeaders.in("Door: Paul Vlaanders (mede-oprichter Hoogkwartier en initiator #Kracht"))
                .extracting(Someone::name, Someone::function)
                .containsExactly(tuple("Paul Vlaanders", "mede-oprichter Hoogkwartier en initiator #Kracht"));
    }

    @Test
    void aTextWithoutALeaderNamesNobody() {
        assertThat(
                        WrittenLeaders.in(
                                "We gaan door met de Lange Mars. Na de Oude Vernieuwing (1995-2015) kwam dit. In Tielrode (Lelieveld) en de Oude Haven werkt het."))
                .isEmpty();
        assertThat(WrittenLeaders.in("")).isEmpty();
    }

    @Test
    @Timeout(20)
    void hostileTextIsReadInNoTime() {
        assertThat(WrittenLeaders.in("Aa " + "'t Bb ".repeat(2_000))).isEmpty();
        assertThat(WrittenLeaders.in("Aa van de der ".repeat(2_000) + "(x)")).isEmpty();
        assertThat(names("Door: Jan Jansen, " + "woord ".repeat(20_000))).containsExactly("Jan Jansen");
        assertThat(names("Door:\u00a0Jan\u00a0Jansen (De Meent)")).containsExactly("Jan Jansen");
    }

    /// The leaders of a real programme of 26 sessions, in four shapes.
    @Test
    @EnabledIfSystemProperty(named = "kringwijs.pages", matches = ".+")
    void aRealProgrammeIsRead() throws IOException {
        String page = Files.readString(Stream.of(
                        Path.of(System.getProperty("kringwijs.pages")).toFile().listFiles())
                .filter(file -> file.getName().startsWith("001_"))
                .findFirst()
                .orElseThrow()
                .toPath());
        List<List<String>> read = page.substring(page.indexOf("Workshops ronde"))
                .lines()
                .filter(line -> line.length() > 250)
                .map(WrittenLeadersTest::names)
                .toList();
        assertThat(read).hasSize(26);
        assertThat(read.stream().mapToInt(List::size).sum()).as(read.toString()).isEqualTo(32);
        assertThat(read.get(1)).containsExactly("Jetze van der Ham", "Willem Stam", "Han van Geel");
        assertThat(read.get(12)).containsExactly("Erik Jansen", "Annica Brummel");
        assertThat(read.get(17)).containsExactly("Annet van Otterloo");
        assertThat(read.get(23)).containsExactly("Paul Vlaar");
        assertThat(read.get(24)).hasSize(5).contains("Simone 't Hooft");
    }
}

package nl.kringwijs.pages;

import static nl.kringwijs.testing.Reading.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.circles.CircleDraft;
import nl.kringwijs.circles.CircleDraft.Face;
import nl.kringwijs.circles.CircleDraft.Line;
import nl.kringwijs.circles.CircleDraft.Mate;
import nl.kringwijs.circles.CircleDraft.Parties;
import nl.kringwijs.circles.CircleDraft.Stop;
import nl.kringwijs.circles.CircleDraft.Text;
import nl.kringwijs.circles.CircleDraft.Way;
import nl.kringwijs.circles.CircleStage;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.circles.JoiningWay;
import nl.kringwijs.directory.OrganisationKind;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.People;
import nl.kringwijs.kit.Page;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import nl.kringwijs.testing.Today;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A circle says all that is known of it, what is not known yet in words, and no address of anybody.
@PortalTest
class CirclePageTest {

    @Autowired
    Reading reading;

    @Autowired
    Circles circles;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private OrganisationSummary organisation(String name) {
        return organisations.named(
                name + " " + mark, "", OrganisationKind.ANDERS, "", nl.kringwijs.testing.People.EDITOR);
    }

    private String publish(CircleDraft draft) {
        return circles.publish(
                circles.begin(draft, nl.kringwijs.testing.People.EDITOR), draft, 1, nl.kringwijs.testing.People.EDITOR);
    }

    private CircleDraft titled() {
        return CircleDraft.empty(Today.date()).faced(new Face("Kring " + mark, "Een regel.", List.of()));
    }

    @Test
    void everyPartOfItIsThere() {
        people.named("Fenna Stalpaert " + mark, "", nl.kringwijs.testing.People.EDITOR);
        String hidden = "verborgen-" + mark + "@example.org";
        OrganisationSummary organiser = organisation("Organisator");
        OrganisationSummary second = organisation("Tweede");
        OrganisationSummary partner = organisation("Partner");
        OrganisationSummary host = organisation("Gastheer");
        Page page = reading.page(
                publish(titled().saying(new Text(
                                "De straat vraagt erom.",
                                "- wie durft\n- wie mag",
                                "Een plan.",
                                "Onderweg één agenda."))
                        .by(new Parties(
                                List.of(organiser.id().value(), second.id().value()),
                                List.of(partner.id().value()),
                                "Ilse de Vries:: ",
                                hidden,
                                null))
                        .asking(List.of(Line.of("Wie houdt de sleutel?"), Line.of("En wie niet?")))
                        .withTeam(List.of(
                                Mate.of("Fenna Stalpaert " + mark, "begeleider", "gemeente X"),
                                Mate.of("Alleen een naam", "gastheer", "")))
                        .withStops(List.of(
                                Stop.of("Start", Today.date().plusDays(40), "", "De Loods")
                                        .with(host.name()),
                                Stop.of("Ergens", null, "in het voorjaar", ""),
                                Stop.of("Later", null, "", "")))),
                nl.kringwijs.testing.People.VISITOR);
        Document read = org.jsoup.Jsoup.parse(page.html());

        assertThat(read.select("section[aria-labelledby=aanleiding]").text()).contains("De straat vraagt erom.");
        assertThat(read.select("section[aria-labelledby=voor-wie] li").eachText())
                .containsExactly("wie durft", "wie mag");
        assertThat(read.select("section[aria-labelledby=wat-bieden-we]").text()).contains("Een plan.");
        assertThat(read.select("section[aria-labelledby=wat-levert-het-op]").text())
                .contains("Onderweg één agenda.");
        assertThat(read.select(".kw-questions li").eachText()).containsExactly("Wie houdt de sleutel?", "En wie niet?");
        assertThat(fact(read, "Wie organiseert")).isEqualTo(organiser.name() + " " + second.name());
        assertThat(read.select("a[href=/organisaties/" + partner.slug() + "]").text())
                .isEqualTo(partner.name());
        assertThat(fact(read, "Samen met")).isEqualTo(partner.name());
        assertThat(fact(read, "Vragen?")).startsWith("Ilse de Vries").doesNotContain(":");
        assertThat(read.select("a[href$=/bericht]")).hasSize(1);
        assertThat(read.select(".kw-person").eachText())
                .containsExactly(
                        "FS Fenna Stalpaert " + mark + " begeleider, gemeente X", "A Alleen een naam gastheer");
        assertThat(read.select(".kw-person a")).hasSize(2);
        assertThat(read.select(".kw-line__where").eachText())
                .containsExactly("De Loods", "te gast bij " + host.name(), "plaats volgt", "plaats volgt");
        assertThat(reading.read("/organisaties/" + host.slug(), nl.kringwijs.testing.People.VISITOR)
                        .text())
                .contains("Kring " + mark, "gastheer");
        assertThat(read.select(".kw-line__when").eachText().subList(1, 3))
                .containsExactly("in het voorjaar", "datum volgt");
        assertThat(read.select(".kw-head svg.kw-emblem, .kw-head .kw-emblem svg"))
                .isNotEmpty();
        assertThat(page.html() + page.jsonLd()).doesNotContain(hidden).doesNotContain("@example.org");
    }

    @Test
    void whatIsNotKnownYetIsSaid() {
        Document read = reading.read(publish(titled()), nl.kringwijs.testing.People.VISITOR);
        assertThat(fact(read, "Kosten")).isEqualTo("nog niet bekend");
        assertThat(fact(read, "Begint")).startsWith("nog niet bekend");
        assertThat(read.text()).doesNotContain("Leervragen").doesNotContain("null");
    }

    private String state(CircleStage stage, Integer places, List<Stop> stops) {
        return reading.read(
                        publish(titled().joined(new Way(stage, JoiningWay.OPEN, places, Today.date(), null, null, ""))
                                .withStops(stops)),
                        nl.kringwijs.testing.People.VISITOR)
                .select(".kw-head__kind")
                .text();
    }

    @Test
    void everyStateIsInWords() {
        LocalDate past = LocalDate.of(2025, 5, 1);
        List<Stop> half = List.of(
                Stop.of("Een", past, "", ""), Stop.of("Twee", Today.date().plusDays(9), "", ""));
        assertThat(state(CircleStage.CALL, null, List.of())).contains("Oproep");
        assertThat(state(CircleStage.CALL, 4, List.of())).contains("nog 4 van 4 plekken");
        assertThat(state(CircleStage.OPEN, 4, List.of())).contains("Open, nog 4 van 4 plekken");
        assertThat(state(CircleStage.RUNNING, null, half)).contains("Loopt, bijeenkomst 1 van 2");
        assertThat(state(CircleStage.FINISHED, null, List.of(Stop.of("Een", past, "", ""))))
                .contains("Afgerond in mei 2025");
    }
}

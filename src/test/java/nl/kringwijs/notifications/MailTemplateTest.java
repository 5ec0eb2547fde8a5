package nl.kringwijs.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Site;
import org.junit.jupiter.api.Test;

class MailTemplateTest {

    private final MailTemplate template = new MailTemplate(new Site("Kringwijs", "https://kringwijs.example.org"));

    private String html(String paragraph) {
        return template.html(
                new Mail(new EmailAddress("sanne@example.org"), "Nieuws", List.of(paragraph), null, "Tot dan."));
    }

    @Test
    void anAddressOfOursIsALinkAndALineIsALine() {
        assertThat(html("Dorpshuizen\nhttps://kringwijs.example.org/workshops/dorp?blz=2&x=1."))
                .contains("Dorpshuizen<br>")
                .contains("<a href=\"https://kringwijs.example.org/workshops/dorp?blz=2&amp;x=1\" "
                        + "style=\"color:#0b5a41\">https://kringwijs.example.org/workshops/dorp?blz=2&amp;x=1</a>.");
    }

    @Test
    void whatSomebodyElseWroteStaysText() {
        assertThat(html("Kijk op https://elders.example.org/val of <b>hier</b>"))
                .contains("https://elders.example.org/val of &lt;b&gt;hier&lt;/b&gt;")
                .doesNotContain("<a href=\"https://elders")
                .doesNotContain("<b>hier");
        assertThat(html("https://kringwijs.example.org.elders.example.org/val"))
                .doesNotContain("org.elders.example.org/val</a>");
    }
}

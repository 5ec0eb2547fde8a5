package nl.kringwijs.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address that is not a view, as a stranger asks it. One that is not in the table makes this fail.
@PortalTest
class EndpointsTest {

    private static final String FORGED = UUID.randomUUID().toString();

    /// Pattern, an address of it, and what a stranger gets.
    private static final Map<String, Map.Entry<String, Integer>> STRANGER = Map.ofEntries(
            Map.entry("/terugblikken.atom", Map.entry("/terugblikken.atom", 200)),
            Map.entry("/praktijk.atom", Map.entry("/praktijk.atom", 200)),
            Map.entry("/terugblikken/{slug}/materiaal.zip", Map.entry("/terugblikken/bestaat-niet/materiaal.zip", 404)),
            Map.entry(
                    "/bijeenkomsten/{slug}/materiaal.zip", Map.entry("/bijeenkomsten/bestaat-niet/materiaal.zip", 404)),
            Map.entry(
                    "/redactie/bijeenkomst/{id}/aanmeldingen/deelnemers.xlsx",
                    Map.entry("/redactie/bijeenkomst/" + FORGED + "/aanmeldingen/deelnemers.xlsx", 404)),
            Map.entry(
                    "/redactie/bijeenkomst/{id}/aanmeldingen/deelnemers.csv",
                    Map.entry("/redactie/bijeenkomst/" + FORGED + "/aanmeldingen/deelnemers.csv", 404)),
            Map.entry(
                    "/redactie/bijeenkomst/{id}/aanmeldingen/badges.pdf",
                    Map.entry("/redactie/bijeenkomst/" + FORGED + "/aanmeldingen/badges.pdf", 404)),
            Map.entry(
                    "/redactie/bijeenkomst/{id}/aanmeldingen/lijsten.pdf",
                    Map.entry("/redactie/bijeenkomst/" + FORGED + "/aanmeldingen/lijsten.pdf", 404)),
            Map.entry(
                    "/redactie/bijeenkomst/{id}/aanmeldingen/catering.pdf",
                    Map.entry("/redactie/bijeenkomst/" + FORGED + "/aanmeldingen/catering.pdf", 404)),
            Map.entry(
                    "/redactie/bijeenkomst/{id}/deur/lijst",
                    Map.entry("/redactie/bijeenkomst/" + FORGED + "/deur/lijst", 403)),
            Map.entry("/bijeenkomsten.ics", Map.entry("/bijeenkomsten.ics", 200)),
            Map.entry("/aanmelding/{secret}/agenda.ics", Map.entry("/aanmelding/" + FORGED + "/agenda.ics", 404)),
            Map.entry("/agenda/{secret}.ics", Map.entry("/agenda/" + FORGED + ".ics", 404)),
            Map.entry("/api/search", Map.entry("/api/search?q=wijk", 200)),
            Map.entry("/api/suggest", Map.entry("/api/suggest?q=wij", 200)),
            Map.entry("/sitemap.xml", Map.entry("/sitemap.xml", 200)),
            Map.entry("/robots.txt", Map.entry("/robots.txt", 200)),
            Map.entry("/.well-known/security.txt", Map.entry("/.well-known/security.txt", 200)),
            Map.entry("/taal/{language:nl|en}", Map.entry("/taal/en", 303)),
            Map.entry("/bestanden/{id}/{page:\\d{1,5}}.png", Map.entry("/bestanden/" + FORGED + "/1.png", 404)),
            Map.entry(
                    "/bestanden/{id}/{page:\\d{1,5}}-klein.png",
                    Map.entry("/bestanden/" + FORGED + "/1-klein.png", 404)),
            Map.entry("/bestanden/{id}/download/{name}", Map.entry("/bestanden/" + FORGED + "/download/x.pdf", 404)));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    @Test
    void everyAddressAnswersAStrangerAsItShould() throws Exception {
        var ours = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("nl.kringwijs")) {
                ours.addAll(mapping.getPatternValues());
            }
        });
        assertThat(ours).isEqualTo(new TreeMap<>(STRANGER).navigableKeySet());
        for (Map.Entry<String, Integer> asked : STRANGER.values()) {
            assertThat(get(asked.getKey()).statusCode()).as(asked.getKey()).isEqualTo(asked.getValue());
        }
    }

    @Test
    void aTokenThatIsNotOursIsRefused() throws Exception {
        HttpResponse<String> answer = get("/api/search?q=wijk", "Authorization", "Bearer verzonnen");
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void whereLanguageLeadsBackIsAlwaysHere() throws Exception {
        HttpResponse<String> answer = get("/taal/en", "Referer", "https://elders.example.org/pagina");
        assertThat(answer.headers().firstValue("Location")).contains("/");
        HttpResponse<String> tricked = get("/taal/en", "Referer", "http://localhost//elders.example.org");
        assertThat(tricked.headers().firstValue("Location")).contains("/");
    }

    @Test
    void theManagementAddressesShowHealthAndNothingElse() throws Exception {
        assertThat(get("/actuator/health").body())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/heapdump").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}

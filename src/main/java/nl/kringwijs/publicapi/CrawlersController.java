package nl.kringwijs.publicapi;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.search.Search;
import nl.kringwijs.shared.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/// What search engines read first, and where to report a weak spot.
@RestController
class CrawlersController {

    private final Search search;
    private final Site site;
    private final Clock clock;

    CrawlersController(Search search, Site site, Clock clock) {
        this.search = search;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return plain(
                "User-agent: *\nDisallow: /redactie\nDisallow: /beheer\nDisallow: /mijn\nDisallow: /aanmelding\nDisallow: /ticket\nDisallow: /zoeken\nDisallow: /api/\nSitemap: "
                        + site.address("/sitemap.xml") + "\n");
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        return plain("Contact: " + site.address("/privacy") + "\nExpires: "
                + clock.instant().plus(Duration.ofDays(365)).truncatedTo(ChronoUnit.DAYS)
                + "\nPreferred-Languages: nl, en\n");
    }

    private static ResponseEntity<String> plain(String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", java.nio.charset.StandardCharsets.UTF_8))
                .body(text);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        List<String> addresses = search.publicAddresses().orElse(null);
        if (addresses == null) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, "60")
                    .build();
        }
        String urls = Stream.concat(
                        Stream.of("/", "/bijeenkomsten", "/bibliotheek", "/terugblikken", "/themas", "/mensen"),
                        addresses.stream().sorted())
                .map(path -> "  <url><loc>" + HtmlUtils.htmlEscape(site.address(path)) + "</loc></url>")
                .collect(Collectors.joining("\n"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .body(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                                + urls + "\n</urlset>\n");
    }
}

package nl.kringwijs.publicapi;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import nl.kringwijs.library.LibraryLinks;
import nl.kringwijs.library.RecapSummary;
import nl.kringwijs.library.Recaps;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is new, for feed readers: only what everybody may read, whoever asks.
@RestController
class FeedsController {

    private static final int MOST = 50;

    private final Recaps recaps;
    private final Site site;

    FeedsController(Recaps recaps, Site site) {
        this.recaps = recaps;
        this.site = site;
    }

    /// The newest recaps as Atom (RFC 4287).
    @GetMapping("/terugblikken.atom")
    ResponseEntity<byte[]> recaps() throws FeedException {
        List<RecapSummary> newest = recaps.lastPublished(MOST, Viewer.visitor());
        var feed = new Feed("atom_1.0");
        feed.setId(site.address("/terugblikken.atom"));
        feed.setTitle(Words.say("library.feed", site.name()));
        feed.setUpdated(Date.from(newest.stream()
                .map(RecapSummary::publishedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)));
        feed.setOtherLinks(List.of(link("self", "/terugblikken.atom")));
        feed.setAlternateLinks(List.of(link("alternate", "/terugblikken")));
        feed.setEntries(newest.stream().map(this::entry).toList());
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "atom+xml", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(new WireFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8));
    }

    private Entry entry(RecapSummary recap) {
        String path = LibraryLinks.recap(recap.slug());
        var entry = new Entry();
        // The address may change with the title, the id never does
        entry.setId("urn:uuid:" + recap.id().value());
        entry.setTitle(recap.title());
        entry.setAlternateLinks(List.of(link("alternate", path)));
        entry.setPublished(Date.from(recap.publishedAt()));
        entry.setUpdated(Date.from(recap.publishedAt()));
        var summary = new Content();
        summary.setType("text");
        summary.setValue(recap.standfirst());
        entry.setSummary(summary);
        return entry;
    }

    private Link link(String relation, String path) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(site.address(path));
        return link;
    }
}

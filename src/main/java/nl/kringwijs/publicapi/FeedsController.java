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
import java.util.UUID;
import nl.kringwijs.library.LibraryLinks;
import nl.kringwijs.library.Recaps;
import nl.kringwijs.library.example.ExampleLinks;
import nl.kringwijs.library.example.Examples;
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
    private final Examples examples;
    private final Site site;

    FeedsController(Recaps recaps, Examples examples, Site site) {
        this.recaps = recaps;
        this.examples = examples;
        this.site = site;
    }

    /// The newest recaps as Atom (RFC 4287).
    @GetMapping("/terugblikken.atom")
    ResponseEntity<byte[]> recaps() throws FeedException {
        return feed(
                "/terugblikken.atom",
                "/terugblikken",
                Words.say("library.feed", site.name()),
                recaps.lastPublished(MOST, Viewer.visitor()).stream()
                        .map(recap -> new Piece(
                                recap.id().value(),
                                recap.title(),
                                recap.standfirst(),
                                LibraryLinks.recap(recap.slug()),
                                recap.publishedAt()))
                        .toList());
    }

    /// The newest practice examples as Atom (RFC 4287).
    @GetMapping("/praktijk.atom")
    ResponseEntity<byte[]> examples() throws FeedException {
        return feed(
                "/praktijk.atom",
                ExampleLinks.ALL,
                Words.say("library.feed.examples", site.name()),
                examples.lastPublished(MOST, Viewer.visitor()).stream()
                        .map(example -> new Piece(
                                example.id().value(),
                                example.title(),
                                example.standfirst(),
                                ExampleLinks.example(example.slug()),
                                example.publishedAt()))
                        .toList());
    }

    /// What is told of a piece.
    private record Piece(UUID id, String title, String summary, String path, Instant publishedAt) {}

    private ResponseEntity<byte[]> feed(String self, String page, String title, List<Piece> pieces)
            throws FeedException {
        var feed = new Feed("atom_1.0");
        feed.setId(site.address(self));
        feed.setTitle(title);
        feed.setUpdated(Date.from(pieces.stream()
                .map(Piece::publishedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)));
        feed.setOtherLinks(List.of(link("self", self)));
        feed.setAlternateLinks(List.of(link("alternate", page)));
        feed.setEntries(pieces.stream().map(this::entry).toList());
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "atom+xml", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(new WireFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8));
    }

    private Entry entry(Piece piece) {
        var entry = new Entry();
        // The address may change with the title, the id never does
        entry.setId("urn:uuid:" + piece.id());
        entry.setTitle(piece.title());
        entry.setAlternateLinks(List.of(link("alternate", piece.path())));
        entry.setPublished(Date.from(piece.publishedAt()));
        entry.setUpdated(Date.from(piece.publishedAt()));
        var summary = new Content();
        summary.setType("text");
        summary.setValue(piece.summary());
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

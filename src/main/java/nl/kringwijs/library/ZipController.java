package nl.kringwijs.library;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.Events;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// All material of a recap or a day, as far as the viewer may see it. What is not there, or not for this viewer, is
/// answered with 404.
@RestController
class ZipController {

    private final Recaps recaps;
    private final Events events;
    private final MaterialZip zip;
    private final CurrentViewer viewer;

    ZipController(Recaps recaps, Events events, MaterialZip zip, CurrentViewer viewer) {
        this.recaps = recaps;
        this.events = events;
        this.zip = zip;
        this.viewer = viewer;
    }

    @GetMapping("/terugblikken/{slug}/materiaal.zip")
    void ofRecap(@PathVariable String slug, HttpServletResponse response) throws IOException {
        send(slug, page(slug, viewer.get()), response);
    }

    @GetMapping("/bijeenkomsten/{slug}/materiaal.zip")
    void ofEvent(@PathVariable String slug, HttpServletResponse response) throws IOException {
        Viewer reader = viewer.get();
        List<RecapPage> all = events.page(slug, reader) instanceof Lookup.Found<EventPage>(EventPage event)
                ? recaps.ofEvent(event.event().id(), reader).stream()
                        .flatMap(recap -> page(recap.slug(), reader).stream())
                        .toList()
                : List.of();
        send(slug, all, response);
    }

    private List<RecapPage> page(String slug, Viewer reader) {
        return recaps.page(slug, reader) instanceof Lookup.Found<RecapPage>(RecapPage found)
                ? List.of(found)
                : List.of();
    }

    private void send(String slug, List<RecapPage> all, HttpServletResponse response) throws IOException {
        if (all.stream().allMatch(recap -> recap.all().isEmpty())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(slug + ".zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        zip.write(all, viewer.get(), response.getOutputStream());
    }
}

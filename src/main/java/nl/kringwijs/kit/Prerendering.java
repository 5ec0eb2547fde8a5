package nl.kringwijs.kit;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Fills the first response: the whole page as text and HTML before the interface is there, its title and data for
/// search engines, the true status, the content security policy. The text stands in an element of its own before
/// `#outlet`, and goes when the interface shows the same.
@Component
class Prerendering implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(Prerendering.class);
    private static final int SECONDS_WITHOUT_INTERFACE = 60;
    private static final int SECONDS_OF_A_VISITOR = 20 * 60;
    private static final int SECONDS_WITH_INTERFACE = 8 * 60 * 60;

    private final transient List<PagePreview> previews;
    private final transient Frame frame;
    private final transient CurrentViewer viewer;
    private final transient Site site;
    /// Of the title and the text, asked for at once, so that both are drawn in their own letters from the start.
    private static final List<String> FONTS =
            List.of("faustina-latin-wght-normal.woff2", "source-sans-3-latin-wght-normal.woff2");

    private final SecureRandom random = new SecureRandom();

    Prerendering(List<PagePreview> previews, Frame frame, CurrentViewer viewer, Site site) {
        this.previews = previews;
        this.frame = frame;
        this.viewer = viewer;
        this.site = site;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(this::fill);
        init.getSource().addUIInitListener(event -> Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> request.getWrappedSession(false))
                .ifPresent(session -> session.setMaxInactiveInterval(
                        viewer.get().isVisitor() ? SECONDS_OF_A_VISITOR : SECONDS_WITH_INTERFACE)));
    }

    private void fill(IndexHtmlResponse response) {
        Document document = response.getDocument();
        document.child(0).attr("lang", Words.language().getLanguage());
        FONTS.forEach(font -> document.head()
                .appendElement("link")
                .attr("rel", "preload")
                .attr("as", "font")
                .attr("type", "font/woff2")
                .attr("crossorigin", "")
                .attr("href", "/styles/fonts/" + font));
        Viewer reader = viewer.get();
        WrappedSession session = response.getVaadinRequest().getWrappedSession(false);
        if (session != null && session.isNew()) {
            session.setMaxInactiveInterval(SECONDS_WITHOUT_INTERFACE);
        }
        protect(response);
        try {
            Address address = address(response.getVaadinRequest());
            page(address, reader).ifPresent(page -> show(page, address, reader, response));
        } catch (RuntimeException failure) {
            log.error("The page is served without its text", failure);
        }
    }

    private Optional<Page> page(Address address, Viewer reader) {
        Optional<Page> page = previews.stream()
                .flatMap(preview -> preview.page(address, reader).stream())
                .findFirst();
        return page.isPresent() || hasView(address) ? page : Optional.of(StatusPages.unknown(address.path()));
    }

    private static boolean hasView(Address address) {
        return com.vaadin.flow.router.RouteConfiguration.forApplicationScope()
                .getRoute(String.join("/", address.segments()))
                .isPresent();
    }

    private static Address address(VaadinRequest request) {
        Map<String, List<String>> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return Address.of(new Location(path.replaceFirst("^/+", "")).getPath(), parameters);
    }

    private void show(Page page, Address address, Viewer reader, IndexHtmlResponse response) {
        if (page.status() == 301) {
            response.getVaadinResponse().setStatus(301);
            // A name may be given back and a merge undone: no browser keeps where it once led (RFC 9111, 4.2.2)
            response.getVaadinResponse().setHeader("Cache-Control", "no-cache");
            response.getVaadinResponse().setHeader("Location", page.path());
            return;
        }
        response.getVaadinResponse().setStatus(page.status());
        Document document = response.getDocument();
        describe(page, document);
        Element text = new Element("div").attr("id", "prerendered");
        text.html(frame.top(address, reader) + "<main id=\"inhoud-vooraf\">" + page.html() + "</main>" + frame.foot());
        Element outlet = document.getElementById("outlet");
        if (outlet == null) {
            document.body().prependChild(text);
        } else {
            outlet.before(text);
        }
    }

    private void describe(Page page, Document document) {
        String title = page.title().isEmpty() ? site.name() : page.title() + " – " + site.name();
        document.title(title);
        Element head = document.head();
        if (page.status() != 200) {
            meta(head, "name", "robots", "noindex");
            return;
        }
        meta(head, "name", "description", page.description());
        head.appendElement("link").attr("rel", "canonical").attr("href", site.address(page.path()));
        meta(head, "property", "og:title", page.title().isEmpty() ? site.name() : page.title());
        meta(head, "property", "og:description", page.description());
        meta(head, "property", "og:type", "article");
        meta(head, "property", "og:url", site.address(page.path()));
        meta(head, "property", "og:site_name", site.name());
        meta(head, "property", "og:locale", "nl_NL");
        head.appendElement("link")
                .attr("rel", "alternate")
                .attr("type", "application/atom+xml")
                .attr("title", Words.say("kit.feed.recaps"))
                .attr("href", "/terugblikken.atom");
        head.appendElement("link")
                .attr("rel", "alternate")
                .attr("type", "application/atom+xml")
                .attr("title", Words.say("kit.feed.examples"))
                .attr("href", "/praktijk.atom");
        page.image().ifPresent(image -> meta(head, "property", "og:image", site.address(image)));
        page.jsonLd().forEach(json -> head.appendElement("script")
                .attr("type", "application/ld+json")
                .appendChild(new org.jsoup.nodes.DataNode(json)));
    }

    private static void meta(Element head, String key, String name, String content) {
        if (!content.isBlank()) {
            head.appendElement("meta").attr(key, name).attr("content", content);
        }
    }

    /// Scripts run only with this response's nonce, or when one of those loads them. Flow below 25.4 needs
    /// `unsafe-eval`, and styles set by script `unsafe-inline`.
    private void protect(IndexHtmlResponse response) {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        response.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        response.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy",
                        String.join(
                                "; ",
                                "default-src 'self'",
                                "script-src 'self' 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'",
                                "style-src 'self' 'unsafe-inline'",
                                "img-src 'self' data: blob:",
                                "font-src 'self' data:",
                                "media-src 'self' blob:",
                                "frame-src https://www.youtube-nocookie.com https://player.vimeo.com",
                                "base-uri 'self'",
                                "form-action 'self'",
                                "frame-ancestors 'none'",
                                "object-src 'none'"));
        response.getVaadinResponse().setHeader("X-Content-Type-Options", "nosniff");
        response.getVaadinResponse().setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    }
}

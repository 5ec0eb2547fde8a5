package nl.kringwijs.kit;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;

/// A page that people read: the same HTML is in the first response, for readers without JavaScript, search engines
/// and link previews, and in the interface once that is up.
///
/// @param status 200, 301, 404 or 410
/// @param title without the name of the site
/// @param description one or two sentences, for search engines and previews
/// @param path the lasting address, from `/`; for 301 where it moved to
/// @param content the inside of `main`
/// @param jsonLd schema.org data as JSON, none or more
/// @param image path of a picture for previews
public record Page(
        int status,
        String title,
        String description,
        String path,
        DomContent content,
        List<String> jsonLd,
        Optional<String> image) {

    public static Page of(String title, String description, String path, DomContent content) {
        return new Page(200, title, description, path, content, List.of(), Optional.empty());
    }

    public Page withJsonLd(String json) {
        return new Page(status, title, description, path, content, List.of(json), image);
    }

    public Page withImage(Optional<String> nextImage) {
        return new Page(status, title, description, path, content, jsonLd, nextImage);
    }

    public String html() {
        return content.render();
    }
}

package nl.kringwijs.links;

import java.util.stream.Stream;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.text.Markdown;

/// An address elsewhere, as it stands in something readers see.
///
/// @param address absolute, `http` or `https`; what stands behind a `#` is cut off, for no server is asked for it
/// @param kind of what it stands in
/// @param title of what it stands in
/// @param editPath where an editor mends it
public record OutsideLink(String address, Kind kind, String title, String editPath) {

    public OutsideLink {
        address = address.strip().replaceFirst("#.*$", "");
    }

    /// All that a text in Markdown links to.
    public static Stream<OutsideLink> in(String markdown, Kind kind, String title, String editPath) {
        return Markdown.addresses(markdown).stream().map(address -> new OutsideLink(address, kind, title, editPath));
    }
}

package nl.kringwijs.kit;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import io.nayuki.qrcodegen.QrCode;
import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.kringwijs.text.Words;

/// Passing a page on: its link, a mail, a QR code for who stands beside you, and paper. Nothing of it asks anybody
/// else.
public final class Share {

    private Share() {}

    /// @param address the whole address
    public static DomContent of(String address, String title) {
        return div(
                        button(Words.say("kit.share.print"))
                                .withType("button")
                                .withClass("kw-linkbutton")
                                .attr("data-print", ""),
                        details(
                                        summary(Words.say("kit.share")),
                                        p(
                                                span(address).withClass("kw-share__address"),
                                                button(Icons.COPY, text(" " + Words.say("kit.share.copy")))
                                                        .withType("button")
                                                        .withClass("kw-button kw-button--quiet kw-button--small")
                                                        .attr("data-copy", address)
                                                        .attr("data-done", Words.say("kit.share.copied"))),
                                        p(a(Words.say("kit.share.mail"))
                                                .withHref("mailto:?subject=" + encoded(title) + "&body="
                                                        + encoded(address))),
                                        code(address, Words.say("kit.share.qr")))
                                .withClass("kw-share"))
                .withClass("kw-side-act");
    }

    /// An address as a code for cameras.
    ///
    /// @param said what it is, for who can't see it
    public static DomContent code(String address, String said) {
        return div(rawHtml(qr(address)))
                .withClass("kw-share__qr")
                .attr("role", "img")
                .attr("aria-label", said);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// The address as one path of squares, black on white in the dark too: cameras want it so.
    private static String qr(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + 4).append(',').append(y + 4).append("h1v1h-1z");
                }
            }
        }
        int size = code.size + 8;
        return "<svg viewBox=\"0 0 " + size + " " + size + "\" shape-rendering=\"crispEdges\" aria-hidden=\"true\">"
                + "<path fill=\"#fff\" d=\"M0,0h" + size + "v" + size + "h-" + size + "z\"/><path fill=\"#000\" d=\""
                + path
                + "\"/></svg>";
    }
}

package nl.kringwijs.kit;

import static j2html.TagCreator.rawHtml;

import j2html.tags.UnescapedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.kringwijs.shared.Kind;
import org.springframework.core.io.ClassPathResource;

/// Signs, all drawn with the same compass.
public final class Icons {

    public static final UnescapedText SEARCH =
            icon("<circle cx=\"10.5\" cy=\"10.5\" r=\"7\"/><path d=\"m15.8 15.8 5.7 5.7\"/>");
    public static final UnescapedText MENU = icon("<path d=\"M3 6h18M3 12h18M3 18h18\"/>");
    public static final UnescapedText EYE = icon(
            "<path d=\"M1.5 12C6 4.5 18 4.5 22.5 12 18 19.5 6 19.5 1.5 12z\"/><circle cx=\"12\" cy=\"12\" r=\"3\"/>");
    public static final UnescapedText UPLOAD = icon("<path d=\"M12 17V4M6 9.5l6-6 6 6M3 21h18\"/>");
    public static final UnescapedText DOWNLOAD = icon("<path d=\"M12 3v13M6 10.5l6 6 6-6M3 21h18\"/>");
    public static final UnescapedText FILM =
            icon("<circle cx=\"12\" cy=\"12\" r=\"10\"/><path d=\"M9.5 7.5v9l7-4.5z\"/>");
    public static final UnescapedText LINK = icon("<path d=\"M13 4h7v7M20 4 10.5 13.5M10 5H4v15h15v-6\"/>");
    public static final UnescapedText BACK = icon("<path d=\"M20 12H5M11 5.5 4.5 12l6.5 6.5\"/>");
    public static final UnescapedText ON = icon("<path d=\"M4 12h15M13 5.5l6.5 6.5-6.5 6.5\"/>");
    public static final UnescapedText COPY = icon(
            "<path d=\"M12.76 9.25A5.5 5.5 0 1 1 4.11 8.11\"/><path d=\"M11.24 14.75A5.5 5.5 0 1 1 19.89 15.89\"/><path d=\"M8.5 12h7\"/>");
    public static final UnescapedText FULL = icon("<path d=\"M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5\"/>");
    public static final UnescapedText CLOSE = icon("<path d=\"m5 5 14 14M19 5 5 19\"/>");
    public static final UnescapedText TICK = icon("<path d=\"m4 12.5 5.5 5.5L20 6.5\"/>");
    public static final UnescapedText EMPTY = rawHtml(
            "<svg viewBox=\"0 0 64 64\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"3\" aria-hidden=\"true\"><path d=\"M14 8h36v48L32 44 14 56z\" stroke-dasharray=\"5 4\"/><path d=\"M28.92 33.46A9 9 0 1 1 41 25\"/></svg>");
    public static final UnescapedText WORDMARK = rawHtml(
            "<svg viewBox=\"0 0 32 32\" fill=\"none\" stroke-width=\"3.25\" aria-hidden=\"true\"><path d=\"M25 5.28A14 14 0 1 1 9 3.88\" stroke=\"var(--kw-color-action)\"/><path d=\"M11.75 23.36A8.5 8.5 0 1 1 22.51 21.46\" stroke=\"var(--kw-color-brick)\"/><circle cx=\"16\" cy=\"16\" r=\"3\" fill=\"var(--kw-color-ink)\"/></svg>");
    public static final UnescapedText FRONT = drawing("front");
    public static final UnescapedText FRIEZE = drawing("frieze");

    private Icons() {}

    /// The sign of a kind.
    public static UnescapedText of(Kind kind) {
        return rawHtml(
                "<svg viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" aria-hidden=\"true\" focusable=\"false\">"
                        + switch (kind) {
                            case LEERKRING ->
                                "<circle cx=\"12\" cy=\"12\" r=\"10\"/><circle cx=\"12\" cy=\"12\" r=\"5.5\"/><circle cx=\"12\" cy=\"12\" r=\"1.5\" fill=\"currentColor\" stroke=\"none\"/>";
                            case BIJEENKOMST, REEKS ->
                                "<path d=\"M1 19h22\"/><path d=\"M2.5 19A9.5 9.5 0 0 1 21.5 19\"/><path d=\"M7.25 19A4.75 4.75 0 0 1 16.75 19\"/>";
                            case WORKSHOP ->
                                "<circle cx=\"8.5\" cy=\"12\" r=\"7\"/><circle cx=\"15.5\" cy=\"12\" r=\"7\"/>";
                            case TERUGBLIK ->
                                "<path d=\"M3.34 7A10 10 0 1 1 3.34 17\"/><path d=\"M7.24 9.25A5.5 5.5 0 1 1 15.54 16.21\"/><path d=\"M2.2 2.6 3.6 7.4 8.3 6.2\" stroke-linejoin=\"miter\"/>";
                            case PRESENTATIE ->
                                "<path d=\"M2 4h20v15H2z\"/><path d=\"M2 13.8A5.2 5.2 0 0 1 7.2 19\"/><path d=\"M2 8.6A10.4 10.4 0 0 1 12.4 19\"/>";
                            case PRAKTIJKVOORBEELD, PLAATS, GEREEDSCHAP ->
                                "<path d=\"M3 2v19h19\"/><path d=\"M3 15A6 6 0 0 1 9 21\"/><path d=\"M3 9.5A11.5 11.5 0 0 1 14.5 21\"/><path d=\"M3 4A17 17 0 0 1 20 21\"/>";
                            case THEMA ->
                                "<path d=\"M15.42 2.6A10 10 0 0 1 15.42 21.4\"/><path d=\"M8.58 21.4A10 10 0 0 1 8.58 2.6\"/><path d=\"M17.17 13.88A5.5 5.5 0 0 1 6.83 13.88\"/><circle cx=\"12\" cy=\"12\" r=\"1.75\" fill=\"currentColor\" stroke=\"none\"/>";
                            case PERSOON, ORGANISATIE ->
                                "<circle cx=\"12\" cy=\"8\" r=\"4.75\"/><path d=\"M2.5 22A9.5 9.5 0 0 1 21.5 22\"/>";
                            case LEERVRAAG ->
                                "<path d=\"M5.42 11.89A7 7 0 1 1 16.95 14.45\"/><path d=\"M12 15.2v2.2\"/><circle cx=\"12\" cy=\"21.4\" r=\"1.4\" fill=\"currentColor\" stroke=\"none\"/>";
                        }
                        + "</svg>");
    }

    /// The quarter arcs before a theme, in its pigment.
    public static UnescapedText theme(String pigment) {
        return rawHtml(
                "<svg viewBox=\"0 0 14 14\" fill=\"none\" stroke=\"var(--kw-pigment-" + pigment.replaceAll("[^a-z]", "")
                        + ")\" stroke-width=\"3\" aria-hidden=\"true\" focusable=\"false\"><path d=\"M1.5 2.5A10 10 0 0 1 11.5 12.5\"/><path d=\"M1.5 8A4.5 4.5 0 0 1 6 12.5\"/></svg>");
    }

    private static UnescapedText icon(String drawn) {
        return rawHtml(
                "<svg class=\"kw-icon\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" aria-hidden=\"true\">"
                        + drawn + "</svg>");
    }

    private static UnescapedText drawing(String name) {
        try {
            return rawHtml(
                    new ClassPathResource("drawings/" + name + ".svg").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

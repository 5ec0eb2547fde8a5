package nl.kringwijs.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address on the web, as people type or paste it: a bare `www.` gets its `https://`, a full stop at the end is
/// not part of it. For films, what to embed after a reader's yes.
public final class WebAddress {

    private static final Pattern YOUTUBE = Pattern.compile(
            "https?://(?:www\\.|m\\.)?(?:youtube(?:-nocookie)?\\.com/(?:watch\\?(?:.*&)?v=|embed/|shorts/)|youtu\\.be/)([A-Za-z0-9_-]{6,20}).*");
    private static final Pattern VIMEO =
            Pattern.compile("https?://(?:www\\.|player\\.)?vimeo\\.com/(?:video/)?(\\d{5,12}).*");

    private WebAddress() {}

    public static String tidy(String typed) {
        String plain = typed.strip().replaceAll("[.,;]+$", "");
        // The bracket of a sentence around it, not one of its own
        if (plain.endsWith(")") && !plain.contains("(")) {
            plain = plain.replaceAll("[.,;)]+$", "");
        }
        return plain.matches("(?i)https?://.*") || plain.isEmpty() ? plain : "https://" + plain;
    }

    public static boolean isUsable(String typed) {
        try {
            URI uri = new URI(tidy(typed));
            return uri.getHost() != null && uri.getHost().contains(".") && uri.getUserInfo() == null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    public static boolean isFilm(String typed) {
        return embeddable(typed).isPresent();
    }

    /// The address of the player, for sites whose player we may show.
    public static Optional<String> embeddable(String typed) {
        String address = tidy(typed);
        Matcher youtube = YOUTUBE.matcher(address);
        if (youtube.matches()) {
            return Optional.of("https://www.youtube-nocookie.com/embed/" + youtube.group(1));
        }
        Matcher vimeo = VIMEO.matcher(address);
        return vimeo.matches()
                ? Optional.of("https://player.vimeo.com/video/" + vimeo.group(1) + "?dnt=1")
                : Optional.empty();
    }

    /// The site's name, to show: `example.org`.
    public static String host(String typed) {
        try {
            String host = new URI(tidy(typed)).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException wrong) {
            return "";
        }
    }
}

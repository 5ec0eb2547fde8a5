package nl.kringwijs.circles;

/// The addresses of circles.
public final class CircleLinks {

    public static final String ALL = "/leerkringen";

    private CircleLinks() {}

    public static String circle(String slug) {
        return ALL + "/" + slug;
    }

    /// Joining, and leaving.
    public static String join(String slug) {
        return circle(slug) + "/meedoen";
    }

    public static String interest(String slug) {
        return circle(slug) + "/belangstelling";
    }

    public static String message(String slug) {
        return circle(slug) + "/bericht";
    }

    /// What only its members see.
    public static String space(String slug) {
        return circle(slug) + "/ruimte";
    }

    static String noMoreInterest(String token) {
        return "/belangstelling/" + token;
    }

    public static String edit(CircleId id) {
        return "/redactie/leerkring/" + id.value();
    }
}

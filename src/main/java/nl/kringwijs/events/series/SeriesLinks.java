package nl.kringwijs.events.series;

/// The addresses of series.
public final class SeriesLinks {

    private SeriesLinks() {}

    public static String series(String slug) {
        return "/reeksen/" + slug;
    }

    public static String edit(SeriesId id) {
        return "/redactie/reeks/" + id.value();
    }
}

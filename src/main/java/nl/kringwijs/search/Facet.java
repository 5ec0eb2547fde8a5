package nl.kringwijs.search;

/// What results can be narrowed by.
public enum Facet {
    KIND("kind", "soort"),
    THEME("theme", "thema"),
    YEAR("year", "jaar"),
    PLACE("place", "plaats");

    private final String code;
    private final String parameter;

    Facet(String code, String parameter) {
        this.code = code;
        this.parameter = parameter;
    }

    /// The name in JSON.
    public String code() {
        return code;
    }

    /// The name in the address of the search page.
    public String parameter() {
        return parameter;
    }

    /// One value with how many results have it.
    public record Value(String value, String label, int count) {}
}

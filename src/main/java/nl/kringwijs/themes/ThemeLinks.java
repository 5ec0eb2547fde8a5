package nl.kringwijs.themes;

/// The addresses of themes.
public final class ThemeLinks {

    public static final String ALL = "/themas";

    private ThemeLinks() {}

    public static String theme(String slug) {
        return ALL + "/" + slug;
    }
}

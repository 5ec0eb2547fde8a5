package nl.kringwijs.directory;

/// The addresses of people, organisations and places.
public final class DirectoryLinks {

    public static final String PEOPLE = "/mensen";

    private DirectoryLinks() {}

    public static String person(String slug) {
        return PEOPLE + "/" + slug;
    }

    public static String organisation(String slug) {
        return "/organisaties/" + slug;
    }

    public static String place(String slug) {
        return "/plaatsen/" + slug;
    }
}

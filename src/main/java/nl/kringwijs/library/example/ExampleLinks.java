package nl.kringwijs.library.example;

/// The addresses of practice examples.
public final class ExampleLinks {

    public static final String ALL = "/bibliotheek?soort=praktijkvoorbeeld";

    private ExampleLinks() {}

    public static String example(String slug) {
        return "/praktijk/" + slug;
    }

    /// A message to its contact.
    public static String message(String slug) {
        return example(slug) + "/bericht";
    }

    public static String edit(ExampleId id) {
        return "/redactie/praktijkvoorbeeld/" + id.value();
    }
}

package nl.kringwijs.library;

import nl.kringwijs.events.EventLinks;

/// The addresses of recaps and presentations.
public final class LibraryLinks {

    public static final String ALL = "/bibliotheek";
    public static final String RECAPS = "/terugblikken";
    public static final String PRESENTATIONS = "/presentaties";

    private LibraryLinks() {}

    public static String recap(String slug) {
        return RECAPS + "/" + slug;
    }

    public static String section(String recap, String section) {
        return RECAPS + "/" + recap + "/" + section;
    }

    public static String presentation(String slug) {
        return PRESENTATIONS + "/" + slug;
    }

    /// A page of a presentation, from 1.
    public static String page(String slug, int number) {
        return presentation(slug) + "?blz=" + number;
    }

    /// All material of a recap.
    public static String zip(String recap) {
        return recap(recap) + "/materiaal.zip";
    }

    /// All material of the recaps of a day.
    public static String zipOfEvent(String event) {
        return EventLinks.event(event) + "/materiaal.zip";
    }

    public static String edit(RecapId id) {
        return "/redactie/terugblik/" + id.value();
    }
}

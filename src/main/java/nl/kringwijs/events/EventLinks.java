package nl.kringwijs.events;

/// The addresses of events.
public final class EventLinks {

    public static final String ALL = "/bijeenkomsten";

    private EventLinks() {}

    public static String event(String slug) {
        return ALL + "/" + slug;
    }

    public static String workshop(String event, String workshop) {
        return event(event) + "/" + workshop;
    }

    public static String edit(EventId id) {
        return "/redactie/bijeenkomst/" + id.value();
    }
}

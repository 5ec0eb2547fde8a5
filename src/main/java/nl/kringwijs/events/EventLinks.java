package nl.kringwijs.events;

import java.util.Set;
import java.util.UUID;

/// The addresses of events.
public final class EventLinks {

    public static final String ALL = "/bijeenkomsten";

    /// The parameter by which somebody looks at a day by their link.
    public static final String KEY = "sleutel";

    private static final String MESSAGE = "bericht";
    private static final String PITCH = "pitch";

    /// What no workshop is called in an address, as other things stand there.
    public static final Set<String> RESERVED = Set.of(MESSAGE, PITCH);

    /// Where a member takes another address for their own calendar.
    public static final String CALENDAR_KEY = "/mijn/agenda";

    private EventLinks() {}

    public static String event(String slug) {
        return ALL + "/" + slug;
    }

    public static String workshop(String event, String workshop) {
        return event(event) + "/" + workshop;
    }

    /// Where somebody asks the organiser something.
    public static String message(String slug) {
        return event(slug) + "/" + MESSAGE;
    }

    /// Where somebody offers a pitch for this part of the day.
    public static String pitch(String slug, UUID item) {
        return event(slug) + "/" + PITCH + "?onderdeel=" + item;
    }

    /// What was offered, for the organiser.
    public static String pitchesOnDesk(EventId id) {
        return organise(id) + "?deel=pitches";
    }

    /// Where somebody signs up without an account, or tells more.
    public static String signUp(String slug) {
        return "/aanmelden/" + slug;
    }

    /// The day, for who comes back by their link.
    public static String choose(String slug, String secret) {
        return event(slug) + "?" + KEY + "=" + secret;
    }

    /// Where somebody finds what they have, without signing in.
    public static String registration(String secret) {
        return "/aanmelding/" + secret;
    }

    /// Where they tell the organiser more, or bring a colleague.
    public static String more(String secret) {
        return registration(secret) + "/vragen";
    }

    /// The day as an appointment.
    public static String calendar(String secret) {
        return registration(secret) + "/agenda.ics";
    }

    /// Where they say what they thought of it.
    public static String afterwards(String secret) {
        return registration(secret) + "/achteraf";
    }

    /// What stands on the ticket for the door.
    public static String ticket(String code) {
        return "/ticket/" + code;
    }

    /// Who comes, for the organiser.
    public static String organise(EventId id) {
        return edit(id) + "/aanmeldingen";
    }

    /// The list at the door.
    public static String door(EventId id) {
        return edit(id) + "/deur";
    }

    public static String edit(EventId id) {
        return "/redactie/bijeenkomst/" + id.value();
    }
}

package nl.kringwijs.events;

import java.util.List;

/// All of a workshop that a reader sees, with every time it is given.
public record WorkshopPage(EventPage day, EventPage.Workshop workshop, List<EventPage.Time> times) {}

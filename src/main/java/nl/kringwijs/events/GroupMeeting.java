package nl.kringwijs.events;

import nl.kringwijs.shared.TimeSlot;

/// A closed meeting of a group, as who leads the group fills it in.
///
/// @param venue where, or nothing while that is not known
/// @param text Markdown
public record GroupMeeting(String title, TimeSlot when, String venue, String text) {}

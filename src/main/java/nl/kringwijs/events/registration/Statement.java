package nl.kringwijs.events.registration;

/// How somebody stands towards a day, as it is told to them.
///
/// @param frame when and where the day is
/// @param lines what they have, a paragraph each
/// @param lasting the same without places in a queue, which move by themselves and are no news
/// @param comes whether they have a place on the day
/// @param isOver whether they do not come, or the day does not go on
record Statement(String frame, String lines, String lasting, boolean comes, boolean isOver) {

    /// All of it, in words.
    String said() {
        return frame + "\n\n" + lines;
    }

    /// By which is known whether it was said already.
    String known() {
        return isOver ? lasting : frame + "\n\n" + lasting;
    }

    /// The last part of the key of the words for what changed since this was known.
    String after(String before) {
        if (!before.contains("\n\n")) {
            return "signedUp";
        }
        return before.startsWith(frame + "\n\n") ? "changed" : "moved";
    }
}

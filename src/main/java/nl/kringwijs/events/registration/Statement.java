package nl.kringwijs.events.registration;

/// How somebody stands towards a day, as it is told to them.
///
/// @param frame when and where the day is
/// @param lines what they have, a paragraph each
/// @param comes whether they have a place on the day
/// @param isOver whether they do not come, or the day does not go on
record Statement(String frame, String lines, boolean comes, boolean isOver) {

    /// All of it, by which is known whether it was said already.
    String said() {
        return isOver ? lines : frame + "\n\n" + lines;
    }

    /// The last part of the key of the words for what changed since this was said.
    String after(String before) {
        if (before.isEmpty() || !before.contains("\n\n")) {
            return "signedUp";
        }
        return before.startsWith(frame + "\n\n") ? "changed" : "moved";
    }
}

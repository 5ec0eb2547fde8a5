package nl.kringwijs.events;

/// Something an editor can do next with a published event, as a path: the library offers to make a recap of it.
public interface EventFollowUp {

    /// Key of the words on the button.
    String words();

    /// Starts it, or finds what was started; answers with where to go on.
    String begin(EventId event, nl.kringwijs.shared.Viewer viewer);
}

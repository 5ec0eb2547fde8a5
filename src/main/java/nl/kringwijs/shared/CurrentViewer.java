package nl.kringwijs.shared;

/// Tells who is looking now. Views and addresses ask it once and hand the [Viewer] on to the services.
@FunctionalInterface
public interface CurrentViewer {

    Viewer get();
}

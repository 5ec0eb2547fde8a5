package nl.kringwijs.shared;

/// What stands at an address, for one viewer.
public sealed interface Lookup<T> {

    /// It is here.
    record Found<T>(T value) implements Lookup<T> {}

    /// It moved, for ever, to this path.
    record Moved<T>(String path) implements Lookup<T> {}

    /// It was here and was taken away.
    ///
    /// @param reason what readers are told, or empty
    record Gone<T>(String reason) implements Lookup<T> {}

    /// It was never here, or this viewer may not know that it is.
    record Unknown<T>() implements Lookup<T> {}

    static <T> Lookup<T> found(T value) {
        return new Found<>(value);
    }

    static <T> Lookup<T> moved(String path) {
        return new Moved<>(path);
    }

    static <T> Lookup<T> gone() {
        return new Gone<>("");
    }

    static <T> Lookup<T> gone(String reason) {
        return new Gone<>(reason);
    }

    static <T> Lookup<T> unknown() {
        return new Unknown<>();
    }
}

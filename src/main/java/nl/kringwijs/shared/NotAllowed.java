package nl.kringwijs.shared;

/// Somebody tried what the role does not allow. Reaches the handler at the roof, which answers in words (403).
public class NotAllowed extends RuntimeException {

    private final transient Role needed;

    public NotAllowed(Role needed) {
        super("Needs role " + needed);
        this.needed = needed;
    }

    public Role needed() {
        return needed;
    }
}

package nl.kringwijs.shared;

import java.util.UUID;

/// Points at any thing in the portal without knowing its module.
public record SubjectRef(Kind kind, UUID id) {

    /// `terugblik:6f1c…`, the form in which it is stored and indexed.
    public String key() {
        return kind.code() + ":" + id;
    }

    public static SubjectRef parse(String key) {
        int colon = key.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("Not a subject: " + key);
        }
        Kind kind = Kind.of(key.substring(0, colon))
                .orElseThrow(() -> new IllegalArgumentException("Not a subject: " + key));
        return new SubjectRef(kind, UUID.fromString(key.substring(colon + 1)));
    }
}

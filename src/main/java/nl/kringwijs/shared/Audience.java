package nl.kringwijs.shared;

import java.util.UUID;

/// For whom a piece is meant, as one token: `public`, `member` or `circle:ID`. A reader holds a set of these tokens
/// ([Viewer#tokens()]) and sees a piece when its audience is among them: in the database, in the index and on the
/// page alike.
public record Audience(String token) {

    public static final Audience PUBLIC = new Audience("public");
    public static final Audience MEMBERS = new Audience("member");
    /// A closed group without members: kept, and shown to nobody.
    public static final Audience NOBODY = circle(new UUID(0, 0));

    public Audience {
        if (!token.matches("public|member|circle:[0-9a-f-]{36}")) {
            throw new IllegalArgumentException("Not an audience: " + token);
        }
    }

    /// Whether it is a closed group, whose things are its members' alone.
    public boolean isGroup() {
        return token.startsWith("circle:");
    }

    /// The members of one circle.
    public static Audience circle(UUID circle) {
        return new Audience("circle:" + circle);
    }
}

package nl.kringwijs.shared;

import java.util.UUID;

/// The id of an account.
public record MemberId(UUID value) {

    public static MemberId random() {
        return new MemberId(UUID.randomUUID());
    }
}

package nl.kringwijs.directory;

import java.util.UUID;

/// The id of a person in the directory, with or without an account.
public record PersonId(UUID value) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }
}

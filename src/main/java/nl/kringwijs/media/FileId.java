package nl.kringwijs.media;

import java.util.UUID;

/// The id of a file. The same content has the same id, however often it is sent.
public record FileId(UUID value) {

    public static FileId random() {
        return new FileId(UUID.randomUUID());
    }
}

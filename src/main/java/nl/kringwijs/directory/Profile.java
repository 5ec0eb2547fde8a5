package nl.kringwijs.directory;

import java.util.List;
import java.util.UUID;
import nl.kringwijs.media.FileId;
import org.jspecify.annotations.Nullable;

/// What a person tells of themselves, each part with who may read it. No part has more readers than the person.
///
/// @param function what they do, such as `wijkregisseur`
/// @param themeIds what they know about
record Profile(
        Presence presence,
        String function,
        @Nullable OrganisationId organisationId,
        @Nullable PlaceId placeId,
        List<UUID> themeIds,
        @Nullable FileId photoId,
        Readers workReaders,
        Readers placeReaders,
        Readers themesReaders,
        Readers bioReaders,
        Readers photoReaders) {

    Profile {
        themeIds = List.copyOf(themeIds);
    }

    static Profile unsaid() {
        return new Profile(
                Presence.UNSAID,
                "",
                null,
                null,
                List.of(),
                null,
                Readers.EVERYONE,
                Readers.EVERYONE,
                Readers.EVERYONE,
                Readers.EVERYONE,
                Readers.EVERYONE);
    }
}

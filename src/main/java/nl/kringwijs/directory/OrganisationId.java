package nl.kringwijs.directory;

import java.util.UUID;

/// The id of an organisation.
public record OrganisationId(UUID value) {

    public static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }
}

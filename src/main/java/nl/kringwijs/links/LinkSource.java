package nl.kringwijs.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// Something published in which addresses may stand, as a module reads it from its tables.
///
/// @param text in Markdown, or one address
public record LinkSource(UUID id, String title, String text) {

    /// From a row of `id, title, text`.
    public static LinkSource of(ResultSet row, int number) throws SQLException {
        return new LinkSource(row.getObject(1, UUID.class), row.getString(2), row.getString(3));
    }
}

package nl.kringwijs.shared;

import java.nio.file.Path;

/// The one folder in which the portal keeps what is not in the database: files, index, and the embedded database
/// itself.
public record PortalHome(Path path) {

    public Path resolve(String name) {
        return path.resolve(name);
    }
}

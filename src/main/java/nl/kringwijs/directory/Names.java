package nl.kringwijs.directory;

import nl.kringwijs.shared.Problem;

/// What goes for every name in the directory, and for changing it.
final class Names {

    private static final int LONGEST = 160;

    private Names() {}

    /// The name with single spaces, as it is looked for.
    static String plain(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }

    /// The name with single spaces, as it may be kept.
    ///
    /// @throws Problem at `name` when it is empty, too long or holds what no name holds
    static String checked(String name) {
        String plain = plain(name);
        if (plain.isEmpty() || plain.length() > LONGEST || plain.matches(".*[<>{}\\p{Cntrl}].*")) {
            throw Problem.at("name", "directory.name.wrong");
        }
        return plain;
    }

    /// Lets a change through only upon what the editor saw.
    ///
    /// @throws Problem when it is otherwise by now
    static void unchanged(Object now, Object seen, String name) {
        if (!now.equals(seen)) {
            throw Problem.of("directory.newer", name);
        }
    }
}

package nl.kringwijs.members;

import nl.kringwijs.shared.Problem;

/// What goes for the name of an account.
final class AccountName {

    private AccountName() {}

    /// The name with single spaces, as it may be kept.
    ///
    /// @throws Problem at `name` when it is empty, too long or holds what no name holds
    static String checked(String name) {
        String plain = name.replaceAll("\\s+", " ").strip();
        if (plain.isEmpty()) {
            throw Problem.at("name", "members.name.missing");
        }
        if (plain.length() > 120 || plain.matches(".*[<>{}\\p{Cntrl}].*")) {
            throw Problem.at("name", "members.name.wrong");
        }
        return plain;
    }
}

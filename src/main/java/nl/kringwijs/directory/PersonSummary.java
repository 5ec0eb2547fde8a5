package nl.kringwijs.directory;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A person as others read it.
///
/// @param bio nothing where its owner shows it to nobody, and so with what they wrote
/// @param publications what they wrote, a line for each
/// @param member whether they have an account, and so tell of themselves
public record PersonSummary(PersonId id, String slug, String name, String bio, String publications, boolean member) {

    /// First letters of first and last name: `NV` for Noor Veltkamp.
    public static String initials(String name) {
        String[] parts = Arrays.stream(name.split("\\s+"))
                .filter(part -> !part.isEmpty() && Character.isUpperCase(part.charAt(0)))
                .toArray(String[]::new);
        if (parts.length == 0) {
            return name.isBlank() ? "" : name.strip().substring(0, 1).toUpperCase(java.util.Locale.ROOT);
        }
        return Arrays.asList(parts[0], parts[parts.length - 1]).stream()
                .distinct()
                .map(part -> part.substring(0, 1))
                .collect(Collectors.joining());
    }
}

package nl.kringwijs.directory;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.media.FileId;
import org.jspecify.annotations.Nullable;

/// A person in a list, as far as this viewer may read.
///
/// @param line what they do, or what they last did
public record PersonCard(
        String slug, String name, String line, @Nullable FileId photo) {

    static String work(String function, String organisation) {
        return Stream.of(function, organisation)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }
}

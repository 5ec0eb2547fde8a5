package nl.kringwijs.media;

import java.util.stream.Stream;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.text.Markdown;

/// Readers see who made a picture and under which licence, and who can't see it hears what is on it.
public final class PictureCredits {

    private PictureCredits() {}

    /// @param markdown the texts that are about to be published
    /// @throws Problem about the first picture without words or credit
    public static void check(Stream<String> markdown) {
        markdown.flatMap(text -> Markdown.pictures(text).stream()).forEach(picture -> {
            if (picture.shows().isEmpty()) {
                throw Problem.of("media.picture.wordless");
            }
            if (picture.credit().isEmpty()) {
                throw Problem.of("media.picture.uncredited", picture.shows());
            }
            if (picture.licence().isEmpty()) {
                throw Problem.of("media.picture.unlicensed", picture.shows());
            }
        });
    }
}

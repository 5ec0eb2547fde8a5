package nl.kringwijs.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The guide shows every picture it has, says what is on it, and has no more than people look at.
class GuideTest {

    private static final Path GUIDE = Path.of("docs", "guide");
    private static final int MOST_PICTURES = 24;
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(beeld/([^)]+)\\)");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]+]\\(([a-z-]+\\.md)\\)");

    @Test
    void itsPicturesAreThereAndSayWhatTheyShow() throws IOException {
        Set<String> shown = new TreeSet<>();
        try (var pages = Files.list(GUIDE)) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                String text = Files.readString(page);
                Matcher picture = PICTURE.matcher(text);
                while (picture.find()) {
                    assertThat(picture.group(1))
                            .as("text of %s", picture.group(2))
                            .isNotBlank();
                    shown.add(picture.group(2));
                }
                Matcher link = LINK.matcher(text);
                while (link.find()) {
                    assertThat(GUIDE.resolve(link.group(1)))
                            .as("linked from %s", page)
                            .exists();
                }
            }
        }
        try (var kept = Files.list(GUIDE.resolve("beeld"))) {
            assertThat(shown)
                    .isEqualTo(kept.map(file -> file.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new)))
                    .hasSizeBetween(1, MOST_PICTURES);
        }
    }
}

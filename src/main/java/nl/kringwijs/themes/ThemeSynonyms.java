package nl.kringwijs.themes;

import java.util.List;
import java.util.stream.Stream;
import nl.kringwijs.search.SynonymSource;
import org.springframework.stereotype.Component;

/// A theme's name with each of its other names, and with those of what was merged into it. Two other names of one theme
/// do not stand for each other: who asks for `plein` is not after `groen`, though both are public space.
@Component
class ThemeSynonyms implements SynonymSource {

    private final ThemeRepository themes;

    ThemeSynonyms(ThemeRepository themes) {
        this.themes = themes;
    }

    @Override
    public List<List<String>> rings() {
        List<Theme> all = themes.findAllByOrderByName();
        return all.stream()
                .filter(theme -> theme.mergedInto() == null)
                .flatMap(theme -> Stream.concat(
                                theme.synonyms().stream(),
                                all.stream()
                                        .filter(other -> theme.id().equals(other.mergedInto()))
                                        .flatMap(other ->
                                                Stream.concat(Stream.of(other.name()), other.synonyms().stream())))
                        .distinct()
                        .filter(other -> !other.equals(theme.name()))
                        .map(other -> List.of(theme.name(), other)))
                .toList();
    }
}

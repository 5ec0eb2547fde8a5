package nl.kringwijs.themes;

import java.util.List;
import java.util.stream.Stream;
import nl.kringwijs.search.SynonymSource;
import org.springframework.stereotype.Component;

/// A theme's name, its synonyms, and the names and synonyms of what was merged into it.
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
                .map(theme -> Stream.concat(Stream.of(theme), all.stream().filter(other -> theme.id()
                                .equals(other.mergedInto())))
                        .flatMap(one -> Stream.concat(Stream.of(one.name()), one.synonyms().stream()))
                        .distinct()
                        .toList())
                .toList();
    }
}

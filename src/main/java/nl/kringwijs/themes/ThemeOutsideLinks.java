package nl.kringwijs.themes;

import java.util.List;
import java.util.stream.StreamSupport;
import nl.kringwijs.links.OutsideLink;
import nl.kringwijs.links.OutsideLinks;
import nl.kringwijs.shared.Kind;
import org.springframework.stereotype.Component;

/// The pages that programmes and ways of working have elsewhere.
@Component
class ThemeOutsideLinks implements OutsideLinks {

    private final ThemeRepository themes;

    ThemeOutsideLinks(ThemeRepository themes) {
        this.themes = themes;
    }

    @Override
    public List<OutsideLink> outside() {
        return StreamSupport.stream(themes.findAll().spliterator(), false)
                .filter(theme -> theme.mergedInto() == null && !theme.site().isBlank())
                .map(theme -> new OutsideLink(theme.site(), Kind.THEMA, theme.name(), "/redactie/themas"))
                .toList();
    }
}

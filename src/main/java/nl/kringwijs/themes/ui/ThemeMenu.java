package nl.kringwijs.themes.ui;

import nl.kringwijs.kit.MenuEntry;
import nl.kringwijs.themes.ThemeLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ThemeMenu {

    @Bean
    MenuEntry themesEntry() {
        return MenuEntry.forAll("themes.themes", ThemeLinks.ALL, 40);
    }

    @Bean
    MenuEntry themesOnDesk() {
        return MenuEntry.onDesk("themes.themes", "/redactie/themas", 10);
    }
}

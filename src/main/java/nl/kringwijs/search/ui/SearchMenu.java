package nl.kringwijs.search.ui;

import nl.kringwijs.kit.MenuEntry;
import nl.kringwijs.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SearchMenu {

    @Bean
    MenuEntry askedOnDesk() {
        return MenuEntry.onDesk("search.asked", "/redactie/gezocht", 51);
    }

    @Bean
    MenuEntry indexEntry() {
        return MenuEntry.forRole("search.index", "/beheer/zoekindex", 130, Role.ADMIN);
    }

    @Bean
    MenuEntry synonymsOnDesk() {
        return MenuEntry.onDesk("search.synonyms", "/redactie/synoniemen", 50);
    }
}

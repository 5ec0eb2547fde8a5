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
    MenuEntry indexOnDesk() {
        return MenuEntry.onDesk("search.index", "/beheer/zoekindex", 52, Role.ADMIN);
    }

    @Bean
    MenuEntry synonymsOnDesk() {
        return MenuEntry.onDesk("search.synonyms", "/redactie/synoniemen", 50);
    }
}

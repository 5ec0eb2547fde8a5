package nl.kringwijs.links.ui;

import nl.kringwijs.kit.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class LinksMenu {

    @Bean
    MenuEntry deadLinksOnDesk() {
        return MenuEntry.onDesk("links.dead", "/redactie/links", 90);
    }
}

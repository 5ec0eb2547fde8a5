package nl.kringwijs.directory.ui;

import nl.kringwijs.directory.DirectoryLinks;
import nl.kringwijs.kit.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DirectoryMenu {

    @Bean
    MenuEntry peopleEntry() {
        return MenuEntry.forAll("directory.people", DirectoryLinks.PEOPLE, 50);
    }

    @Bean
    MenuEntry peopleOnDesk() {
        return MenuEntry.onDesk("directory.people", "/redactie/mensen", 20);
    }

    @Bean
    MenuEntry organisationsOnDesk() {
        return MenuEntry.onDesk("directory.organisations", "/redactie/organisaties", 30);
    }

    @Bean
    MenuEntry placesOnDesk() {
        return MenuEntry.onDesk("directory.places", "/redactie/plaatsen", 40);
    }
}

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
}

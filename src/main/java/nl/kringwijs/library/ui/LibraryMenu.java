package nl.kringwijs.library.ui;

import nl.kringwijs.kit.MenuEntry;
import nl.kringwijs.library.LibraryLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class LibraryMenu {

    @Bean
    MenuEntry libraryEntry() {
        return MenuEntry.forAll("library.library", LibraryLinks.ALL, 30);
    }
}

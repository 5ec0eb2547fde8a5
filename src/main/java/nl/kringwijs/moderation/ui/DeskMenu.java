package nl.kringwijs.moderation.ui;

import nl.kringwijs.kit.MenuEntry;
import nl.kringwijs.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DeskMenu {

    @Bean
    MenuEntry deskEntry() {
        return MenuEntry.forRole("moderation.desk", "/redactie", 100, Role.EDITOR);
    }
}

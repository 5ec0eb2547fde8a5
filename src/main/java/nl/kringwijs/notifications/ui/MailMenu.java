package nl.kringwijs.notifications.ui;

import nl.kringwijs.kit.MenuEntry;
import nl.kringwijs.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MailMenu {

    @Bean
    MenuEntry mailEntry() {
        return MenuEntry.forRole("notifications.mail", "/beheer/mail", 120, Role.ADMIN);
    }
}

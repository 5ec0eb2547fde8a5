package nl.kringwijs.events.ui.organiser;

import nl.kringwijs.kit.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class OrganiserMenu {

    @Bean
    MenuEntry registrationsEntry() {
        return MenuEntry.onDesk("events.organiser", "/redactie/aanmeldingen", 10);
    }
}

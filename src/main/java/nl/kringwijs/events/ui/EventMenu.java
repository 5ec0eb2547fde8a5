package nl.kringwijs.events.ui;

import nl.kringwijs.events.EventLinks;
import nl.kringwijs.kit.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class EventMenu {

    @Bean
    MenuEntry eventsEntry() {
        return MenuEntry.forAll("events.events", EventLinks.ALL, 20);
    }
}

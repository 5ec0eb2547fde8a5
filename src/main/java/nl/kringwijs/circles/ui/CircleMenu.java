package nl.kringwijs.circles.ui;

import nl.kringwijs.circles.CircleLinks;
import nl.kringwijs.kit.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CircleMenu {

    @Bean
    MenuEntry circlesEntry() {
        return MenuEntry.forAll("circles.circles", CircleLinks.ALL, 10);
    }
}

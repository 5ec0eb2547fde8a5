package nl.kringwijs;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/// The portal. Everything it keeps stands in one folder (`kringwijs.home`) and one PostgreSQL database.
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(
        systemName = "Kringwijs",
        sharedModules = {"shared", "text"})
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/fonts/fonts.css")
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/kit/base.css")
@StyleSheet("styles/kit/frame.css")
@StyleSheet("styles/kit/card.css")
@StyleSheet("styles/kit/chips.css")
@StyleSheet("styles/kit/front.css")
@StyleSheet("styles/kit/programme.css")
@StyleSheet("styles/kit/search.css")
@StyleSheet("styles/kit/reading.css")
@StyleSheet("styles/kit/deck.css")
@StyleSheet("styles/kit/desk.css")
@StyleSheet("styles/kit/form.css")
@StyleSheet("styles/kit/vaadin.css")
@StyleSheet("styles/kit/more.css")
@StyleSheet("styles/kit/editor.css")
@StyleSheet("styles/kit/print.css")
@Viewport("width=device-width, initial-scale=1")
public class PortalApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        Locale.setDefault(Locale.of("nl", "NL"));
        SpringApplication.run(PortalApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}

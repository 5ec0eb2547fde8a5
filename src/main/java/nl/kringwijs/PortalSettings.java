package nl.kringwijs;

import java.nio.file.Path;
import nl.kringwijs.shared.PortalHome;
import nl.kringwijs.shared.Site;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What an operator sets of the portal as a whole.
///
/// @param home the one data folder
/// @param site name and public address
@ConfigurationProperties("kringwijs")
record PortalSettings(
        @DefaultValue("./data") Path home, @DefaultValue SiteSettings site) {

    record SiteSettings(
            @DefaultValue("Kringwijs") String name,
            @DefaultValue("http://localhost:8080") String url) {}

    @Configuration
    static class Shared {

        @Bean
        PortalHome portalHome(PortalSettings settings) {
            return new PortalHome(settings.home().toAbsolutePath().normalize());
        }

        @Bean
        Site site(PortalSettings settings) {
            return new Site(settings.site().name(), settings.site().url());
        }
    }
}

package nl.kringwijs.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kringwijs.members.SigningIn;
import nl.kringwijs.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// Every view by every role. A view that is not in the table makes this fail.
class ViewsTest {

    private static final String EVERYBODY = "everybody";

    private static final Map<String, String> WHO = Map.ofEntries(
            Map.entry("", EVERYBODY),
            Map.entry("zoeken", EVERYBODY),
            Map.entry("bibliotheek", EVERYBODY),
            Map.entry("terugblikken/:slug/:section?", EVERYBODY),
            Map.entry("presentaties/:slug", EVERYBODY),
            Map.entry("bijeenkomsten", EVERYBODY),
            Map.entry("bijeenkomsten/:slug", EVERYBODY),
            Map.entry("bijeenkomsten/:slug/bericht", EVERYBODY),
            Map.entry("bijeenkomsten/:slug/pitch", EVERYBODY),
            Map.entry("aanmelden/:slug", EVERYBODY),
            Map.entry("aanmelding/:secret", EVERYBODY),
            Map.entry("aanmelding/:secret/vragen", EVERYBODY),
            Map.entry("aanmelding/:secret/achteraf", EVERYBODY),
            Map.entry("themas/:slug", EVERYBODY),
            Map.entry("praktijk/:slug", EVERYBODY),
            Map.entry("praktijk/:slug/bericht", EVERYBODY),
            Map.entry("redactie/praktijkvoorbeeld/:id", "MEMBER"),
            Map.entry("redactie/aangeboden/:id", "MEMBER"),
            Map.entry("leerkringen/:slug", EVERYBODY),
            Map.entry("leerkringen/:slug/belangstelling", EVERYBODY),
            Map.entry("leerkringen/:slug/bericht", EVERYBODY),
            Map.entry("belangstelling", EVERYBODY),
            Map.entry("leerkringen/:slug/meedoen", "MEMBER"),
            Map.entry("leerkringen/:slug/ruimte", "MEMBER"),
            Map.entry("redactie/leerkring/:id", "MEMBER"),
            Map.entry("mensen/:slug", EVERYBODY),
            Map.entry("inloggen", EVERYBODY),
            Map.entry("word-lid", EVERYBODY),
            Map.entry("bevestigen", EVERYBODY),
            Map.entry("wachtwoord-vergeten", EVERYBODY),
            Map.entry("nieuw-wachtwoord", EVERYBODY),
            Map.entry("uitnodiging", EVERYBODY),
            Map.entry("eerste-beheerder", EVERYBODY),
            Map.entry("toegankelijkheid", EVERYBODY),
            Map.entry("mijn/account", "MEMBER"),
            Map.entry("mijn/agenda", "MEMBER"),
            Map.entry("redactie", "EDITOR"),
            Map.entry("redactie/terugblik/:id", "EDITOR"),
            Map.entry("redactie/bijeenkomst/:id", "EDITOR"),
            Map.entry("reeksen/:slug", EVERYBODY),
            Map.entry("redactie/reeks/:id", "EDITOR"),
            Map.entry("redactie/aanmeldingen", "EDITOR"),
            Map.entry("redactie/bijeenkomst/:id/aanmeldingen", "EDITOR"),
            Map.entry("redactie/bijeenkomst/:id/deur", "EDITOR"),
            Map.entry("ticket/:code", EVERYBODY),
            Map.entry("redactie/themas", "EDITOR"),
            Map.entry("redactie/uitnodigen", "EDITOR"),
            Map.entry("mijn/profiel", "MEMBER"),
            Map.entry("mijn/stukken", "MEMBER"),
            Map.entry("mijn/volgen", "MEMBER"),
            Map.entry("redactie/logboek", "EDITOR"),
            Map.entry("redactie/links", "EDITOR"),
            Map.entry("organisaties/:slug", EVERYBODY),
            Map.entry("redactie/mensen", "EDITOR"),
            Map.entry("redactie/organisaties", "EDITOR"),
            Map.entry("redactie/synoniemen", "EDITOR"),
            Map.entry("redactie/gezocht", "EDITOR"),
            Map.entry("redactie/plaatsen", "EDITOR"),
            Map.entry("beheer/leden", "ADMIN"),
            Map.entry("beheer/zoekindex", "ADMIN"),
            Map.entry("beheer/mail", "ADMIN"));

    @Test
    void everyViewLetsInWhoMayAndNobodyElse() throws ClassNotFoundException {
        var checker = new AccessAnnotationChecker();
        Map<String, Class<?>> views = views();
        assertThat(views.keySet()).isEqualTo(new TreeMap<>(WHO).keySet());
        for (Map.Entry<String, Class<?>> view : views.entrySet()) {
            String who = String.valueOf(WHO.get(view.getKey()));
            assertThat(mayEnter(checker, view.getValue(), null))
                    .as("a visitor at %s", view.getKey())
                    .isEqualTo(who.equals(EVERYBODY));
            for (Role role : Role.values()) {
                boolean expected = who.equals(EVERYBODY) || role.covers(Role.valueOf(who));
                assertThat(mayEnter(checker, view.getValue(), role))
                        .as("%s at %s", role, view.getKey())
                        .isEqualTo(expected);
            }
        }
    }

    private static boolean mayEnter(AccessAnnotationChecker checker, Class<?> view, @Nullable Role role) {
        Principal principal = role == null ? null : () -> "iemand";
        List<String> held = role == null ? List.of() : SigningIn.authorities(role);
        return checker.hasAccess(view, principal, wanted -> held.contains("ROLE_" + wanted));
    }

    private static Map<String, Class<?>> views() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Map<String, Class<?>> views = new TreeMap<>();
        for (var candidate : scanner.findCandidateComponents("nl.kringwijs")) {
            Class<?> view = Class.forName(candidate.getBeanClassName());
            if (view.getAnnotation(Route.class).registerAtStartup()) {
                views.put(view.getAnnotation(Route.class).value(), view);
            }
        }
        return views;
    }
}

package nl.kringwijs;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import nl.kringwijs.members.Belongings;
import nl.kringwijs.members.MemberLinks;
import nl.kringwijs.members.SignedIn;
import nl.kringwijs.members.SigningIn;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// Who may come in, and how. Views and services keep their own rules; here stands how somebody is known.
@Configuration
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /// Asked of the database each time: who left a group is out at once.
    @Bean
    CurrentViewer currentViewer(List<Belongings> belongings) {
        return () -> {
            Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
            return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                    ? Belongings.held(signedIn.viewer(), belongings)
                    : Viewer.visitor();
        };
    }

    /// Signing in by e-mail and password. Too many tries is said so; everything else is one and the same “no”.
    @Bean
    AuthenticationProvider passwordAuthentication(SigningIn signingIn) {
        return new AuthenticationProvider() {
            @Override
            public Authentication authenticate(Authentication typed) {
                String place = typed.getDetails() instanceof WebAuthenticationDetails details
                        ? details.getRemoteAddress()
                        : "";
                try {
                    SignedIn signedIn = signingIn
                            .signIn(typed.getName(), String.valueOf(typed.getCredentials()), place)
                            .orElseThrow(() -> new BadCredentialsException("No"));
                    return UsernamePasswordAuthenticationToken.authenticated(
                            signedIn, null, AuthorityUtils.createAuthorityList(SigningIn.authorities(signedIn.role())));
                } catch (Problem tooMany) {
                    throw new LockedException(tooMany.key());
                }
            }

            @Override
            public boolean supports(Class<?> type) {
                return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
            }
        };
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SigningIn signingIn) {
        http.addFilterAfter(new SessionStillHolds(signingIn), SecurityContextHolderFilter.class);
        http.addFilterAfter(new BearerTokens(signingIn), SessionStillHolds.class);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED));
        http.csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::hasBearerToken));
        http.headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .frameOptions(frame -> frame.deny()));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(MemberLinks.SIGN_IN, "/")
                .anyRequest(any -> any.permitAll()));
        http.formLogin(form -> form.loginPage(MemberLinks.SIGN_IN)
                .loginProcessingUrl(MemberLinks.SIGN_IN)
                .failureHandler((request, response, failure) -> response.sendRedirect(
                        MemberLinks.SIGN_IN + (failure instanceof LockedException ? "?rustig" : "?fout"))));
        return http.build();
    }

    private static boolean hasBearerToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.toLowerCase(Locale.ROOT).startsWith("bearer ");
    }

    /// Dutch, unless the reader chose English or the browser asks for it.
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("taal");
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocaleFunction(request -> request.getHeader("Accept-Language") != null
                        && request.getLocale().getLanguage().equals("en")
                ? Words.ENGLISH
                : Words.DUTCH);
        return resolver;
    }
}

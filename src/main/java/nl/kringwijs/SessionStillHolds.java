package nl.kringwijs;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.kringwijs.members.SignedIn;
import nl.kringwijs.members.SigningIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends a session as soon as its account was signed out everywhere, got another role or password, or was blocked; a
/// new name shows at once.
class SessionStillHolds extends OncePerRequestFilter {

    private final SigningIn signingIn;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SessionStillHolds(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            Optional<SignedIn> now = signingIn.renewed(signedIn);
            if (now.isEmpty()) {
                new SecurityContextLogoutHandler().logout(request, response, authentication);
            } else if (!now.get().equals(signedIn)) {
                renew(now.get(), authentication, request, response);
            }
        }
        chain.doFilter(request, response);
    }

    private void renew(SignedIn now, Authentication before, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(now, null, before.getAuthorities()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}

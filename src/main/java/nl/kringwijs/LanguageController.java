package nl.kringwijs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import nl.kringwijs.text.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.LocaleResolver;

/// Keeps the chosen language in a cookie and goes back to where the reader was.
@RestController
class LanguageController {

    private final LocaleResolver languages;

    LanguageController(LocaleResolver languages) {
        this.languages = languages;
    }

    @GetMapping("/taal/{language:nl|en}")
    ResponseEntity<Void> choose(
            @PathVariable String language, HttpServletRequest request, HttpServletResponse response) {
        languages.setLocale(request, response, language.equals("en") ? Words.ENGLISH : Words.DUTCH);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(back(request)))
                .build();
    }

    /// The path of the page the reader came from, when it is ours.
    private static String back(HttpServletRequest request) {
        String referrer = request.getHeader("Referer");
        if (referrer == null) {
            return "/";
        }
        try {
            URI from = URI.create(referrer);
            boolean ours = request.getServerName().equals(from.getHost());
            String path = from.getRawPath() == null || from.getRawPath().startsWith("//") ? "/" : from.getRawPath();
            return ours ? path + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()) : "/";
        } catch (IllegalArgumentException wrong) {
            return "/";
        }
    }
}

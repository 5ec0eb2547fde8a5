package nl.kringwijs.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kringwijs.shared.Site;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// Lays a mail out, from `mail/layout.txt` and `mail/layout.html`.
@Component
class MailTemplate {

    private final Site site;
    private final String plain = read("mail/layout.txt");
    private final String html = read("mail/layout.html");
    private final Pattern ours;

    MailTemplate(Site site) {
        this.site = site;
        ours = Pattern.compile(Pattern.quote(HtmlUtils.htmlEscape(site.url())) + "/[^\\s<]*[^\\s<.,;:)]");
    }

    String plain(Mail mail) {
        String body = mail.paragraphs().stream().collect(Collectors.joining("\n\n"));
        Mail.Action action = mail.action();
        return plain.replace("{site}", site.name())
                        .replace("{url}", site.url())
                        .replace("{subject}", mail.subject())
                        .replace("{body}", body)
                        .replace("{action}", action == null ? "" : action.label() + ":\n" + action.url() + "\n")
                        .replace("{closing}", mail.closing())
                        .replaceAll("\n{3,}", "\n\n")
                        .strip()
                + "\n";
    }

    String html(Mail mail) {
        String body = mail.paragraphs().stream()
                .map(paragraph -> "<p style=\"margin:0 0 16px\">" + lines(paragraph) + "</p>")
                .collect(Collectors.joining("\n"));
        Mail.Action action = mail.action();
        String button = action == null
                ? ""
                : "<p style=\"margin:24px 0\"><a href=\"" + HtmlUtils.htmlEscape(action.url())
                        + "\" style=\"display:inline-block;padding:12px 20px;background:#0b5a41;color:#ffffff;font-weight:bold;text-decoration:none;border-radius:3px\">"
                        + HtmlUtils.htmlEscape(action.label()) + "</a></p>";
        return html.replace("{site}", HtmlUtils.htmlEscape(site.name()))
                .replace("{url}", HtmlUtils.htmlEscape(site.url()))
                .replace("{subject}", HtmlUtils.htmlEscape(mail.subject()))
                .replace("{body}", body)
                .replace("{action}", button)
                .replace("{closing}", lines(mail.closing()));
    }

    /// Line by line, with our own addresses as links. What others wrote stays text, whatever it looks like.
    private String lines(String text) {
        return ours.matcher(HtmlUtils.htmlEscape(text))
                .replaceAll("<a href=\"$0\" style=\"color:#0b5a41\">$0</a>")
                .replace("\n", "<br>\n");
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

package nl.kringwijs.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import nl.kringwijs.shared.Problem;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/// The words of the interface. A key's first part names the bundle, so `library.publish` stands in
/// `words/library.properties` (Dutch) and `words/library_en.properties` (English). A key that is missing is a fault
/// and shows as the key itself.
public final class Words {

    public static final Locale DUTCH = Locale.of("nl", "NL");
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> LANGUAGES = List.of(DUTCH, ENGLISH);

    private Words() {}

    /// The words at `key` in the language of the reader, with `{0}`, `{1}`, … filled in.
    public static String say(String key, Object... arguments) {
        return in(language(), key, arguments);
    }

    public static String in(Locale language, String key, Object... arguments) {
        String bundle = "words/" + key.substring(0, Math.max(0, key.indexOf('.')));
        try {
            String pattern = ResourceBundle.getBundle(
                            bundle,
                            language.getLanguage().equals("en") ? ENGLISH : Locale.ROOT,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key);
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    public static String say(Problem problem) {
        return say(problem.key(), problem.arguments());
    }

    /// The language of the reader: English when asked for, else Dutch. Outside a request, where nobody reads, Dutch.
    public static Locale language() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        Locale asked = context == null ? null : context.getLocale();
        return asked != null && asked.getLanguage().equals("en") ? ENGLISH : DUTCH;
    }
}

package nl.kringwijs.kit;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.concurrent.Executor;
import nl.kringwijs.text.Words;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/// What changes while somebody looks: news comes on another's thread, and is shown in the reader's language.
public final class Live {

    private Live() {}

    /// Runs what it is given with this interface locked, in the language of who is looking now.
    public static Executor in(UI ui) {
        Locale language = Words.language();
        return task -> {
            var _ = ui.access(() -> {
                LocaleContext before = LocaleContextHolder.getLocaleContext();
                LocaleContextHolder.setLocale(language);
                try {
                    task.run();
                } finally {
                    LocaleContextHolder.setLocaleContext(before);
                }
            });
        };
    }
}

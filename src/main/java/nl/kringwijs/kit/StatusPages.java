package nl.kringwijs.kit;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import java.util.List;
import java.util.Optional;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.text.Words;

/// Pages that say, in words, that there is no page.
public final class StatusPages {

    private StatusPages() {}

    public static Page unknown(String path) {
        return status(404, "unknown", path);
    }

    public static Page gone(String path) {
        return status(410, "gone", path);
    }

    /// With what readers are told about why.
    private static Page gone(String path, String reason) {
        return reason.isBlank()
                ? gone(path)
                : page(410, Words.say("kit.status.gone.title"), Words.say("kit.status.gone.reason", reason), path);
    }

    public static Page notAllowed(String path) {
        return status(403, "notAllowed", path);
    }

    /// It stands elsewhere now, for ever.
    public static Page moved(String to) {
        return new Page(301, "", "", to, div(), List.of(), Optional.empty());
    }

    /// Something failed on our side.
    public static Page failure(String title, String text) {
        return page(500, title, text, "/");
    }

    /// The page of what stands at an address, or the one that says why there is none.
    public static <T> Page of(Lookup<T> lookup, String path, java.util.function.Function<T, Page> page) {
        return switch (lookup) {
            case Lookup.Found<T>(T value) -> page.apply(value);
            case Lookup.Moved<T>(String to) -> moved(to);
            case Lookup.Gone<T>(String reason) -> gone(path, reason);
            case Lookup.Unknown<T> _ -> unknown(path);
        };
    }

    private static Page status(int status, String which, String path) {
        return page(
                status, Words.say("kit.status." + which + ".title"), Words.say("kit.status." + which + ".text"), path);
    }

    private static Page page(int status, String title, String text, String path) {
        return new Page(
                status,
                title,
                text,
                path,
                div(
                        attrs(".kw-wrap"),
                        div(
                                attrs(".kw-head"),
                                h1(attrs(".kw-head__title"), title),
                                p(attrs(".kw-head__lead"), text),
                                p(
                                        attrs(".kw-head__act"),
                                        a(attrs(".kw-button"), Words.say("kit.status.search"))
                                                .withHref("/zoeken"),
                                        a(attrs(".kw-button.kw-button--quiet"), Words.say("kit.status.home"))
                                                .withHref("/")))),
                List.of(),
                Optional.empty());
    }
}

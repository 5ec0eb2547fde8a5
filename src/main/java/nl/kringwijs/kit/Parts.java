package nl.kringwijs.kit;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.img;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.TimeTag;
import java.time.LocalDate;
import java.util.List;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.text.Words;
import org.jspecify.annotations.Nullable;

/// The small parts of the look, as HTML. Text is escaped unless it is said to be HTML.
public final class Parts {

    private Parts() {}

    /// A link within the portal: the interface follows it without loading the page anew.
    public static ATag link(String path) {
        return a().withHref(path).attr("router-link", "");
    }

    public static ATag link(String path, String words) {
        return link(path).withText(words);
    }

    public static ATag titleLink(String path, String title) {
        return link(path, title).withClass("kw-title-link");
    }

    public static DomContent kind(Kind kind) {
        return kind(kind, false);
    }

    /// As [#kind(Kind)], with a name of its own.
    public static DomContent kind(Kind kind, String name) {
        return span(Icons.of(kind), text(name)).withClass("kw-kind");
    }

    public static DomContent kind(Kind kind, boolean large) {
        return span(Icons.of(kind), text(Words.say("kit.kind." + kind.code())))
                .withClass(large ? "kw-kind kw-kind--large" : "kw-kind");
    }

    /// A theme with its quarter arcs.
    public record Theme(String path, String name, String pigment) {}

    public static ATag theme(Theme theme) {
        return link(theme.path()).withClass("kw-theme").with(Icons.theme(theme.pigment()), text(theme.name()));
    }

    public static DomContent themes(List<Theme> themes) {
        return themes.isEmpty() ? text("") : span(each(themes, Parts::theme)).withClass("kw-themes");
    }

    public static TimeTag date(LocalDate date, String words) {
        return time(words).withDatetime(date.toString());
    }

    /// A date as on a tear-off calendar.
    public static DomContent dateChip(@Nullable LocalDate date) {
        if (date == null) {
            return span(span(attrs(".kw-date__month"), Words.say("kit.date.follows")))
                    .withClass("kw-date");
        }
        return time(
                        span(attrs(".kw-date__day"), Integer.toString(date.getDayOfMonth())),
                        span(attrs(".kw-date__month"), Formats.month(date)))
                .withClass("kw-date")
                .withDatetime(date.toString());
    }

    /// A way back.
    public record Crumb(String path, String words) {}

    public static DomContent crumbs(Crumb... crumbs) {
        return nav(ol(each(List.of(crumbs), crumb -> li(link(crumb.path(), crumb.words())))))
                .withClass("kw-crumbs")
                .attr("aria-label", Words.say("kit.crumbs"));
    }

    /// A section whose heading hangs in the margin.
    ///
    /// @param more a link under the heading, or null
    public static DomContent section(String id, String title, @Nullable DomContent more, DomContent... matter) {
        return j2html.TagCreator.section(
                        div(
                                attrs(".kw-section__head"),
                                h2(attrs(".kw-section__title"), title).withId(id),
                                more == null ? text("") : span(more).withClass("kw-section__more")),
                        div(matter))
                .withClass("kw-section")
                .attr("aria-labelledby", id);
    }

    /// Nothing here yet: what belongs here, and how it gets here.
    public static DomContent empty(String title, String words) {
        return div(
                attrs(".kw-empty"),
                Icons.EMPTY,
                div(p(attrs(".kw-empty__title"), title), p(attrs(".kw-quiet"), words)));
    }

    /// A face: initials in a ring.
    public static DomContent face(String initials, boolean small) {
        return span(initials)
                .withClass(small ? "kw-face kw-face--small" : "kw-face")
                .attr("aria-hidden", "true");
    }

    /// HTML that was sanitised already.
    public static DomContent html(String safe) {
        return rawHtml(safe);
    }

    /// Running text from sanitised HTML.
    public static DomContent prose(String safe) {
        return div(rawHtml(safe)).withClass("kw-text");
    }

    /// Pages further on and back, with words that say where we are; nothing when all fits on one.
    public static DomContent pager(int page, int pageSize, int total, java.util.function.IntFunction<String> path) {
        int last = Math.max(1, (total + pageSize - 1) / pageSize);
        if (last == 1) {
            return text("");
        }
        int from = (page - 1) * pageSize + 1;
        return nav(
                        span(
                                attrs(".kw-quiet"),
                                Words.say("kit.pager.where", from, Math.min(total, page * pageSize), total)),
                        span(
                                attrs(".kw-acts"),
                                page > 1
                                        ? link(path.apply(page - 1), Words.say("kit.pager.back"))
                                                .withClass("kw-button kw-button--quiet")
                                        : text(""),
                                page < last
                                        ? link(path.apply(page + 1), Words.say("kit.pager.on"))
                                                .withClass("kw-button kw-button--quiet")
                                        : text("")))
                .withClass("kw-pager")
                .attr("aria-label", Words.say("kit.pager"));
    }

    /// The logo of an organisation, on white whatever the page, as logos are made for paper.
    public static DomContent logo(String address, String name) {
        return span(img().withSrc(address).withAlt(Words.say("kit.logo.of", name)))
                .withClass("kw-logo");
    }

    /// A note in the run of the page.
    public static DomContent note(boolean alert, DomContent... content) {
        return div(content)
                .withClass(alert ? "kw-note kw-note--alert" : "kw-note")
                .attr("role", alert ? "alert" : "status");
    }

    /// Text that somebody typed without any marks, a paragraph for each blank line.
    public static DomContent paragraphs(String plain) {
        return div(each(List.of(Markdown.shielded(plain.strip()).split("\\R\\s*\\R")), paragraph -> p(paragraph)))
                .withClass("kw-text");
    }
}

package nl.kringwijs;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import nl.kringwijs.directory.PersonSummary;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Frame;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.MenuEntry;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.members.MemberLinks;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;

/// What stands around every page: name, search, places, me, and the foot.
@Component
class SiteFrame implements Frame {

    private final List<MenuEntry> entries;
    private final Site site;

    SiteFrame(List<MenuEntry> entries, Site site) {
        this.entries = entries.stream()
                .filter(entry -> entry.menu() == MenuEntry.Menu.TOP)
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.site = site;
    }

    @Override
    public String top(Address address, Viewer viewer) {
        boolean isHome = address.segments().isEmpty() && viewer.isVisitor();
        return a(Words.say("roof.skip"))
                        .withHref("#inhoud")
                        .withClass("kw-skip kw-hidden")
                        .render()
                + header(div(
                                        Parts.link("/")
                                                .withClass("kw-top__name")
                                                .with(Icons.WORDMARK, text(site.name())),
                                        isHome ? text("") : find(address),
                                        nav(ul(places(address, viewer)).withClass("kw-top__places"))
                                                .withClass("kw-top__nav")
                                                .attr("aria-label", Words.say("roof.menu.main")),
                                        div(me(viewer)).withClass("kw-top__me"),
                                        menu(address, viewer))
                                .withClass("kw-wrap kw-top__row"))
                        .withClass("kw-top")
                        .render();
    }

    private DomContent find(Address address) {
        ContainerTag<?> search = tag("search");
        search.withClass("kw-top__search");
        search.with(form(label(
                                Icons.SEARCH,
                                span(attrs(".kw-hidden"), Words.say("roof.search")),
                                input().withType("search")
                                        .withName("q")
                                        .withPlaceholder(Words.say("roof.search.hint"))
                                        .withValue(
                                                address.is("zoeken", 1)
                                                        ? address.parameter("q").orElse("")
                                                        : "")
                                        .attr("data-keep", "find"),
                                rawHtml("<kbd aria-hidden=\"true\">/</kbd>"))
                        .withClass("kw-find"))
                .withAction("/zoeken")
                .attr("data-live", ""));
        return search;
    }

    private List<MenuEntry> shown(Viewer viewer) {
        return entries.stream()
                .filter(entry -> {
                    Role needed = entry.needed();
                    return needed == null || viewer.is(needed);
                })
                .toList();
    }

    private DomContent places(Address address, Viewer viewer) {
        return each(
                shown(viewer).stream().filter(entry -> entry.needed() == null).toList(),
                entry -> li(entry(entry, address)));
    }

    private static DomContent entry(MenuEntry entry, Address address) {
        var link = Parts.link(entry.path(), Words.say(entry.label()));
        return address.path().startsWith(entry.path()) ? link.attr("aria-current", "page") : link;
    }

    private DomContent me(Viewer viewer) {
        if (viewer.isVisitor()) {
            return each(
                    Parts.link(MemberLinks.SIGN_IN, Words.say("roof.signIn")).withClass("kw-top__icon kw-top__wide"),
                    Parts.link(MemberLinks.REGISTER, Words.say("roof.register"))
                            .withClass("kw-button kw-button--quiet kw-button--small"));
        }
        return each(
                each(
                        shown(viewer).stream()
                                .filter(entry -> entry.needed() != null)
                                .toList(),
                        entry -> Parts.link(entry.path(), Words.say(entry.label()))
                                .withClass("kw-top__icon kw-top__wide")),
                Parts.link(MemberLinks.ME)
                        .withClass("kw-top__icon")
                        .with(
                                Parts.face(PersonSummary.initials(viewer.name()), true),
                                span(attrs(".kw-top__word"), shortName(viewer.name())),
                                span(attrs(".kw-hidden"), " " + Words.say("roof.me"))));
    }

    /// “Sanne B.”
    private static String shortName(String name) {
        String[] parts = name.split(" ");
        return parts.length == 1 ? name : parts[0] + " " + parts[parts.length - 1].charAt(0) + ".";
    }

    private DomContent menu(Address address, Viewer viewer) {
        return details(
                        summary(Icons.MENU, text(Words.say("roof.menu"))),
                        nav(ul(
                                        each(shown(viewer), entry -> li(entry(entry, address))),
                                        viewer.isVisitor()
                                                ? li(Parts.link(MemberLinks.SIGN_IN, Words.say("roof.signIn")))
                                                : li(Parts.link(MemberLinks.ME, Words.say("roof.me.menu")))))
                                .withClass("kw-menu__list")
                                .attr("aria-label", Words.say("roof.menu")))
                .withClass("kw-menu");
    }

    @Override
    public String foot() {
        boolean dutch = Words.language().getLanguage().equals("nl");
        return footer(
                        Icons.FRIEZE,
                        div(
                                        div(h2(site.name()), p(Words.say("roof.foot.text"))),
                                        div(
                                                h2(Words.say("roof.foot.find")),
                                                ul(each(
                                                        entries.stream()
                                                                .filter(entry -> entry.needed() == null)
                                                                .toList(),
                                                        entry -> li(
                                                                Parts.link(entry.path(), Words.say(entry.label())))))),
                                        div(
                                                h2(Words.say("roof.foot.about")),
                                                ul(
                                                        li(Parts.link(
                                                                "/toegankelijkheid", Words.say("roof.accessibility"))),
                                                        li(Parts.link("/privacy", Words.say("roof.privacy"))),
                                                        li(form(button(Words.say("roof.otherLanguage"))
                                                                        .withType("submit")
                                                                        .attr("lang", dutch ? "en" : "nl")
                                                                        .withClass("kw-foot__language"))
                                                                .withAction("/taal/" + (dutch ? "en" : "nl"))
                                                                .withMethod("get")))))
                                .withClass("kw-wrap kw-foot__row"))
                .withClass("kw-foot")
                .render();
    }
}

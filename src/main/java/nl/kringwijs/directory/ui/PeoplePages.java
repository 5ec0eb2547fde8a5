package nl.kringwijs.directory.ui;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.b;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.DirectoryLinks;
import nl.kringwijs.directory.Engagement;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.People;
import nl.kringwijs.directory.PersonCard;
import nl.kringwijs.directory.PersonFilter;
import nl.kringwijs.directory.PersonPage;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.directory.Places;
import nl.kringwijs.directory.Presence;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Beside;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.JsonLd;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PagePreview;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeLinks;
import nl.kringwijs.themes.ThemeSummary;
import org.springframework.stereotype.Component;

/// `/mensen?naam=&thema=&plaats=&organisatie=&pagina=` and `/mensen/{slug}`.
@Component
class PeoplePages implements PagePreview {

    private static final int PAGE = 48;

    private final People people;
    private final Organisations organisations;
    private final Places places;
    private final List<Beside> rooms;

    PeoplePages(People people, Organisations organisations, Places places, List<Beside> rooms) {
        this.people = people;
        this.organisations = organisations;
        this.places = places;
        this.rooms = rooms;
    }

    @Override
    public Optional<Page> page(Address address, Viewer viewer) {
        if (address.is("mensen", 1)) {
            return Optional.of(Page.of(
                    Words.say("directory.people"),
                    Words.say("directory.people.lead"),
                    DirectoryLinks.PEOPLE,
                    list(address, viewer)));
        }
        return address.is("mensen", 2)
                ? Optional.of(StatusPages.of(
                        people.page(address.segment(1), viewer), address.path(), page -> person(page, viewer)))
                : Optional.empty();
    }

    private DomContent list(Address address, Viewer viewer) {
        String name = address.parameter("naam").orElse("").strip();
        Optional<PlaceSummary> place = address.parameter("plaats").flatMap(slug -> found(places.page(slug)));
        Optional<OrganisationSummary> organisation =
                address.parameter("organisatie").flatMap(slug -> found(organisations.page(slug)));
        var without = new PersonFilter(
                name,
                null,
                place.map(one -> one.id().value()).orElse(null),
                organisation.map(one -> one.id().value()).orElse(null));
        List<ThemeSummary> themes = people.themes(without, viewer);
        String slug = address.parameter("thema").orElse("");
        Optional<ThemeSummary> theme =
                themes.stream().filter(one -> one.slug().equals(slug)).findFirst();
        PersonFilter filter =
                without.withTheme(theme.map(one -> one.id().value()).orElse(null));
        int count = people.count(filter, viewer);
        int page = address.page(PAGE, count);
        List<PersonCard> shown = people.list(filter, PAGE, page, viewer);
        var asked = new Asked(
                name,
                slug,
                place.map(PlaceSummary::slug).orElse(""),
                organisation.map(OrganisationSummary::slug).orElse(""));
        return div(
                attrs(".kw-wrap"),
                div(
                        attrs(".kw-head"),
                        h1(attrs(".kw-head__title"), Words.say("directory.people")),
                        p(attrs(".kw-head__lead"), Words.say("directory.people.lead"))),
                choices(
                        asked,
                        themes,
                        choice(people.places(filter, viewer), place),
                        choice(people.organisations(filter, viewer), organisation)),
                p(attrs(".kw-quiet"), Words.say("directory.people.count", count))
                        .attr("role", "status"),
                shown.isEmpty() ? nothing(filter) : PersonParts.cards(shown),
                Parts.pager(page, PAGE, count, next -> asked.path(asked.thema()) + "&pagina=" + next));
    }

    private static <T> Optional<T> found(Lookup<T> lookup) {
        return lookup instanceof Lookup.Found<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    private record Asked(String naam, String thema, String plaats, String organisatie) {

        String path(String nextTheme) {
            return DirectoryLinks.PEOPLE + "?naam=" + encoded(naam)
                    + Map.of("thema", nextTheme, "plaats", plaats, "organisatie", organisatie).entrySet().stream()
                            .filter(part -> !part.getValue().isEmpty())
                            .sorted(Map.Entry.comparingByKey())
                            .map(part -> "&" + part.getKey() + "=" + encoded(part.getValue()))
                            .collect(Collectors.joining());
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    private static DomContent nothing(PersonFilter filter) {
        return filter.equals(PersonFilter.ALL)
                ? Parts.empty(Words.say("directory.people.none"), Words.say("directory.people.none.text"))
                : div(
                        Parts.empty(
                                Words.say("directory.people.none.chosen"),
                                Words.say("directory.people.none.chosen.text")),
                        p(Parts.link(DirectoryLinks.PEOPLE, Words.say("directory.people.all"))
                                        .withClass("kw-button kw-button--quiet"))
                                .withClass("kw-head__act"));
    }

    /// What can be chosen, with what is chosen now though nobody may be left.
    private static <T> List<T> choice(List<T> known, Optional<T> chosen) {
        return Stream.concat(known.stream(), chosen.stream()).distinct().toList();
    }

    private static DomContent choices(
            Asked asked,
            List<ThemeSummary> themes,
            List<PlaceSummary> places,
            List<OrganisationSummary> organisations) {
        return div(
                        row("directory.filter.name", find(asked, places, organisations)),
                        themes.isEmpty()
                                ? text("")
                                : nav(row(
                                                "directory.filter.theme",
                                                span(each(themes, theme -> theme(theme, asked)))
                                                        .withClass("kw-chips")))
                                        .attr("aria-label", Words.say("directory.filter.theme")))
                .withClass("kw-filter");
    }

    private static DomContent row(String words, DomContent matter) {
        return div(b(Words.say(words)), matter).withClass("kw-filter__row");
    }

    private static DomContent find(Asked asked, List<PlaceSummary> places, List<OrganisationSummary> organisations) {
        return form(
                        hidden("thema", asked.thema()),
                        label(
                                        Icons.SEARCH,
                                        span(attrs(".kw-hidden"), Words.say("directory.filter.name.find")),
                                        input().withType("search")
                                                .withName("naam")
                                                .withValue(asked.naam())
                                                .withPlaceholder(Words.say("directory.filter.name.find"))
                                                .attr("data-keep", "naam"))
                                .withClass("kw-find"),
                        chooser(
                                "plaats",
                                "directory.filter.place",
                                asked.plaats(),
                                places.stream()
                                        .collect(Collectors.toMap(
                                                PlaceSummary::slug,
                                                PlaceSummary::name,
                                                (one, other) -> one,
                                                LinkedHashMap::new))),
                        chooser(
                                "organisatie",
                                "directory.filter.organisation",
                                asked.organisatie(),
                                organisations.stream()
                                        .collect(Collectors.toMap(
                                                OrganisationSummary::slug,
                                                OrganisationSummary::name,
                                                (one, other) -> one,
                                                LinkedHashMap::new))),
                        button(Words.say("directory.filter.go"))
                                .withType("submit")
                                .withClass("kw-button kw-button--quiet kw-button--small"))
                .withAction(DirectoryLinks.PEOPLE)
                .withMethod("get")
                .withClass("kw-filter__find");
    }

    /// @param words of what it chooses; with `.all` of choosing none
    private static DomContent chooser(String name, String words, String chosen, Map<String, String> values) {
        return values.isEmpty()
                ? text("")
                : label(
                        span(attrs(".kw-hidden"), Words.say(words)),
                        select(option(Words.say(words + ".all")).withValue(""), each(values.entrySet(), value -> option(
                                                value.getValue())
                                        .withValue(value.getKey())
                                        .withCondSelected(value.getKey().equals(chosen))))
                                .withName(name)
                                .withClass("kw-choice"));
    }

    private static DomContent hidden(String name, String value) {
        return value.isEmpty()
                ? text("")
                : input().withType("hidden").withName(name).withValue(value);
    }

    private static DomContent theme(ThemeSummary theme, Asked asked) {
        boolean on = theme.slug().equals(asked.thema());
        var chip = Parts.link(asked.path(on ? "" : theme.slug()), theme.name()).withClass("kw-chip");
        return on ? chip.attr("aria-current", "true") : chip;
    }

    private Page person(PersonPage page, Viewer viewer) {
        var subject = new SubjectRef(Kind.PERSOON, page.person().id().value());
        String latest = page.did().stream().findFirst().map(PeoplePages::as).orElse("");
        String organisation = page.organisation().map(OrganisationSummary::name).orElse("");
        String now = Stream.of(page.function(), organisation)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        String line = now.isBlank() && page.work() ? latest : now;
        return Page.of(
                        page.person().name(),
                        line,
                        DirectoryLinks.person(page.person().slug()),
                        div(
                                attrs(".kw-wrap"),
                                Parts.crumbs(new Parts.Crumb(DirectoryLinks.PEOPLE, Words.say("directory.people"))),
                                head(page, line),
                                Parts.section(
                                        "deed",
                                        Words.say("directory.did"),
                                        null,
                                        page.did().isEmpty()
                                                ? Parts.empty(
                                                        Words.say("directory.did.none"),
                                                        Words.say("directory.did.none.text"))
                                                : PersonParts.log(page.did().stream()
                                                        .map(PersonParts.Line::of)
                                                        .toList())),
                                page.publications().isEmpty()
                                        ? text("")
                                        : Parts.section(
                                                "publicaties",
                                                Words.say("directory.publications"),
                                                null,
                                                ul(each(page.publications(), one -> li(rawHtml(Markdown.line(one)))))
                                                        .withClass("kw-list kw-list--lines")),
                                each(
                                        rooms.stream()
                                                .flatMap(room -> room.beside(subject, viewer).stream())
                                                .toList(),
                                        part -> part)))
                .withJsonLd(JsonLd.of(
                        "Person",
                        now.isBlank()
                                ? Map.of("name", page.person().name())
                                : Map.of("name", page.person().name(), "jobTitle", now)));
    }

    private static DomContent head(PersonPage page, String line) {
        return div(
                        div(
                                p(attrs(".kw-head__kind"), Parts.kind(Kind.PERSOON, true)),
                                h1(attrs(".kw-head__title"), page.person().name()),
                                line.isBlank() ? text("") : p(attrs(".kw-head__lead"), line),
                                page.place()
                                        .<DomContent>map(place ->
                                                p(Parts.link(DirectoryLinks.place(place.slug()), place.name())))
                                        .orElse(text("")),
                                page.themes().isEmpty()
                                        ? text("")
                                        : p(Parts.themes(page.themes().stream()
                                                .map(theme -> new Parts.Theme(
                                                        ThemeLinks.theme(theme.slug()), theme.name(), theme.pigment()))
                                                .toList())),
                                page.bio().isBlank() ? text("") : p(attrs(".kw-text"), Markdown.shielded(page.bio())),
                                page.mine() ? own(page) : text("")),
                        PersonParts.face(page.person().name(), page.photo().orElse(null), true))
                .withClass("kw-head kw-head--split kw-head--person");
    }

    /// For the person alone: who else sees this page.
    private static DomContent own(PersonPage page) {
        Presence presence = page.presence();
        return div(Parts.note(
                        false,
                        Icons.EYE,
                        p(
                                text(Words.say("directory.profile.seen." + presence.name()) + " "),
                                Parts.link("/mijn/profiel", Words.say("directory.profile.edit")))))
                .withClass("kw-own");
    }

    private static String as(Engagement engagement) {
        return Stream.of(engagement.function(), engagement.organisations())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }
}

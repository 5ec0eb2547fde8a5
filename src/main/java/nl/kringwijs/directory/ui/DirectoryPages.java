package nl.kringwijs.directory.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.DirectoryLinks;
import nl.kringwijs.directory.Engagement;
import nl.kringwijs.directory.Engagements;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.People;
import nl.kringwijs.directory.PersonSummary;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.directory.Places;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.JsonLd;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PagePreview;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;

/// `/mensen`, `/mensen/{slug}`, `/organisaties/{slug}` and `/plaatsen/{slug}`.
@Component
class DirectoryPages implements PagePreview {

    private final People people;
    private final Organisations organisations;
    private final Places places;
    private final Engagements engagements;
    private final Search search;

    DirectoryPages(People people, Organisations organisations, Places places, Engagements engagements, Search search) {
        this.people = people;
        this.organisations = organisations;
        this.places = places;
        this.engagements = engagements;
        this.search = search;
    }

    @Override
    public Optional<Page> page(Address address, Viewer viewer) {
        if (address.is("mensen", 1)) {
            return Optional.of(Page.of(
                    Words.say("directory.people"),
                    Words.say("directory.people.lead"),
                    DirectoryLinks.PEOPLE,
                    list(viewer)));
        }
        String slug = address.segment(1);
        if (address.is("mensen", 2)) {
            return Optional.of(
                    StatusPages.of(people.page(slug, viewer), address.path(), person -> person(person, viewer)));
        }
        if (address.is("organisaties", 2)) {
            return Optional.of(StatusPages.of(
                    organisations.page(slug), address.path(), organisation -> organisation(organisation, viewer)));
        }
        return address.is("plaatsen", 2)
                ? Optional.of(StatusPages.of(places.page(slug), address.path(), place -> place(place, viewer)))
                : Optional.empty();
    }

    private DomContent list(Viewer viewer) {
        List<PersonSummary> all = people.all(viewer);
        return div(
                attrs(".kw-wrap"),
                div(
                        attrs(".kw-head"),
                        h1(attrs(".kw-head__title"), Words.say("directory.people")),
                        p(attrs(".kw-head__lead"), Words.say("directory.people.lead"))),
                all.isEmpty()
                        ? Parts.empty(Words.say("directory.people.none"), Words.say("directory.people.none.text"))
                        : ul(each(all, person -> li(card(person, viewer)))).withClass("kw-people"));
    }

    private DomContent card(PersonSummary person, Viewer viewer) {
        String latest = engagements.of(person.id(), viewer).stream()
                .findFirst()
                .map(DirectoryPages::as)
                .orElse("");
        return div(
                attrs(".kw-person"),
                Parts.face(PersonSummary.initials(person.name()), false),
                div(
                        p(Parts.titleLink(DirectoryLinks.person(person.slug()), person.name()))
                                .withClass("kw-person__name"),
                        p(attrs(".kw-person__role"), latest)));
    }

    private static String as(Engagement engagement) {
        return Stream.of(engagement.function(), engagement.organisations())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    private Page person(PersonSummary person, Viewer viewer) {
        List<Engagement> did = engagements.of(person.id(), viewer);
        String latest = did.stream().findFirst().map(DirectoryPages::as).orElse("");
        return Page.of(
                        person.name(),
                        latest,
                        DirectoryLinks.person(person.slug()),
                        div(
                                attrs(".kw-wrap"),
                                Parts.crumbs(new Parts.Crumb(DirectoryLinks.PEOPLE, Words.say("directory.people"))),
                                div(
                                        attrs(".kw-head"),
                                        p(attrs(".kw-head__kind"), Parts.kind(Kind.PERSOON, true)),
                                        h1(attrs(".kw-head__title"), person.name()),
                                        latest.isBlank() ? text("") : p(attrs(".kw-head__lead"), latest),
                                        person.bio().isBlank() ? text("") : p(attrs(".kw-text"), person.bio())),
                                Parts.section(
                                        "deed",
                                        Words.say("directory.did"),
                                        null,
                                        did.isEmpty()
                                                ? Parts.empty(
                                                        Words.say("directory.did.none"),
                                                        Words.say("directory.did.none.text"))
                                                : ul(each(did, engagement -> li(did(engagement))))
                                                        .withClass("kw-log"))))
                .withJsonLd(JsonLd.of("Person", java.util.Map.of("name", person.name(), "jobTitle", latest)));
    }

    private static DomContent did(Engagement engagement) {
        LocalDate date = engagement.date();
        String role = Stream.of(engagement.role(), as(engagement))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        return div(
                        date == null
                                ? span(Words.say("kit.date.unknown"))
                                : Parts.date(date, Formats.dateWithoutDay(date)),
                        div(p(Parts.link(engagement.url(), engagement.title())), p(attrs(".kw-quiet"), role)))
                .withClass("kw-log__row");
    }

    private Page organisation(OrganisationSummary organisation, Viewer viewer) {
        SearchAnswer answer = search.find(SearchQuery.of("\"" + organisation.name() + "\""), viewer);
        return Page.of(
                organisation.name(),
                Words.say("directory.organisation." + organisation.kind().name()),
                DirectoryLinks.organisation(organisation.slug()),
                div(
                        attrs(".kw-wrap"),
                        div(
                                attrs(".kw-head"),
                                p(
                                        attrs(".kw-head__kind"),
                                        Parts.kind(Kind.ORGANISATIE, true),
                                        span(
                                                attrs(".kw-quiet"),
                                                Words.say(
                                                        "directory.organisation."
                                                                + organisation
                                                                        .kind()
                                                                        .name()))),
                                h1(attrs(".kw-head__title"), organisation.name()),
                                organisation.abbreviation().isBlank()
                                        ? text("")
                                        : p(attrs(".kw-head__lead"), organisation.abbreviation()),
                                organisation.site().isBlank()
                                        ? text("")
                                        : p(a(organisation.site())
                                                .withHref(organisation.site())
                                                .withRel("noopener"))),
                        pieces(
                                answer,
                                answer.notice().code() == SearchAnswer.Notice.Code.NONE,
                                "/zoeken?q="
                                        + URLEncoder.encode(
                                                "\"" + organisation.name() + "\"", StandardCharsets.UTF_8))));
    }

    private Page place(PlaceSummary place, Viewer viewer) {
        SearchAnswer answer = search.find(SearchQuery.of("").choosing(Facet.PLACE, Set.of(place.slug())), viewer);
        String line =
                places.line(place.id()).stream().skip(1).map(PlaceSummary::name).collect(Collectors.joining(", "));
        return Page.of(
                place.name(),
                line,
                DirectoryLinks.place(place.slug()),
                div(
                        attrs(".kw-wrap"),
                        div(
                                attrs(".kw-head"),
                                p(
                                        attrs(".kw-head__kind"),
                                        Parts.kind(Kind.PLAATS, true),
                                        span(
                                                attrs(".kw-quiet"),
                                                Words.say(
                                                        "directory.place."
                                                                + place.kind().name()))),
                                h1(attrs(".kw-head__title"), place.name()),
                                line.isBlank() ? text("") : p(attrs(".kw-head__lead"), line),
                                place.formerName().isBlank()
                                        ? text("")
                                        : p(
                                                attrs(".kw-quiet"),
                                                Words.say("directory.place.former", place.formerName()))),
                        pieces(answer, true, "/zoeken?plaats=" + place.slug())));
    }

    private static DomContent pieces(SearchAnswer answer, boolean found, String all) {
        List<SearchAnswer.Hit> shown = found
                ? answer.hits().stream()
                        .filter(hit -> hit.subject().kind() != Kind.PLAATS
                                && hit.subject().kind() != Kind.ORGANISATIE)
                        .toList()
                : List.of();
        return Parts.section(
                "stukken",
                Words.say("directory.pieces"),
                found && answer.total() > answer.hits().size()
                        ? Parts.link(all, Words.say("directory.pieces.all", answer.total()))
                        : null,
                shown.isEmpty()
                        ? Parts.empty(Words.say("directory.pieces.none"), Words.say("directory.pieces.none.text"))
                        : ul(each(
                                        shown,
                                        hit -> li(div(
                                                        span(
                                                                attrs(".kw-piece__meta"),
                                                                Parts.kind(hit.subject()
                                                                        .kind())),
                                                        p(Parts.titleLink(hit.url(), hit.title()))
                                                                .withClass("kw-piece__title kw-piece__title--small"))
                                                .withClass("kw-piece"))))
                                .withClass("kw-list"));
    }
}

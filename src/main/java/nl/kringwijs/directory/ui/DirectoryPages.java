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
import nl.kringwijs.directory.CoalitionMember;
import nl.kringwijs.directory.DirectoryLinks;
import nl.kringwijs.directory.Involvement;
import nl.kringwijs.directory.Involvements;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.People;
import nl.kringwijs.directory.PersonCard;
import nl.kringwijs.directory.PersonFilter;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.directory.Places;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Beside;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PagePreview;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaLinks;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.panel.AwayNote;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.Themes;
import org.springframework.stereotype.Component;

/// `/organisaties/{slug}` and `/plaatsen/{slug}`: what they did over the years, who is there, what was written. And
/// who knows about a theme, on the theme's page.
@Component
class DirectoryPages implements PagePreview, Beside {

    private static final int MOST_PEOPLE = 12;

    private final Organisations organisations;
    private final Places places;
    private final People people;
    private final Involvements involvements;
    private final Themes themes;
    private final Search search;

    DirectoryPages(
            Organisations organisations,
            Places places,
            People people,
            Involvements involvements,
            Themes themes,
            Search search) {
        this.organisations = organisations;
        this.places = places;
        this.people = people;
        this.involvements = involvements;
        this.themes = themes;
        this.search = search;
    }

    @Override
    public Optional<Page> page(Address address, Viewer viewer) {
        String slug = address.segment(1);
        if (address.is("organisaties", 2)) {
            return Optional.of(StatusPages.of(
                    organisations.page(slug), address.path(), organisation -> organisation(organisation, viewer)));
        }
        return address.is("plaatsen", 2)
                ? Optional.of(StatusPages.of(places.page(slug), address.path(), place -> place(place, viewer)))
                : Optional.empty();
    }

    private Page organisation(OrganisationSummary organisation, Viewer viewer) {
        SearchAnswer answer = search.find(SearchQuery.of("\"" + organisation.name() + "\""), viewer);
        List<Involvement> did = involvements.of(organisation.id(), viewer);
        String kind = Words.say("directory.organisation." + organisation.kind().name());
        FileId logo = organisation.logo();
        return Page.of(
                organisation.name(),
                kind,
                DirectoryLinks.organisation(organisation.slug()),
                div(
                        attrs(".kw-wrap"),
                        div(
                                attrs(".kw-head"),
                                p(
                                        attrs(".kw-head__kind"),
                                        Parts.kind(Kind.ORGANISATIE, true),
                                        span(attrs(".kw-quiet"), kind)),
                                logo == null ? text("") : p(Parts.logo(MediaLinks.page(logo, 1), organisation.name())),
                                h1(attrs(".kw-head__title"), organisation.name()),
                                organisation.abbreviation().isBlank()
                                        ? text("")
                                        : p(attrs(".kw-head__lead"), organisation.abbreviation()),
                                organisation.site().isBlank()
                                        ? text("")
                                        : p(a(organisation.site())
                                                .withHref(organisation.site())
                                                .withRel("noopener"))),
                        parties("leden", "directory.organisation.members", organisations.members(organisation.id())),
                        parties(
                                "lid-van",
                                "directory.organisation.memberOf",
                                organisations.memberOf(organisation.id()).stream()
                                        .map(one -> new CoalitionMember(one, ""))
                                        .toList()),
                        did.isEmpty()
                                ? text("")
                                : Parts.section(
                                        "deed",
                                        Words.say("directory.organisation.did"),
                                        null,
                                        PersonParts.log(did.stream()
                                                .map(one -> new PersonParts.Line(
                                                        one.date(), one.title(), one.url(), one.role()))
                                                .toList())),
                        who(
                                "directory.organisation.people",
                                new PersonFilter(
                                        "", null, null, organisation.id().value()),
                                DirectoryLinks.PEOPLE + "?organisatie=" + organisation.slug(),
                                viewer),
                        pieces(
                                answer,
                                answer.total() > 0,
                                "/zoeken?q="
                                        + URLEncoder.encode(
                                                "\"" + organisation.name() + "\"", StandardCharsets.UTF_8))));
    }

    private static DomContent parties(String id, String words, List<CoalitionMember> parties) {
        return parties.isEmpty()
                ? text("")
                : Parts.section(
                        id,
                        Words.say(words),
                        null,
                        ul(each(
                                        parties,
                                        one -> li(
                                                Parts.link(
                                                        DirectoryLinks.organisation(one.organisation()
                                                                .slug()),
                                                        one.organisation().name()),
                                                one.role().isEmpty()
                                                        ? text("")
                                                        : span(attrs(".kw-quiet"), " " + one.role()))))
                                .withClass("kw-list kw-list--lines"));
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
                        pieces(answer, true, "/zoeken?plaats=" + place.slug()),
                        who(
                                "directory.place.people",
                                new PersonFilter("", null, place.id().value(), null),
                                DirectoryLinks.PEOPLE + "?plaats=" + place.slug(),
                                viewer)));
    }

    private DomContent who(String words, PersonFilter filter, String all, Viewer viewer) {
        List<PersonCard> shown = people.list(filter, MOST_PEOPLE, 1, viewer);
        int count = shown.size() < MOST_PEOPLE ? shown.size() : people.count(filter, viewer);
        return shown.isEmpty()
                ? text("")
                : Parts.section(
                        "mensen",
                        Words.say(words),
                        count > shown.size() ? Parts.link(all, Words.say("directory.people.count", count)) : null,
                        PersonParts.cards(shown));
    }

    @Override
    public List<DomContent> beside(SubjectRef subject, Viewer viewer) {
        if (subject.kind() != Kind.THEMA) {
            return List.of();
        }
        return themes.byId(List.of(new ThemeId(subject.id()))).values().stream()
                .map(theme -> who(
                        "directory.theme.people",
                        PersonFilter.ALL.withTheme(theme.id().value()),
                        DirectoryLinks.PEOPLE + "?thema=" + theme.slug(),
                        viewer))
                .toList();
    }

    private static DomContent pieces(SearchAnswer answer, boolean found, String all) {
        List<SearchAnswer.Hit> shown = found
                ? answer.hits().stream()
                        .filter(hit -> hit.subject().kind() != Kind.PLAATS
                                && hit.subject().kind() != Kind.PERSOON
                                && hit.subject().kind() != Kind.ORGANISATIE)
                        .toList()
                : List.of();
        return Parts.section(
                "stukken",
                Words.say("directory.pieces"),
                found && answer.total() > answer.hits().size()
                        ? Parts.link(all, Words.say("directory.pieces.all", answer.total()))
                        : null,
                answer.isAway() ? AwayNote.of(answer) : list(shown));
    }

    private static DomContent list(List<SearchAnswer.Hit> shown) {
        return shown.isEmpty()
                ? Parts.empty(Words.say("directory.pieces.none"), Words.say("directory.pieces.none.text"))
                : ul(each(shown, hit -> li(piece(hit)))).withClass("kw-list");
    }

    private static DomContent piece(SearchAnswer.Hit hit) {
        LocalDate date = hit.date();
        return div(
                        span(
                                attrs(".kw-piece__meta"),
                                Parts.kind(hit.subject().kind()),
                                date == null ? text("") : span(Parts.date(date, Formats.dateWithoutDay(date)))),
                        p(Parts.titleLink(hit.url(), hit.title())).withClass("kw-piece__title kw-piece__title--small"))
                .withClass("kw-piece");
    }
}

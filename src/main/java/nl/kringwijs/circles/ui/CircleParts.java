package nl.kringwijs.circles.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.aside;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.circles.CircleLinks;
import nl.kringwijs.circles.CirclePage;
import nl.kringwijs.circles.CircleSummary;
import nl.kringwijs.circles.panel.CircleCards;
import nl.kringwijs.directory.DirectoryLinks;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.PersonSummary;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Share;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaLinks;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeLinks;
import nl.kringwijs.themes.ThemeSummary;

/// The page of a circle, laid out.
final class CircleParts {

    private CircleParts() {}

    /// @param address the whole address, to share
    static DomContent all(CirclePage page, Map<ThemeId, ThemeSummary> known, String address) {
        return div(
                        Parts.crumbs(new Parts.Crumb(CircleLinks.ALL, Words.say("circles.circles"))),
                        head(page, known),
                        div(
                                        div(
                                                prose("aanleiding", "circles.occasion", page.occasion()),
                                                prose("voor-wie", "circles.forWhom", page.forWhom()),
                                                prose("wat-bieden-we", "circles.offer", page.offer()),
                                                prose("wat-levert-het-op", "circles.outcome", page.outcome()),
                                                questions(page)),
                                        facts(page, address))
                                .withClass("kw-split"),
                        stops(page),
                        team(page),
                        related(page, known))
                .withClass("kw-wrap");
    }

    private static DomContent head(CirclePage page, Map<ThemeId, ThemeSummary> known) {
        CircleSummary circle = page.circle();
        return div(
                        div(
                                p(Parts.kind(Kind.LEERKRING, true), CircleCards.state(circle.standing()))
                                        .withClass("kw-head__kind"),
                                h1(circle.title()).withClass("kw-head__title"),
                                circle.standfirst().isBlank()
                                        ? text("")
                                        : p(circle.standfirst()).withClass("kw-head__lead"),
                                acts(page)),
                        CircleCards.emblem(circle, known, "kw-emblem--large"))
                .withClass("kw-head kw-head--split");
    }

    private static DomContent acts(CirclePage page) {
        String slug = page.circle().slug();
        List<DomContent> acts = new ArrayList<>();
        switch (page.step()) {
            case JOIN -> acts.add(green(CircleLinks.join(slug), "circles.step.JOIN"));
            case REQUEST -> acts.add(green(CircleLinks.join(slug), "circles.step.REQUEST"));
            case ACCEPT -> acts.add(green(CircleLinks.join(slug), "circles.step.ACCEPT"));
            case ENTER -> acts.add(green(CircleLinks.space(slug), "circles.step.ENTER"));
            case WAIT -> acts.add(quiet(CircleLinks.join(slug), "circles.step.WAIT"));
            case INTEREST -> acts.add(green(CircleLinks.interest(slug), "circles.step.INTEREST"));
            case NOTHING -> {}
        }
        if (page.alsoInterest()) {
            acts.add(quiet(CircleLinks.interest(slug), "circles.step.INTEREST"));
        }
        if (page.mayEdit()) {
            acts.add(quiet(CircleLinks.edit(page.circle().id()), "circles.edit.open"));
        }
        return acts.isEmpty() ? text("") : div(acts.toArray(DomContent[]::new)).withClass("kw-head__act");
    }

    private static DomContent green(String path, String words) {
        return Parts.link(path, Words.say(words)).withClass("kw-button");
    }

    private static DomContent quiet(String path, String words) {
        return Parts.link(path, Words.say(words)).withClass("kw-button kw-button--quiet");
    }

    private static DomContent prose(String id, String words, String markdown) {
        return markdown.isBlank() ? text("") : chapter(id, words, Parts.prose(Markdown.html(markdown, 3)));
    }

    private static DomContent chapter(String id, String words, DomContent matter) {
        return section(h2(Words.say(words)).withClass("kw-section__title").withId(id), matter)
                .withClass("kw-chapter kw-chapter--flat")
                .attr("aria-labelledby", id);
    }

    private static DomContent questions(CirclePage page) {
        return page.questions().isEmpty()
                ? text("")
                : chapter(
                        "leervragen",
                        "circles.questions",
                        ol(each(page.questions(), question -> li(question))).withClass("kw-questions"));
    }

    private static DomContent facts(CirclePage page, String address) {
        List<DomContent> facts = new ArrayList<>();
        facts.add(joining(page));
        facts.add(who(page));
        facts.add(begins(page));
        facts.add(fact(
                "circles.fact.costs",
                text(page.costs().isBlank() ? Words.say("circles.unknown") : page.costs()),
                text("")));
        if (!page.themes().isEmpty()) {
            facts.add(fact(
                    "circles.fact.themes",
                    Parts.themes(page.themes().stream()
                            .map(theme ->
                                    new Parts.Theme(ThemeLinks.theme(theme.slug()), theme.name(), theme.pigment()))
                            .toList()),
                    text("")));
        }
        parties(facts, "circles.fact.organisers", page.organisers());
        parties(facts, "circles.fact.partners", page.partners());
        if (page.hasContact() && !page.circle().standing().over()) {
            facts.add(fact(
                    "circles.fact.contact",
                    text(page.contactName().isBlank() ? Words.say("circles.fact.facilitators") : page.contactName()),
                    Parts.link(CircleLinks.message(page.circle().slug()), Words.say("circles.message"))));
        }
        if (!page.sourceAddress().isBlank()) {
            facts.add(fact(
                    "circles.fact.source",
                    a(page.sourceAddress()).withHref(page.sourceAddress()).withRel("noopener nofollow"),
                    text("")));
        }
        return aside(
                        dl(facts.toArray(DomContent[]::new)).withClass("kw-facts"),
                        Share.of(address, page.circle().title()))
                .withClass("kw-split__side")
                .attr("aria-label", Words.say("circles.inShort"));
    }

    private static DomContent joining(CirclePage page) {
        LocalDate deadline = page.circle().standing().deadline();
        LocalDate answer = page.answerBy();
        LocalDate called = page.called();
        if (page.circle().standing().over()) {
            return called == null
                    ? text("")
                    : fact("circles.fact.called", Parts.date(called, Formats.dateWithoutDay(called)), text(""));
        }
        return fact(
                "circles.fact.join",
                text(
                        deadline == null
                                ? Words.say("circles.way.long." + page.way().name())
                                : Words.say("circles.until", Formats.dayAndMonth(deadline))),
                answer == null ? text("") : text(Words.say("circles.answerBy", Formats.dayAndMonth(answer))));
    }

    private static DomContent who(CirclePage page) {
        int places = page.circle().standing().places();
        String taking = page.members() == 0 ? "" : Words.say("circles.members", page.members());
        return fact(
                "circles.fact.places",
                text(places < 0 ? Words.say("circles.places.any") : Words.say("circles.places", places)),
                text(taking));
    }

    private static DomContent begins(CirclePage page) {
        List<LocalDate> dates = page.stops().stream()
                .map(CirclePage.Stop::date)
                .filter(java.util.Objects::nonNull)
                .sorted()
                .toList();
        String times = page.stops().isEmpty()
                ? ""
                : Words.say("circles.times", page.stops().size());
        return dates.isEmpty()
                ? fact("circles.fact.begins", text(Words.say("circles.unknown")), text(times))
                : fact(
                        "circles.fact.begins",
                        Parts.date(dates.getFirst(), Formats.date(dates.getFirst())),
                        text(times));
    }

    private static void parties(List<DomContent> facts, String words, List<OrganisationSummary> parties) {
        if (!parties.isEmpty()) {
            facts.add(fact(words, each(parties, CircleParts::party), text("")));
        }
    }

    private static DomContent party(OrganisationSummary party) {
        FileId logo = party.logo();
        return div(
                        logo == null ? text("") : Parts.logo(MediaLinks.thumbnail(logo, 1), party.name()),
                        Parts.link(DirectoryLinks.organisation(party.slug()), party.name()))
                .withClass("kw-party");
    }

    private static DomContent fact(String words, DomContent value, DomContent more) {
        return div(dt(Words.say(words)), dd(value, small(more)));
    }

    private static DomContent stops(CirclePage page) {
        if (page.stops().isEmpty()) {
            return text("");
        }
        LocalDate next = page.circle().standing().over()
                ? null
                : page.stops().stream()
                        .map(CirclePage.Stop::date)
                        .filter(java.util.Objects::nonNull)
                        .sorted()
                        .skip(page.circle().standing().been())
                        .findFirst()
                        .orElse(null);
        return Parts.section(
                "bijeenkomsten",
                Words.say("circles.meetings"),
                null,
                ol(each(page.stops(), stop -> stop(stop, next)))
                        .withClass(page.stops().size() <= 6 ? "kw-line kw-line--wide" : "kw-line"));
    }

    private static DomContent stop(CirclePage.Stop stop, @org.jspecify.annotations.Nullable LocalDate next) {
        LocalDate date = stop.date();
        boolean isNext = date != null && date.equals(next);
        String look = isNext ? " kw-line__stop--next" : date != null ? " kw-line__stop--sure" : "";
        DomContent when = date != null
                ? Parts.date(date, Formats.date(date)).withClass("kw-line__when")
                : span(stop.around().isBlank() ? Words.say("circles.date.follows") : stop.around())
                        .withClass("kw-line__when");
        return li(
                        when,
                        span(stop.event()
                                        .<DomContent>map(
                                                event -> Parts.titleLink(EventLinks.event(event.slug()), stop.title()))
                                        .orElse(text(stop.title())))
                                .withClass("kw-line__what"),
                        span(stop.place().isBlank() ? Words.say("circles.place.follows") : stop.place())
                                .withClass("kw-line__where"),
                        stop.host().isBlank()
                                ? text("")
                                : span(Words.say("circles.host", stop.host())).withClass("kw-line__where"))
                .withClass("kw-line__stop" + look);
    }

    private static DomContent team(CirclePage page) {
        return page.team().isEmpty()
                ? text("")
                : Parts.section(
                        "team",
                        Words.say("circles.team"),
                        null,
                        div(each(page.team(), CircleParts::mate)).withClass("kw-people"));
    }

    private static DomContent mate(CirclePage.Teammate mate) {
        String role = Stream.of(mate.role(), mate.organisation())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        return div(
                        Parts.face(PersonSummary.initials(mate.name()), false),
                        div(
                                p(mate.slug().isEmpty()
                                                ? text(mate.name())
                                                : Parts.titleLink(DirectoryLinks.person(mate.slug()), mate.name()))
                                        .withClass("kw-person__name"),
                                p(attrs(".kw-person__role"), role)))
                .withClass("kw-person");
    }

    private static DomContent related(CirclePage page, Map<ThemeId, ThemeSummary> known) {
        List<DomContent> cards = new ArrayList<>();
        page.before().ifPresent(one -> cards.add(CircleCards.card(one, Words.say("circles.related.before"), known)));
        page.after().forEach(one -> cards.add(CircleCards.card(one, Words.say("circles.related.after"), known)));
        page.related().forEach(one -> cards.add(CircleCards.card(one, shared(page, one, known), known)));
        return cards.isEmpty()
                ? text("")
                : Parts.section(
                        "verwant",
                        Words.say("circles.related"),
                        null,
                        div(cards.toArray(DomContent[]::new)).withClass("kw-circles"));
    }

    private static String shared(CirclePage page, CircleSummary other, Map<ThemeId, ThemeSummary> known) {
        return Words.say(
                "circles.related.theme",
                page.circle().themes().stream()
                        .filter(other.themes()::contains)
                        .flatMap(id -> java.util.Optional.ofNullable(known.get(id)).stream())
                        .map(ThemeSummary::name)
                        .collect(Collectors.joining(", ")));
    }
}

package nl.kringwijs.circles.ui;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tag;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import j2html.tags.DomContent;
import jakarta.annotation.security.RolesAllowed;
import nl.kringwijs.circles.CircleContact;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.circles.CircleLinks;
import nl.kringwijs.circles.CircleMembers;
import nl.kringwijs.circles.CirclePage;
import nl.kringwijs.circles.CircleSpace;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.text.Words;

/// `/leerkringen/{slug}/ruimte`: what a circle keeps to itself.
@Route("leerkringen/:slug/ruimte")
@RolesAllowed("MEMBER")
class SpaceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Circles circles;
    private final transient CircleMembers members;
    private final transient CircleContact contact;
    private final transient CircleSpace space;
    private final transient MediaFiles files;
    private final transient CurrentViewer viewer;
    private String title = "";

    SpaceView(
            Circles circles,
            CircleMembers members,
            CircleContact contact,
            CircleSpace space,
            MediaFiles files,
            CurrentViewer viewer) {
        this.circles = circles;
        this.members = members;
        this.contact = contact;
        this.space = space;
        this.files = files;
        this.viewer = viewer;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String slug = event.getRouteParameters().get("slug").orElse("");
        switch (circles.page(slug, viewer.get())) {
            case Lookup.Found<CirclePage>(CirclePage page) -> {
                if (viewer.get().belongsTo(page.circle().id().members())) {
                    show(page);
                } else {
                    closed(page);
                }
            }
            case Lookup.Moved<CirclePage>(String to) -> event.forwardTo(to.substring(1) + "/ruimte");
            case Lookup.Gone<CirclePage> _ -> status(StatusPages.gone("/").html());
            case Lookup.Unknown<CirclePage> _ -> status(StatusPages.unknown("/").html());
        }
    }

    private void status(String html) {
        title = Words.say("kit.status.unknown.title");
        getElement().setProperty("innerHTML", html);
    }

    private void closed(CirclePage page) {
        title = Words.say("circles.space.closed");
        addClassName("kw-wrap");
        add(new Drawn(
                crumbs(page),
                j2html.TagCreator.div(
                        attrs(".kw-head"),
                        h1(title).withClass("kw-head__title"),
                        p(Words.say("circles.space.closed.text")).withClass("kw-head__lead"),
                        p(Parts.link(
                                                CircleLinks.circle(page.circle().slug()),
                                                page.circle().title())
                                        .withClass("kw-button"))
                                .withClass("kw-head__act"))));
    }

    private static DomContent crumbs(CirclePage page) {
        return Parts.crumbs(
                new Parts.Crumb(CircleLinks.ALL, Words.say("circles.circles")),
                new Parts.Crumb(
                        CircleLinks.circle(page.circle().slug()), page.circle().title()));
    }

    private void show(CirclePage page) {
        CircleId circle = page.circle().id();
        title = Words.say("circles.space.title", page.circle().title());
        addClassName("kw-wrap");
        add(new Drawn(
                crumbs(page),
                j2html.TagCreator.div(
                        attrs(".kw-head"),
                        p(Parts.kind(Kind.LEERKRING, true)).withClass("kw-head__kind"),
                        h1(title).withClass("kw-head__title"),
                        p(Words.say("circles.space.lead")).withClass("kw-head__lead"),
                        find(circle),
                        p(Parts.link(CircleLinks.join(page.circle().slug()), Words.say("circles.leave")))
                                .withClass("kw-quiet"))));
        var people = new PeoplePart(members, circle, viewer);
        boolean leads = viewer.get().leads().contains(circle.ref());
        if (leads) {
            add(new RequestsPart(members, circle, viewer, people::refresh));
        }
        add(
                new MeetingsPart(space, circle, viewer),
                new NotesPart(space, circle, viewer),
                new FilesPart(space, files, circle, viewer),
                people);
        if (leads) {
            add(
                    new AskingPart(members, contact, circle, viewer, people::refresh),
                    new NextCirclePart(circles, circle, viewer));
        }
    }

    /// Searching within this circle only.
    private static DomContent find(CircleId circle) {
        var search = tag("search");
        search.with(form(
                        input().withType("hidden")
                                .withName("kring")
                                .withValue(circle.value().toString()),
                        label(
                                        Icons.SEARCH,
                                        span(attrs(".kw-hidden"), Words.say("circles.space.find")),
                                        input().withType("search")
                                                .withName("q")
                                                .withPlaceholder(Words.say("circles.space.find")))
                                .withClass("kw-find"))
                .withClass("kw-space__find")
                .withAction("/zoeken"));
        return search;
    }
}

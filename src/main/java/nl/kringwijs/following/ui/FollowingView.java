package nl.kringwijs.following.ui;

import static j2html.TagCreator.b;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.kringwijs.following.Followed;
import nl.kringwijs.following.Following;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.search.Questions;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// `/mijn/volgen?q=`: what a member follows, and beginning to follow the question in the address.
@Route("mijn/volgen")
@RolesAllowed("MEMBER")
class FollowingView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Following following;
    private final transient CurrentViewer viewer;
    private final Div asked = new Div();
    private final Div list = new Div();

    FollowingView(Following following, CurrentViewer viewer) {
        this.following = following;
        this.viewer = viewer;
        addClassName("kw-wrap");
        asked.addClassName("kw-stack");
        var stack = new Div(asked, list);
        stack.addClassName("kw-stack");
        add(new PageHead(Words.say("following.title"), Words.say("following.lead")), stack);
    }

    @Override
    public String getPageTitle() {
        return Words.say("following.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SearchQuery query =
                Questions.of(event.getLocation().getQueryParameters().getParameters());
        List<Followed> all = following.of(viewer.get());
        asked.removeAll();
        boolean isNew =
                all.stream().noneMatch(one -> Questions.parameters(one.query()).equals(Questions.parameters(query)));
        if (Questions.canBeFollowed(query) && isNew) {
            ask(query);
        }
        show(all);
    }

    private void ask(SearchQuery query) {
        String name = following.name(query, viewer.get());
        var follow = new Button(Words.say("following.act"), click -> follow(query, name));
        follow.addThemeNames("primary");
        follow.setDisableOnClick(true);
        asked.add(new Drawn(p(text(Words.say("following.asked") + " "), b(name))), follow);
    }

    private void follow(SearchQuery query, String name) {
        asked.removeAll();
        try {
            following.follow(query, viewer.get());
            asked.add(new Drawn(Parts.note(false, Icons.ON, p(Words.say("following.begun", name)))));
        } catch (Following.TooMany tooMany) {
            asked.add(new Drawn(Parts.note(true, Icons.SEARCH, p(Words.say("following.many", Following.MOST)))));
        }
        show(following.of(viewer.get()));
    }

    private void show(List<Followed> all) {
        list.removeAll();
        if (all.isEmpty() && asked.getComponentCount() > 0) {
            return;
        }
        if (all.isEmpty()) {
            list.add(new Drawn(Parts.empty(Words.say("following.none"), Words.say("following.none.text"))));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassNames("kw-list", "kw-list--lines");
        all.forEach(one -> rows.add(row(one)));
        list.add(rows);
    }

    private ListItem row(Followed one) {
        var link = new Anchor(Questions.PATH + "?" + Questions.parameters(one.query()), one.name());
        var since = new Span(Words.say("following.since", Formats.date(Formats.day(one.since()))));
        since.addClassName("kw-quiet");
        var stop = new Button(Words.say("following.stop"), click -> stop(one));
        stop.addThemeNames("tertiary", "small");
        stop.setAriaLabel(Words.say("following.stop.what", one.name()));
        var line = new Div(link, since, stop);
        line.addClassName("kw-deskbar__row");
        return new ListItem(line);
    }

    private void stop(Followed one) {
        following.unfollow(one.id(), viewer.get());
        asked.removeAll();
        show(following.of(viewer.get()));
        Told.say(Words.say("following.stopped", one.name()), () -> {
            following.restore(one, viewer.get());
            show(following.of(viewer.get()));
        });
    }
}

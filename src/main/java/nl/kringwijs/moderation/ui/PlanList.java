package nl.kringwijs.moderation.ui;

import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import j2html.tags.DomContent;
import java.util.List;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.moderation.Desk;
import nl.kringwijs.moderation.Plan;
import nl.kringwijs.moderation.Plans;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// What is to happen by itself, and what should have but did not.
final class PlanList extends Div {

    PlanList(List<Plan> shown, Plans plans, Desk desk, CurrentViewer viewer, Runnable changed) {
        if (shown.isEmpty()) {
            add(new Drawn(
                    Parts.empty(Words.say("moderation.none.gepland"), Words.say("moderation.none.gepland.text"))));
            return;
        }
        var all = new UnorderedList();
        all.addClassName("kw-list");
        shown.forEach(plan -> {
            var cancel = new Button(Words.say("moderation.plan.cancel"), click -> {
                plans.cancel(plan.subject(), viewer.get());
                Told.say(Words.say("moderation.plan.cancelled"));
                changed.run();
            });
            cancel.setAriaLabel(Words.say("moderation.plan.cancel.name", plan.title()));
            cancel.addThemeNames("tertiary", "small");
            all.add(new ListItem(new Drawn(row(plan, desk)), cancel));
        });
        add(all);
    }

    private static DomContent row(Plan plan, Desk desk) {
        return article(
                        span(
                                attrs(".kw-piece__meta"),
                                Parts.kind(plan.subject().kind()),
                                span(Words.say(
                                        "moderation.plan." + plan.action().name(),
                                        Formats.moment(plan.at()),
                                        plan.byName()))),
                        h2(desk.of(plan.subject().kind())
                                        .<DomContent>map(subject ->
                                                Parts.titleLink(subject.editPath(plan.subject()), plan.title()))
                                        .orElse(text(plan.title())))
                                .withClass("kw-piece__title"),
                        plan.problem().isEmpty()
                                ? text("")
                                : p(Words.say("moderation.plan.problem", plan.problem()))
                                        .withClass("kw-state kw-state--alert"))
                .withClass("kw-piece");
    }
}

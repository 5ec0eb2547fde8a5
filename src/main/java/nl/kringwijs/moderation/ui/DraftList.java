package nl.kringwijs.moderation.ui;

import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.kringwijs.kit.Asking;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.moderation.Desk;
import nl.kringwijs.moderation.Draft;
import nl.kringwijs.moderation.DraftRow;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.text.Words;

/// Texts in one state. Some or all of them are chosen, and what can be done with them is done with all at once; what
/// was refused is said with its reason, what was done can be undone where that is possible.
final class DraftList extends Div {

    private final transient List<DraftRow> rows;
    private final transient Draft.State state;
    private final transient Drafts drafts;
    private final transient Desk desk;
    private final transient CurrentViewer viewer;
    private final transient Runnable changed;
    private final transient Map<DraftRow, Checkbox> chosen = new LinkedHashMap<>();
    private final Drawn refused = new Drawn();
    private final Span count = new Span();
    private final Div acts = new Div();

    DraftList(
            List<DraftRow> rows, Draft.State state, Drafts drafts, Desk desk, CurrentViewer viewer, Runnable changed) {
        this.rows = rows;
        this.state = state;
        this.drafts = drafts;
        this.desk = desk;
        this.viewer = viewer;
        this.changed = changed;
        if (!rows.isEmpty()) {
            draw();
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private void draw() {
        var all = new Checkbox(Words.say("moderation.bulk.all"));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.values().forEach(box -> box.setValue(change.getValue()));
                count();
            }
        });
        count.getElement().setAttribute("role", "status");
        acts.addClassName("kw-acts");
        switch (state) {
            case DRAFT -> {
                act("moderation.bulk.publish", this::publish);
                act("moderation.discard", this::discard);
            }
            case SUBMITTED, WITHDRAWN -> act("moderation.bulk.publish", this::publish);
            case PUBLISHED -> act("moderation.edit.withdraw", this::askToWithdraw);
            case DISCARDED -> act("moderation.takeBack", this::takeBack);
        }
        var bar = new Div(all, count, acts);
        bar.addClassName("kw-bulk");
        var list = new UnorderedList();
        list.addClassName("kw-list");
        rows.forEach(row -> list.add(item(row)));
        add(bar, refused, list);
        count();
    }

    private void act(String words, Consumer<List<DraftRow>> act) {
        var button = new Button(Words.say(words), click -> act.accept(chosen()));
        button.addThemeNames("small");
        acts.add(button);
    }

    private List<DraftRow> chosen() {
        return chosen.entrySet().stream()
                .filter(one -> one.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        int many = chosen().size();
        count.setText(Words.say("moderation.bulk.count", many));
        acts.setVisible(many > 0);
    }

    private ListItem item(DraftRow row) {
        var box = new Checkbox();
        box.setAriaLabel(Words.say("moderation.bulk.choose", title(row)));
        box.addValueChangeListener(change -> count());
        chosen.put(row, box);
        var item = new ListItem(box, new Drawn(row(row)));
        item.addClassName("kw-bulk__item");
        return item;
    }

    static String title(DraftRow row) {
        return row.title().isBlank() ? Words.say("moderation.untitled") : row.title();
    }

    private DomContent row(DraftRow row) {
        return article(
                        span(
                                attrs(".kw-piece__meta"),
                                Parts.kind(row.subject().kind()),
                                span(Words.say("moderation.changed", row.updatedBy(), Formats.moment(row.updatedAt()))),
                                row.ahead()
                                        ? span(attrs(".kw-state.kw-state--open"), Words.say("moderation.ahead"))
                                        : text("")),
                        h2(desk.of(row.subject().kind())
                                        .filter(known -> row.state() != Draft.State.DISCARDED)
                                        .<DomContent>map(
                                                subject -> Parts.titleLink(subject.editPath(row.subject()), title(row)))
                                        .orElse(text(title(row))))
                                .withClass("kw-piece__title"))
                .withClass("kw-piece");
    }

    private interface Step {
        void on(SubjectRef subject);
    }

    /// Does it with each, one by one: what one refuses keeps nobody else.
    private List<DraftRow> each(List<DraftRow> some, Step step) {
        List<DraftRow> done = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (DraftRow row : some) {
            try {
                step.on(row.subject());
                done.add(row);
            } catch (Problem problem) {
                problems.add(title(row) + ": " + Words.say(problem));
            }
        }
        if (!problems.isEmpty()) {
            refused.draw(Parts.note(
                    true,
                    Icons.CLOSE,
                    j2html.TagCreator.div(
                            p(Words.say("moderation.bulk.refused", problems.size())),
                            ul(j2html.TagCreator.each(problems, one -> li(one))))));
        }
        return done;
    }

    /// @param undone what can be undone of what was done
    private void finish(List<DraftRow> some, List<DraftRow> done, List<DraftRow> undone, String words, Step undo) {
        if (undone.isEmpty()) {
            Told.say(Words.say(words, done.size()));
        } else {
            Told.say(Words.say(words, done.size()), () -> settle(undone, each(undone, undo)));
        }
        settle(some, done);
    }

    /// Shows the list anew; when something was refused it stays, with the reason, without what is done.
    private void settle(List<DraftRow> some, List<DraftRow> done) {
        if (done.size() == some.size()) {
            changed.run();
            return;
        }
        done.forEach(row -> {
            Checkbox box = chosen.remove(row);
            if (box != null) {
                box.getParent().ifPresent(item -> item.getElement().removeFromParent());
            }
        });
        count();
    }

    private void publish(List<DraftRow> some) {
        List<DraftRow> done = each(some, subject -> desk.of(subject).publish(subject, viewer.get()));
        Told.say(Words.say("moderation.bulk.published", done.size()));
        settle(some, done);
    }

    private void askToWithdraw(List<DraftRow> some) {
        var reason = new TextArea(Words.say("moderation.edit.withdraw.reason"));
        reason.setHelperText(Words.say("moderation.edit.withdraw.reason.help"));
        reason.setMaxLength(300);
        var asking = new Asking(
                Words.say("moderation.bulk.withdraw.title", some.size()), Words.say("moderation.bulk.withdraw.text"));
        asking.form().field("reason", reason);
        asking.open(
                Words.say("moderation.edit.withdraw"),
                Words.say("moderation.edit.cancel"),
                () -> withdraw(some, reason.getValue()));
    }

    private void withdraw(List<DraftRow> some, String reason) {
        List<DraftRow> done = each(some, subject -> desk.of(subject).withdraw(subject, reason, viewer.get()));
        // Published again would be the text as it stands now: with one that runs ahead nobody has read that yet
        List<DraftRow> same = done.stream().filter(row -> !row.ahead()).toList();
        finish(some, done, same, "moderation.bulk.withdrawn", subject -> desk.of(subject)
                .publish(subject, viewer.get()));
    }

    private void discard(List<DraftRow> some) {
        List<DraftRow> done = each(some, subject -> drafts.discard(subject, viewer.get()));
        finish(some, done, done, "moderation.bulk.discarded", subject -> drafts.takeBack(subject, viewer.get()));
    }

    private void takeBack(List<DraftRow> some) {
        List<DraftRow> done = each(some, subject -> drafts.takeBack(subject, viewer.get()));
        finish(some, done, done, "moderation.bulk.takenBack", subject -> drafts.discard(subject, viewer.get()));
    }
}

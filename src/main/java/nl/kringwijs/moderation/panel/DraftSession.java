package nl.kringwijs.moderation.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.kringwijs.kit.Asking;
import nl.kringwijs.kit.DeskBar;
import nl.kringwijs.kit.DraftText;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.moderation.Draft;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.moderation.Editing;
import nl.kringwijs.moderation.Plans;
import nl.kringwijs.moderation.SaveOutcome;
import nl.kringwijs.moderation.panel.TwoTexts.Side;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.text.Words;

/// A draft being written in one browser tab. Every change is kept at once; somebody else's newer version is never
/// overwritten, both texts are shown; earlier versions can be read and put back.
public final class DraftSession<T> {

    private final Drafts drafts;
    private final CurrentViewer current;
    private final Clock clock;
    private final Writing<T> writing;
    private final Button publish;
    private final Button withdraw = new Button(Words.say("moderation.edit.withdraw"));
    private final Drawn problem = new Drawn();
    private final List<DraftText> texts = new ArrayList<>();
    private final DeskBar bar;
    private final VersionsPanel versions = new VersionsPanel(this::look);
    private final PlanPanel plan;
    private final ReviewActs review;
    private final HereLine here;
    private final String reviewWord;

    private T content;
    private T kept;
    private int version;
    private Draft.State state;
    private boolean ahead;
    private boolean drawn;

    DraftSession(
            Drafts drafts,
            Plans plans,
            Editing editing,
            CurrentViewer current,
            Clock clock,
            Writing<T> writing,
            Draft<T> draft) {
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
        this.writing = writing;
        content = draft.content();
        kept = content;
        version = draft.version();
        state = draft.state();
        ahead = draft.isAhead();
        publish = new Button(Words.say(writing.words() + ".publish"));
        publish.addThemeNames("primary", "small");
        publish.setDisableOnClick(true);
        publish.addClickListener(click -> publish());
        withdraw.addThemeNames("small");
        withdraw.addClickListener(click -> askToWithdraw());
        reviewWord = draft.reviewWord();
        plan = new PlanPanel(plans, writing.subject(), current);
        review = new ReviewActs(drafts, writing.subject(), current, this::lookAgain);
        here = new HereLine(editing, writing.subject(), current);
        publish.setVisible(current.get().mayWrite(writing.subject()));
        bar = new DeskBar(review, withdraw, publish);
        bar.here(here);
        bar.saved(Words.say("moderation.edit.savedAt", Formats.clock(draft.updatedAt())));
    }

    public T content() {
        return content;
    }

    public boolean isPublished() {
        return state == Draft.State.PUBLISHED;
    }

    /// State, time of the last save and the acts, above the text.
    ///
    /// @param further what else can be done here
    public Component bar(Component... further) {
        bar.acts(Stream.of(further).toList());
        drawn = true;
        return bar;
    }

    /// Where a refusal to publish is said.
    public Component problem() {
        return problem;
    }

    /// What an editor wrote about it, what is planned, and the earlier versions: beside the text.
    public Component versions() {
        return new Div(ReviewActs.word(reviewWord), plan, versions);
    }

    /// Looks again in what state the text is.
    private void lookAgain() {
        drafts.find(writing.subject(), writing.type(), current.get()).ifPresent(now -> {
            state = now.state();
            ahead = now.isAhead();
        });
        refresh();
    }

    /// A line or a few of plain text of the draft.
    public DraftText.Plain plain(
            String name, String label, String hint, int longest, String value, BiFunction<T, String, T> set) {
        return field(new DraftText.Plain(key(name), label, hint, longest), value, set);
    }

    /// Text with headings, lists, links and pictures, as Markdown.
    public DraftText.Rich rich(String name, String label, String hint, String value, BiFunction<T, String, T> set) {
        return field(new DraftText.Rich(key(name), label, hint), value, set);
    }

    private <F extends DraftText> F field(F field, String value, BiFunction<T, String, T> set) {
        field.setValue(value);
        field.addValueChangeListener(change -> change(now -> set.apply(now, change.getValue())));
        field.onRestored(() -> Told.say(Words.say("moderation.restored"), () -> {
            if (change(now -> set.apply(now, value))) {
                reload();
            }
        }));
        texts.add(field);
        return field;
    }

    /// The browser's copy of a text belongs to one person, one draft and one field.
    private String key(String name) {
        return current.get().id().map(member -> member.value().toString()).orElse("") + ":"
                + writing.subject().key() + ":" + name;
    }

    /// Changes the draft and keeps it. An undo that comes after the screen was drawn anew starts from what is there
    /// now.
    ///
    /// @return whether it is kept; if not, both texts are on screen
    public boolean change(UnaryOperator<T> step) {
        boolean left = drawn && !bar.isAttached();
        if (left) {
            drafts.find(writing.subject(), writing.type(), current.get()).ifPresent(this::take);
        }
        content = step.apply(content);
        if (content.equals(kept)) {
            return true;
        }
        boolean saved = keep(drafts.save(
                writing.subject(), version, writing.title(content), content, writing.type(), current.get()));
        if (saved && left) {
            UI.getCurrent().refreshCurrentRoute(false);
        }
        return saved;
    }

    private boolean keep(SaveOutcome<T> outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved<T>(int saved) -> {
                version = saved;
                kept = content;
                ahead = isPublished();
                texts.forEach(DraftText::saved);
                bar.saved(Words.say("moderation.edit.savedAt", Formats.clock(clock.instant())));
                refresh();
                yield true;
            }
            case SaveOutcome.Conflict<T>(Draft<T> theirs, long _) -> {
                conflict(theirs);
                yield false;
            }
        };
    }

    private void conflict(Draft<T> theirs) {
        T mine = content;
        new TwoTexts(
                        Words.say("moderation.conflict.title", theirs.updatedBy()),
                        Words.say("moderation.conflict.text", theirs.updatedBy(), Formats.clock(theirs.updatedAt())),
                        new Side(Words.say("moderation.conflict.mine"), writing.passages(mine)),
                        new Side(
                                Words.say("moderation.conflict.theirs", theirs.updatedBy()),
                                writing.passages(theirs.content())))
                .either(Words.say("moderation.conflict.take"), this::reload)
                .or(Words.say("moderation.conflict.keep"), () -> {
                    take(theirs);
                    change(now -> mine);
                })
                .open();
    }

    /// Shows an earlier version beside the present one.
    private void look(long id, String when) {
        drafts.version(writing.subject(), id, writing.type(), current.get()).ifPresent(earlier -> new TwoTexts(
                        Words.say("moderation.versions.title", when),
                        Words.say("moderation.versions.text"),
                        new Side(Words.say("moderation.versions.then", when), writing.passages(earlier)),
                        new Side(Words.say("moderation.versions.now"), writing.passages(content)))
                .mayBeLeft(Words.say("moderation.versions.close"))
                .or(Words.say("moderation.versions.restore"), () -> restore(earlier, when))
                .open());
    }

    private void take(Draft<T> draft) {
        version = draft.version();
        content = draft.content();
        kept = content;
    }

    /// Puts an earlier version back, as a version of its own: what stood here stays among the earlier ones.
    private void restore(T earlier, String when) {
        T before = content;
        content = earlier;
        if (keep(drafts.restore(
                writing.subject(), version, writing.title(earlier), earlier, writing.type(), current.get()))) {
            Told.say(Words.say("moderation.versions.restored", when), () -> change(now -> before));
            reload();
        }
    }

    private void reload() {
        texts.forEach(DraftText::saved);
        UI.getCurrent().refreshCurrentRoute(false);
    }

    /// Draws again what hangs on the content and its state.
    public void refresh() {
        switch (state) {
            case SUBMITTED -> bar.state(Words.say("moderation.edit.state.submitted"), "running");
            case DRAFT -> bar.state(Words.say("moderation.edit.state.draft"), "open");
            case PUBLISHED ->
                bar.state(
                        Words.say(ahead ? "moderation.edit.state.ahead" : "moderation.edit.state.published"),
                        ahead ? "running" : "done");
            case WITHDRAWN, DISCARDED -> bar.state(Words.say("moderation.edit.state.withdrawn"), "alert");
        }
        publish.setText(Words.say(isPublished() ? "moderation.edit.republish" : writing.words() + ".publish"));
        withdraw.setVisible(isPublished());
        bar.readable(isPublished() ? writing.path() : "");
        review.show(state);
        plan.show(isPublished());
        versions.show(drafts.versions(writing.subject(), current.get()));
        writing.changed(this);
    }

    private void publish() {
        problem.draw();
        try {
            writing.publish(content, version);
            lookAgain();
            Told.say(Words.say(writing.words() + (isPublished() ? ".isPublished" : ".isTakenOver")));
        } catch (Problem refused) {
            problem.draw(Parts.note(true, Icons.CLOSE, j2html.TagCreator.p(Words.say(refused))));
            writing.refused(refused);
        } finally {
            publish.setEnabled(true);
        }
    }

    private void askToWithdraw() {
        var reason = new TextArea(Words.say("moderation.edit.withdraw.reason"));
        reason.setHelperText(Words.say("moderation.edit.withdraw.reason.help"));
        reason.setMaxLength(300);
        var asking = new Asking(
                Words.say(writing.words() + ".withdraw.title"), Words.say(writing.words() + ".withdraw.text"));
        asking.form().field("reason", reason);
        asking.open(Words.say("moderation.edit.withdraw"), Words.say("moderation.edit.cancel"), () -> {
            writing.withdraw(reason.getValue());
            lookAgain();
            Told.say(Words.say(writing.words() + ".isWithdrawn"));
        });
    }
}

package nl.kringwijs.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.kringwijs.kit.DraftText;
import nl.kringwijs.kit.Told;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;

/// The parts of a recap, one per theme or workshop: a title, a theme, a text; moved up and down, taken out with a way
/// back.
final class SectionsPanel extends Div {

    private final transient List<ThemeSummary> themes;
    private final transient RecapId recap;
    private final transient Supplier<RecapDraft> draft;
    private final transient Consumer<UnaryOperator<RecapDraft>> change;
    private final transient List<DraftText> texts;
    private final transient Map<UUID, Section> blocks = new HashMap<>();
    private final Div list = new Div();
    private transient List<UUID> shown = List.of();

    SectionsPanel(
            Themes themes,
            RecapId recap,
            Supplier<RecapDraft> draft,
            Consumer<UnaryOperator<RecapDraft>> change,
            List<DraftText> texts) {
        this.themes = themes.all();
        this.recap = recap;
        this.draft = draft;
        this.change = change;
        this.texts = texts;
        var add = new Button(
                Words.say("library.section.add"),
                click -> change.accept(now -> {
                    List<RecapDraft.Section> next = new ArrayList<>(now.sections());
                    next.add(RecapDraft.Section.titled("", null));
                    return now.withSections(next);
                }));
        add(list, add);
    }

    /// Draws anew only when parts came, went or moved: what is being typed in stays as it is.
    void refresh() {
        List<UUID> wanted =
                draft.get().sections().stream().map(RecapDraft.Section::key).toList();
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        list.removeAll();
        draft.get()
                .sections()
                .forEach(section -> list.add(blocks.computeIfAbsent(section.key(), key -> block(section))));
        blocks.keySet().retainAll(wanted);
    }

    private Section block(RecapDraft.Section section) {
        UUID key = section.key();
        var heading = new H2(Words.say("library.section"));
        heading.addClassName("kw-hidden");
        var title = new DraftText.Plain(
                        recap.ref().key() + ":" + key + ":title",
                        Words.say("library.section.title"),
                        Words.say("library.section.title.hint"),
                        160)
                .asHeading();
        title.setValue(section.title());
        title.addValueChangeListener(event -> change.accept(now -> now.changing(
                key, known -> new RecapDraft.Section(key, event.getValue(), known.theme(), known.body()))));
        var theme = new Select<ThemeSummary>();
        theme.setAriaLabel(Words.say("library.section.theme"));
        theme.setItems(themes);
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(Words.say("library.section.theme.none"));
        theme.setItemLabelGenerator(item -> item == null ? Words.say("library.section.theme.none") : item.name());
        UUID chosen = section.theme();
        themes.stream()
                .filter(item -> item.id().value().equals(chosen))
                .findFirst()
                .ifPresent(theme::setValue);
        theme.addValueChangeListener(event -> change.accept(now -> now.changing(
                key,
                known -> new RecapDraft.Section(
                        key,
                        known.title(),
                        Optional.ofNullable(event.getValue())
                                .map(item -> item.id().value())
                                .orElse(null),
                        known.body()))));
        var body = new DraftText.Rich(
                recap.ref().key() + ":" + key + ":body",
                Words.say("library.section.body"),
                Words.say("library.section.body.hint"));
        body.setValue(section.body());
        body.addValueChangeListener(event -> change.accept(now -> now.changing(
                key, known -> new RecapDraft.Section(key, known.title(), known.theme(), event.getValue()))));
        texts.add(title);
        texts.add(body);
        var acts = new Div(theme, act("up", key, -1), act("down", key, 1), remove(key));
        acts.addClassName("kw-block__acts");
        var head = new Div(acts);
        head.addClassName("kw-block__head");
        var block = new Section(heading, title, head, body);
        block.addClassName("kw-block");
        block.setId("deel-" + key);
        return block;
    }

    private Button act(String which, UUID key, int step) {
        var button = new Button(Words.say("library.section." + which), click -> move(key, step));
        button.addThemeNames("tertiary", "small");
        return button;
    }

    private void move(UUID key, int step) {
        change.accept(now -> {
            List<RecapDraft.Section> next = new ArrayList<>(now.sections());
            int at = index(next, key);
            int to = at + step;
            if (at < 0 || to < 0 || to >= next.size()) {
                return now;
            }
            next.add(to, next.remove(at));
            return now.withSections(next);
        });
    }

    private Button remove(UUID key) {
        var button = new Button(Words.say("library.section.remove"), click -> {
            RecapDraft before = draft.get();
            change.accept(now -> now.withSections(now.sections().stream()
                    .filter(section -> !section.key().equals(key))
                    .toList()));
            Told.say(
                    Words.say("library.section.removed"),
                    () -> change.accept(now -> now.withSections(before.sections())));
        });
        button.addThemeNames("tertiary", "small");
        return button;
    }

    private static int index(List<RecapDraft.Section> sections, UUID key) {
        for (int at = 0; at < sections.size(); at++) {
            if (sections.get(at).key().equals(key)) {
                return at;
            }
        }
        return -1;
    }
}

package nl.kringwijs.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kringwijs.kit.DraftText;
import nl.kringwijs.kit.PartList;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeSummary;

/// The parts of a recap, one per theme or workshop: a title, a theme, a text.
final class SectionsPanel extends Div {

    private final transient List<ThemeSummary> themes;
    private final transient DraftSession<RecapDraft> session;
    private final transient Consumer<DraftText.Rich> pictures;
    private final PartList<RecapDraft.Section> list;

    SectionsPanel(List<ThemeSummary> themes, DraftSession<RecapDraft> session, Consumer<DraftText.Rich> pictures) {
        this.pictures = pictures;
        this.themes = themes;
        this.session = session;
        list = new PartList<>(
                RecapDraft.Section::key,
                RecapDraft.Section::title,
                () -> session.content().sections(),
                step -> session.change(now -> now.withSections(step.apply(now.sections()))),
                this::block);
        var add = new Button(Words.say("library.section.add"), click -> list.add(RecapDraft.Section.titled("", null)));
        add(list, add);
    }

    void refresh() {
        list.refresh();
    }

    private Component block(RecapDraft.Section section) {
        UUID key = section.key();
        var heading = new H2(Words.say("library.section"));
        heading.addClassName("kw-hidden");
        var title = session.plain(
                        key + ":title",
                        Words.say("library.section.title"),
                        Words.say("library.section.title.hint"),
                        160,
                        section.title(),
                        (now, value) -> now.changing(key, known -> known.titled(value)))
                .asHeading();
        var body = session.rich(
                key + ":body",
                Words.say("library.section.body"),
                Words.say("library.section.body.hint"),
                section.body(),
                (now, value) -> now.changing(key, known -> known.saying(value)));
        pictures.accept(body);
        var acts = new Div(theme(section));
        list.acts(key, Words.say("library.section.removed")).forEach(acts::add);
        acts.addClassName("kw-block__acts");
        var head = new Div(acts);
        head.addClassName("kw-block__head");
        var block = new Section(heading, title, head, body);
        block.addClassName("kw-block");
        block.setId("deel-" + key);
        return block;
    }

    private Select<ThemeSummary> theme(RecapDraft.Section section) {
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
        theme.addValueChangeListener(event -> list.edit(
                section.key(),
                known -> known.about(Optional.ofNullable(event.getValue())
                        .map(item -> item.id().value())
                        .orElse(null))));
        return theme;
    }
}

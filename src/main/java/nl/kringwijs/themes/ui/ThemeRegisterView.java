package nl.kringwijs.themes.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Merging;
import nl.kringwijs.kit.RegisterPage;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Merged;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeKind;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import nl.kringwijs.themes.Themes.ThemeText;

/// `/redactie/themas`: the themes, and the other words by which people look for them.
@Route("redactie/themas")
@RolesAllowed("EDITOR")
class ThemeRegisterView extends RegisterPage<ThemeSummary> {

    private final transient Themes themes;
    private final transient CurrentViewer viewer;

    ThemeRegisterView(Themes themes, CurrentViewer viewer) {
        super(Words.say("themes.themes"), Words.say("themes.register.lead"), Words.say("themes.register.add"));
        this.themes = themes;
        this.viewer = viewer;
        refresh();
    }

    @Override
    protected List<ThemeSummary> rows() {
        return themes.all();
    }

    @Override
    protected UUID id(ThemeSummary row) {
        return row.id().value();
    }

    @Override
    protected Optional<Merging<ThemeSummary>> merging() {
        return Optional.of(new Merging<>() {

            @Override
            public void merge(ThemeSummary gone, ThemeSummary kept) {
                themes.merge(gone.id(), kept.id(), viewer.get());
            }

            @Override
            public void split(UUID gone) {
                themes.split(new ThemeId(gone), viewer.get());
            }

            @Override
            public List<Merged> merged() {
                return themes.merged(viewer.get());
            }
        });
    }

    @Override
    protected String name(ThemeSummary theme) {
        return theme.name();
    }

    @Override
    protected String about(ThemeSummary theme) {
        return String.join(", ", theme.synonyms());
    }

    @Override
    protected Runnable fill(Form form, Optional<ThemeSummary> theme) {
        var name = new TextField(Words.say("themes.register.name"));
        var description = new TextArea(Words.say("themes.register.description"));
        description.setMaxLength(600);
        var synonyms = new TextArea(Words.say("themes.register.synonyms"));
        synonyms.setHelperText(Words.say("themes.register.synonyms.help"));
        var pigment = new Select<String>();
        pigment.setLabel(Words.say("themes.register.pigment"));
        pigment.setItems(Themes.PIGMENTS);
        pigment.setItemLabelGenerator(value -> Words.say("themes.pigment." + value));
        pigment.setValue(Themes.PIGMENTS.getFirst());
        var kind = new Select<ThemeKind>();
        kind.setLabel(Words.say("themes.register.kind"));
        kind.setItems(ThemeKind.values());
        kind.setItemLabelGenerator(value -> Words.say("themes.kind." + value.name()));
        kind.setValue(ThemeKind.SUBJECT);
        var site = new TextField(Words.say("themes.register.site"));
        site.setHelperText(Words.say("themes.register.site.help"));
        site.setMaxLength(300);
        theme.ifPresent(known -> {
            kind.setValue(known.kind());
            site.setValue(known.site());
            name.setValue(known.name());
            description.setValue(known.description());
            synonyms.setValue(String.join("\n", known.synonyms()));
            pigment.setValue(known.pigment());
        });
        form.field("name", name);
        form.field("description", description);
        form.field("synonyms", synonyms);
        form.field("pigment", pigment);
        form.field("kind", kind);
        form.field("site", site);
        return () -> {
            var text = new ThemeText(
                    name.getValue(),
                    description.getValue(),
                    pigment.getValue(),
                    synonyms.getValue().lines().toList(),
                    kind.getValue(),
                    site.getValue());
            theme.ifPresentOrElse(
                    known -> themes.change(known, text, viewer.get()), () -> themes.add(text, viewer.get()));
        };
    }
}

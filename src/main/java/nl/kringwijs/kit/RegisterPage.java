package nl.kringwijs.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.shared.Merged;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.text.Words;

/// A register on the desk: a list in which one looks things up, and a form to add or to change one.
///
/// @param <R> what stands on a row
public abstract class RegisterPage<R> extends Div implements HasDynamicTitle {

    /// So many rows stand on the page as they are; more scroll in a frame of their own.
    private static final int FEW = 15;

    private final String title;
    private final Grid<R> grid = new Grid<>();
    private final TextField wanted = new TextField();
    private final Paragraph count = new Paragraph();
    private final Div gone = new Div();
    private Dialog opened = new Dialog();

    /// @param add words of the button that starts a new one
    protected RegisterPage(String title, String lead, String add) {
        this.title = title;
        addClassName("kw-wrap");
        wanted.setAriaLabel(Words.say("kit.register.find"));
        wanted.setPlaceholder(Words.say("kit.register.find"));
        wanted.setClearButtonVisible(true);
        wanted.setValueChangeMode(ValueChangeMode.LAZY);
        wanted.addValueChangeListener(change -> refresh());
        var begin = new Button(add, click -> edit(Optional.empty()));
        begin.addThemeNames("primary");
        count.addClassName("kw-quiet");
        count.getElement().setAttribute("role", "status");
        var bar = new Div(wanted, begin);
        bar.addClassName("kw-register-bar");
        grid.setAriaLabel(title);
        grid.addComponentColumn(this::opener).setHeader(Words.say("kit.register.name"));
        grid.addColumn(this::about).setHeader(Words.say("kit.register.about"));
        add(
                new Drawn(Parts.crumbs(new Parts.Crumb("/redactie", Words.say("kit.register.desk")))),
                new PageHead(title, lead),
                bar,
                count,
                grid,
                gone);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    protected abstract List<R> rows();

    protected abstract String name(R row);

    /// What else is known of it, in a line.
    protected abstract String about(R row);

    /// Fills the form for this row, or for a new one.
    ///
    /// @return what keeps it; a [nl.kringwijs.shared.Problem] it throws is shown at its field
    protected abstract Runnable fill(Form form, Optional<R> row);

    /// How two entries become one, where that is possible.
    protected Optional<Merging<R>> merging() {
        return Optional.empty();
    }

    /// Draws the list as it is now.
    protected final void refresh() {
        String part = wanted.getValue().strip().toLowerCase(Locale.ROOT);
        List<R> all = rows();
        List<R> shown = all.stream()
                .filter(row ->
                        (name(row) + " " + about(row)).toLowerCase(Locale.ROOT).contains(part))
                .toList();
        grid.setItems(shown);
        boolean few = shown.size() <= FEW;
        grid.setAllRowsVisible(few);
        grid.setHeight(few ? null : "min(42rem, 75vh)");
        count.setText(Words.say("kit.register.count", shown.size(), all.size()));
        showMerged();
    }

    /// “This stands here twice”: choose the other one, and this one goes on in it.
    private Details merging(R known, Merging<R> how, Dialog dialog) {
        var form = new Form();
        var kept = new ComboBox<R>(Words.say("kit.register.merge.kept"));
        kept.setItems(rows().stream().filter(other -> !other.equals(known)).toList());
        kept.setItemLabelGenerator(this::name);
        kept.setHelperText(Words.say("kit.register.merge.help", name(known)));
        form.field("kept", kept);
        Button act = form.action(Words.say("kit.register.merge.act"), () -> {
            R other = kept.getValue();
            if (other == null) {
                throw Problem.at("kept", "kit.register.merge.missing");
            }
            how.merge(known, other);
            dialog.close();
            refresh();
            UUID gone = id(known);
            Told.say(Words.say("kit.register.merged", name(known), name(other)), () -> {
                how.split(gone);
                refresh();
            });
        });
        act.removeThemeName("primary");
        form.put(new Div(act));
        return new Details(Words.say("kit.register.merge"), form);
    }

    /// The id of a row, as [Merging] knows it.
    protected abstract UUID id(R row);

    /// What was merged stands under the list, to be let go again.
    private void showMerged() {
        gone.removeAll();
        List<Merged> all = merging().map(Merging::merged).orElse(List.of());
        if (all.isEmpty()) {
            return;
        }
        var heading = new H2(Words.say("kit.register.gone"));
        heading.addClassName("kw-rule-title");
        var list = new UnorderedList();
        all.forEach(one -> {
            var back = new Button(
                    Words.say("kit.register.split"), click -> merging().ifPresent(how -> {
                        how.split(one.id());
                        refresh();
                        Told.say(Words.say("kit.register.isSplit", one.name()));
                    }));
            back.setAriaLabel(Words.say("kit.register.split.name", one.name()));
            back.addThemeNames("tertiary", "small");
            list.add(new ListItem(new Span(Words.say("kit.register.gone.one", one.name(), one.into()) + " "), back));
        });
        gone.add(heading, list);
    }

    /// Opens the form for a new one.
    protected final void begin() {
        edit(Optional.empty());
    }

    /// Closes the form without keeping it, because the row is gone.
    protected final void close() {
        opened.close();
        refresh();
    }

    private Button opener(R row) {
        var open = new Button(name(row), click -> edit(Optional.of(row)));
        open.addThemeNames("tertiary");
        open.setAriaLabel(Words.say("kit.register.change", name(row)));
        return open;
    }

    private void edit(Optional<R> row) {
        var dialog = new Dialog(row.map(this::name).orElse(title));
        opened = dialog;
        dialog.setWidth("36rem");
        dialog.setCloseOnOutsideClick(false);
        var form = new Form();
        Runnable keep = fill(form, row);
        dialog.add(form);
        merging().ifPresent(how -> row.ifPresent(known -> dialog.add(merging(known, how, dialog))));
        Button save = form.action(Words.say("kit.register.keep"), () -> {
            keep.run();
            dialog.close();
            refresh();
            Told.say(Words.say("kit.register.kept"));
        });
        dialog.getFooter().add(new Button(Words.say("kit.register.cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}

package nl.kringwijs.moderation.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Told;
import nl.kringwijs.moderation.Plan;
import nl.kringwijs.moderation.Plan.Action;
import nl.kringwijs.moderation.Plans;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.text.Words;
import org.jspecify.annotations.Nullable;

/// Beside an editor: publishing or taking away at a time, by itself.
final class PlanPanel extends Section {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final transient Plans plans;
    private final transient SubjectRef subject;
    private final transient CurrentViewer viewer;
    private final Div matter = new Div();
    private transient @Nullable Shown shown;

    private record Shown(boolean published, Optional<Plan> plan) {}

    PlanPanel(Plans plans, SubjectRef subject, CurrentViewer viewer) {
        this.plans = plans;
        this.subject = subject;
        this.viewer = viewer;
        addClassName("kw-desk__part");
        setVisible(viewer.get().is(Role.EDITOR));
        matter.addClassName("kw-stack");
        add(new H2(Words.say("moderation.plan")), matter);
    }

    /// What somebody is filling in stays while the text saves itself.
    ///
    /// @param published whether readers see it now
    void show(boolean published) {
        if (!isVisible()) {
            return;
        }
        Optional<Plan> plan = plans.of(subject, viewer.get());
        var now = new Shown(published, plan);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        matter.removeAll();
        plan.ifPresentOrElse(
                this::planned, () -> matter.add(new Details(Words.say("moderation.plan.open"), form(published))));
    }

    private void planned(Plan plan) {
        String words = plan.problem().isEmpty()
                ? Words.say("moderation.plan." + plan.action().name(), Formats.moment(plan.at()), plan.byName())
                : Words.say("moderation.plan.failed", Formats.moment(plan.at()), plan.problem());
        var cancel = new Button(Words.say("moderation.plan.cancel"), click -> {
            plans.cancel(subject, viewer.get());
            Told.say(Words.say("moderation.plan.cancelled"));
            show(plan.action() == Action.WITHDRAW);
        });
        cancel.addThemeNames("small");
        matter.add(new Paragraph(words), new Div(cancel));
    }

    private Form form(boolean published) {
        var form = new Form();
        var action = new Select<Action>();
        action.setLabel(Words.say("moderation.plan.what"));
        action.setItems(published ? List.of(Action.values()) : List.of(Action.PUBLISH));
        action.setItemLabelGenerator(value -> Words.say("moderation.plan.do." + value.name()));
        action.setValue(published ? Action.WITHDRAW : Action.PUBLISH);
        DatePicker date = Facts.date("moderation.plan.date", null);
        TimePicker time = Facts.time("moderation.plan.time", LocalTime.of(9, 0));
        form.field("action", action);
        form.field("at", date);
        form.field("time", time);
        Button plan = form.action(Words.say("moderation.plan.act"), () -> {
            LocalDate day = date.getValue();
            LocalTime hour = time.getValue();
            if (day == null || hour == null) {
                throw Problem.at("at", "moderation.plan.missing");
            }
            plans.plan(subject, action.getValue(), day.atTime(hour).atZone(ZONE).toInstant(), viewer.get());
            Told.say(Words.say("moderation.plan.planned"));
            show(published);
        });
        plan.removeThemeName("primary");
        plan.addThemeNames("small");
        form.put(new Div(plan));
        return form;
    }
}

package nl.kringwijs.moderation;

import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.jobs.DurableTask;
import nl.kringwijs.moderation.Plan.Action;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Does what was planned, in the name of who planned it, if they are an editor still. What can't be done stays on the
/// desk with the reason.
@Component
class PlannedWork implements DurableTask {

    static final String TASK = "moderation-plan";

    private final Plans plans;
    private final Desk desk;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PlannedWork(Plans plans, Desk desk, JdbcClient jdbc, TransactionTemplate transaction) {
        this.plans = plans;
        this.desk = desk;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return TASK;
    }

    @Override
    public void run(String id) {
        Optional<Plan> found = plans.find(UUID.fromString(id));
        if (found.isEmpty()) {
            return;
        }
        Plan plan = found.get();
        Optional<Viewer> editor = editor(plan);
        if (editor.isEmpty()) {
            plans.failed(plan.id(), Words.say("moderation.plan.noEditor", plan.byName()));
            return;
        }
        try {
            transaction.executeWithoutResult(status -> {
                act(plan, editor.get());
                plans.done(plan.id());
            });
        } catch (Problem problem) {
            plans.failed(plan.id(), Words.say(problem));
        }
    }

    private void act(Plan plan, Viewer editor) {
        DeskSubject subject = desk.of(plan.subject());
        if (plan.action() == Action.PUBLISH) {
            subject.publish(plan.subject(), editor);
        } else {
            subject.withdraw(plan.subject(), "", editor);
        }
    }

    private Optional<Viewer> editor(Plan plan) {
        return jdbc.sql("select name, role from members.account where id = :id and state = 'ACTIVE'")
                .param("id", plan.by().value())
                .query((row, number) ->
                        Viewer.member(plan.by(), row.getString("name"), Role.valueOf(row.getString("role"))))
                .optional()
                .filter(viewer -> viewer.is(Role.EDITOR));
    }
}

package nl.kringwijs.moderation;

import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.jobs.DurableTask;
import nl.kringwijs.members.Addressees;
import nl.kringwijs.members.Addressees.Addressee;
import nl.kringwijs.moderation.Plan.Action;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Does what was planned, in the name of who planned it, if they are an editor still. What can't be done stays on the
/// desk with the reason.
@Component
class PlannedWork implements DurableTask {

    static final String TASK = "moderation-plan";

    private final PlanQueries plans;
    private final DraftQueries drafts;
    private final Desk desk;
    private final Addressees people;
    private final TransactionTemplate transaction;

    PlannedWork(PlanQueries plans, DraftQueries drafts, Desk desk, Addressees people, TransactionTemplate transaction) {
        this.plans = plans;
        this.drafts = drafts;
        this.desk = desk;
        this.people = people;
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
        Optional<Viewer> editor =
                people.find(plan.by()).map(Addressee::viewer).filter(viewer -> viewer.is(Role.EDITOR));
        if (editor.isEmpty()) {
            plans.failed(plan.id(), Words.say("moderation.plan.noEditor", plan.byName()));
            return;
        }
        try {
            transaction.executeWithoutResult(status -> {
                // Whoever cancelled it was first, or waits for this
                if (plans.take(plan.id())) {
                    act(plan, editor.get());
                }
            });
        } catch (Problem problem) {
            plans.failed(plan.id(), Words.say(problem));
        }
    }

    private void act(Plan plan, Viewer editor) {
        DeskSubject subject = desk.of(plan.subject());
        if (plan.action() == Action.PUBLISH) {
            mustBeReviewed(plan);
            subject.publish(plan.subject(), editor);
        } else {
            subject.withdraw(plan.subject(), "", editor);
        }
    }

    /// An offered text that its member changed after it was planned has been read by no editor.
    private void mustBeReviewed(Plan plan) {
        DraftQueries.Row draft = drafts.find(plan.subject(), true).orElseThrow();
        if (draft.version() != plan.version()
                && draft.owner() != null
                && draft.owner().equals(draft.updatedById())) {
            throw Problem.of("moderation.plan.changed", draft.updatedBy());
        }
    }
}

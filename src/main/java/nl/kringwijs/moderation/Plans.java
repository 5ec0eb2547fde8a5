package nl.kringwijs.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.jobs.Jobs;
import nl.kringwijs.moderation.Plan.Action;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Texts that are published or taken from readers at a time, by themselves. A plan falls when somebody does it by
/// hand, or throws the text away.
@Service
@Transactional
public class Plans {

    private final PlanQueries queries;
    private final DraftQueries drafts;
    private final Jobs jobs;
    private final Clock clock;

    Plans(PlanQueries queries, DraftQueries drafts, Jobs jobs, Clock clock) {
        this.queries = queries;
        this.drafts = drafts;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// Plans it, in the place of what was planned before. The text is taken as it stands at that time, unless
    /// somebody who is no editor changed it meanwhile.
    ///
    /// @throws Problem at `at` when that has been, at `action` when the text is not in a state for it
    public void plan(SubjectRef subject, Action action, Instant at, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        if (!at.isAfter(clock.instant())) {
            throw Problem.at("at", "moderation.plan.past");
        }
        DraftQueries.Row draft = drafts.find(subject, true).orElseThrow();
        if (action == Action.WITHDRAW && draft.state() != Draft.State.PUBLISHED) {
            throw Problem.at("action", "moderation.plan.unseen");
        }
        if (action == Action.PUBLISH && draft.state() == Draft.State.DISCARDED) {
            throw Problem.at("action", "moderation.plan.discarded");
        }
        queries.delete(subject);
        var plan = new Plan(
                UUID.randomUUID(),
                subject,
                draft.title(),
                action,
                at,
                viewer.mustBeSignedIn(),
                viewer.name(),
                draft.version(),
                "");
        queries.insert(plan);
        drafts.audit(
                subject, "planned " + action.name().toLowerCase(Locale.ROOT), at.toString(), viewer, clock.instant());
        jobs.enqueue(PlannedWork.TASK, plan.id().toString(), at);
    }

    /// Nothing happens by itself any more.
    public void cancel(SubjectRef subject, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        if (queries.delete(subject)) {
            drafts.audit(subject, "plan cancelled", "", viewer, clock.instant());
        }
    }

    /// What is planned, the first first; what did not happen stands before all.
    public List<Plan> all(Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return queries.all();
    }

    public Optional<Plan> of(SubjectRef subject, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return queries.of(subject);
    }
}

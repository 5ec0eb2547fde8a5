package nl.kringwijs.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Texts being written, for any subject: half empty if need be, saved again and again, and never lost. A save over
/// somebody else's newer version is refused, and both are kept. Editors come here, and who leads a subject to
/// its own text.
@Service
@Transactional
public class Drafts {

    private static final Set<Draft.State> UNSEEN =
            EnumSet.of(Draft.State.DRAFT, Draft.State.SUBMITTED, Draft.State.DISCARDED);
    private static final int MOST_VERSIONS = 30;

    private final DraftQueries queries;
    private final PlanQueries plans;
    private final ModerationMails mails;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(DraftQueries queries, PlanQueries plans, ModerationMails mails, JsonMapper json, Clock clock) {
        this.queries = queries;
        this.plans = plans;
        this.mails = mails;
        this.json = json;
        this.clock = clock;
    }

    /// Editors write everything, who leads a subject its own text, and who offered one that one, until readers see
    /// it.
    private void mustWrite(SubjectRef subject, Viewer viewer) {
        boolean offered = viewer.id()
                .filter(me -> queries.find(subject, false)
                        .filter(row -> me.value().equals(row.owner()) && UNSEEN.contains(row.state()))
                        .isPresent())
                .isPresent();
        if (!offered) {
            viewer.mustWrite(subject);
        }
    }

    /// Starts a text by a member who is no editor. It waits for an editor once it is submitted.
    public <T> void offer(SubjectRef subject, String title, T content, Viewer viewer) {
        MemberId me = viewer.mustBeSignedIn();
        String written = json.writeValueAsString(content);
        queries.insert(subject, title, written, viewer, clock.instant());
        queries.own(subject, me.value());
        queries.keep(subject, 1, written, viewer, clock.instant(), clock.instant());
        queries.audit(subject, "offered", viewer, clock.instant());
    }

    /// The texts this member offered, last changed first.
    public List<DraftRow> offered(Viewer viewer) {
        return queries.ownedBy(viewer.mustBeSignedIn().value());
    }

    /// Asks an editor to look at it.
    ///
    /// @throws Problem when it has no title, or readers see it already
    public void submit(SubjectRef subject, Viewer viewer) {
        mustWrite(subject, viewer);
        DraftQueries.Row row = queries.find(subject, true).orElseThrow();
        if (row.title().isBlank()) {
            throw Problem.at("title", "moderation.submit.title");
        }
        if (row.state() != Draft.State.DRAFT) {
            throw Problem.of("moderation.submit.state");
        }
        queries.state(subject, Draft.State.SUBMITTED, null, clock.instant());
        queries.review(subject, "");
        queries.audit(subject, "submitted", viewer, clock.instant());
    }

    /// Takes a submitted text back to work on it.
    public void unsubmit(SubjectRef subject, Viewer viewer) {
        mustWrite(subject, viewer);
        if (queries.find(subject, true).orElseThrow().state() == Draft.State.SUBMITTED) {
            queries.state(subject, Draft.State.DRAFT, null, clock.instant());
            queries.audit(subject, "unsubmitted", viewer, clock.instant());
        }
    }

    /// Sends a submitted text back to who wrote it, with a word.
    public void sendBack(SubjectRef subject, String word, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        DraftQueries.Row row = queries.find(subject, true).orElseThrow();
        if (row.state() != Draft.State.SUBMITTED) {
            throw Problem.of("moderation.sendBack.state");
        }
        String plain = word.strip();
        queries.state(subject, Draft.State.DRAFT, null, clock.instant());
        queries.review(subject, plain);
        plans.delete(subject);
        queries.audit(subject, "sent back", plain, viewer, clock.instant());
        UUID owner = row.owner();
        if (owner != null) {
            mails.sentBack(owner, row.title(), plain, viewer.name());
        }
    }

    /// What readers are told about why a text was taken away, or nothing.
    public String reason(SubjectRef subject) {
        return queries.reason(subject).orElse("");
    }

    /// Who did what, the last first; what was done with accounts is for administrators.
    ///
    /// @param page from 1
    public List<AuditRow> log(int pageSize, int page, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return queries.log(viewer.is(Role.ADMIN), pageSize, page);
    }

    public int logged(Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return queries.logged(viewer.is(Role.ADMIN));
    }

    public <T> Draft<T> begin(SubjectRef subject, String title, T content, Viewer viewer) {
        mustWrite(subject, viewer);
        String written = json.writeValueAsString(content);
        queries.insert(subject, title, written, viewer, clock.instant());
        queries.keep(subject, 1, written, viewer, clock.instant(), clock.instant());
        queries.audit(subject, "begun", viewer, clock.instant());
        return new Draft<>(subject, 1, title, content, Draft.State.DRAFT, null, viewer.name(), clock.instant(), "");
    }

    public <T> Optional<Draft<T>> find(SubjectRef subject, Class<T> type, Viewer viewer) {
        mustWrite(subject, viewer);
        return queries.find(subject, false).map(row -> draft(subject, row, type));
    }

    /// Keeps `content`, which was written upon version `basedOn`. The same content again changes nothing. Who goes on
    /// writing in a draft that was thrown away takes it back.
    public <T> SaveOutcome<T> save(
            SubjectRef subject, int basedOn, String title, T content, Class<T> type, Viewer viewer) {
        mustWrite(subject, viewer);
        return save(new Saving<>(subject, basedOn, title, content, type, true), viewer);
    }

    /// As [#save], always as a version of its own, so that the one before stays in the history.
    public <T> SaveOutcome<T> restore(
            SubjectRef subject, int basedOn, String title, T content, Class<T> type, Viewer viewer) {
        mustWrite(subject, viewer);
        return save(new Saving<>(subject, basedOn, title, content, type, false), viewer);
    }

    /// @param joins whether it may take the place of a version the same person saved minutes ago
    private record Saving<T>(SubjectRef subject, int basedOn, String title, T content, Class<T> type, boolean joins) {}

    private <T> SaveOutcome<T> save(Saving<T> saving, Viewer viewer) {
        SubjectRef subject = saving.subject();
        DraftQueries.Row row = queries.find(subject, true).orElseThrow();
        String written = json.writeValueAsString(saving.content());
        if (row.version() != saving.basedOn()) {
            long aside = queries.setAside(subject, saving.basedOn(), written, viewer, clock.instant());
            return new SaveOutcome.Conflict<>(draft(subject, row, saving.type()), aside);
        }
        if (row.state() == Draft.State.DISCARDED) {
            takeBack(subject, viewer);
        }
        if (json.readTree(row.content()).equals(json.readTree(written))
                && row.title().equals(saving.title())) {
            return new SaveOutcome.Saved<>(row.version());
        }
        int next = row.version() + 1;
        Instant now = clock.instant();
        queries.update(subject, next, saving.title(), written, viewer, now);
        Optional<Instant> since = saving.joins() ? queries.forgetRecent(subject, viewer, now) : Optional.empty();
        queries.keep(subject, next, written, viewer, now, since.orElse(now));
        return new SaveOutcome.Saved<>(next);
    }

    /// Texts in these states, last changed first.
    ///
    /// @param page from 1
    public List<DraftRow> list(List<Draft.State> states, int pageSize, int page, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return queries.list(states, pageSize, page);
    }

    /// How many texts are in each state; a state without any may be missing.
    public Map<Draft.State, Integer> counts(Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return queries.counts();
    }

    /// The draft of this kind whose content names `value` at `field`, the last changed first.
    public Optional<SubjectRef> latest(Kind kind, String field, String value, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return queries.latest(kind, field, value);
    }

    /// Texts of this kind that wait for an editor and name `value` at `field`, the longest waiting first.
    public List<DraftRow> submitted(Kind kind, String field, String value, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return queries.submitted(kind, field, value);
    }

    /// Notes that readers now see this version.
    ///
    /// @throws Problem when somebody saved a newer one meanwhile, or threw it away
    public void published(SubjectRef subject, int version, Viewer viewer) {
        viewer.mustWrite(subject);
        DraftQueries.Row row = queries.find(subject, true).orElseThrow();
        if (row.state() == Draft.State.DISCARDED) {
            throw Problem.of("moderation.plan.discarded");
        }
        if (row.version() != version) {
            throw Problem.of("moderation.newer", row.updatedBy());
        }
        shown(subject, row, version, viewer);
        plans.delete(subject, Plan.Action.PUBLISH);
    }

    private void shown(SubjectRef subject, DraftQueries.Row row, int version, Viewer viewer) {
        boolean first = !queries.wasPublished(subject);
        queries.state(subject, Draft.State.PUBLISHED, version, clock.instant());
        queries.reason(subject, "");
        queries.audit(subject, "published", viewer, clock.instant());
        UUID owner = row.owner();
        if (first
                && owner != null
                && viewer.id().map(MemberId::value).filter(owner::equals).isEmpty()) {
            mails.published(owner, row.title(), viewer.name());
        }
    }

    /// Notes that this version of what a member offered stands in another text now, with which readers will see it.
    ///
    /// @param into what that text is called
    /// @throws Problem when the member wrote on meanwhile, took it back or threw it away
    public void takenOver(SubjectRef subject, int version, String into, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        DraftQueries.Row row = queries.find(subject, true).orElseThrow();
        if (row.state() == Draft.State.DRAFT || row.state() == Draft.State.DISCARDED) {
            throw Problem.of("moderation.offered.takenBack");
        }
        if (row.version() != version) {
            throw Problem.of("moderation.newer", row.updatedBy());
        }
        queries.state(subject, row.state(), version, clock.instant());
        queries.audit(subject, "taken over", into, viewer, clock.instant());
    }

    /// Whether a member offered this, and has it back in hand.
    public boolean isTakenBack(SubjectRef subject, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return queries.find(subject, false)
                .filter(row -> row.owner() != null
                        && (row.state() == Draft.State.DRAFT || row.state() == Draft.State.DISCARDED))
                .isPresent();
    }

    /// Notes what became of something a member offered that is shown with another text, if it is such a thing.
    ///
    /// @param isShown whether readers see it now
    public void follow(SubjectRef subject, boolean isShown, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        queries.find(subject, true)
                .filter(row -> isShown != (row.state() == Draft.State.PUBLISHED))
                .ifPresent(row -> {
                    int taken = Optional.ofNullable(row.publishedVersion()).orElse(row.version());
                    if (isShown) {
                        shown(subject, row, taken, viewer);
                    } else {
                        queries.state(subject, Draft.State.WITHDRAWN, taken, clock.instant());
                        queries.audit(subject, "withdrawn", viewer, clock.instant());
                    }
                });
    }

    /// Notes that readers see nothing any more.
    ///
    /// @param reason what they are told, or empty
    /// @throws Problem when they saw nothing already
    public void withdrawn(SubjectRef subject, String reason, Viewer viewer) {
        viewer.mustWrite(subject);
        if (queries.find(subject, true).orElseThrow().state() != Draft.State.PUBLISHED) {
            throw Problem.of("moderation.plan.unseen");
        }
        plans.delete(subject);
        queries.state(subject, Draft.State.WITHDRAWN, null, clock.instant());
        queries.reason(subject, reason.strip());
        queries.audit(subject, "withdrawn", reason.strip(), viewer, clock.instant());
    }

    /// Notes in the log what somebody did with a part of this text.
    ///
    /// @param action as in the words `moderation.log.did.…`
    public void noted(SubjectRef subject, String action, String word, Viewer viewer) {
        viewer.mustWrite(subject);
        queries.audit(subject, action, word, viewer, clock.instant());
    }

    /// Throws away a draft that readers never saw. It can be taken back for a month.
    public void discard(SubjectRef subject, Viewer viewer) {
        mustWrite(subject, viewer);
        if (queries.find(subject, true).orElseThrow().state() != Draft.State.DRAFT) {
            throw Problem.of("moderation.discard.published");
        }
        queries.state(subject, Draft.State.DISCARDED, null, clock.instant());
        plans.delete(subject);
        queries.audit(subject, "discarded", viewer, clock.instant());
    }

    public void takeBack(SubjectRef subject, Viewer viewer) {
        mustWrite(subject, viewer);
        if (queries.find(subject, true).orElseThrow().state() == Draft.State.DISCARDED) {
            queries.state(subject, Draft.State.DRAFT, null, clock.instant());
            queries.audit(subject, "taken back", viewer, clock.instant());
        }
    }

    public List<DraftVersion> versions(SubjectRef subject, Viewer viewer) {
        mustWrite(subject, viewer);
        return queries.versions(subject, MOST_VERSIONS);
    }

    public <T> Optional<T> version(SubjectRef subject, long id, Class<T> type, Viewer viewer) {
        mustWrite(subject, viewer);
        return queries.versionContent(subject, id).map(content -> json.readValue(content, type));
    }

    private <T> Draft<T> draft(SubjectRef subject, DraftQueries.Row row, Class<T> type) {
        return new Draft<>(
                subject,
                row.version(),
                row.title(),
                json.readValue(row.content(), type),
                row.state(),
                row.publishedVersion(),
                row.updatedBy(),
                row.updatedAt(),
                row.reviewWord());
    }
}

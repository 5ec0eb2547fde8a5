package nl.kringwijs.moderation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.shared.Kind;
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

    private static final int MOST_LISTED = 200;
    private static final int MOST_VERSIONS = 30;

    private final DraftQueries queries;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(DraftQueries queries, JsonMapper json, Clock clock) {
        this.queries = queries;
        this.json = json;
        this.clock = clock;
    }

    public <T> Draft<T> begin(SubjectRef subject, String title, T content, Viewer viewer) {
        viewer.mustWrite(subject);
        String written = json.writeValueAsString(content);
        queries.insert(subject, title, written, viewer, clock.instant());
        queries.keep(subject, 1, written, viewer, clock.instant());
        queries.audit(subject, "begun", viewer, clock.instant());
        return new Draft<>(subject, 1, title, content, Draft.State.DRAFT, null, viewer.name(), clock.instant());
    }

    public <T> Optional<Draft<T>> find(SubjectRef subject, Class<T> type, Viewer viewer) {
        viewer.mustWrite(subject);
        return queries.find(subject, false).map(row -> draft(subject, row, type));
    }

    /// Keeps `content`, which was written upon version `basedOn`. The same content again changes nothing. Who goes on
    /// writing in a draft that was thrown away takes it back.
    public <T> SaveOutcome<T> save(
            SubjectRef subject, int basedOn, String title, T content, Class<T> type, Viewer viewer) {
        viewer.mustWrite(subject);
        return save(new Saving<>(subject, basedOn, title, content, type, true), viewer);
    }

    /// As [#save], always as a version of its own, so that the one before stays in the history.
    public <T> SaveOutcome<T> restore(
            SubjectRef subject, int basedOn, String title, T content, Class<T> type, Viewer viewer) {
        viewer.mustWrite(subject);
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
        queries.update(subject, next, saving.title(), written, viewer, clock.instant());
        if (saving.joins()) {
            queries.forgetRecent(subject, viewer, clock.instant());
        }
        queries.keep(subject, next, written, viewer, clock.instant());
        return new SaveOutcome.Saved<>(next);
    }

    /// Drafts, and published texts with changes nobody sees yet, last changed first.
    public List<DraftRow> list(List<Draft.State> states, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return queries.list(states, MOST_LISTED);
    }

    /// The draft of this kind whose content names `value` at `field`, the last changed first.
    public Optional<SubjectRef> latest(Kind kind, String field, String value, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return queries.latest(kind, field, value);
    }

    /// Notes that readers now see this version.
    ///
    /// @throws Problem when somebody saved a newer one meanwhile
    public void published(SubjectRef subject, int version, Viewer viewer) {
        viewer.mustWrite(subject);
        DraftQueries.Row row = queries.find(subject, true).orElseThrow();
        if (row.version() != version) {
            throw Problem.of("moderation.newer", row.updatedBy());
        }
        queries.state(subject, Draft.State.PUBLISHED, version, clock.instant());
        queries.audit(subject, "published", viewer, clock.instant());
    }

    /// Notes that readers see nothing any more.
    public void withdrawn(SubjectRef subject, Viewer viewer) {
        viewer.mustWrite(subject);
        queries.state(subject, Draft.State.WITHDRAWN, null, clock.instant());
        queries.audit(subject, "withdrawn", viewer, clock.instant());
    }

    /// Throws away a draft that readers never saw. It can be taken back for a month.
    public void discard(SubjectRef subject, Viewer viewer) {
        viewer.mustWrite(subject);
        if (queries.find(subject, true).orElseThrow().state() != Draft.State.DRAFT) {
            throw Problem.of("moderation.discard.published");
        }
        queries.state(subject, Draft.State.DISCARDED, null, clock.instant());
        queries.audit(subject, "discarded", viewer, clock.instant());
    }

    public void takeBack(SubjectRef subject, Viewer viewer) {
        viewer.mustWrite(subject);
        if (queries.find(subject, true).orElseThrow().state() == Draft.State.DISCARDED) {
            queries.state(subject, Draft.State.DRAFT, null, clock.instant());
            queries.audit(subject, "taken back", viewer, clock.instant());
        }
    }

    public List<DraftVersion> versions(SubjectRef subject, Viewer viewer) {
        viewer.mustWrite(subject);
        return queries.versions(subject, MOST_VERSIONS);
    }

    public <T> Optional<T> version(SubjectRef subject, long id, Class<T> type, Viewer viewer) {
        viewer.mustWrite(subject);
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
                row.updatedAt());
    }
}

package nl.kringwijs.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.shared.Deed;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DraftQueries {

    private final JdbcClient jdbc;

    DraftQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            int version,
            String title,
            String content,
            Draft.State state,
            @Nullable Integer publishedVersion,
            String updatedBy,
            @Nullable UUID updatedById,
            Instant updatedAt,
            @Nullable UUID owner,
            String reviewWord) {}

    Optional<Row> find(SubjectRef subject, boolean lock) {
        return jdbc.sql("""
                        select version, title, content::text as content, state, published_version, updated_by_name, updated_by, updated_at,
                            owner_id, review_word
                        from moderation.draft where subject = :subject""" + (lock ? " for update" : ""))
                .param("subject", subject.key())
                .query((row, number) -> new Row(
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("content"),
                        Draft.State.valueOf(row.getString("state")),
                        row.getObject("published_version", Integer.class),
                        row.getString("updated_by_name"),
                        row.getObject("updated_by", UUID.class),
                        row.getTimestamp("updated_at").toInstant(),
                        row.getObject("owner_id", UUID.class),
                        row.getString("review_word")))
                .optional();
    }

    Map<Draft.State, Integer> counts() {
        Map<Draft.State, Integer> counts = new EnumMap<>(Draft.State.class);
        jdbc.sql("select state, count(*) as many from moderation.draft group by state")
                .query((row, number) -> counts.put(Draft.State.valueOf(row.getString("state")), row.getInt("many")))
                .list();
        return counts;
    }

    /// @param page from 1
    List<DraftRow> list(List<Draft.State> states, int pageSize, int page) {
        return jdbc.sql("""
                        select subject, title, state, published_version, version, updated_by_name, updated_at from moderation.draft
                        where state in (:states) order by updated_at desc, subject limit :most offset :skipped""")
                .param("states", states.stream().map(Enum::name).toList())
                .param("most", pageSize)
                .param("skipped", (page - 1) * pageSize)
                .query(DraftQueries::row)
                .list();
    }

    /// Texts this member offered, last changed first.
    List<DraftRow> ownedBy(UUID owner) {
        return jdbc.sql("""
                        select subject, title, state, published_version, version, updated_by_name, updated_at from moderation.draft
                        where owner_id = :owner and state <> 'DISCARDED' order by updated_at desc""").param("owner", owner).query(DraftQueries::row).list();
    }

    void own(SubjectRef subject, UUID owner) {
        jdbc.sql("update moderation.draft set owner_id = :owner where subject = :subject")
                .param("owner", owner)
                .param("subject", subject.key())
                .update();
    }

    void review(SubjectRef subject, String word) {
        jdbc.sql("update moderation.draft set review_word = :word where subject = :subject")
                .param("word", word)
                .param("subject", subject.key())
                .update();
    }

    void reason(SubjectRef subject, String reason) {
        jdbc.sql("update moderation.draft set reason = :reason where subject = :subject")
                .param("reason", reason)
                .param("subject", subject.key())
                .update();
    }

    Optional<String> reason(SubjectRef subject) {
        return jdbc.sql("select reason from moderation.draft where subject = :subject")
                .param("subject", subject.key())
                .query((row, number) -> row.getString(1))
                .optional();
    }

    /// @param page from 1
    List<AuditRow> log(boolean forAdmins, int pageSize, int page) {
        return jdbc.sql("""
                        select a.subject, coalesce(nullif(d.title, ''), a.name) as title, a.action, a.word, a.by_name, a.at
                        from moderation.audit a left join moderation.draft d on d.subject = a.subject
                        where :forAdmins or not a.for_admins order by a.at desc, a.id desc limit :most offset :skipped""")
                .param("forAdmins", forAdmins)
                .param("most", pageSize)
                .param("skipped", (page - 1) * pageSize)
                .query((row, number) -> new AuditRow(
                        Optional.ofNullable(row.getString("subject"))
                                .map(SubjectRef::parse)
                                .orElse(null),
                        row.getString("title"),
                        row.getString("action"),
                        row.getString("word"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    int logged(boolean forAdmins) {
        return jdbc.sql("select count(*) from moderation.audit where :forAdmins or not for_admins")
                .param("forAdmins", forAdmins)
                .query(Integer.class)
                .single();
    }

    private static DraftRow row(ResultSet row, int number) throws SQLException {
        return new DraftRow(
                SubjectRef.parse(row.getString("subject")),
                row.getString("title"),
                Draft.State.valueOf(row.getString("state")),
                row.getObject("published_version") != null && row.getInt("published_version") != row.getInt("version"),
                row.getString("updated_by_name"),
                row.getTimestamp("updated_at").toInstant());
    }

    Optional<SubjectRef> latest(Kind kind, String field, String value) {
        return jdbc.sql("""
                        select subject from moderation.draft where kind = :kind and content ->> :field = :value and state <> 'DISCARDED'
                        order by updated_at desc limit 1""")
                .param("kind", kind.code())
                .param("field", field)
                .param("value", value)
                .query((row, number) -> SubjectRef.parse(row.getString(1)))
                .optional();
    }

    List<DraftRow> submitted(Kind kind, String field, String value) {
        return jdbc.sql("""
                        select subject, title, state, published_version, version, updated_by_name, updated_at from moderation.draft
                        where kind = :kind and content ->> :field = :value and state = 'SUBMITTED' order by updated_at""")
                .param("kind", kind.code())
                .param("field", field)
                .param("value", value)
                .query(DraftQueries::row)
                .list();
    }

    void insert(SubjectRef subject, String title, String content, Viewer viewer, Instant now) {
        jdbc.sql("""
                        insert into moderation.draft (subject, kind, version, title, content, state, updated_by, updated_by_name, updated_at)
                        values (:subject, :kind, 1, :title, :content::jsonb, 'DRAFT', :by, :name, :now)""")
                .param("subject", subject.key())
                .param("kind", subject.kind().code())
                .param("title", title)
                .param("content", content)
                .param("by", by(viewer))
                .param("name", viewer.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    void update(SubjectRef subject, int version, String title, String content, Viewer viewer, Instant now) {
        jdbc.sql("""
                        update moderation.draft set version = :version, title = :title, content = :content::jsonb,
                            updated_by = :by, updated_by_name = :name, updated_at = :now where subject = :subject""")
                .param("version", version)
                .param("title", title)
                .param("content", content)
                .param("by", by(viewer))
                .param("name", viewer.name())
                .param("now", Timestamp.from(now))
                .param("subject", subject.key())
                .update();
    }

    void state(SubjectRef subject, Draft.State state, @Nullable Integer publishedVersion, Instant now) {
        jdbc.sql("""
                        update moderation.draft set state = :state, published_version = :version, published_at = :now
                        where subject = :subject""")
                .param("state", state.name())
                .param("version", publishedVersion)
                .param("now", Timestamp.from(now))
                .param("subject", subject.key())
                .update();
    }

    /// Saves by one person within a few minutes become one version, so that saving by itself does not fill the
    /// history: takes away the newest one if it is such a one, and readers never saw it.
    ///
    /// @return when the first of those saves was
    Optional<Instant> forgetRecent(SubjectRef subject, Viewer viewer, Instant now) {
        return jdbc.sql("""
                        delete from moderation.version v using moderation.draft d
                        where v.subject = :subject and d.subject = v.subject and not v.set_aside and v.by_id = :by
                            and v.since > :limit and v.version is distinct from d.published_version
                            and v.id = (select max(id) from moderation.version where subject = :subject)
                        returning v.since""")
                .param("subject", subject.key())
                .param("by", by(viewer))
                .param("limit", Timestamp.from(now.minusSeconds(300)))
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /// Keeps a version in the history.
    ///
    /// @param since when the saves began that became this version
    long keep(SubjectRef subject, int version, String content, Viewer viewer, Instant now, Instant since) {
        return keep(subject, version, content, false, viewer, now, since);
    }

    /// Keeps what could not be saved because somebody else was first.
    long setAside(SubjectRef subject, int version, String content, Viewer viewer, Instant now) {
        return keep(subject, version, content, true, viewer, now, now);
    }

    private long keep(
            SubjectRef subject,
            int version,
            String content,
            boolean setAside,
            Viewer viewer,
            Instant now,
            Instant since) {
        return jdbc.sql("""
                        insert into moderation.version (subject, version, content, by_name, by_id, at, since, set_aside)
                        values (:subject, :version, :content::jsonb, :name, :by, :now, :since, :setAside) returning id""")
                .param("subject", subject.key())
                .param("version", version)
                .param("content", content)
                .param("name", viewer.name())
                .param("by", by(viewer))
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(since))
                .param("setAside", setAside)
                .query(Long.class)
                .single();
    }

    List<DraftVersion> versions(SubjectRef subject, int most) {
        return jdbc.sql("""
                        select id, version, by_name, at, set_aside from moderation.version
                        where subject = :subject order by id desc limit :most""")
                .param("subject", subject.key())
                .param("most", most)
                .query((row, number) -> new DraftVersion(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("set_aside")))
                .list();
    }

    Optional<String> versionContent(SubjectRef subject, long id) {
        return jdbc.sql("select content::text from moderation.version where subject = :subject and id = :id")
                .param("subject", subject.key())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /// Whether readers ever saw it.
    boolean wasPublished(SubjectRef subject) {
        return jdbc.sql("""
                        select exists (select 1 from moderation.audit where subject = :subject and action = 'published')""")
                .param("subject", subject.key())
                .query(Boolean.class)
                .single();
    }

    void audit(SubjectRef subject, String action, Viewer viewer, Instant now) {
        audit(subject, action, "", viewer, now);
    }

    void audit(SubjectRef subject, String action, String word, Viewer viewer, Instant now) {
        jdbc.sql("""
                        insert into moderation.audit (subject, action, word, by_name, by_id, at)
                        values (:subject, :action, :word, :name, :by, :now)""")
                .param("word", word)
                .param("subject", subject.key())
                .param("action", action)
                .param("name", viewer.name())
                .param("by", by(viewer))
                .param("now", Timestamp.from(now))
                .update();
    }

    void audit(Deed deed, Instant now) {
        jdbc.sql("""
                        insert into moderation.audit (subject, name, action, word, for_admins, by_name, by_id, at)
                        values (:subject, :name, :action, :word, :forAdmins, :byName, :by, :now)""")
                .param(
                        "subject",
                        Optional.ofNullable(deed.subject()).map(SubjectRef::key).orElse(null))
                .param("name", deed.name())
                .param("action", deed.action())
                .param("word", deed.word())
                .param("forAdmins", deed.seenFrom() == Role.ADMIN)
                .param("byName", deed.by().name())
                .param("by", by(deed.by()))
                .param("now", Timestamp.from(now))
                .update();
    }

    private static @Nullable UUID by(Viewer viewer) {
        return viewer.id().map(id -> id.value()).orElse(null);
    }

    void deleteDiscarded(Instant before) {
        jdbc.sql("delete from moderation.draft where state = 'DISCARDED' and published_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }
}

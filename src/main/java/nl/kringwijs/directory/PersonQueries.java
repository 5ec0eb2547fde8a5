package nl.kringwijs.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kringwijs.media.FileId;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is in the directory, for one viewer.
@Component
class PersonQueries {

    /// Follows [People#mayKnow]: who chose is seen by whom they chose, who never did by what they took part in.
    private static final String KNOWN = """
            p.merged_into is null and (p.presence = 'EVERYONE' or p.presence = 'MEMBERS' and :member
                or p.presence = 'UNSAID' and exists (
                    select 1 from directory.engagement e join directory.person a on a.id = e.person_id
                    where (a.id = p.id or a.merged_into = p.id) and e.audience in (:tokens)))
            """;

    private static final String WORK = "(p.work_readers = 'EVERYONE' or p.work_readers = 'MEMBERS' and :member)";
    private static final String PLACE = "(p.place_readers = 'EVERYONE' or p.place_readers = 'MEMBERS' and :member)";
    private static final String SUBJECTS =
            "(p.themes_readers = 'EVERYONE' or p.themes_readers = 'MEMBERS' and :member)";

    private static final String CHOSEN = " and (:name = '' or p.name ilike '%' || :name || '%')"
            + " and (:theme::uuid is null or p.theme_ids && array[:themes]::uuid[] and " + SUBJECTS + ")"
            + " and (:place::uuid is null or " + PLACE + " and p.place_id in ("
            + "select id from directory.place where id = :place::uuid or merged_into = :place::uuid))"
            + " and (:organisation::uuid is null or " + WORK + " and p.organisation_id in ("
            + "select id from directory.organisation where id = :organisation::uuid or merged_into = :organisation::uuid))";

    private final JdbcClient jdbc;

    PersonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param themes the theme of the filter and those merged into it
    record Choice(PersonFilter filter, List<UUID> themes) {}

    /// @param page from 1
    List<PersonCard> list(Choice choice, int pageSize, int page, Viewer viewer) {
        return asked(
                        "select p.id, p.slug, p.name, case when " + WORK
                                + " then p.function else '' end as function, case when "
                                + WORK + """
                         then coalesce(o.name, '') else '' end as organisation,
                        case when p.photo_readers = 'EVERYONE' or p.photo_readers = 'MEMBERS' and :member then p.photo_id end as photo,
                        case when """ + WORK + """
                         then coalesce(last.role_line, '') else '' end as last
                        from directory.person p left join directory.organisation o on o.id = p.organisation_id
                        left join lateral (
                            select concat_ws(', ', nullif(e.function, ''), nullif(e.organisations, '')) as role_line
                            from directory.engagement e join directory.person a on a.id = e.person_id
                            where (a.id = p.id or a.merged_into = p.id) and e.audience in (:tokens)
                                and e.function || e.organisations <> ''
                            order by e.on_date desc nulls last, e.id limit 1) last on true
                        where """ + " " + KNOWN + CHOSEN
                                + " order by p.name, p.id limit :most offset :skipped",
                        choice,
                        viewer)
                .param("most", pageSize)
                .param("skipped", (page - 1) * pageSize)
                .query((row, number) -> {
                    UUID photo = row.getObject("photo", UUID.class);
                    String work = PersonCard.work(row.getString("function"), row.getString("organisation"));
                    return new PersonCard(
                            row.getString("slug"),
                            row.getString("name"),
                            work.isEmpty() ? row.getString("last") : work,
                            photo == null ? null : new FileId(photo));
                })
                .list();
    }

    int count(Choice choice, Viewer viewer) {
        return asked("select count(*) from directory.person p where " + KNOWN + CHOSEN, choice, viewer)
                .query(Integer.class)
                .single();
    }

    /// What the people of this choice know about.
    List<UUID> themes(Choice choice, Viewer viewer) {
        return asked(
                        "select distinct theme from directory.person p cross join unnest(p.theme_ids) theme where "
                                + KNOWN + CHOSEN + " and " + SUBJECTS,
                        choice,
                        viewer)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Where the people of this choice work.
    List<UUID> places(Choice choice, Viewer viewer) {
        return asked(
                        "select distinct p.place_id from directory.person p where p.place_id is not null and " + KNOWN
                                + CHOSEN + " and " + PLACE,
                        choice,
                        viewer)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /// What the people of this choice work for.
    List<UUID> organisations(Choice choice, Viewer viewer) {
        return asked(
                        "select distinct p.organisation_id from directory.person p where p.organisation_id is not null and "
                                + KNOWN + CHOSEN + " and " + WORK,
                        choice,
                        viewer)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Choice choice, Viewer viewer) {
        PersonFilter filter = choice.filter();
        return jdbc.sql(sql)
                .param("member", !viewer.isVisitor())
                .param("tokens", viewer.tokens())
                .param("name", filter.name().replaceAll("[%_\\\\]", ""))
                .param("theme", filter.theme())
                .param("themes", choice.themes())
                .param("place", filter.place())
                .param("organisation", filter.organisation());
    }

    /// Those of these people who took part in something this viewer may see.
    Set<PersonId> engaged(Collection<PersonId> ids, Viewer viewer) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                                select distinct coalesce(a.merged_into, a.id)
                                from directory.engagement e join directory.person a on a.id = e.person_id
                                where coalesce(a.merged_into, a.id) in (:ids) and e.audience in (:tokens)""")
                        .param("ids", ids.stream().map(PersonId::value).toList())
                        .param("tokens", viewer.tokens())
                        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
    }

    /// How many of these accounts work in each largest place, the most first. Only of who lets members know.
    Map<String, Integer> regions(Collection<MemberId> accounts) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        jdbc.sql("""
                        with recursive up as (
                            select id as place, id, parent, name from directory.place
                            union all
                            select up.place, next.id, next.parent, next.name
                            from up join directory.place next on next.id = up.parent)
                        select top.name, count(*)::int as people from directory.person p
                        join directory.place named on named.id = p.place_id
                        join up top on top.place = coalesce(named.merged_into, named.id) and top.parent is null
                        where p.account_id in (:accounts) and p.place_readers <> 'NOBODY'
                            and p.presence in ('MEMBERS', 'EVERYONE')
                        group by top.name order by count(*) desc, top.name""")
                .param("accounts", accounts.stream().map(MemberId::value).toList())
                .query((row, at) -> counted.put(row.getString("name"), row.getInt("people")))
                .list();
        return counted;
    }

    Optional<PersonId> ofAccount(MemberId account) {
        return jdbc.sql("select id from directory.person where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// People whose whole name stands in this text; of several with one name who an editor made.
    List<PersonId> namedIn(String text) {
        return text.isBlank()
                ? List.of()
                : jdbc.sql("""
                                select distinct on (lower(name)) coalesce(merged_into, id) from directory.person
                                where length(name) > 4 and position(lower(name) in lower(:text)) > 0
                                    and :text ~* ('(^|\\W)' || regexp_replace(name, '(\\W)', '\\\\\\1', 'g') || '(\\W|$)')
                                order by lower(name), merged_into is not null, account_id is not null, id""")
                        .param("text", text)
                        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                        .list();
    }
}

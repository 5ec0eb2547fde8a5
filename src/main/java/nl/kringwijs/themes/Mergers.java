package nl.kringwijs.themes;

import java.util.List;
import java.util.UUID;
import nl.kringwijs.shared.Deed;
import nl.kringwijs.shared.Merged;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Two entries of a register that turn out to be one. Nothing that points at either is rewritten: the one that goes
/// points at the one that stays, so that both can be let go again as they were. Stands here, in the lowest module
/// that keeps a register, for the ones above as well.
///
/// A table that takes part has `id`, `version`, `name`, `merged_into` and `merged_via`.
@Component
public class Mergers {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher told;

    Mergers(JdbcClient jdbc, ApplicationEventPublisher told) {
        this.jdbc = jdbc;
        this.told = told;
    }

    /// @throws Problem when they are one already, or either was merged before
    public void merge(Register register, UUID gone, UUID kept, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        String table = register.table();
        if (gone.equals(kept) || isMerged(table, gone) || isMerged(table, kept)) {
            throw Problem.at("kept", "themes.merge.wrong");
        }
        jdbc.sql(
                        "update " + table
                                + " set merged_via = merged_into, merged_into = :kept, version = version + 1 where merged_into = :gone")
                .param("kept", kept)
                .param("gone", gone)
                .update();
        jdbc.sql("update " + table + " set merged_into = :kept, version = version + 1 where id = :gone")
                .param("kept", kept)
                .param("gone", gone)
                .update();
        told.publishEvent(Deed.of(register.ref(kept), name(table, kept), "merged", name(table, gone), viewer));
    }

    private String name(String table, UUID id) {
        return jdbc.sql("select name from " + table + " where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private boolean isMerged(String table, UUID id) {
        return !jdbc.sql("select exists (select 1 from " + table + " where id = :id and merged_into is null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /// Lets go what was merged: it stands by itself again, with what had come along with it.
    public void split(Register register, UUID gone, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        String table = register.table();
        jdbc.sql("update " + table
                        + " set merged_into = null, merged_via = null, version = version + 1 where id = :gone")
                .param("gone", gone)
                .update();
        jdbc.sql("update " + table
                        + " set merged_into = :gone, merged_via = null, version = version + 1 where merged_via = :gone")
                .param("gone", gone)
                .update();
        told.publishEvent(Deed.of(register.ref(gone), name(table, gone), "split", "", viewer));
    }

    /// All that were merged, by name.
    public List<Merged> merged(Register register) {
        String table = register.table();
        return jdbc.sql("select gone.id, gone.name, kept.name as into_name from " + table + " gone join " + table
                        + " kept on kept.id = coalesce(gone.merged_via, gone.merged_into) order by gone.name")
                .query((row, number) ->
                        new Merged(row.getObject("id", UUID.class), row.getString("name"), row.getString("into_name")))
                .list();
    }

    /// This one and all that stand for it.
    public List<UUID> all(Register register, UUID kept) {
        return jdbc.sql("select id from " + register.table() + " where id = :kept or merged_into = :kept")
                .param("kept", kept)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}

package nl.kringwijs.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kringwijs.members.Belongings;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Real accounts to try things with, and who they are at this moment.
@TestComponent
public class Accounts {

    private final JdbcClient jdbc;
    private final List<Belongings> rooms;

    Accounts(JdbcClient jdbc, List<Belongings> rooms) {
        this.jdbc = jdbc;
        this.rooms = rooms;
    }

    /// An account that can sign in nowhere, but is there.
    public MemberId add(String name, Role role) {
        MemberId id = MemberId.random();
        jdbc.sql("""
                        insert into members.account (id, version, email, name, role, state, created_at)
                        values (:id, 1, :email, :name, :role, 'ACTIVE', now())""")
                .param("id", id.value())
                .param("email", email(id))
                .param("name", name)
                .param("role", role.name())
                .update();
        return id;
    }

    public static String email(MemberId id) {
        return id.value() + "@example.org";
    }

    /// As the portal would know them in their next request.
    public Viewer now(MemberId id) {
        Set<Audience> audiences = new HashSet<>();
        Set<SubjectRef> leads = new HashSet<>();
        rooms.forEach(room -> {
            audiences.addAll(room.of(id).audiences());
            leads.addAll(room.of(id).leads());
        });
        return jdbc.sql("select name, role from members.account where id = :id")
                .param("id", id.value())
                .query((row, number) -> Viewer.member(id, row.getString("name"), Role.valueOf(row.getString("role"))))
                .single()
                .belonging(audiences, leads);
    }

    /// The subjects of what was sent to this address, oldest first.
    public List<String> mailsTo(String email) {
        return jdbc.sql("select subject from notifications.mail where recipient = :email order by created_at")
                .param("email", email)
                .query(String.class)
                .list();
    }

    /// A token by which a program comes in for this account.
    public String token(MemberId id) throws Exception {
        String token = UUID.randomUUID().toString();
        byte[] hash = java.security.MessageDigest.getInstance("SHA-256")
                .digest(token.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        jdbc.sql(
                        "insert into members.api_token (hash, account_id, label, created_at) values (:hash, :id, 'test', now())")
                .param("hash", java.util.HexFormat.of().formatHex(hash))
                .param("id", id.value())
                .update();
        jdbc.sql("update members.account set password_hash = 'x' where id = :id")
                .param("id", id.value())
                .update();
        return token;
    }
}

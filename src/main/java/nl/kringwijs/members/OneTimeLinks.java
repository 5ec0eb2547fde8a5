package nl.kringwijs.members;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.shared.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Links in mails: 256 random bits, of which only the SHA-256 is kept; each works once and for a while.
@Component
class OneTimeLinks {

    enum Purpose {
        CONFIRM(Duration.ofDays(3)),
        RESET(Duration.ofHours(2)),
        INVITE(Duration.ofDays(21));

        private final Duration valid;

        Purpose(Duration valid) {
            this.valid = valid;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A new link for this purpose; earlier ones for the same purpose stop working.
    String issue(MemberId account, Purpose purpose) {
        jdbc.sql("delete from members.link where account_id = :account and purpose = :purpose and used_at is null")
                .param("account", account.value())
                .param("purpose", purpose.name())
                .update();
        String token = token();
        jdbc.sql(
                        "insert into members.link (hash, account_id, purpose, expires_at) values (:hash, :account, :purpose, :expires)")
                .param("hash", hash(token))
                .param("account", account.value())
                .param("purpose", purpose.name())
                .param("expires", Timestamp.from(clock.instant().plus(purpose.valid)))
                .update();
        return token;
    }

    /// Whose link this is, if it still works. Does not use it up.
    Optional<MemberId> look(String token, Purpose purpose) {
        return jdbc.sql("""
                        select account_id from members.link
                        where hash = :hash and purpose = :purpose and used_at is null and expires_at > :now""")
                .param("hash", hash(token))
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// Uses the link up. Empty when it was used, replaced or is too old.
    Optional<MemberId> use(String token, Purpose purpose) {
        return jdbc.sql("""
                        update members.link set used_at = :now
                        where hash = :hash and purpose = :purpose and used_at is null and expires_at > :now returning account_id""")
                .param("hash", hash(token))
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// No open link of this account works any more.
    void endAll(MemberId account) {
        jdbc.sql("delete from members.link where account_id = :account and used_at is null")
                .param("account", account.value())
                .update();
    }

    /// The tokens by which programs come in for this account work no more.
    void endTokens(MemberId account) {
        jdbc.sql("delete from members.api_token where account_id = :account")
                .param("account", account.value())
                .update();
    }

    /// The link by which the first admin is made; a new one replaces an unused one.
    String issueForFirstAdmin() {
        jdbc.sql("delete from members.first_admin_link").update();
        String token = token();
        jdbc.sql("insert into members.first_admin_link (hash) values (:hash)")
                .param("hash", hash(token))
                .update();
        return token;
    }

    boolean looksLikeFirstAdmin(String token) {
        return jdbc.sql("select count(*) from members.first_admin_link where hash = :hash and used_at is null")
                        .param("hash", hash(token))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    boolean useForFirstAdmin(String token) {
        return jdbc.sql("update members.first_admin_link set used_at = :now where hash = :hash and used_at is null")
                        .param("hash", hash(token))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private String token() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package nl.kringwijs.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import nl.kringwijs.search.SearchEngine.Cursor;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ChangeLogTest {

    @Autowired
    SearchChanges changes;

    @Autowired
    ChangeQueries queries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private static SubjectRef someSubject() {
        return new SubjectRef(Kind.LEERVRAAG, UUID.randomUUID());
    }

    @Test
    void aRowThatCommitsLateIsNotPassedOver() throws Exception {
        Cursor start = queries.now();
        SubjectRef late = someSubject();
        SubjectRef early = someSubject();
        var written = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            other.submit(() -> transaction.executeWithoutResult(status -> {
                changes.changed(late);
                written.countDown();
                await(goOn);
            }));
            await(written);
            transaction.executeWithoutResult(status -> changes.changed(early));
            // The earlier transaction is still open: nothing from its start on may be read yet
            assertThat(queries.after(start))
                    .extracting(ChangeQueries.Change::subject)
                    .doesNotContain(early, late);
            goOn.countDown();
        }
        Patience.until("both to be read", () -> queries.after(start).size() >= 2);
        assertThat(queries.after(start))
                .extracting(ChangeQueries.Change::subject)
                .contains(early, late);
    }

    /// Numbers of transactions grow a digit longer now and then; a backlog across that must be read in their order.
    @Test
    void aLongBacklogIsReadInTheOrderOfItsTransactions() {
        String mark = "leervraag:" + UUID.randomUUID();
        Cursor start = new Cursor(queries.now().log(), 1, 0);
        jdbc.sql(
                        "insert into search.change (subject, xid) select :mark, xid::text::xid8 from generate_series(2, 700) xid")
                .param("mark", mark)
                .update();
        List<Long> read = new ArrayList<>();
        try {
            Cursor cursor = start;
            while (cursor.xid() < 700) {
                List<ChangeQueries.Change> batch = queries.after(cursor);
                batch.stream()
                        .filter(change -> change.subject().key().equals(mark))
                        .map(change -> change.cursor().xid())
                        .forEach(read::add);
                cursor = batch.getLast().cursor();
            }
        } finally {
            jdbc.sql("delete from search.change where subject = :mark")
                    .param("mark", mark)
                    .update();
        }
        assertThat(read).isEqualTo(LongStream.rangeClosed(2, 700).boxed().toList());
    }

    @Test
    void whatIsRolledBackNeverHappened() {
        Cursor start = queries.now();
        SubjectRef never = someSubject();
        transaction.executeWithoutResult(status -> {
            changes.changed(never);
            status.setRollbackOnly();
        });
        assertThat(queries.after(start))
                .extracting(ChangeQueries.Change::subject)
                .doesNotContain(never);
    }

    @Test
    void anIndexOfAnotherLogOrFromTheFutureOrTooFarBehindCanNotReadOn() {
        Cursor now = queries.now();
        assertThat(queries.canReadOnFrom(now)).isTrue();
        assertThat(queries.canReadOnFrom(new Cursor(UUID.randomUUID(), now.xid(), now.id())))
                .as("another database")
                .isFalse();
        assertThat(queries.canReadOnFrom(new Cursor(now.log(), now.xid() + 1_000_000, 0)))
                .as("a database that was put back to an earlier day")
                .isFalse();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into search.change (subject, at) values (:subject, now() - interval '8 days')")
                    .param("subject", someSubject().key())
                    .update();
        });
        queries.cleanUp();
        assertThat(queries.canReadOnFrom(now))
                .as("a node that was away too long")
                .isFalse();
        assertThat(queries.canReadOnFrom(queries.now())).isTrue();
    }

    @Test
    void aLogThatCameFromAnotherClusterBeginsAnew() {
        Cursor before = queries.now();
        queries.mendAfterRestore();
        assertThat(queries.canReadOnFrom(before)).as("nothing to mend").isTrue();
        jdbc.sql("update search.log set cleaned_to = '999999999999'::xid8").update();
        assertThat(queries.canReadOnFrom(queries.now())).isFalse();
        queries.mendAfterRestore();
        assertThat(queries.canReadOnFrom(queries.now())).isTrue();
        assertThat(queries.now().log()).isNotEqualTo(before.log());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

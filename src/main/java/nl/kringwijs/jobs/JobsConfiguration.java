package nl.kringwijs.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import nl.kringwijs.shared.PortalHome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

@Configuration
class JobsConfiguration {

    private static final Logger log = LoggerFactory.getLogger(JobsConfiguration.class);
    private static final Duration WHEN_FULL = Duration.ofSeconds(2);
    private static final int THREADS = 6;
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED_HEARTBEATS = 6;

    /// Sees the caller's transaction through the proxy: with the plain data source a rolled-back change would leave
    /// its job behind.
    @Bean(destroyMethod = "stop")
    Scheduler scheduler(
            DataSource dataSource, List<DurableTask> durable, List<RecurringWork> recurring, PortalHome home) {
        List<Task<?>> tasks = new ArrayList<>();
        durable.forEach(task -> tasks.add(oneTime(task)));
        List<RecurringTask<Void>> starting =
                recurring.stream().map(JobsConfiguration::recurring).toList();
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .startTasks(starting)
                .tableName("jobs.scheduled_tasks")
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .schedulerName(new SchedulerName.Fixed(node(home)))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    /// The name of this node, the same after it was started again: machine and home.
    private static String node(PortalHome home) {
        return new SchedulerName.Hostname().getName() + ":" + home.path();
    }

    /// What this node had in hand when it was killed waits for nobody: it was this node's, and this node is new. What
    /// another node had in hand is found by its heart having stopped, within a minute.
    @EventListener
    void start(ApplicationReadyEvent ready) {
        int left = ready.getApplicationContext()
                .getBean(JdbcClient.class)
                .sql("""
                        update jobs.scheduled_tasks
                        set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                        where picked and picked_by = :node""")
                .param("node", node(ready.getApplicationContext().getBean(PortalHome.class)))
                .update();
        if (left > 0) {
            log.info("{} jobs were in hand when this node was ended, and go on", left);
        }
        ready.getApplicationContext().getBean(Scheduler.class).start();
    }

    private static Task<Void> oneTime(DurableTask task) {
        var room = new Semaphore(task.atOnce());
        return Tasks.custom(task.name(), Void.class).onFailure(new LaterAgain()).execute((instance, context) -> {
            if (!room.tryAcquire()) {
                return (complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(WHEN_FULL));
            }
            try {
                run(() -> task.run(instance.getId()));
                return new CompletionHandler.OnCompleteRemove<>();
            } finally {
                room.release();
            }
        });
    }

    private static RecurringTask<Void> recurring(RecurringWork work) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.every())).execute((instance, context) -> run(work::run));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        } catch (Exception failure) {
            log.debug("A job failed and is tried again", failure);
            throw new IllegalStateException(failure);
        }
    }
}

package nl.kringwijs.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

@Configuration
class JobsConfiguration {

    private static final Logger log = LoggerFactory.getLogger(JobsConfiguration.class);
    private static final Duration WHEN_FULL = Duration.ofSeconds(2);
    private static final int THREADS = 6;

    /// Sees the caller's transaction through the proxy: with the plain data source a rolled-back change would leave
    /// its job behind.
    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<DurableTask> durable, List<RecurringWork> recurring) {
        List<Task<?>> tasks = new ArrayList<>();
        durable.forEach(task -> tasks.add(oneTime(task)));
        List<RecurringTask<Void>> starting =
                recurring.stream().map(JobsConfiguration::recurring).toList();
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .startTasks(starting)
                .tableName("jobs.scheduled_tasks")
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(2))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
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

package nl.kringwijs.events.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.registration.RegistrationQueries.Telling;
import nl.kringwijs.jobs.DurableTask;
import nl.kringwijs.jobs.Jobs;
import nl.kringwijs.notifications.Mail;
import nl.kringwijs.notifications.Mail.Action;
import nl.kringwijs.notifications.Mails;
import nl.kringwijs.shared.Site;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells people what they have. What somebody changes within a moment is one message, written from what stands in the
/// database when it goes, so that it never says anything else than the screen.
@Component
class RegistrationMails implements DurableTask {

    private static final String TASK = "registration-mail";
    private static final Duration A_MOMENT = Duration.ofSeconds(30);
    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH.mm", Words.DUTCH).withZone(ZoneId.of("Europe/Amsterdam"));

    private final RegistrationQueries queries;
    private final Mails mails;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Site site;
    private final Clock clock;

    RegistrationMails(
            RegistrationQueries queries,
            Mails mails,
            Jobs jobs,
            TransactionTemplate transaction,
            Site site,
            Clock clock) {
        this.queries = queries;
        this.mails = mails;
        this.jobs = jobs;
        this.transaction = transaction;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public String name() {
        return TASK;
    }

    /// Somebody has, wants or gave back something. Each change asks for a mail of its own, as one that is being
    /// written may have looked already; those that come after it find that all is said.
    void changed(RegistrationId registration) {
        jobs.enqueue(
                TASK,
                registration.value() + ":" + UUID.randomUUID(),
                clock.instant().plus(A_MOMENT));
    }

    @Override
    public void run(String id) {
        transaction.executeWithoutResult(
                status -> queries.telling(new RegistrationId(UUID.fromString(id.substring(0, id.indexOf(':')))))
                        .ifPresent(this::tell));
    }

    private void tell(Telling to) {
        queries.day(to.day()).ifPresent(day -> {
            queries.lock(day.id());
            String said = to.withdrawn() ? "withdrawn" : said(day, to.id());
            if (said.isBlank() || said.equals(to.told())) {
                return;
            }
            queries.told(to.id(), said);
            if (to.withdrawn()) {
                send(day, to, "withdrawn");
            } else {
                send(day, to, to.told().isEmpty() ? "signedUp" : "changed", said);
            }
        });
    }

    /// A line for each thing this person has or wants.
    private String said(OpenDay day, RegistrationId registration) {
        return queries.choices(registration).stream()
                .map(choice -> Words.say(
                        "events.mail.line." + choice.state().name(),
                        title(day, choice),
                        choice.state() == ChoiceState.WAITING ? queries.position(choice.target(), registration) : 0))
                .collect(Collectors.joining("\n\n"));
    }

    private static String title(OpenDay day, Choice choice) {
        return day.target(choice.target()).map(Target::title).orElse("");
    }

    /// A place is kept for them.
    void offered(OpenDay day, Choice choice, Instant until) {
        queries.telling(choice.registration())
                .ifPresent(to -> send(day, to, "offered", title(day, choice), UNTIL.format(until)));
    }

    /// The place that was kept for them went on.
    void lapsed(OpenDay day, Choice choice) {
        queries.telling(choice.registration()).ifPresent(to -> send(day, to, "lapsed", title(day, choice)));
    }

    /// @param arguments from `{2}`; `{0}` is the title of the day, `{1}` the name
    private void send(OpenDay day, Telling to, String which, Object... arguments) {
        String key = "events.mail." + which;
        Object[] all = new Object[arguments.length + 2];
        all[0] = day.day().title();
        all[1] = to.name();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        mails.send(new Mail(
                to.email(),
                Words.say(key + ".subject", all),
                List.of(Words.say(key + ".text", all).split("\n\n")),
                new Action(Words.say("events.mail.action"), site.address(EventLinks.event(day.slug()))),
                Words.say("events.mail.closing", all)));
    }
}

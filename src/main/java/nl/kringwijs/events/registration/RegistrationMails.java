package nl.kringwijs.events.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.registration.Registration.State;
import nl.kringwijs.jobs.DurableTask;
import nl.kringwijs.jobs.Jobs;
import nl.kringwijs.notifications.Mail;
import nl.kringwijs.notifications.Mail.Action;
import nl.kringwijs.notifications.Mails;
import nl.kringwijs.shared.Site;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells people what they have. What changes within a moment is one message, written from what stands in the
/// database when it goes, so that it never says anything else than the screen; what was said already is not said
/// again.
@Component
class RegistrationMails implements DurableTask {

    static final String TASK = "registration-mail";

    private static final Duration A_MOMENT = Duration.ofSeconds(30);
    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH.mm", Words.DUTCH).withZone(ZoneId.of("Europe/Amsterdam"));
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    private final DayQueries days;
    private final PlaceQueries places;
    private final RegistrationQueries registrations;
    private final Statements statements;
    private final Mails mails;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Site site;
    private final Clock clock;

    RegistrationMails(
            DayQueries days,
            PlaceQueries places,
            RegistrationQueries registrations,
            Statements statements,
            Mails mails,
            Jobs jobs,
            TransactionTemplate transaction,
            Site site,
            Clock clock) {
        this.days = days;
        this.places = places;
        this.registrations = registrations;
        this.statements = statements;
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

    /// The same, without waiting for more.
    void now(RegistrationId registration) {
        jobs.enqueue(TASK, registration.value() + ":" + UUID.randomUUID());
    }

    @Override
    public void run(String id) {
        tell(new RegistrationId(UUID.fromString(id.substring(0, id.indexOf(':')))));
    }

    /// Tells this person what they have, if the last message said something else.
    void tell(RegistrationId id) {
        transaction.executeWithoutResult(status -> registrations.find(id).ifPresent(known -> {
            places.lock(known.day());
            registrations.find(id).ifPresent(this::tell);
        }));
    }

    private void tell(Registration to) {
        Optional<OpenDay> found = days.evenWithdrawn(to.day());
        if (found.isEmpty() || to.isHeld() || to.state() == State.LAPSED) {
            return;
        }
        OpenDay day = found.get();
        Statement now = statements.of(day, to);
        if (now.known().equals(to.told()) || (now.isOver() && to.told().isEmpty())) {
            return;
        }
        int sequence = registrations.told(to.id(), now.known());
        if (now.isOver()) {
            String which = day.withdrawn() ? "calledOff" : "withdrawn";
            send(day, to, which, statements.cancellation(day, to, sequence));
        } else {
            send(
                    day,
                    to,
                    now.after(to.told()),
                    now.comes() ? statements.invitation(day, to, now, sequence) : null,
                    now.said());
        }
    }

    /// A place is kept for them.
    void offered(OpenDay day, Choice choice, Instant until) {
        registrations
                .find(choice.registration())
                .ifPresent(to -> send(day, to, "offered", null, day.title(choice.target()), UNTIL.format(until)));
    }

    /// The place that was kept for them went on.
    void lapsed(OpenDay day, Choice choice) {
        registrations
                .find(choice.registration())
                .ifPresent(to -> send(day, to, "lapsed", null, day.title(choice.target())));
    }

    /// Everything is kept for them for a while, to say yes to.
    void held(OpenDay day, Registration to) {
        Instant until = to.heldUntil();
        if (until != null) {
            String by = Optional.ofNullable(to.broughtBy())
                    .flatMap(registrations::find)
                    .map(Registration::name)
                    .orElse("");
            LocalTime clockTime = until.atZone(OpenDay.ZONE).toLocalTime();
            send(
                    day,
                    to,
                    by.isEmpty() ? "confirm" : "confirmBrought",
                    null,
                    statements.of(day, to).said(),
                    CLOCK.format(clockTime),
                    by);
        }
    }

    /// Somebody asked for a place with an address that has one: only its owner hears that.
    void already(OpenDay day, Registration to) {
        if (to.isHeld()) {
            held(day, to);
        } else {
            send(day, to, "already", null, statements.of(day, to).said());
        }
    }

    /// Something about the day that each hears once.
    ///
    /// @param which the last part of the key of its words; `{2}` is what they have
    /// @param more from `{3}`
    void once(OpenDay day, Registration to, String which, Object... more) {
        Object[] all = new Object[more.length + 1];
        all[0] = statements.of(day, to).said();
        System.arraycopy(more, 0, all, 1, more.length);
        send(day, to, which, null, all);
    }

    /// @param arguments from `{2}`; `{0}` is the title of the day, `{1}` the name
    private void send(
            OpenDay day,
            Registration to,
            String which,
            Mail.@org.jspecify.annotations.Nullable Appointment appointment,
            Object... arguments) {
        if (to.address().isEmpty()) {
            return;
        }
        String key = "events.mail." + which;
        Object[] all = new Object[arguments.length + 2];
        all[0] = day.day().title();
        all[1] = to.name();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        Mail mail = new Mail(
                to.address().orElseThrow(),
                Words.say(key + ".subject", all),
                List.of(Words.say(key + ".text", all).split("\n\n")),
                new Action(
                        Words.say(to.isHeld() ? "events.mail.action.confirm" : "events.mail.action"),
                        site.address(EventLinks.registration(to.secret()))),
                Words.say("events.mail.closing", all));
        mails.send(appointment == null ? mail : mail.with(appointment));
    }
}

package nl.kringwijs.events.registration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.events.EventId;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Signing up without an account: by name and e-mail. All that is chosen is kept for an hour, until the owner of the
/// address says yes.
@Service
@Transactional
public class GuestSignUps {

    private final DayQueries days;
    private final PlaceQueries places;
    private final RegistrationQueries registrations;
    private final Arriving arriving;
    private final Answers answers;
    private final RegistrationMails mails;
    private final Queue queue;
    private final SignUpLimits limits;
    private final Clock clock;

    GuestSignUps(
            DayQueries days,
            PlaceQueries places,
            RegistrationQueries registrations,
            Arriving arriving,
            Answers answers,
            RegistrationMails mails,
            Queue queue,
            SignUpLimits limits,
            Clock clock) {
        this.days = days;
        this.places = places;
        this.registrations = registrations;
        this.arriving = arriving;
        this.answers = answers;
        this.mails = mails;
        this.queue = queue;
        this.limits = limits;
        this.clock = clock;
    }

    /// Asks for places on a day that everybody may see. What the answer is, the mail says: whoever typed the address
    /// does not hear whether it was known.
    ///
    /// @param place where the request comes from
    /// @throws Problem in words, at its field where it has one; then nothing is kept
    public void ask(EventId day, SignUpForm form, String place) {
        var sender = new Sender(form.name(), form.email());
        String name = sender.checkedName();
        var email = new EmailAddress(form.email());
        limits.count(place, email.value());
        places.lock(day);
        OpenDay open = days.find(day)
                .filter(known -> known.audience().equals(Audience.PUBLIC))
                .orElseThrow(() -> Problem.of("events.signUp.refused.gone"));
        open.closed(clock).ifPresent(why -> {
            throw Problem.of(why);
        });
        List<Target> targets = arriving.targets(open, form.targets());
        // All that can be wrong is looked at first: whoever typed a known address hears the same as anybody
        Answers.checked(open, Arriving.parts(targets), form.capacity(), form.answers());
        Arriving.checked(form.colleagues());
        arriving.mustHaveRoom(open, targets);
        Optional<Registration> known = registrations.ofAddress(day, email);
        if (known.isPresent()) {
            mails.already(open, known.get());
            return;
        }
        Registration fresh = Registration.of(day, null, name, email, Registration.Source.GUEST, clock.instant());
        arriving.hold(open, fresh, targets);
        answers.keep(open, fresh.id(), form.capacity(), form.answers());
        arriving.bring(open, fresh, form.colleagues(), targets);
        queue.tell(day);
    }
}

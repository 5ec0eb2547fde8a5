package nl.kringwijs.events.registration;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.members.Addressees;
import nl.kringwijs.members.Messages;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.notifications.Mail;
import nl.kringwijs.notifications.Mail.Action;
import nl.kringwijs.notifications.Mails;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What an organiser does for participants: writing down who signed up by mail, one by one or from a list, taking
/// somebody off, writing to them.
@Service
public class ByHand {

    private static final int MOST_LINES = 2_000;
    private static final int LONGEST_SUBJECT = 150;

    /// What columns are called, in letters alone.
    private static final Set<String> NAME = Set.of(
            "naam", "name", "volledigenaam", "fullname", "deelnemer", "naamdeelnemer", "jenaam", "jouwnaam", "uwnaam");

    private static final Set<String> FIRST_NAME = Set.of("voornaam", "roepnaam", "firstname");
    private static final Set<String> BETWEEN = Set.of("tussenvoegsel", "tussenvoegsels");
    private static final Set<String> LAST_NAME = Set.of("achternaam", "familienaam", "lastname", "surname");
    private static final Set<String> EMAIL =
            Set.of("email", "emailadres", "emailaddress", "mail", "mailadres", "adresemail");

    private final DayQueries days;
    private final PlaceQueries places;
    private final ChoiceQueries choices;
    private final RegistrationQueries registrations;
    private final Arriving arriving;
    private final Queue queue;
    private final RegistrationMails registrationMails;
    private final Addressees addressees;
    private final Mails mails;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Site site;
    private final Clock clock;

    ByHand(
            DayQueries days,
            PlaceQueries places,
            ChoiceQueries choices,
            RegistrationQueries registrations,
            Arriving arriving,
            Queue queue,
            RegistrationMails registrationMails,
            Addressees addressees,
            Mails mails,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Site site,
            Clock clock) {
        this.days = days;
        this.places = places;
        this.choices = choices;
        this.registrations = registrations;
        this.arriving = arriving;
        this.queue = queue;
        this.registrationMails = registrationMails;
        this.addressees = addressees;
        this.mails = mails;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.site = site;
        this.clock = clock;
    }

    /// Writes down somebody who signed up by mail; they get the same message as everybody. Also after the deadline.
    ///
    /// @param targets ids of optional parts and occurrences; none is the day alone
    /// @throws Problem at `name` or `email`, or when there is no place
    public void add(EventId day, String name, String email, List<UUID> targets, Viewer viewer) {
        viewer.mustWrite(day.ref());
        transaction.executeWithoutResult(status -> {
            String checked = new Sender(name, email).checkedName();
            var address = new EmailAddress(email);
            places.lock(day);
            OpenDay open = days.find(day)
                    .filter(known -> known.isFor(viewer))
                    .orElseThrow(() -> Problem.of("events.signUp.refused.gone"));
            if (registrations.ofAddress(day, address).isPresent()) {
                throw Problem.at("email", "events.organiser.already");
            }
            Registration fresh = Registration.of(
                    day,
                    addressees.find(address).map(Addressees.Addressee::member).orElse(null),
                    checked,
                    address,
                    Registration.Source.ORGANISER,
                    clock.instant());
            arriving.arrive(open, fresh, arriving.targets(open, targets));
            queue.tell(day);
        });
    }

    /// What came of a list.
    ///
    /// @param already who was on the day before
    /// @param refused lines that were not taken, each with why
    public record Imported(int added, List<String> already, List<String> refused) {}

    /// Writes down everybody on a list: CSV with a heading that has a column `naam`, or `voornaam` and
    /// `achternaam`, and one `e-mail`, separated by commas, semicolons or tabs. Each line stands by itself: what is
    /// wrong in one keeps no other back.
    ///
    /// @throws Problem at `list` when it is no such list
    public Imported take(EventId day, String list, Viewer viewer) {
        viewer.mustWrite(day.ref());
        List<NamedCsvRecord> lines = lines(list);
        List<String> already = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        int added = 0;
        for (NamedCsvRecord line : lines) {
            String name = name(line);
            String email = field(line, EMAIL);
            if ((name + email).isBlank()) {
                continue;
            }
            try {
                add(day, name, email, List.of(), viewer);
                added++;
            } catch (Problem wrong) {
                if (wrong.key().equals("events.organiser.already")) {
                    already.add(name);
                } else {
                    refused.add(Words.say(
                            "events.organiser.line",
                            line.getStartingLineNumber(),
                            name + " " + email,
                            Words.say(wrong)));
                }
            }
        }
        return new Imported(added, already, refused);
    }

    private static List<NamedCsvRecord> lines(String list) {
        String plain = list.startsWith("\uFEFF") ? list.substring(1) : list;
        String heading =
                plain.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = heading.contains(";") ? ';' : heading.contains("\t") ? '\t' : ',';
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .build(NamedCsvRecordHandler.builder().build(), plain)) {
            List<NamedCsvRecord> all = reader.stream().limit(MOST_LINES + 1L).toList();
            boolean known = !all.isEmpty()
                    && (column(all.getFirst(), NAME).isPresent()
                            || column(all.getFirst(), FIRST_NAME).isPresent())
                    && column(all.getFirst(), EMAIL).isPresent();
            if (!known) {
                throw Problem.at("list", "events.organiser.list.wrong");
            }
            if (all.size() > MOST_LINES) {
                throw Problem.at("list", "events.organiser.list.long", MOST_LINES);
            }
            return all;
        } catch (CsvParseException wrong) {
            throw Problem.at("list", "events.organiser.list.wrong");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /// The column that has one of these names, whatever its capitals, hyphens and spaces.
    private static Optional<String> column(NamedCsvRecord line, Set<String> names) {
        return line.getHeader().stream()
                .filter(header -> names.contains(header.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")))
                .findFirst();
    }

    private static String field(NamedCsvRecord line, Set<String> names) {
        return column(line, names).flatMap(line::findField).map(String::strip).orElse("");
    }

    /// The whole name, also where a list has it in pieces; beside a first name, `naam` is what comes after it.
    private static String name(NamedCsvRecord line) {
        String first = field(line, FIRST_NAME);
        String last = field(line, LAST_NAME);
        String whole = field(line, NAME);
        if (last.isEmpty() && whole.startsWith(first + " ")) {
            return whole;
        }
        return Stream.of(first, field(line, BETWEEN), last.isEmpty() ? whole : last)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// Takes somebody off the day, as if they had given back everything themselves.
    @Transactional
    public void remove(EventId day, RegistrationId registration, Viewer viewer) {
        viewer.mustWrite(day.ref());
        places.lock(day);
        Optional<OpenDay> open = days.evenWithdrawn(day);
        registrations
                .find(registration)
                .filter(one -> one.day().equals(day) && one.stands())
                .ifPresent(one -> open.ifPresent(known -> {
                    queue.end(known, one.id(), Registration.State.WITHDRAWN, ChoiceState.LEFT);
                    registrationMails.changed(one.id());
                    queue.tell(day);
                }));
    }

    /// To whom a message goes.
    public enum Whom {
        /// Who has a place.
        PLACE,
        /// Who waits, or let it be known.
        WAITING
    }

    /// A message that was sent.
    public record Sent(Instant at, String by, String target, Whom whom, String subject, int count) {}

    /// Writes to everybody with a place on the day, in a part or in a workshop, or to who waits for one; kept in the
    /// log of the day. Answers go to who writes.
    ///
    /// @param target id of the day, the part or the occurrence
    /// @return how many get it
    /// @throws Problem at `subject` or `text`
    @Transactional
    public int write(EventId day, UUID target, Whom whom, String subject, String text, Viewer viewer) {
        viewer.mustWrite(day.ref());
        OpenDay open = days.evenWithdrawn(day)
                .filter(known -> known.isFor(viewer))
                .orElseThrow(() -> Problem.of("events.signUp.refused.gone"));
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw Problem.at("subject", "events.organiser.subject.wrong", LONGEST_SUBJECT);
        }
        String checked = Messages.checkedText(text);
        EmailAddress writer =
                addressees.find(viewer.mustBeSignedIn()).orElseThrow().email();
        List<Registration> to = choices.ofDay(day).stream()
                .filter(choice -> choice.target().equals(target) && isMeant(choice.state(), whom))
                .flatMap(choice -> registrations.find(choice.registration()).stream())
                .filter(one -> one.address().isPresent() && !one.isHeld())
                .toList();
        for (Registration one : to) {
            mails.send(new Mail(
                    one.address().orElseThrow(),
                    subject.strip(),
                    List.of(checked.split("\\R{2,}")),
                    new Action(Words.say("events.mail.action"), site.address(EventLinks.registration(one.secret()))),
                    Words.say(
                            "events.organiser.closing",
                            viewer.name(),
                            open.day().title()),
                    writer));
        }
        jdbc.sql("""
                        insert into events.message (event_id, target_id, whom, subject, text, sent_by, at, recipients)
                        values (:day, :target, :whom, :subject, :text, :by, :at, :count)""")
                .param("day", day.value())
                .param("target", target)
                .param("whom", whom.name())
                .param("subject", subject.strip())
                .param("text", checked)
                .param("by", viewer.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("count", to.size())
                .update();
        return to.size();
    }

    private static boolean isMeant(ChoiceState state, Whom whom) {
        return switch (whom) {
            case PLACE -> state == ChoiceState.PLACE;
            case WAITING -> state == ChoiceState.WAITING || state == ChoiceState.INTEREST || state == ChoiceState.WISH;
        };
    }

    /// What was written to participants of this day, the newest first.
    @Transactional
    public List<Sent> sent(EventId day, Viewer viewer) {
        viewer.mustWrite(day.ref());
        Optional<OpenDay> open = days.evenWithdrawn(day);
        return jdbc.sql("select * from events.message where event_id = :day order by at desc")
                .param("day", day.value())
                .query((row, number) -> {
                    UUID target = row.getObject("target_id", UUID.class);
                    return new Sent(
                            row.getTimestamp("at").toInstant(),
                            row.getString("sent_by"),
                            open.map(known -> known.title(target)).orElse(""),
                            Whom.valueOf(row.getString("whom")),
                            row.getString("subject"),
                            row.getInt("recipients"));
                })
                .list();
    }
}

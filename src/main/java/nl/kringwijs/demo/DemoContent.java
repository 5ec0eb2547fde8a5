package nl.kringwijs.demo;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.members.DemoAccounts;
import nl.kringwijs.moderation.Draft;
import nl.kringwijs.moderation.DraftRow;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.search.Synonyms;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.themes.Themes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Fills an empty portal with the demo content, through the same doors as everybody's. Accounts are there at once,
/// texts a moment later, and the recaps as soon as their decks are taken apart; a portal that was ended meanwhile
/// goes on where it was.
@Component
@ConditionalOnProperty("kringwijs.demo")
class DemoContent {

    private static final Logger log = LoggerFactory.getLogger(DemoContent.class);
    private static final int MOST_DRAFTS = 200;
    private static final int SECONDS_A_FILE = 300;

    private final DemoAccounts accounts;
    private final DemoNetwork network;
    private final DemoLogos logos;
    private final DemoDays days;
    private final DemoRoadshow roadshow;
    private final DemoPeople people;
    private final DemoCircles circles;
    private final DemoExamples examples;
    private final Themes themes;
    private final Synonyms synonyms;
    private final RecapDesk desk;
    private final Drafts drafts;
    private final MediaFiles files;
    private final String token;

    DemoContent(
            DemoAccounts accounts,
            DemoNetwork network,
            DemoLogos logos,
            DemoDays days,
            DemoRoadshow roadshow,
            DemoPeople people,
            DemoCircles circles,
            DemoExamples examples,
            Themes themes,
            Synonyms synonyms,
            RecapDesk desk,
            Drafts drafts,
            MediaFiles files,
            @Value("${kringwijs.demo-token:}") String token) {
        this.accounts = accounts;
        this.network = network;
        this.logos = logos;
        this.days = days;
        this.roadshow = roadshow;
        this.people = people;
        this.circles = circles;
        this.examples = examples;
        this.themes = themes;
        this.synonyms = synonyms;
        this.desk = desk;
        this.drafts = drafts;
        this.files = files;
        this.token = token;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(50)
    void fill() {
        Viewer editor = accounts();
        Thread.ofPlatform().daemon().name("demo-content").start(() -> {
            try {
                if (themes.all().isEmpty()) {
                    begin(editor);
                }
                publishWhatIsReady(editor);
            } catch (IOException | RuntimeException failure) {
                log.warn("The demo content is not complete", failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private final Map<String, Viewer> known = new HashMap<>();

    private Viewer accounts() {
        Viewer editor = Viewer.visitor();
        for (DemoAccounts.DemoAccount account : DemoAccounts.all()) {
            MemberId id = accounts.make(account);
            known.put(account.email(), Viewer.member(id, account.name(), account.role()));
            if (account.role() == Role.EDITOR) {
                editor = Viewer.member(id, account.name(), Role.EDITOR);
                if (!token.isBlank()) {
                    accounts.token(id, token);
                }
            }
        }
        return editor;
    }

    private void begin(Viewer editor) throws IOException, InterruptedException {
        Network made = network.make(editor);
        synonyms.add("wijkregisseur, wijkconsulent, wijkfunctionaris, wijkmanager", editor);
        synonyms.add("opbouwwerker, sociaal makelaar, wijkwerker", editor);
        synonyms.add("burgerbegroting, buurtbegroting, wijkbudget", editor);
        Map<String, FileId> drawn = logos.send(editor);
        people.make(made, known);
        days.make(made, editor);
        roadshow.make(made, editor);
        circles.make(made.themes(), made.organisations(), editor, known);
        examples.make(made, editor);
        for (Map.Entry<String, FileId> logo : drawn.entrySet()) {
            waitFor(logo.getValue(), editor);
            logos.put(logo.getKey(), logo.getValue(), editor);
        }
    }

    private void publishWhatIsReady(Viewer editor) throws IOException, InterruptedException {
        Set<String> titles = days.recapTitles();
        List<DraftRow> waiting = drafts.list(List.of(Draft.State.DRAFT), MOST_DRAFTS, 1, editor).stream()
                .filter(row -> row.subject().kind() == Kind.TERUGBLIK && titles.contains(row.title()))
                .toList();
        for (DraftRow row : waiting.reversed()) {
            Draft<RecapDraft> draft =
                    drafts.find(row.subject(), RecapDraft.class, editor).orElseThrow();
            for (RecapDraft.Piece piece : draft.content().materials()) {
                UUID file = piece.file();
                if (file != null) {
                    waitFor(new FileId(file), editor);
                }
            }
            if (draft.content().title().isBlank() || draft.version() > 1) {
                continue;
            }
            desk.publish(new RecapId(row.subject().id()), draft.content(), draft.version(), editor);
        }
        log.info("The demo content is complete");
    }

    private void waitFor(FileId file, Viewer editor) throws InterruptedException {
        var done = new CountDownLatch(1);
        Runnable look = () -> files.find(file, editor)
                .map(MediaFile::state)
                .filter(state -> state == MediaFile.State.READY || state == MediaFile.State.REFUSED)
                .ifPresent(state -> done.countDown());
        Runnable stop = files.onProgress(changed -> {
            if (changed.equals(file)) {
                look.run();
            }
        });
        try {
            look.run();
            if (!done.await(SECONDS_A_FILE, TimeUnit.SECONDS)) {
                log.warn("A deck of the demo was not taken apart in time");
            }
        } finally {
            stop.run();
        }
    }
}

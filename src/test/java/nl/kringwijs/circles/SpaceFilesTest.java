package nl.kringwijs.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.Decks;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Today;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The files of a closed space: seen by its members, taken away and put back, and in the end gone.
@PortalTest
class SpaceFilesTest {

    @Autowired
    Circles circles;

    @Autowired
    CircleMembers members;

    @Autowired
    CircleSpace space;

    @Autowired
    MediaFiles files;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private CircleId circle(MemberId member) {
        CircleDraft draft = CircleDraft.empty(Today.date())
                .faced(new CircleDraft.Face("Kring " + UUID.randomUUID(), "", List.of()))
                .joined(new CircleDraft.Way(CircleStage.OPEN, JoiningWay.OPEN, null, Today.date(), null, null, ""));
        CircleId id = circles.begin(draft, People.EDITOR);
        circles.publish(id, draft, 1, People.EDITOR);
        members.join(id, "", accounts.now(member));
        return id;
    }

    private byte[] deck() throws IOException {
        String mark = UUID.randomUUID().toString();
        return Files.readAllBytes(Decks.pdf(folder.resolve(mark + ".pdf"), mark, List.of("Blad van " + mark)));
    }

    private static ByteArrayInputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    @Test
    void whatIsTakenAwayIsNobodysUntilItIsPutBackAndThenGone() throws IOException {
        MemberId member = accounts.add("Deelnemer", Role.MEMBER);
        CircleId id = circle(member);
        FileId file =
                space.add(id, in(deck()), "stuk.pdf", accounts.now(member)).id();
        UUID row = space.files(id, accounts.now(member)).getFirst().id();
        assertThat(files.find(file, accounts.now(member))).isPresent();
        assertThat(files.find(file, People.EDITOR)).isEmpty();

        space.showFile(id, row, false, accounts.now(member));

        assertThat(files.find(file, People.EDITOR)).as("an editor").isEmpty();
        assertThat(files.find(file, accounts.now(member))).as("who sent it").isEmpty();
        space.showFile(id, row, true, accounts.now(member));
        assertThat(files.find(file, accounts.now(member))).isPresent();
        members.leave(id, accounts.now(member));
        assertThat(files.find(file, accounts.now(member)))
                .as("who sent it and left")
                .isEmpty();

        members.join(id, "", accounts.now(member));
        space.showFile(id, row, false, accounts.now(member));
        space.forget(Instant.now().plusSeconds(60));

        assertThat(jdbc.sql("select count(*) from media.file where id = :id")
                        .param("id", file.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theSameContentSentElsewhereIsTheirsWhoSentIt() throws IOException {
        MemberId member = accounts.add("Deelnemer", Role.MEMBER);
        MemberId other = accounts.add("Ander", Role.MEMBER);
        CircleId id = circle(member);
        byte[] content = deck();
        FileId file =
                space.add(id, in(content), "stuk.pdf", accounts.now(member)).id();
        assertThat(files.find(file, accounts.now(other))).isEmpty();

        assertThat(files.add(in(content), "zelfde.pdf", accounts.now(other)).id())
                .isEqualTo(file);

        assertThat(files.find(file, accounts.now(other))).isPresent();
        UUID row = space.files(id, accounts.now(member)).getFirst().id();
        space.showFile(id, row, false, accounts.now(member));
        space.forget(Instant.now().plusSeconds(60));
        assertThat(files.find(file, accounts.now(other)))
                .as("what others use stays")
                .isPresent();
    }

    @Test
    void aPortraitIsAPicture() throws IOException {
        byte[] content = deck();
        assertThatThrownBy(() -> files.addPicture(in(content), "ik.png", People.EDITOR))
                .isInstanceOf(Problem.class);
        assertThat(jdbc.sql("select count(*) from media.file where original_name = 'ik.png'")
                        .query(Integer.class)
                        .single())
                .as("nothing is kept")
                .isZero();
    }
}

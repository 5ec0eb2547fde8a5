package nl.kringwijs.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class DraftsTest {

    record Note(String text) {}

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    private SubjectRef begun(String text) {
        var subject = new SubjectRef(Kind.TERUGBLIK, UUID.randomUUID());
        drafts.begin(subject, text, new Note(text), People.EDITOR);
        return subject;
    }

    private SaveOutcome<Note> save(SubjectRef subject, int basedOn, String text, nl.kringwijs.shared.Viewer by) {
        return drafts.save(subject, basedOn, text, new Note(text), Note.class, by);
    }

    @Test
    void aSaveOverANewerVersionIsRefusedAndBothTextsAreKept() {
        SubjectRef subject = begun("begin");
        assertThat(save(subject, 1, "van de een", People.EDITOR)).isEqualTo(new SaveOutcome.Saved<Note>(2));
        SaveOutcome<Note> second = save(subject, 1, "van de ander", People.OTHER_EDITOR);
        assertThat(second).isInstanceOfSatisfying(SaveOutcome.Conflict.class, conflict -> {
            assertThat(conflict.theirs().content()).isEqualTo(new Note("van de een"));
            assertThat(drafts.version(subject, conflict.setAside(), Note.class, People.EDITOR))
                    .contains(new Note("van de ander"));
        });
        assertThat(drafts.find(subject, Note.class, People.EDITOR).orElseThrow().content())
                .isEqualTo(new Note("van de een"));
        assertThat(drafts.versions(subject, People.EDITOR)).anyMatch(DraftVersion::setAside);
    }

    @Test
    void theSameTextAgainIsNoNewVersion() {
        SubjectRef subject = begun("begin");
        save(subject, 1, "tekst", People.EDITOR);
        assertThat(save(subject, 2, "tekst", People.EDITOR)).isEqualTo(new SaveOutcome.Saved<Note>(2));
    }

    @Test
    void savesOfOnePersonWithinMinutesAreOneVersionAndAnothersIsItsOwn() {
        SubjectRef subject = begun("begin");
        save(subject, 1, "a", People.EDITOR);
        save(subject, 2, "ab", People.EDITOR);
        save(subject, 3, "abc", People.OTHER_EDITOR);
        assertThat(drafts.versions(subject, People.EDITOR))
                .extracting(DraftVersion::version)
                .containsExactly(4, 3);
    }

    @Test
    void whatIsPublishedAndChangedSinceIsAhead() {
        SubjectRef subject = begun("begin");
        drafts.published(subject, 1, People.EDITOR);
        assertThat(drafts.find(subject, Note.class, People.EDITOR).orElseThrow().isAhead())
                .isFalse();
        save(subject, 1, "meer", People.EDITOR);
        assertThat(drafts.find(subject, Note.class, People.EDITOR).orElseThrow().isAhead())
                .isTrue();
    }

    @Test
    void whatReadersSawStaysInTheHistory() {
        SubjectRef subject = begun("begin");
        save(subject, 1, "zoals lezers het zien", People.EDITOR);
        drafts.published(subject, 2, People.EDITOR);
        save(subject, 2, "meteen weer iets anders", People.EDITOR);
        save(subject, 3, "en nog iets", People.EDITOR);
        assertThat(drafts.versions(subject, People.EDITOR))
                .extracting(DraftVersion::version)
                .as("saves within minutes are one version, but never the one readers saw")
                .containsExactly(4, 2);
    }

    @Test
    void steadyWritingLeavesAVersionEveryFewMinutes() {
        SubjectRef subject = begun("begin");
        save(subject, 1, "een kwartier geleden begonnen", People.EDITOR);
        jdbc.sql("update moderation.version set since = since - interval '15 minutes' where subject = :subject")
                .param("subject", subject.key())
                .update();
        save(subject, 2, "en net nog getypt", People.EDITOR);
        save(subject, 3, "en nu weer", People.EDITOR);
        assertThat(drafts.versions(subject, People.EDITOR))
                .extracting(DraftVersion::version)
                .containsExactly(4, 2);
    }

    @Test
    void anOldVersionIsNotPublishedOverAColleaguesNewerOne() {
        SubjectRef subject = begun("begin");
        save(subject, 1, "van de ander", People.OTHER_EDITOR);
        assertThatThrownBy(() -> drafts.published(subject, 1, People.EDITOR)).isInstanceOf(Problem.class);
        assertThat(drafts.find(subject, Note.class, People.EDITOR).orElseThrow().state())
                .isEqualTo(Draft.State.DRAFT);
    }

    @Test
    void aDraftThatWasThrownAwayCanBeTakenBackAndAPublishedTextCanNotBeThrownAway() {
        SubjectRef subject = begun("weg ermee");
        drafts.discard(subject, People.EDITOR);
        assertThat(drafts.list(List.of(Draft.State.DRAFT), 500, 1, People.EDITOR))
                .extracting(DraftRow::subject)
                .doesNotContain(subject);
        drafts.takeBack(subject, People.OTHER_EDITOR);
        assertThat(drafts.list(List.of(Draft.State.DRAFT), 500, 1, People.EDITOR))
                .extracting(DraftRow::subject)
                .contains(subject);
        drafts.published(subject, 1, People.EDITOR);
        assertThatThrownBy(() -> drafts.discard(subject, People.EDITOR)).isInstanceOf(Problem.class);
    }

    @Test
    void puttingAVersionBackKeepsTheTextThatStoodThere() {
        SubjectRef subject = begun("begin");
        save(subject, 1, "het nieuwste, net getypt", People.EDITOR);
        assertThat(drafts.restore(subject, 2, "begin", new Note("begin"), Note.class, People.EDITOR))
                .isEqualTo(new SaveOutcome.Saved<Note>(3));
        assertThat(drafts.versions(subject, People.EDITOR))
                .extracting(version -> drafts.version(subject, version.id(), Note.class, People.EDITOR)
                        .orElseThrow())
                .containsExactly(new Note("begin"), new Note("het nieuwste, net getypt"));
    }

    @Test
    void whoGoesOnWritingInAThrownAwayDraftTakesItBack() {
        SubjectRef subject = begun("begin");
        drafts.discard(subject, People.OTHER_EDITOR);
        save(subject, 1, "toch verder", People.EDITOR);
        assertThat(drafts.list(List.of(Draft.State.DRAFT), 500, 1, People.EDITOR))
                .extracting(DraftRow::subject)
                .contains(subject);
    }
}

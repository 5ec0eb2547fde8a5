package nl.kringwijs.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "(Nieuw) samenspel in de wijk, nieuw-samenspel-in-de-wijk",
        "Eén conciërge, een-concierge",
        "Thema’s van A tot Z, themas-van-a-tot-z",
        "‘Zo doen we dat’ - Leeuwarden, zo-doen-we-dat-leeuwarden",
        "???, stuk"
    })
    void aSlugIsReadable(String title, String slug) {
        assertThat(Slug.from(title).value()).isEqualTo(slug);
    }

    @Test
    void aLongTitleIsCutAtAWord() {
        assertThat(Slug.from("woord ".repeat(40)).value())
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("woord");
    }

    @Test
    void aTakenSlugGetsANumber() {
        assertThat(Slug.from("Dag")
                        .firstFree(slug -> Set.of("dag", "dag-2").contains(slug.value()))
                        .value())
                .isEqualTo("dag-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a@b", "a@b@c.nl", "a b@c.nl", "a@c..nl", "a@-c.nl", "@c.nl", "a@c.nl\nBcc: x@y.nl"})
    void whatIsNoAddressIsRefusedAtItsField(String wrong) {
        assertThatThrownBy(() -> new EmailAddress(wrong))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("email"));
    }

    @Test
    void anAddressIsLowerCase() {
        assertThat(new EmailAddress(" Noor@Maasdrecht.Example.ORG ").value()).isEqualTo("noor@maasdrecht.example.org");
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThatThrownBy(() -> new TimeSlot(null, LocalTime.of(14, 0), LocalTime.of(13, 0)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aVisitorSeesWhatIsPublicAndAMemberMore() {
        assertThat(Viewer.visitor().sees(Audience.PUBLIC)).isTrue();
        assertThat(Viewer.visitor().sees(Audience.MEMBERS)).isFalse();
        Viewer member = Viewer.member(MemberId.random(), "Lid", Role.MEMBER);
        assertThat(member.sees(Audience.MEMBERS)).isTrue();
        assertThat(member.is(Role.EDITOR)).isFalse();
        assertThat(member.tokens()).containsExactly("member", "public");
        assertThatThrownBy(() -> member.mustBe(Role.EDITOR)).isInstanceOf(NotAllowed.class);
    }
}

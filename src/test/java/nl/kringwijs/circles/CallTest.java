package nl.kringwijs.circles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 8);

    private static Call call(
            CircleStage stage, @Nullable LocalDate called, @Nullable LocalDate deadline, LocalDate... meetings) {
        return new Call(stage, JoiningWay.ON_REQUEST, 3, called, deadline, List.of(meetings));
    }

    @Test
    void theLastDayStillCounts() {
        Call call = call(CircleStage.CALL, null, TODAY);

        assertThat(call.admits(2, TODAY)).isTrue();
        assertThat(call.admits(2, TODAY.plusDays(1))).isFalse();
        assertThat(call.isOver(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void aFullCircleAdmitsNobodyButWantsToBeAskedAgain() {
        Call call = call(CircleStage.OPEN, null, null);

        assertThat(call.admits(3, TODAY)).isFalse();
        assertThat(call.wantsInterest(TODAY)).isTrue();
    }

    @Test
    void aCallWhoseMeetingsHaveBeenIsHistory() {
        assertThat(call(CircleStage.CALL, null, null, TODAY.minusDays(9), TODAY.minusDays(1))
                        .isOver(TODAY))
                .isTrue();
        assertThat(call(CircleStage.CALL, null, null, TODAY.minusDays(9), TODAY).isOver(TODAY))
                .isFalse();
    }

    /// As the call of April 2018 of which nothing but its date is known.
    @Test
    void aCallOfYearsAgoIsHistory() {
        Call call = call(CircleStage.CALL, LocalDate.of(2018, 4, 5), null);

        assertThat(call.isOver(TODAY)).isTrue();
        assertThat(call.wantsInterest(TODAY)).isFalse();
    }

    @Test
    void aRunningCircleAdmitsNobodyByItself() {
        assertThat(call(CircleStage.RUNNING, null, null).admits(0, TODAY)).isFalse();
        assertThat(call(CircleStage.RUNNING, null, null).isOver(TODAY)).isFalse();
    }
}

package nl.kringwijs.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JobsTest {

    @Test
    void whatFailedIsTriedAgainEverLaterButNeverMoreThanAnHour() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(LaterAgain::pause))
                .containsExactly(
                        Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(40), Duration.ofSeconds(80));
        assertThat(LaterAgain.pause(10)).isEqualTo(Duration.ofHours(1));
        assertThat(LaterAgain.pause(174)).isEqualTo(Duration.ofHours(1));
    }
}

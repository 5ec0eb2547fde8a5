package nl.kringwijs.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmblemTest {

    /// As drawn in the look, for the circle `keukentafel` on themes with the pigments riet and lei.
    @Test
    void theSameIdGetsTheSameEmblemAsInTheLook() {
        assertThat(Emblem.of("keukentafel", List.of("riet", "lei"), "").render())
                .contains("M59.59 51.11A12 12 0 0 1 44.89 59.59\" stroke=\"var(--kw-pigment-lei)")
                .contains("M34.21 61.79A19.5 19.5 0 1 1 53.05 66.84\" stroke=\"var(--kw-pigment-riet)")
                .contains("<circle cx=\"48\" cy=\"48\" r=\"34.5\" stroke=\"var(--kw-color-action)\"/>")
                .contains("M7.43 58.87A42 42 0 0 1 11.63 27\" stroke=\"var(--kw-pigment-riet)");
    }
}

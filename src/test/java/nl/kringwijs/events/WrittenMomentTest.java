package nl.kringwijs.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMomentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29 januari 2019 van 16.00 -19.00 uur | 2019-01-29 | 16:00 | 19:00",
                "Donderdag 28 januari 2021, 13.00 uur | 2021-01-28 | 13:00 |",
                "04 apr 2023 / Dinsdag 4 april 2023 / 10:00 tot 17:00 | 2023-04-04 | 10:00 | 17:00",
                "do. 28 jan. 2027 van 9u30 tot 12u | 2027-01-28 | 09:30 | 12:00",
                "vrijdag 1 maart 2024 13-17 uur | 2024-03-01 | 13:00 | 17:00",
                "1 mrt '24 | 2024-03-01 | |",
                "28-1-2027 13.00–17.15 uur | 2027-01-28 | 13:00 | 17:15",
                "28/01/2027 | 2027-01-28 | |",
                "28.01.27 om 20 uur | 2027-01-28 | 20:00 |",
                "2027-01-28 13:00 | 2027-01-28 | 13:00 |",
                "5 december | 2026-12-05 | |",
                "5 november, 20.00 uur | 2027-11-05 | 20:00 |",
                "zaterdag 28 november | 2026-11-28 | |",
                "woensdag 20 mei 2026 van 10.00 uur tot en met 16.00 uur | 2026-05-20 | 10:00 | 16:00",
                "elke 2e maandag, te beginnen 11 januari 2027 om 9 uur | 2027-01-11 | 09:00 |",
                "2 maal, op 28 januari 2027 | 2027-01-28 | |",
                "workshop van 3 maanden, 28 januari 2027 | 2027-01-28 | |",
                "zo 3 oktober 2021 in zaal 12 om 14.30 | 2021-10-03 | 14:30 |",
            })
    void aMomentIsReadInAllSpellings(String text, LocalDate date, LocalTime start, LocalTime end) {
        assertThat(WrittenMoment.read(text, TODAY)).contains(new WrittenMoment(date, start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "binnenkort",
                "31 februari 2025",
                "45-13-2020",
                "3 workshops in 2021",
                "vrijdag 28 januari 2021",
                "29 februari",
                "16.00 - 19.00 uur",
            })
    void whatIsNoDateIsNotGuessed(String text) {
        assertThat(WrittenMoment.read(text, TODAY)).isEmpty();
    }

    @Test
    void aFixedSpaceIsASpace() {
        assertThat(WrittenMoment.read("4\u00a0mei\u00a02027", TODAY))
                .contains(new WrittenMoment(LocalDate.of(2027, 5, 4), null, null));
    }
}

package nl.kringwijs.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kopielogo@2x",
                "presentatie_DEF_v3_klein",
                "wijk.pptx",
                "Platform31_kennis_en_netwerk_organisatie",
                "20180405presentatie",
                "Microsoft Word - verslag",
                "PowerPoint-presentatie"
            })
    void aFileNameIsNoTitle(String name) {
        assertThat(FileNames.looksLikeFileName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Warm de winter door",
                "Hopwoningen",
                "ABCD in de wijk",
                "NPRZ 2030: wat nu?",
                "AP+E",
                "#Krachtproef"
            })
    void aTitleIsATitle(String title) {
        assertThat(FileNames.looksLikeFileName(title)).isFalse();
    }
}

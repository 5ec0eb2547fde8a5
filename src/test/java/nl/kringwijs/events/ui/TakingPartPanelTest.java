package nl.kringwijs.events.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.events.TakingPart.DayPart;
import org.junit.jupiter.api.Test;

class TakingPartPanelTest {

    @Test
    void otherPartsToChooseFromKeepWhatWasChosen() {
        DayPart morning = DayPart.of("Ochtend");
        DayPart afternoon = DayPart.of("Middag");
        var with = new MultiSelectComboBox<DayPart>();
        with.setItems(morning, afternoon);
        with.setValue(morning, afternoon);
        var evening = new DayPart(UUID.randomUUID(), "Avond", true, null, null);
        DayPart more = afternoon.with(40);
        TakingPartPanel.restock(with, List.of(more, evening));
        assertThat(with.getValue()).containsExactly(more);
        assertThat(with.getListDataView().getItems()).containsExactly(more, evening);
    }
}

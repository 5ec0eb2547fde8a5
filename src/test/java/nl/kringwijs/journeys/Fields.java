package nl.kringwijs.journeys;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Fields as a hand fills them in.
final class Fields {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");

    private Fields() {}

    static void enter(Locator field, String value) {
        field.fill(value);
        field.press("Enter");
    }

    static void pick(Walk walk, Locator select, String words) {
        select.click();
        walk.page()
                .locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    static void choose(Walk walk, Locator field, String words) {
        field.fill(words);
        walk.page()
                .locator("vaadin-combo-box-item:visible, vaadin-multi-select-combo-box-item:visible")
                .getByText(words)
                .first()
                .click();
    }

    static void date(Walk walk, LocalDate date) {
        walk.page().getByLabel("Datum").fill(TYPED.format(date));
        walk.page().getByLabel("Datum").press("Enter");
    }
}

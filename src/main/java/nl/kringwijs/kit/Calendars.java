package nl.kringwijs.kit;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import nl.kringwijs.text.Words;

/// The date picker in the reader's language.
public final class Calendars {

    private Calendars() {}

    public static DatePickerI18n words() {
        var symbols = DateFormatSymbols.getInstance(Words.language());
        List<String> days = Arrays.asList(symbols.getWeekdays()).subList(1, 8);
        List<String> shortDays = Arrays.asList(symbols.getShortWeekdays()).subList(1, 8);
        return new DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
                .setWeekdays(days)
                .setWeekdaysShort(shortDays)
                .setDateFormat("dd-MM-yyyy")
                .setToday(Words.say("kit.calendar.today"))
                .setCancel(Words.say("kit.calendar.cancel"));
    }
}

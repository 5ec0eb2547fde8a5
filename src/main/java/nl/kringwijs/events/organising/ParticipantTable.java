package nl.kringwijs.events.organising;

import java.util.ArrayList;
import java.util.List;
import nl.kringwijs.events.TakingPart.Question;
import nl.kringwijs.events.registration.DayOverview;
import nl.kringwijs.events.registration.MyChoice;
import nl.kringwijs.events.registration.Participant;
import nl.kringwijs.text.Words;
import org.jspecify.annotations.Nullable;

/// The participants of a day as a table: a line each, a column for everything that can be chosen and for every
/// question.
///
/// @param heading names of the columns
/// @param rows as many cells each as there are columns
record ParticipantTable(List<String> heading, List<List<String>> rows) {

    static ParticipantTable of(DayOverview day, List<Participant> all) {
        List<String> heading = new ArrayList<>(List.of(
                Words.say("events.file.name"),
                Words.say("events.file.email"),
                Words.say("events.file.capacity"),
                Words.say("events.file.source"),
                Words.say("events.file.at"),
                Words.say("events.file.entitled"),
                Words.say("events.file.present")));
        day.lines().forEach(line -> heading.add(line.name()));
        day.questions().forEach(question -> heading.add(question.text()));
        return new ParticipantTable(
                heading, all.stream().map(one -> row(day, one)).toList());
    }

    private static List<String> row(DayOverview day, Participant one) {
        List<String> row = new ArrayList<>(List.of(
                one.name(),
                one.email(),
                one.capacity(),
                Words.say("events.organiser.source." + one.source()),
                Papers.moment(one.at()),
                String.join(", ", one.entitlements()),
                one.presentAt().map(Papers::moment).orElse("")));
        day.lines().forEach(line -> row.add(said(one.choices().get(line.target()))));
        for (Question question : day.questions()) {
            row.add(one.answers().getOrDefault(question.key(), ""));
        }
        return row;
    }

    private static String said(@Nullable MyChoice choice) {
        return choice == null
                ? ""
                : Words.say("events.organiser.state." + choice.state().name(), choice.position());
    }
}

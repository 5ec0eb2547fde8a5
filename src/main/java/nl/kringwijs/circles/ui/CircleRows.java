package nl.kringwijs.circles.ui;

import java.util.List;
import nl.kringwijs.circles.CircleDraft;
import nl.kringwijs.circles.CircleDraft.Line;
import nl.kringwijs.circles.CircleDraft.Mate;
import nl.kringwijs.circles.CircleDraft.Stop;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.moderation.panel.Rows;

/// The lists of a circle on the desk: its questions, its meetings, its team.
final class CircleRows {

    private CircleRows() {}

    static Rows<CircleDraft, Line> questions(DraftSession<CircleDraft> session) {
        return new Rows<>(
                "circles.edit.questions",
                new Rows.Kind<>(Line::key, Line::text, () -> Line.of("")),
                session,
                CircleDraft::questions,
                CircleDraft::asking,
                (line, list) -> List.of(Rows.text(
                        "circles.edit.question",
                        300,
                        line.text(),
                        value -> list.edit(line.key(), known -> new Line(known.key(), value)))));
    }

    static Rows<CircleDraft, Mate> team(DraftSession<CircleDraft> session) {
        return new Rows<>(
                "circles.edit.team",
                new Rows.Kind<>(Mate::key, Mate::name, () -> Mate.of("", "", "")),
                session,
                CircleDraft::team,
                CircleDraft::withTeam,
                (mate, list) -> List.of(
                        Rows.text(
                                "circles.edit.mate.name",
                                120,
                                mate.name(),
                                value -> list.edit(
                                        mate.key(),
                                        known -> new Mate(known.key(), value, known.role(), known.organisation()))),
                        Rows.text(
                                "circles.edit.mate.role",
                                120,
                                mate.role(),
                                value -> list.edit(
                                        mate.key(),
                                        known -> new Mate(known.key(), known.name(), value, known.organisation()))),
                        Rows.text(
                                "circles.edit.mate.organisation",
                                160,
                                mate.organisation(),
                                value -> list.edit(
                                        mate.key(),
                                        known -> new Mate(known.key(), known.name(), known.role(), value)))));
    }

    static Rows<CircleDraft, Stop> stops(DraftSession<CircleDraft> session) {
        return new Rows<>(
                "circles.edit.stops",
                new Rows.Kind<>(Stop::key, Stop::title, () -> Stop.of("", null, "", "")),
                session,
                CircleDraft::stops,
                CircleDraft::withStops,
                (stop, list) -> List.of(
                        Rows.text(
                                "circles.edit.stop.title",
                                160,
                                stop.title(),
                                value -> list.edit(stop.key(), known -> known.called(value))),
                        Rows.date(
                                "circles.edit.stop.date",
                                stop.date(),
                                value -> list.edit(stop.key(), known -> known.on(value))),
                        Rows.text(
                                "circles.edit.stop.around",
                                60,
                                stop.around(),
                                value -> list.edit(stop.key(), known -> known.about(value))),
                        Rows.text(
                                "circles.edit.stop.place",
                                200,
                                stop.place(),
                                value -> list.edit(stop.key(), known -> known.at(value))),
                        Rows.text(
                                "circles.edit.stop.host",
                                160,
                                stop.host(),
                                value -> list.edit(stop.key(), known -> known.with(value)))));
    }
}

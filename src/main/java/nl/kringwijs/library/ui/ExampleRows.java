package nl.kringwijs.library.ui;

import java.util.List;
import nl.kringwijs.library.example.ExampleDraft;
import nl.kringwijs.library.example.ExampleDraft.Figure;
import nl.kringwijs.library.example.ExampleDraft.Line;
import nl.kringwijs.library.example.ExampleDraft.Link;
import nl.kringwijs.library.example.ExampleDraft.Party;
import nl.kringwijs.library.example.ExampleDraft.Update;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.moderation.panel.Rows;

/// The lists of a practice example on the desk: who joined in, lessons, numbers, how things stood, what it belongs
/// with.
final class ExampleRows {

    private ExampleRows() {}

    static Rows<ExampleDraft, Party> parties(DraftSession<ExampleDraft> session) {
        return new Rows<>(
                "library.example.parties",
                new Rows.Kind<>(Party::key, Party::name, () -> Party.of("", "")),
                session,
                ExampleDraft::parties,
                ExampleDraft::withParties,
                (party, list) -> List.of(
                        Rows.text(
                                "library.example.party.name",
                                160,
                                party.name(),
                                value -> list.edit(party.key(), known -> known.called(value))),
                        Rows.text(
                                "library.example.party.does",
                                200,
                                party.does(),
                                value -> list.edit(party.key(), known -> known.doing(value))),
                        Rows.text(
                                "library.example.party.interest",
                                200,
                                party.interest(),
                                value -> list.edit(party.key(), known -> known.wanting(value)))));
    }

    static Rows<ExampleDraft, Line> lessons(DraftSession<ExampleDraft> session) {
        return new Rows<>(
                "library.example.lessons",
                new Rows.Kind<>(Line::key, Line::text, () -> Line.of("")),
                session,
                ExampleDraft::lessons,
                ExampleDraft::withLessons,
                (line, list) -> List.of(Rows.text(
                        "library.example.lesson",
                        300,
                        line.text(),
                        value -> list.edit(line.key(), known -> new Line(known.key(), value)))));
    }

    static Rows<ExampleDraft, Figure> numbers(DraftSession<ExampleDraft> session) {
        return new Rows<>(
                "library.example.numbers",
                new Rows.Kind<>(Figure::key, Figure::label, () -> Figure.of("", "")),
                session,
                ExampleDraft::numbers,
                ExampleDraft::withNumbers,
                (number, list) -> List.of(
                        Rows.text(
                                "library.example.number.value",
                                20,
                                number.value(),
                                value -> list.edit(
                                        number.key(),
                                        known -> new Figure(known.key(), value, known.label(), known.date()))),
                        Rows.text(
                                "library.example.number.label",
                                120,
                                number.label(),
                                value -> list.edit(
                                        number.key(),
                                        known -> new Figure(known.key(), known.value(), value, known.date()))),
                        Rows.date(
                                "library.example.number.date",
                                number.date(),
                                value -> list.edit(number.key(), known -> known.on(value)))));
    }

    static Rows<ExampleDraft, Update> updates(DraftSession<ExampleDraft> session) {
        return new Rows<>(
                "library.example.updates",
                new Rows.Kind<>(Update::key, Update::text, () -> Update.of(null, "")),
                session,
                ExampleDraft::updates,
                ExampleDraft::withUpdates,
                (update, list) -> List.of(
                        Rows.date(
                                "library.example.update.date",
                                update.date(),
                                value ->
                                        list.edit(update.key(), known -> new Update(known.key(), value, known.text()))),
                        Rows.longer(
                                "library.example.update.text",
                                600,
                                update.text(),
                                value -> list.edit(
                                        update.key(), known -> new Update(known.key(), known.date(), value)))));
    }

    static Rows<ExampleDraft, Link> links(DraftSession<ExampleDraft> session) {
        return new Rows<>(
                "library.example.links",
                new Rows.Kind<>(Link::key, Link::title, () -> Link.of("", "")),
                session,
                ExampleDraft::links,
                ExampleDraft::withLinks,
                (link, list) -> List.of(
                        Rows.text(
                                "library.example.link.title",
                                160,
                                link.title(),
                                value -> list.edit(link.key(), known -> new Link(known.key(), value, known.url()))),
                        Rows.text(
                                "library.example.link.url",
                                500,
                                link.url(),
                                value -> list.edit(link.key(), known -> new Link(known.key(), known.title(), value)))));
    }
}

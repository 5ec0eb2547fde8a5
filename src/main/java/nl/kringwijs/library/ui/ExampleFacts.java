package nl.kringwijs.library.ui;

import java.util.List;
import java.util.function.BiFunction;
import nl.kringwijs.library.example.ExampleDraft;
import nl.kringwijs.library.example.ExampleDraft.Face;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.moderation.panel.Facts;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.text.Words;

/// The facts of a practice example on the desk: where, since when, who to ask, and whose it is.
final class ExampleFacts extends Facts<ExampleDraft> {

    ExampleFacts(List<Choice> themes, List<Choice> places, DraftSession<ExampleDraft> session) {
        super(session);
        ExampleDraft.Facts facts = now().facts();
        choices(
                "library.example.themes",
                themes,
                now().face().themes(),
                (draft, value) ->
                        draft.faced(new Face(draft.face().title(), draft.face().standfirst(), value)));
        choice("library.example.place", places, facts.place(), (draft, value) -> {
            ExampleDraft.Facts now = draft.facts();
            return draft.knowing(new ExampleDraft.Facts(
                    value,
                    now.location(),
                    now.since(),
                    now.method(),
                    now.contactName(),
                    now.contactEmail(),
                    now.licence(),
                    now.permission()));
        });
        fact(
                "library.example.location",
                160,
                facts.location(),
                (now, value) -> new ExampleDraft.Facts(
                        now.place(),
                        value,
                        now.since(),
                        now.method(),
                        now.contactName(),
                        now.contactEmail(),
                        now.licence(),
                        now.permission()));
        fact(
                "library.example.since",
                60,
                facts.since(),
                (now, value) -> new ExampleDraft.Facts(
                        now.place(),
                        now.location(),
                        value,
                        now.method(),
                        now.contactName(),
                        now.contactEmail(),
                        now.licence(),
                        now.permission()));
        fact(
                "library.example.method",
                160,
                facts.method(),
                (now, value) -> new ExampleDraft.Facts(
                        now.place(),
                        now.location(),
                        now.since(),
                        value,
                        now.contactName(),
                        now.contactEmail(),
                        now.licence(),
                        now.permission()));
        fact(
                "library.example.contact.name",
                120,
                facts.contactName(),
                (now, value) -> new ExampleDraft.Facts(
                        now.place(),
                        now.location(),
                        now.since(),
                        now.method(),
                        value,
                        now.contactEmail(),
                        now.licence(),
                        now.permission()));
        fact(
                "library.example.contact.email",
                254,
                facts.contactEmail(),
                (now, value) -> new ExampleDraft.Facts(
                        now.place(),
                        now.location(),
                        now.since(),
                        now.method(),
                        now.contactName(),
                        value,
                        now.licence(),
                        now.permission()));
        fact(
                "library.example.licence",
                80,
                facts.licence(),
                (now, value) -> new ExampleDraft.Facts(
                        now.place(),
                        now.location(),
                        now.since(),
                        now.method(),
                        now.contactName(),
                        now.contactEmail(),
                        value,
                        now.permission()));
        fact(
                "library.example.permission",
                200,
                facts.permission(),
                (now, value) -> new ExampleDraft.Facts(
                        now.place(),
                        now.location(),
                        now.since(),
                        now.method(),
                        now.contactName(),
                        now.contactEmail(),
                        now.licence(),
                        value));
        text("library.fact.writers", 200, now().writers(), ExampleDraft::by)
                .setHelperText(Words.say("library.writers.help"));
        oneOf(
                "library.example.audience",
                List.of(Audience.PUBLIC.token(), Audience.MEMBERS.token()),
                token -> Words.say("library.edit.audience." + token),
                now().audience(),
                ExampleDraft::forReaders);
    }

    private void fact(
            String words, int longest, String value, BiFunction<ExampleDraft.Facts, String, ExampleDraft.Facts> set) {
        text(words, longest, value, (draft, typed) -> draft.knowing(set.apply(draft.facts(), typed)));
    }
}

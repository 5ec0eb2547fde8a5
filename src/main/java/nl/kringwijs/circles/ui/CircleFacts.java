package nl.kringwijs.circles.ui;

import java.util.List;
import java.util.UUID;
import nl.kringwijs.circles.CircleDraft;
import nl.kringwijs.circles.CircleDraft.Face;
import nl.kringwijs.circles.CircleDraft.Parties;
import nl.kringwijs.circles.CircleDraft.Way;
import nl.kringwijs.circles.CircleStage;
import nl.kringwijs.circles.JoiningWay;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.moderation.panel.Facts;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.text.Words;

/// The facts of a circle on the desk: how far it is, how one takes part, about what, by whom.
final class CircleFacts extends Facts<CircleDraft> {

    /// What can be chosen in the lists.
    record Known(List<Choice> themes, List<Choice> parties, List<Choice> circles) {}

    CircleFacts(Known known, DraftSession<CircleDraft> session) {
        super(session);
        Way way = now().way();
        Parties parties = now().parties();
        oneOf(
                "circles.edit.stage",
                List.of(CircleStage.values()),
                value -> Words.say("circles.stage." + value.name()),
                way.stage(),
                (draft, value) -> draft.joined(staged(draft.way(), value)));
        oneOf(
                "circles.edit.way",
                List.of(JoiningWay.values()),
                value -> Words.say("circles.way." + value.name()),
                way.joining(),
                (draft, value) -> draft.joined(joining(draft.way(), value)));
        number(
                "circles.edit.places",
                way.places(),
                (draft, value) -> draft.joined(new Way(
                        draft.way().stage(),
                        draft.way().joining(),
                        value,
                        draft.way().called(),
                        draft.way().deadline(),
                        draft.way().answerBy(),
                        draft.way().costs())));
        dates(way);
        text(
                "circles.edit.costs",
                120,
                way.costs(),
                (draft, value) -> draft.joined(new Way(
                        draft.way().stage(),
                        draft.way().joining(),
                        draft.way().places(),
                        draft.way().called(),
                        draft.way().deadline(),
                        draft.way().answerBy(),
                        value)));
        choices(
                "circles.fact.themes",
                known.themes(),
                now().face().themes(),
                (draft, value) ->
                        draft.faced(new Face(draft.face().title(), draft.face().standfirst(), value)));
        parties(known, parties);
        oneOf(
                "circles.edit.audience",
                List.of(Audience.PUBLIC.token(), Audience.MEMBERS.token()),
                token -> Words.say("circles.edit.audience." + token),
                now().audience(),
                CircleDraft::forReaders);
    }

    private static Way staged(Way way, CircleStage stage) {
        return new Way(stage, way.joining(), way.places(), way.called(), way.deadline(), way.answerBy(), way.costs());
    }

    private static Way joining(Way way, JoiningWay joining) {
        return new Way(way.stage(), joining, way.places(), way.called(), way.deadline(), way.answerBy(), way.costs());
    }

    private void dates(Way way) {
        date(
                "circles.edit.called",
                way.called(),
                (draft, value) -> draft.joined(new Way(
                        draft.way().stage(),
                        draft.way().joining(),
                        draft.way().places(),
                        value,
                        draft.way().deadline(),
                        draft.way().answerBy(),
                        draft.way().costs())));
        date(
                "circles.edit.deadline",
                way.deadline(),
                (draft, value) -> draft.joined(new Way(
                        draft.way().stage(),
                        draft.way().joining(),
                        draft.way().places(),
                        draft.way().called(),
                        value,
                        draft.way().answerBy(),
                        draft.way().costs())));
        date(
                "circles.edit.answerBy",
                way.answerBy(),
                (draft, value) -> draft.joined(new Way(
                        draft.way().stage(),
                        draft.way().joining(),
                        draft.way().places(),
                        draft.way().called(),
                        draft.way().deadline(),
                        value,
                        draft.way().costs())));
    }

    private void parties(Known known, Parties parties) {
        choices(
                "circles.fact.organisers",
                known.parties(),
                parties.organisers(),
                (draft, value) ->
                        draft.by(with(draft.parties(), value, draft.parties().partners())));
        choices(
                "circles.fact.partners",
                known.parties(),
                parties.partners(),
                (draft, value) -> draft.by(with(draft.parties(), draft.parties().organisers(), value)));
        text(
                "circles.edit.contact.name",
                120,
                parties.contactName(),
                (draft, value) ->
                        draft.by(contact(draft.parties(), value, draft.parties().contactEmail())));
        text(
                        "circles.edit.contact.email",
                        254,
                        parties.contactEmail(),
                        (draft, value) -> draft.by(
                                contact(draft.parties(), draft.parties().contactName(), value)))
                .setHelperText(Words.say("circles.edit.contact.help"));
        choice("circles.edit.predecessor", known.circles(), parties.predecessor(), (draft, value) -> {
            Parties now = draft.parties();
            return draft.by(
                    new Parties(now.organisers(), now.partners(), now.contactName(), now.contactEmail(), value));
        });
    }

    private static Parties with(Parties now, List<UUID> organisers, List<UUID> partners) {
        return new Parties(organisers, partners, now.contactName(), now.contactEmail(), now.predecessor());
    }

    private static Parties contact(Parties now, String name, String email) {
        return new Parties(now.organisers(), now.partners(), name, email, now.predecessor());
    }
}

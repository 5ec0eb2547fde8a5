package nl.kringwijs.library.ui;

import java.util.List;
import nl.kringwijs.library.RecapDraft.Piece;
import nl.kringwijs.library.offer.MaterialOffer;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.moderation.panel.Facts;
import nl.kringwijs.text.Words;

/// The facts of offered material: of which day it is, who made it, and whether it may be shown.
final class OfferFacts extends Facts<MaterialOffer> {

    OfferFacts(List<Choice> days, DraftSession<MaterialOffer> session) {
        super(session);
        setClassName("kw-file__fields kw-file__fields--top");
        Piece piece = now().piece();
        choice("library.offer.event", days, now().event(), MaterialOffer::of)
                .setHelperText(Words.say("library.offer.event.help"));
        text("library.offer.makers", 300, piece.makers(), (offer, value) -> {
                    Piece known = offer.piece();
                    return offer.with(known.noted(known.note(), value, known.licence()));
                })
                .setHelperText(Words.say("library.offer.makers.help"));
        text("library.piece.licence", 300, piece.licence(), (offer, value) -> {
                    Piece known = offer.piece();
                    return offer.with(known.noted(known.note(), known.makers(), value));
                })
                .setHelperText(Words.say("library.offer.licence.help"));
        text(
                        "library.piece.permission",
                        300,
                        piece.permission(),
                        (offer, value) -> offer.with(offer.piece().permitted(value)))
                .setHelperText(Words.say("library.offer.permission.help"));
    }
}

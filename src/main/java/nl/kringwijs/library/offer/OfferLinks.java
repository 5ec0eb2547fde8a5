package nl.kringwijs.library.offer;

import nl.kringwijs.library.MaterialId;

/// The addresses of offered material.
public final class OfferLinks {

    private OfferLinks() {}

    public static String edit(MaterialId id) {
        return "/redactie/aangeboden/" + id.value();
    }

    /// Where a member offers something of a day.
    ///
    /// @param day the last part of its address
    public static String ofDay(String day) {
        return "/mijn/stukken?bij=" + day;
    }
}

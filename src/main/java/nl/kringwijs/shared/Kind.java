package nl.kringwijs.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a thing is. The codes are the contract: the same in addresses of the API, in the search box and on the
/// badges.
public enum Kind {
    LEERKRING,
    BIJEENKOMST,
    REEKS,
    WORKSHOP,
    TERUGBLIK,
    PRESENTATIE,
    PRAKTIJKVOORBEELD,
    THEMA,
    PERSOON,
    ORGANISATIE,
    PLAATS,
    LEERVRAAG,
    GEREEDSCHAP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}

package nl.kringwijs.demo;

import java.awt.Color;

/// The colours of an organisation's house style.
record Palette(Color ground, Color accent, Color ink, Color tint, String owner) {

    static Palette of(String ground, String accent, String ink, String tint, String owner) {
        return new Palette(Color.decode(ground), Color.decode(accent), Color.decode(ink), Color.decode(tint), owner);
    }
}

package nl.kringwijs.library.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.img;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.library.LibraryLinks;
import nl.kringwijs.library.MaterialKind;
import nl.kringwijs.library.MaterialView;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaLinks;
import nl.kringwijs.media.panel.FileFacts;
import nl.kringwijs.shared.WebAddress;
import nl.kringwijs.text.Words;

/// A piece of material in its place: its face, its title, and what it is.
final class MaterialParts {

    private MaterialParts() {}

    static DomContent all(List<MaterialView> materials) {
        return each(materials, MaterialParts::one);
    }

    static DomContent one(MaterialView material) {
        return div(
                        div(face(material)).withClass("kw-material__face"),
                        div(
                                p(title(material)).withClass("kw-material__title"),
                                p(attrs(".kw-material__meta"), meta(material)),
                                material.note().isBlank() ? text("") : p(attrs(".kw-material__meta"), material.note()),
                                start(material),
                                film(material)))
                .withClass("kw-material")
                .withId("materiaal-" + material.slug());
    }

    static DomContent title(MaterialView material) {
        return material.kind().hasFile()
                ? Parts.link(material.href(), material.title())
                : a(material.title()).withHref(material.url()).withRel("noopener");
    }

    private static DomContent face(MaterialView material) {
        return switch (material.kind()) {
            case PRESENTATIE, DOCUMENT, PUBLICATIE ->
                material.file()
                        .filter(MediaFile::hasFaces)
                        .<DomContent>map(file -> img().withSrc(MediaLinks.thumbnail(file.id(), 1))
                                .withAlt("")
                                .attr("loading", "lazy")
                                .attr("width", "320"))
                        .orElse(Icons.DOWNLOAD);
            case FILM -> Icons.FILM;
            case LINK -> Icons.LINK;
        };
    }

    /// “Presentatie, pdf, 64 blz, 8,4 MB”.
    static String meta(MaterialView material) {
        List<String> facts = new ArrayList<>();
        facts.add(Words.say("library.kind." + material.kind().name()));
        material.file().ifPresent(file -> facts.addAll(FileFacts.all(file)));
        if (material.kind() == MaterialKind.LINK) {
            facts.add(Words.say("library.on", WebAddress.host(material.url())));
        }
        if (!material.makers().isBlank()) {
            facts.add(material.makers());
        }
        if (!material.licence().isBlank()) {
            facts.add(material.licence());
        }
        return String.join(", ", facts);
    }

    private static DomContent start(MaterialView material) {
        Integer page = material.startPage();
        return page == null || !material.kind().hasFile()
                ? text("")
                : p(
                        attrs(".kw-material__meta"),
                        text(Words.say("library.startAt") + " "),
                        Parts.link(
                                LibraryLinks.page(material.slug(), page),
                                Words.say("library.page", Integer.toString(page))));
    }

    /// The film itself comes only after a reader's yes; until then nothing of another site is asked for.
    private static DomContent film(MaterialView material) {
        return material.kind() != MaterialKind.FILM
                ? text("")
                : WebAddress.embeddable(material.url())
                        .<DomContent>map(player -> div(
                                p(
                                        attrs(".kw-material__meta"),
                                        Words.say("library.film.asks", WebAddress.host(material.url()))),
                                button(Icons.FILM, text(Words.say("library.film.yes")))
                                        .withType("button")
                                        .withClass("kw-button kw-button--quiet kw-button--small")
                                        .attr("data-film", player)
                                        .attr("data-title", material.title())))
                        .orElse(text(""));
    }
}

package nl.kringwijs;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PagePreview;
import nl.kringwijs.kit.ReadingView;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;

/// `/toegankelijkheid` and `/privacy`.
@Route("toegankelijkheid")
@RouteAlias("privacy")
@AnonymousAllowed
class AboutView extends ReadingView {

    AboutView(AboutPages pages, CurrentViewer viewer, Site site) {
        super(pages, viewer, site);
    }

    @Component
    static class AboutPages implements PagePreview {

        @Override
        public Optional<Page> page(Address address, Viewer viewer) {
            if (address.is("toegankelijkheid", 1)) {
                return Optional.of(page("roof.accessibility", "/toegankelijkheid"));
            }
            return address.is("privacy", 1) ? Optional.of(page("roof.privacy", "/privacy")) : Optional.empty();
        }

        private static Page page(String key, String path) {
            List<String> paragraphs = List.of(Words.say(key + ".text").split("\n\n"));
            DomContent content = div(
                    attrs(".kw-wrap"),
                    div(
                            attrs(".kw-head"),
                            h1(attrs(".kw-head__title"), Words.say(key)),
                            p(attrs(".kw-head__lead"), paragraphs.getFirst())),
                    div(each(paragraphs.subList(1, paragraphs.size()), words -> p(words)))
                            .withClass("kw-text"));
            return Page.of(Words.say(key), paragraphs.getFirst(), path, content);
        }
    }
}

package nl.kringwijs.following.ui;

import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import nl.kringwijs.following.FollowingLinks;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.Questions;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.panel.QuestionAct;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;

/// Members may follow what they look at.
@Component
class FollowAct implements QuestionAct {

    @Override
    public DomContent of(SearchQuery query, Viewer viewer) {
        if (viewer.isVisitor() || !Questions.canBeFollowed(query)) {
            return text("");
        }
        boolean isTheme = query.text().isBlank()
                && query.chosen().size() == 1
                && query.chosen(Facet.THEME).size() == 1;
        return p(Parts.link(
                        FollowingLinks.follow(query), Words.say(isTheme ? "following.theme" : "following.question")))
                .withClass("kw-results__meant");
    }
}

package nl.kringwijs.following;

import nl.kringwijs.search.Questions;
import nl.kringwijs.search.SearchQuery;

/// Addresses of this module.
public final class FollowingLinks {

    public static final String ALL = "/mijn/volgen";

    private FollowingLinks() {}

    /// Where a member says that they want to hear of what is new for this question.
    public static String follow(SearchQuery query) {
        return ALL + "?" + Questions.parameters(query);
    }
}

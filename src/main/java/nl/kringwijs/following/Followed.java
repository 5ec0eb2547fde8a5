package nl.kringwijs.following;

import java.time.Instant;
import java.util.UUID;
import nl.kringwijs.search.SearchQuery;

/// A question that a member follows.
///
/// @param name in words: what was typed and what was chosen
public record Followed(UUID id, SearchQuery query, String name, Instant since) {}

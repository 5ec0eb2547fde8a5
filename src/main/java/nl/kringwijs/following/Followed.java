package nl.kringwijs.following;

import java.time.Instant;
import java.util.UUID;
import nl.kringwijs.search.SearchQuery;

/// A question that a member follows.
///
/// @param name in words: what was typed and what was chosen
/// @param toldTo up to when what is new was told, or looked for in vain
public record Followed(UUID id, SearchQuery query, String name, Instant since, Instant toldTo) {}

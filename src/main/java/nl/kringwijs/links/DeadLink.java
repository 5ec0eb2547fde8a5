package nl.kringwijs.links;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// An address at which readers get nothing.
///
/// @param since when it was found so first
/// @param asked when it was asked last
/// @param at where it stands
public record DeadLink(
        UUID id, String address, LinkVerdict verdict, Instant since, Instant asked, List<OutsideLink> at) {

    public DeadLink {
        at = List.copyOf(at);
    }
}

package nl.kringwijs.links;

import java.util.List;

/// How a module tells which addresses elsewhere its pages point to. Of published things only, and not of what stands
/// in a closed group: the portal asks those addresses by itself, and editors read where they stand.
public interface OutsideLinks {

    /// All of them, as they stand now.
    List<OutsideLink> outside();
}

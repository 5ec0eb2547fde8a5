/// Writing on a draft on screen: kept by itself, published, taken back, with its earlier versions. For any subject's
/// editor.
@NullMarked
@NamedInterface("panel")
package nl.kringwijs.moderation.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

package nl.kringwijs.moderation;

import java.time.Instant;
import nl.kringwijs.shared.SubjectRef;
import org.jspecify.annotations.Nullable;

/// A text being written, with its content as the module that owns it knows it.
///
/// @param version goes up with every save; a save must name the one it was based on
/// @param publishedVersion the version readers see, if any
/// @param reviewWord what an editor wrote when sending it back
public record Draft<T>(
        SubjectRef subject,
        int version,
        String title,
        T content,
        State state,
        @Nullable Integer publishedVersion,
        String updatedBy,
        Instant updatedAt,
        String reviewWord) {

    public enum State {
        DRAFT,
        /// Waits for an editor
        SUBMITTED,
        PUBLISHED,
        WITHDRAWN,
        /// Thrown away; can be taken back for a while
        DISCARDED
    }

    /// Whether there are changes that readers do not see yet.
    public boolean isAhead() {
        return state == State.PUBLISHED && publishedVersion != null && publishedVersion != version;
    }
}

package nl.kringwijs.jobs;

/// Work that survives a crash. A module offers its tasks as beans of this type and puts instances in the queue with
/// [Jobs#enqueue(String, String)] inside its own transaction. `run` may come more than once for the same id and must
/// not mind.
public interface DurableTask {

    /// Unique in the portal and never changed: it stands in the database.
    String name();

    /// Does the work. What it throws is logged and tried again: after 10 s, doubling up to an hour, for
    /// about a week.
    void run(String id) throws Exception;

    /// How many of these may run at once on this node, so that heavy work leaves room for light work. What
    /// finds no room comes back in a moment, and its count of failures begins anew.
    default int atOnce() {
        return Integer.MAX_VALUE;
    }
}

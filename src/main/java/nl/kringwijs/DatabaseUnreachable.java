package nl.kringwijs;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in one line that the database can't be reached, or won't let us in, instead of a page of stack trace.
class DatabaseUnreachable extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        if (!state.startsWith("08") && !state.startsWith("28") && !state.equals("3D000")) {
            return null;
        }
        return new FailureAnalysis(
                "The database at spring.datasource.url does not answer: "
                        + String.valueOf(cause.getMessage()).lines().findFirst().orElse(state),
                "Check spring.datasource.url, spring.datasource.username and spring.datasource.password, or leave the url out to use the embedded PostgreSQL.",
                cause);
    }
}

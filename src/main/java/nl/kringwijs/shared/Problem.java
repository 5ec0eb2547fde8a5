package nl.kringwijs.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something the user can mend, with the key of the words that say how (`members.password.tooShort`) and, where it
/// belongs to one, the field at which it must stand.
public class Problem extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;
    private final @Nullable String field;

    private Problem(@Nullable String field, String key, Object... arguments) {
        super(key);
        this.field = field;
        this.key = key;
        this.arguments = arguments;
    }

    public static Problem of(String key, Object... arguments) {
        return new Problem(null, key, arguments);
    }

    public static Problem at(String field, String key, Object... arguments) {
        return new Problem(field, key, arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}

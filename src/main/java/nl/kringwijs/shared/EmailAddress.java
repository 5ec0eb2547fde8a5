package nl.kringwijs.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/// An e-mail address that can't be wrong in its form: at most 254 characters (RFC 5321), one `@`, a domain with a
/// dot, lower case.
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !FORM.matcher(value).matches()) {
            throw Problem.at("email", "shared.email.wrong");
        }
    }

    /// What stands behind the `@`.
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}

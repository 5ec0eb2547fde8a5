package nl.kringwijs.members;

import java.util.List;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import nl.kringwijs.shared.Problem;
import org.springframework.stereotype.Component;

/// What a password must be: 10 to 200 characters, and not one that is guessed first. Strength is estimated in the
/// manner of zxcvbn (Wheeler, 2016): common passwords, names, words and patterns of the keyboard count for little.
@Component
class PasswordRule {

    static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final double ENOUGH_ENTROPY = 30;

    private final Nbvcxz estimator = new Nbvcxz(
            new ConfigurationBuilder().setMinimumEntropy(ENOUGH_ENTROPY).createConfiguration());

    void check(String password, List<String> known) {
        if (password.length() < SHORTEST) {
            throw Problem.at("password", "members.password.tooShort", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw Problem.at("password", "members.password.tooLong", LONGEST);
        }
        String lower = password.toLowerCase(java.util.Locale.ROOT);
        boolean personal = known.stream()
                .map(word -> word.toLowerCase(java.util.Locale.ROOT))
                .anyMatch(word -> word.length() >= 4 && lower.contains(word) && lower.length() - word.length() < 5);
        if (personal || !estimator.estimate(password).isMinimumEntropyMet()) {
            throw Problem.at("password", "members.password.tooCommon");
        }
    }
}

package nl.kringwijs.events.registration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import nl.kringwijs.shared.Problem;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/// How often somebody without an account can send a form: a bucket for each place it comes from, one for each address
/// it names and one for whom one person brings along, which fill up again in an hour. Each node counts by itself.
@Component
public class SignUpLimits {

    private static final Duration REFILL = Duration.ofHours(1);

    private final SignUpSettings settings;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(REFILL).build();

    SignUpLimits(SignUpSettings settings) {
        this.settings = settings;
    }

    /// @param perPlace forms an hour from one network address; an office or a hall shares one
    /// @param perAddress forms an hour for one e-mail address, and colleagues an hour that one person brings
    @ConfigurationProperties("kringwijs.sign-up")
    record SignUpSettings(
            @DefaultValue("60") int perPlace,
            @DefaultValue("6") int perAddress) {}

    /// @param place where the request comes from
    /// @throws Problem in words when it is too much
    public void count(String place, String email) {
        take(bucket("place " + place, settings.perPlace()));
        countAddress(email);
    }

    /// Counts one more message to this address.
    ///
    /// @throws Problem in words when it is too much
    void countAddress(String email) {
        take(bucket("mail " + email, settings.perAddress()));
    }

    /// Counts one more colleague whom this person brings along: their link is no way to write to strangers.
    ///
    /// @throws Problem in words when it is too much
    void countBrought(RegistrationId by) {
        take(bucket("brought by " + by.value(), settings.perAddress()));
    }

    private static void take(Bucket bucket) {
        if (!bucket.tryConsume(1)) {
            throw Problem.of("events.signUp.slow");
        }
    }

    private Bucket bucket(String key, int most) {
        return buckets.get(key, unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, REFILL))
                .build());
    }
}

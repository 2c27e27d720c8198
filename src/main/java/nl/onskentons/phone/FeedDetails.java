package nl.onskentons.phone;

import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.directory.Audience;

/**
 * A link that somebody wants to make.
 *
 * @param label by which its maker knows it again, 1 to {@value #MAX_LABEL} characters, without space around it
 * @param audience the numbers of which audience are in it; never {@link Audience#DESK}: a link goes from hand to hand
 */
public record FeedDetails(FeedSubject subject, String label, Audience audience) {

    public static final int MAX_LABEL = 60;

    /** @throws Rejection of the field that does not keep to these limits */
    public FeedDetails {
        label = label.strip();
        labelProblem(label).ifPresent(problem -> {
            throw problem;
        });
        if (audience == Audience.DESK) {
            throw Rejection.ofField("audience", "rejection.phone.feed.audience");
        }
    }

    /** What is refused of a label; empty when nothing. */
    public static Optional<Rejection> labelProblem(String label) {
        String stripped = label.strip();
        boolean odd = stripped.chars().anyMatch(Character::isISOControl);
        return stripped.isEmpty() || stripped.length() > MAX_LABEL || odd
                ? Optional.of(Rejection.ofField("label", "rejection.phone.feed.label", MAX_LABEL))
                : Optional.empty();
    }
}

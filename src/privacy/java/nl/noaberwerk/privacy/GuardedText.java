package nl.noaberwerk.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Refused;

/** Lets no word about the cause or nature of sickness, or about treatment, into a free text that touches absence. */
@ApplicationScoped
public class GuardedText {

    @Inject
    private GuardList list;

    /** With a list of its own, for a test. */
    static GuardedText with(GuardList list) {
        GuardedText guard = new GuardedText();
        guard.list = list;
        return guard;
    }

    /**
     * The text without the space around it; empty when nothing was written.
     *
     * @param field its label on the screen, for the message
     * @param longest most characters
     * @throws Refused naming the field, the words that were hit and what may be written instead
     */
    public String require(String field, String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > longest) {
            throw Refused.badRequest("privacy.guard.too-long", field, longest);
        }
        List<GuardHit> hits = hits(stripped);
        if (!hits.isEmpty()) {
            throw new Refused("privacy.guard.refused", field, written(hits), instead(hits));
        }
        return stripped;
    }

    /** What may not stand in the text, in its order. */
    public List<GuardHit> hits(String text) {
        return list.guard().hits(text);
    }

    private static String written(List<GuardHit> hits) {
        return hits.stream()
                .map(hit -> "\"" + hit.written() + "\" (" + hit.kind().label() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String instead(List<GuardHit> hits) {
        return hits.stream().map(hit -> hit.kind().instead()).distinct().collect(Collectors.joining(" "));
    }
}

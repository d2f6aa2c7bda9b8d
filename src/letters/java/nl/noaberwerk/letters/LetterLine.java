package nl.noaberwerk.letters;

import java.util.List;

/** A letter with its kind and how it was sent, the latest last. */
public record LetterLine(Letter letter, LetterKind kind, List<LetterSending> sendings) {

    public LetterLine {
        sendings = List.copyOf(sendings);
    }

    /** Nobody recorded yet how it was sent, or that it lapsed. */
    public boolean isWaiting() {
        return sendings.isEmpty();
    }
}

package nl.noaberwerk.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Some words after each other; ".." stands for at most three words between. */
final class Phrase {

    private static final String GAP = "..";
    private static final int WIDEST_GAP = 3;

    private final List<WordPattern> words = new ArrayList<>();
    private final List<Boolean> gapBefore = new ArrayList<>();

    Phrase(String written) {
        boolean gap = false;
        for (String word : Arrays.asList(written.split(" +"))) {
            if (!word.equals(GAP)) {
                words.add(WordPattern.of(word));
                gapBefore.add(gap);
            }
            gap = word.equals(GAP);
        }
    }

    /** The place after the last word of the phrase, when it begins at the given place. */
    Optional<Integer> endAt(List<WrittenWord> text, int start) {
        int place = start;
        for (int index = 0; index < words.size(); index++) {
            int last = place + (gapBefore.get(index) ? WIDEST_GAP : 0);
            place = next(text, words.get(index), place, last);
            if (place == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(place);
    }

    // the place after the word, or 0 when it is not among those that it may be
    private static int next(List<WrittenWord> text, WordPattern word, int from, int last) {
        for (int place = from; place <= last && place < text.size(); place++) {
            boolean sameSentence = place == 0
                    || text.get(place).sentence() == text.get(place - 1).sentence();
            if (place > from && !sameSentence) {
                return 0;
            }
            if (word.fits(text.get(place).plain())) {
                return place + 1;
            }
        }
        return 0;
    }
}

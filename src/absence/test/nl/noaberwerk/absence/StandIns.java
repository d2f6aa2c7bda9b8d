package nl.noaberwerk.absence;

import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.letters.Letter;
import nl.noaberwerk.letters.LetterOrder;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.privacy.Secrecy;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;

/** What stands in for the other areas at the desk of the tests. */
final class StandIns {

    private StandIns() {}

    /** Everybody here promised secrecy, unless a test says otherwise. */
    static final class Promised extends Secrecy {

        boolean promised = true;

        @Override
        public boolean isBound(String account) {
            return promised;
        }
    }

    /** What would have been printed. */
    static final class WrittenLetters extends Letters {

        final List<LetterOrder> orders = new ArrayList<>();

        @Override
        public List<Letter> write(LetterOrder order) {
            orders.add(order);
            return List.of();
        }
    }

    /** What was raised. */
    static final class Raised extends Signals {

        final List<Signal> all = new ArrayList<>();

        @Override
        public void raise(Signal signal) {
            if (all.stream().noneMatch(one -> one.key().equals(signal.key()))) {
                all.add(signal);
            }
        }
    }
}

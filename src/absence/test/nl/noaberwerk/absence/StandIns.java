package nl.noaberwerk.absence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.letters.Letter;
import nl.noaberwerk.letters.LetterOrder;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerForbidden;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.Secrecy;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;

/** What stands in for the other areas at the desk of the tests. */
final class StandIns {

    private StandIns() {}

    /** Who calls. */
    static final class Someone extends Caller {

        String name = "arbo";
        final Set<String> roles = new HashSet<>(Set.of(Role.ARBOCOORDINATOR));

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean has(String role) {
            return roles.contains(role);
        }

        @Override
        public boolean has(String role, long employerId) {
            return roles.contains(role) && employerId == 1;
        }

        @Override
        public void requireEmployer(long employerId) {
            if (employerId != 1) {
                throw new EmployerForbidden();
            }
        }

        void becomes(String account, String... held) {
            name = account;
            roles.clear();
            roles.addAll(Set.of(held));
        }
    }

    /** Everybody here promised secrecy, unless a test says otherwise. */
    static final class Promised extends Secrecy {

        boolean promised = true;

        @Override
        public boolean isBound(String account) {
            return promised;
        }
    }

    /** The day on which it all happens. */
    static final class Day extends Today {

        LocalDate date = LocalDate.parse("2026-11-10");

        @Override
        public LocalDate date() {
            return date;
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

    /** What was looked at. */
    static final class Trail extends AuditTrail {

        private final List<String> looks;

        Trail(List<String> looks) {
            this.looks = looks;
        }

        @Override
        public void changed(AuditEntry entry) {
            // only the looks are asked for in these tests
        }

        @Override
        public void read(AuditEntry entry) {
            looks.add(entry.what() + ", " + entry.subject());
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

    /** The law of the files. */
    static final class Book extends LawBook {

        @Override
        public Law current() {
            return Law.load();
        }
    }
}

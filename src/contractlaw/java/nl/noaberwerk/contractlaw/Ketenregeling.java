package nl.noaberwerk.contractlaw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Law;

/** When a row of fixed-term contracts becomes one for an indefinite time (art. 7:668a BW). */
public final class Ketenregeling {

    private final Law law;

    public Ketenregeling(Law law) {
        this.law = law;
    }

    /** With whom a contract was made; a predecessor is an earlier employer of the same work (lid 2). */
    public enum Party {
        THIS_EMPLOYER,
        PREDECESSOR,
        OTHER
    }

    /** One contract of the row; without a last day it was made for an indefinite time. */
    public record Contract(ServicePeriod period, Party party) {

        public static Contract of(LocalDate first, LocalDate last) {
            return new Contract(new ServicePeriod(first, last), Party.THIS_EMPLOYER);
        }
    }

    /**
     * What a cao says instead of the law (lid 5).
     *
     * @param article where the cao says so, for the steps
     */
    public record CaoTerms(int months, int contracts, String article) {}

    /**
     * @param contracts in any order
     * @param aow the day on which the AOW age is reached, when it is known
     * @param day whose law is asked
     */
    public record Facts(List<Contract> contracts, Optional<LocalDate> aow, Optional<CaoTerms> cao, LocalDate day) {

        public static Facts of(LocalDate day, List<Contract> contracts) {
            return new Facts(contracts, Optional.empty(), Optional.empty(), day);
        }
    }

    /** Why the contract is one for an indefinite time. */
    public enum Ground {
        AGREED,
        LONGER_THAN_ALLOWED,
        MORE_CONTRACTS_THAN_ALLOWED
    }

    /**
     * @param indefiniteFrom the day from which the contract is one for an indefinite time; empty while it is not
     * @param chainFirst first day of the row that counts now
     * @param contracts how many contracts that row holds
     * @param contractsLeft how many more fixed-term contracts may follow
     * @param longestUntil last day to which a following contract may run and still be fixed-term
     * @param freshFrom first day on which a new row begins when nothing is agreed before it; only of a row that ends
     */
    public record Answer(
            Optional<LocalDate> indefiniteFrom,
            Optional<Ground> ground,
            LocalDate chainFirst,
            int contracts,
            int contractsLeft,
            LocalDate longestUntil,
            Optional<LocalDate> freshFrom,
            LocalDate lawDay,
            List<GradedStep> steps)
            implements Explained {}

    /** @throws IllegalArgumentException when no contract counts */
    public Answer of(Facts facts) {
        return new ContractChain(law, facts).answer();
    }
}

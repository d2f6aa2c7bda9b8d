package nl.noaberwerk.contracts;

import java.util.Optional;
import nl.noaberwerk.contractlaw.Opzegtermijn.Giver;
import nl.noaberwerk.contractlaw.Transitievergoeding.Ending;

/** Why an employment ends, and what the law makes of it. */
public enum EndReason {
    TERM_EMPLOYER("tijdelijk contract: de werkgever verlengt niet", Ending.BY_EMPLOYER, null),
    TERM_EMPLOYEE("tijdelijk contract: de medewerker wil niet verlengen", Ending.BY_EMPLOYEE, null),
    NOTICE_EMPLOYER("opzegging door de werkgever", Ending.BY_EMPLOYER, Giver.EMPLOYER),
    LONG_ABSENCE("opzegging door de werkgever na twee jaar verzuim", Ending.BY_EMPLOYER, Giver.EMPLOYER),
    COURT("ontbinding door de rechter op verzoek van de werkgever", Ending.BY_EMPLOYER, null),
    NOTICE_EMPLOYEE("opzegging door de medewerker", Ending.BY_EMPLOYEE, Giver.EMPLOYEE),
    AGREEMENT("met wederzijds goedvinden", Ending.BY_AGREEMENT, null),
    PROBATION("in de proeftijd door de werkgever", Ending.BY_EMPLOYER, null),
    URGENT("ontslag op staande voet", Ending.CULPABLE_EMPLOYEE, null),
    AOW("AOW-leeftijd bereikt", Ending.BY_EMPLOYER, null),
    DEATH("overlijden", Ending.DEATH, null);

    private final String label;
    private final Ending ending;
    private final Giver giver;

    EndReason(String label, Ending ending, Giver giver) {
        this.label = label;
        this.ending = ending;
        this.giver = giver;
    }

    /** In Dutch, for the screen. */
    public String label() {
        return label;
    }

    Ending ending() {
        return ending;
    }

    /** Who gives notice; empty when nobody has to. */
    public Optional<Giver> giver() {
        return Optional.ofNullable(giver);
    }

    /** Whether the employer gives notice, so that the opzegverboden must be looked at. */
    public boolean isNoticeOfEmployer() {
        return giver == Giver.EMPLOYER;
    }
}

package nl.noaberwerk.privacy;

import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.testing.Desk;

/** The services of this area on a real PostgreSQL. */
final class PrivacyDesk {

    private PrivacyDesk() {}

    /** Only the requests themselves can be let go here. */
    static Desk open() {
        Desk desk = new Desk(
                GuardWord.class,
                SecrecyStatement.class,
                SecrecyEnd.class,
                LegalHold.class,
                LegalHoldEnd.class,
                RetentionProposal.class,
                RetentionOutcome.class,
                InzageRequest.class,
                InzageAnswer.class,
                DataBreach.class,
                DataBreachStep.class,
                ProcessingActivity.class,
                Employment.class,
                Employer.class);
        return desk.with(
                        FactStore.class,
                        People.class,
                        GuardList.class,
                        GuardedText.class,
                        Expiry.class,
                        Erasure.class,
                        RetentionNight.class,
                        Retentions.class,
                        LegalHolds.class,
                        InzageRequests.class,
                        Accesses.class,
                        RequestsData.class,
                        Secrecy.class,
                        SecrecyStatements.class,
                        GuardWords.class,
                        DataBreaches.class,
                        ProcessingRegister.class,
                        RetainedRequests.class)
                .areas(desk.the(RetainedRequests.class))
                .with();
    }
}

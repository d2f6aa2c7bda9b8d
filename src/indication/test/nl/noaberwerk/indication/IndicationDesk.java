package nl.noaberwerk.indication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.noaberwerk.indication.file.IndicatieImports;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EndedServices;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SecretText;
import nl.noaberwerk.privacy.GuardList;
import nl.noaberwerk.privacy.GuardWord;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.privacy.Secrecy;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;
import nl.noaberwerk.testing.Desk;

/** The services of this area on a real PostgreSQL, for an indicatiebeheerder on 10 November 2026. */
final class IndicationDesk implements AutoCloseable {

    final Desk desk = new Desk(
            Indicatie.class,
            IndicatieLapse.class,
            ParticipationFact.class,
            Herindicatie.class,
            HerindicatieStep.class,
            HerindicatieFollowUp.class,
            ChecklistAnswer.class,
            SentApplication.class,
            College.class,
            Employment.class,
            Employer.class,
            GuardWord.class);

    final List<Signal> raised = new ArrayList<>();
    final Promise secrecy = new Promise();

    IndicationDesk() {
        desk.caller.becomes("indicatie", Role.INDICATIEBEHEERDER, Role.HR_ADVISEUR);
        desk.put(Secrecy.class, secrecy)
                .put(Signals.class, new Raised(raised))
                .put(ApplicationPapers.class, new Papers())
                .with(
                        EmployeeNames.class,
                        FactStore.class,
                        GuardList.class,
                        GuardedText.class,
                        ParticipationFacts.class,
                        IndicatieStore.class,
                        HerindicatieStore.class,
                        HerindicatieFiles.class,
                        IndicatieTermBook.class,
                        IndicatieRows.class,
                        HerindicatieRows.class,
                        HerindicatieConsequences.class,
                        IndicatieReader.class,
                        RecordedIndicaties.class,
                        EndedServices.class,
                        RetainedIndicaties.class,
                        IndicatieList.class,
                        Indicaties.class,
                        Herindicaties.class,
                        HerindicatieSteps.class,
                        Checklists.class,
                        Colleges.class,
                        FollowUps.class,
                        HerindicatieNight.class,
                        BeschutNight.class,
                        IndicatieImports.class);
    }

    /** Only who signed looks. */
    static final class Promise extends Secrecy {

        boolean signed = true;

        @Override
        public void require() {
            if (!signed) {
                throw Refused.forbidden("privacy.secrecy.required", "indicatie");
            }
        }
    }

    private static final class Raised extends Signals {

        private final List<Signal> raised;

        Raised(List<Signal> raised) {
            this.raised = raised;
        }

        @Override
        public void raise(Signal signal) {
            if (raised.stream().noneMatch(known -> known.key().equals(signal.key()))) {
                raised.add(signal);
            }
        }
    }

    private static final class Papers extends ApplicationPapers {

        private static final String KEY = "test:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

        @Override
        SentApplication sealed(HerindicatieDossier dossier, Recording recording) {
            return new SentApplication(dossier.file().getId(), new byte[] {1}, SecretText.withKeys(KEY), recording);
        }
    }

    /** Somebody of the Wsw with a decision of 2 January 2017. */
    long person(long id, String born, String inService, String validUntil) {
        long employment = desk.tables.employ(id);
        desk.tables.execute("update person set birth_date = '" + born + "' where id = " + id);
        desk.tables.execute("update employment set in_service = '" + inService + "' where id = " + id);
        LocalDate decided = LocalDate.parse("2017-01-02");
        desk.does(() -> desk.the(Indicaties.class)
                .record(
                        employment,
                        new Besluit(decided, null, LocalDate.parse(validUntil), Arbeidshandicap.MATIG, false),
                        ""));
        return employment;
    }

    <T> T doing(Supplier<T> work) {
        return desk.doing(work);
    }

    void does(Runnable work) {
        desk.does(work);
    }

    void night() {
        desk.does(() -> desk.the(HerindicatieNight.class).everyNight(desk.day.date));
    }

    <T> T the(Class<T> part) {
        return desk.the(part);
    }

    String one(String query) {
        return desk.tables.one(query);
    }

    /** The only herindicatie of the employment. */
    long file(long employment) {
        return Long.parseLong(one("select max(id) from herindicatie where employment_id = " + employment));
    }

    @Override
    public void close() {
        desk.close();
    }
}

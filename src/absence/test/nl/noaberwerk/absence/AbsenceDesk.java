package nl.noaberwerk.absence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EmploymentFact;
import nl.noaberwerk.personnel.EndOfService;
import nl.noaberwerk.placement.HostAccess;
import nl.noaberwerk.placement.HostGrant;
import nl.noaberwerk.placement.Supervision;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.privacy.GuardList;
import nl.noaberwerk.privacy.GuardWord;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.privacy.Secrecy;
import nl.noaberwerk.signals.Signals;
import nl.noaberwerk.testing.Day;
import nl.noaberwerk.testing.Desk;
import nl.noaberwerk.testing.Someone;

/** The services of this area on a real PostgreSQL, for a caller and on a day that the test chooses. */
final class AbsenceDesk implements AutoCloseable {

    private final Desk desk = new Desk(
            AbsenceCase.class,
            Ziekmelding.class,
            Particulars.class,
            AbsenceEvent.class,
            Zwangerschapsverlof.class,
            BedrijfsartsAdvice.class,
            Loonmaatregel.class,
            LoonmaatregelEnd.class,
            Employment.class,
            EmploymentFact.class,
            EndOfService.class,
            Employer.class,
            CallBack.class,
            HostGrant.class,
            HoursWorkedWeek.class,
            GuardWord.class,
            Supervision.class);

    final Someone caller = desk.caller;
    final Day day = desk.day;
    final List<String> looks = desk.looks;
    final StandIns.Promised secrecy = new StandIns.Promised();
    final StandIns.WrittenLetters letters = new StandIns.WrittenLetters();
    final StandIns.Raised signals = new StandIns.Raised();

    AbsenceDesk() {
        caller.becomes("arbo", Role.ARBOCOORDINATOR);
        desk.put(Secrecy.class, secrecy)
                .put(Letters.class, letters)
                .put(Signals.class, signals)
                .with(
                        Spells.class,
                        CaseReader.class,
                        EmployeeNames.class,
                        AbsenceAccess.class,
                        CaseStore.class,
                        EventStore.class,
                        ZiekmeldingChecks.class,
                        AnswerChecks.class,
                        CaseRows.class,
                        GuardList.class,
                        GuardedText.class,
                        Supervisions.class,
                        Ziekmeldingen.class,
                        ZiekmeldingCorrections.class,
                        Zwangerschapsverloven.class,
                        Advices.class,
                        Loonmaatregelen.class,
                        PayHolds.class,
                        PaidAbsences.class,
                        RetainedCases.class,
                        RetainedLeaves.class,
                        AbsenceData.class,
                        ReportDesk.class,
                        HoursWorked.class,
                        AbsenceCases.class,
                        HostAccess.class,
                        AbsentPeople.class,
                        DueCalls.class,
                        CallBacks.class,
                        MorningLists.class,
                        MorningWork.class,
                        AbsenceWord.class);
    }

    <T> T the(Class<T> part) {
        return desk.the(part);
    }

    <T> T doing(Supplier<T> work) {
        return desk.doing(work);
    }

    void does(Runnable work) {
        desk.does(work);
    }

    /** Somebody in service since 2020. */
    long employ(long id) {
        return desk.tables.employ(id);
    }

    void execute(String sql) {
        desk.tables.execute(sql);
    }

    List<?> query(String sql) {
        return doing(() -> the(EntityManager.class).createNativeQuery(sql).getResultList());
    }

    /** What other areas were told about absence, in order. */
    List<AbsenceChanged> told() {
        return desk.told.stream()
                .filter(AbsenceChanged.class::isInstance)
                .map(AbsenceChanged.class::cast)
                .toList();
    }

    void forgetsWhatWasTold() {
        desk.told.clear();
    }

    /** Reported sick from the day on, at the desk of the arbocoordinator. */
    long sick(long employmentId, String firstDay) {
        return doing(() -> the(Ziekmeldingen.class)
                        .report(new NewZiekmelding(
                                employmentId,
                                LocalDate.parse(firstDay),
                                null,
                                Ziekmelding.ToldBy.EMPLOYEE,
                                null,
                                Answers.NONE)))
                .getId();
    }

    /** Sick on these days. */
    long sick(long employmentId, String firstDay, String lastDay) {
        long id = sick(employmentId, firstDay);
        recovered(id, LocalDate.parse(lastDay).plusDays(1).toString());
        return id;
    }

    void recovered(long ziekmeldingId, String firstDayBack) {
        does(() -> the(Ziekmeldingen.class).recover(ziekmeldingId, LocalDate.parse(firstDayBack)));
    }

    List<CaseFile> cases(long employmentId) {
        return doing(() -> the(CaseReader.class).of(List.of(employmentId)).getOrDefault(employmentId, List.of()));
    }

    Optional<CaseFile> one(long caseId) {
        return doing(() -> the(CaseReader.class).one(caseId));
    }

    @Override
    public void close() {
        desk.close();
    }
}

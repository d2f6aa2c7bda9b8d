package nl.noaberwerk.subsidies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EndedServices;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.database.EuroConverter;
import nl.noaberwerk.platform.database.YearMonthConverter;
import nl.noaberwerk.privacy.GuardList;
import nl.noaberwerk.privacy.GuardWord;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;
import nl.noaberwerk.testing.Desk;

/** The services of this area on a real PostgreSQL, with people of every regeling. */
final class SubsidyTestDesk implements AutoCloseable {

    final Desk desk;
    final Raised signals = new Raised();

    /** What was raised, each key once. */
    static final class Raised extends Signals {

        final List<Signal> all = new ArrayList<>();

        @Override
        public void raise(Signal signal) {
            if (all.stream().noneMatch(one -> one.key().equals(signal.key()))) {
                all.add(signal);
            }
        }
    }

    SubsidyTestDesk() {
        desk = new Desk(
                        EuroConverter.class,
                        YearMonthConverter.class,
                        Employer.class,
                        Employment.class,
                        GuardWord.class,
                        LoonwaardeMeasurement.class,
                        LoonwaardeWithdrawal.class,
                        LksBeschikking.class,
                        LksEnd.class,
                        LksReceipt.class,
                        LksExplanation.class,
                        BegeleidWerken.class,
                        BegeleidWerkenTerms.class,
                        BegeleidWerkenPayment.class,
                        BegeleidWerkenStep.class,
                        BegeleidWerkenEnd.class,
                        BegeleidWerkenBesluit.class,
                        Terugkeer.class,
                        Terugvordering.class,
                        TerugvorderingDone.class)
                .put(Signals.class, signals)
                .with(
                        EmployeeNames.class,
                        FactStore.class,
                        GuardList.class,
                        GuardedText.class,
                        SubsidyDesk.class,
                        LoonwaardeReader.class,
                        LksReader.class,
                        BegeleidWerkenReader.class,
                        BegeleidWerkenChecks.class,
                        JobEnds.class,
                        DueSubsidies.class,
                        Loonwaarden.class,
                        Loonkostensubsidies.class,
                        LksReceipts.class,
                        BegeleidWerkenJobs.class,
                        BegeleidWerkenPayments.class,
                        TerugvorderingReader.class,
                        Terugvorderingen.class,
                        SubsidyTasks.class,
                        SubsidyNight.class,
                        SubsidiesOfPerson.class,
                        SubsidyEvents.class,
                        EndedServices.class,
                        RetainedSubsidies.class);
        desk.caller.becomes("hr", Role.HR_ADVISEUR);
    }

    /** As if nothing had happened: what tests record may be taken away, the facts of employments too. */
    SubsidyTestDesk emptied() {
        desk.tables.execute("set session_replication_role = replica;"
                + " delete from terugvordering_done; delete from terugvordering; delete from loonwaarde_withdrawal; delete from loonwaarde_measurement; delete from lks_end;"
                + " delete from lks_receipt; delete from lks_explanation; delete from lks_beschikking;"
                + " delete from terugkeer; delete from begeleid_werken_end; delete from begeleid_werken_besluit;"
                + " delete from begeleid_werken_step; delete from begeleid_werken_payment;"
                + " delete from begeleid_werken_terms; delete from begeleid_werken; delete from placement_fact;"
                + " delete from employment_fact; delete from person_fact; delete from employment; delete from person");
        desk.day.date = LocalDate.parse("2026-11-10");
        desk.caller.becomes("hr", Role.HR_ADVISEUR);
        desk.looks.clear();
        desk.changes.clear();
        signals.all.clear();
        return this;
    }

    /** Somebody of the Participatiewet at 32 hours. */
    long participant(long id) {
        desk.tables.employ(id);
        desk.tables.execute("update employment set regeling = 'PARTICIPATIEWET' where id = " + id);
        hours(id, "32", "2020-01-01");
        return id;
    }

    /** Somebody in begeleid werken. */
    long placed(long id) {
        desk.tables.employ(id);
        desk.tables.execute("update employment set regeling = null where id = " + id);
        return id;
    }

    void hours(long employment, String hours, String from) {
        desk.tables.execute(
                "insert into employment_fact (id, employment_id, topic, valid_from, recorded_at, recorded_by,"
                        + " reason, hours_per_week, full_time_hours) values (nextval('employment_fact_id_seq'), "
                        + employment
                        + ", 'HOURS', '" + from + "', now(), 'test', 'test', " + hours + ", 36)");
    }

    void leaves(long employment, String lastDay) {
        desk.tables.execute(
                "insert into employment_fact (id, employment_id, topic, valid_from, recorded_at, recorded_by,"
                        + " reason, out_of_service) values (nextval('employment_fact_id_seq'), " + employment
                        + ", 'END', '"
                        + lastDay + "', now(), 'test', 'test', '" + lastDay + "')");
    }

    void start(long employment, String loonwaarde) {
        desk.tables.execute(
                "insert into placement_fact (id, employment_id, valid_from, recorded_at, recorded_by, reason,"
                        + " loonwaarde_procent) values (nextval('placement_fact_id_seq'), " + employment
                        + ", '2020-01-01', now(), 'test', 'test', " + loonwaarde + ")");
    }

    <T> T the(Class<T> part) {
        return desk.the(part);
    }

    @Override
    public void close() {
        desk.close();
    }
}

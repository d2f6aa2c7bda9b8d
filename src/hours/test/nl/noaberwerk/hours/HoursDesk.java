package nl.noaberwerk.hours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.placement.HostAccess;
import nl.noaberwerk.placement.HostGrant;
import nl.noaberwerk.placement.Placement;
import nl.noaberwerk.placement.PlacementReader;
import nl.noaberwerk.placement.Supervision;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.placement.TeamMembership;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.privacy.GuardList;
import nl.noaberwerk.privacy.GuardWord;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;
import nl.noaberwerk.testing.Desk;

/** A desk with two people at a host, a third at another, and an account that acts for the host. */
final class HoursDesk {

    static final String HOST = "Groen BV";
    static final LocalDate MONDAY = LocalDate.parse("2026-11-02");

    private HoursDesk() {}

    /** Signed in as hr. @param raised gets the signals */
    static Desk opened(List<Signal> raised) {
        Desk desk = new Desk(
                        HostWeek.class,
                        WorkedHours.class,
                        CorrectionAnswer.class,
                        Employer.class,
                        Employment.class,
                        Placement.class,
                        TeamMembership.class,
                        HostGrant.class,
                        Supervision.class,
                        GuardWord.class)
                .put(Signals.class, new Raised(raised))
                .with(
                        WorkedWeeks.class,
                        ListedWeeks.class,
                        WeekSheets.class,
                        Corrections.class,
                        HourCorrections.class,
                        HostApprovals.class,
                        HourTotals.class,
                        HourImports.class,
                        HoursTasks.class,
                        EmployeeNames.class,
                        PlacementReader.class,
                        FactStore.class,
                        HostAccess.class,
                        Supervisions.class,
                        GuardList.class,
                        GuardedText.class);
        desk.caller.becomes("hr", Role.HR_ADVISEUR);
        for (long id : new long[] {1, 2, 3}) {
            desk.tables.employ(id);
        }
        placed(desk, 1, HOST);
        placed(desk, 2, HOST);
        placed(desk, 3, "Elders BV");
        desk.tables.execute("insert into account (id, version, name, full_name, password_hash)"
                + " values (1, 0, 'inlener', 'I. Inlener', 'x')");
        desk.tables.execute("insert into host_grant (id, employer_id, inlener, account, holds_from, reason,"
                + " granted_by, granted_at) values (1, 1, '" + HOST
                + "', 'inlener', '2026-01-01', 'test', 'hr', now())");
        return desk;
    }

    /** Keeps signals instead of sending them. */
    private static final class Raised extends Signals {

        private final List<Signal> raised;

        Raised(List<Signal> raised) {
            this.raised = raised;
        }

        @Override
        public void raise(Signal signal) {
            raised.add(signal);
        }
    }

    /** A week that hr entered, with 7 hours on Monday for the first and 4 for the second, and the host approved. */
    static long approved(Desk desk) {
        enter(desk, 1, "7");
        enter(desk, 2, "4");
        desk.does(() -> desk.the(WorkedWeeks.class).offer(1, HOST, MONDAY));
        desk.caller.becomes("inlener", Role.INLENER);
        long week = desk.doing(() -> desk.the(HostApprovals.class).list(1))
                .get(0)
                .week()
                .getId();
        desk.does(() -> desk.the(HostApprovals.class).approve(week));
        desk.caller.becomes("hr", Role.HR_ADVISEUR);
        return week;
    }

    private static void enter(Desk desk, long employment, String hours) {
        List<DayHours> worked = List.of(new DayHours(employment, MONDAY, new BigDecimal(hours)));
        desk.does(() -> desk.the(WorkedWeeks.class).save(1, HOST, MONDAY, worked));
    }

    private static void placed(Desk desk, long employment, String host) {
        desk.tables.execute("insert into placement_fact (id, employment_id, valid_from, recorded_at, recorded_by,"
                + " reason, werksoort, inlener) values (" + employment + ", " + employment
                + ", '2026-01-01', now(), 'test', 'test', 'GROEPSDETACHERING', '" + host + "')");
    }
}

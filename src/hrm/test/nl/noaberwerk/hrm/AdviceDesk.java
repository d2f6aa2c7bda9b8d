package nl.noaberwerk.hrm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.placement.Supervision;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.RoleHolders;
import nl.noaberwerk.platform.account.Account;
import nl.noaberwerk.platform.account.RoleGrant;
import nl.noaberwerk.privacy.GuardList;
import nl.noaberwerk.privacy.GuardWord;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;
import nl.noaberwerk.testing.Desk;

/** The desk of HRM-advies: hr and hr2 advise, leiding leads the team of employment 1, ander leads another. */
final class AdviceDesk implements AutoCloseable {

    final Desk desk = new Desk(
            AdviceCase.class,
            AdviceEvent.class,
            AdviceVersion.class,
            AdviceRelease.class,
            NamedReader.class,
            AdviceTime.class,
            AdviceCategory.class,
            AdviceTemplate.class,
            CaseDocument.class,
            KeptCalculation.class,
            Account.class,
            RoleGrant.class,
            Supervision.class,
            GuardWord.class);

    final Raised raised = new Raised();

    /** Signals that a test can read. */
    static final class Raised extends Signals {

        final List<Signal> all = new ArrayList<>();

        @Override
        public void raise(Signal signal) {
            all.add(signal);
        }
    }

    AdviceDesk() {
        for (String account : new String[] {"hr", "hr2", "leiding", "ander", "controle"}) {
            desk.tables.execute("insert into account (id, version, name, full_name, password_hash) values"
                    + " (nextval('account_id_seq'), 0, '" + account + "', '" + account + "', 'x')");
        }
        grant("hr", Role.HR_ADVISEUR);
        grant("hr2", Role.HR_ADVISEUR);
        grant("leiding", Role.LEIDINGGEVENDE);
        grant("ander", Role.LEIDINGGEVENDE);
        for (long id : new long[] {1, 2}) {
            desk.tables.employ(id);
            desk.tables.execute("insert into team_membership (id, employment_id, location, group_leader, valid_from,"
                    + " recorded_at, recorded_by, reason) values (" + id + ", " + id + ", 'Hal " + id
                    + "', 'A. Bos', '2020-01-01', now(), 'x', 'x')");
        }
        desk.tables.execute(
                "insert into supervision (id, employer_id, location, group_leader, account, deputy, holds_from,"
                        + " reason, granted_at, granted_by) values (1, 1, 'Hal 1', 'A. Bos', 'leiding', false, '2020-01-01', 'x',"
                        + " now(), 'x')");
        desk.put(Signals.class, raised);
        desk.with(
                EmployeeNames.class,
                Supervisions.class,
                RoleHolders.class,
                GuardList.class,
                GuardedText.class,
                Categories.class,
                AdviceAccess.class,
                AdviceChecks.class,
                AdviceNumbers.class,
                AdviceRows.class,
                AdviceReader.class,
                AdviceSignals.class,
                AdviceCases.class,
                AdviceWork.class,
                ConfidentialCases.class,
                AdviceHandovers.class,
                EarlierAdvice.class,
                TimeSpent.class,
                AdviceWords.class,
                AdviceTasks.class,
                AdviceOnTimeline.class,
                FindableAdvice.class,
                AdviceOfPerson.class,
                RetainedAdvice.class);
    }

    private void grant(String account, String role) {
        desk.tables.execute(
                "insert into role_grant (id, account, role, employer_id, holds_from, granted_by, granted_at,"
                        + " confirmed_by, confirmed_at) values (nextval('role_grant_id_seq'), '" + account + "', '"
                        + role
                        + "', 1, '2020-01-01', 'x', now(), 'y', now())");
    }

    void hr() {
        desk.caller.becomes("hr", Role.HR_ADVISEUR);
    }

    void otherHr() {
        desk.caller.becomes("hr2", Role.HR_ADVISEUR);
    }

    void leader() {
        desk.caller.becomes("leiding", Role.LEIDINGGEVENDE);
    }

    void otherLeader() {
        desk.caller.becomes("ander", Role.LEIDINGGEVENDE);
    }

    void controller() {
        desk.caller.becomes("controle", Role.CONTROLEUR);
    }

    /** A question about employment 1, recorded by who calls. */
    AdviceCase asked(String question, boolean confidential) {
        return desk.doing(() -> desk.the(AdviceCases.class)
                .record(new NewAdvice(
                        1, "VERLOF", question, AskerKind.ADVISER, "", 1L, null, null, "hr", confidential)));
    }

    AdvicePage list(AdviceSearch.Show show, String text) {
        return desk.doing(() -> desk.the(AdviceCases.class).list(1, new AdviceSearch(show, "", "", text), 0, 50));
    }

    FoundAdvices search(String words) {
        return desk.doing(
                () -> desk.the(EarlierAdvice.class).search(1, new EarlierAdvice.Words(words, "", false), 0, 20));
    }

    LocalDate today() {
        return desk.day.date;
    }

    @Override
    public void close() {
        desk.close();
    }
}

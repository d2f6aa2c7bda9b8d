package nl.noaberwerk.hrm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.letters.LetterText;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reaches the AOW age is told in time what changes: a signal, a task until the letter is there, and its words. */
class AowNoticesInDatabaseTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-10");
    private static Desk desk;
    private static Raised raised;

    /** Signals that a test can read. */
    static final class Raised extends Signals {

        private final List<Signal> all = new ArrayList<>();

        @Override
        public void raise(Signal signal) {
            if (all.stream().noneMatch(one -> one.key().equals(signal.key()))) {
                all.add(signal);
            }
        }
    }

    @BeforeAll
    static void start() {
        desk = new Desk(Employer.class);
        raised = new Raised();
        born(1, "1960-03-15");
        born(2, "1960-01-15");
        born(3, "1970-01-01");
        born(4, "1959-10-01");
        born(5, "1960-02-01");
        born(6, "1959-12-01");
        desk.tables.execute(
                "insert into employment_fact (id, employment_id, topic, valid_from, recorded_at, recorded_by,"
                        + " reason, out_of_service) values (500, 5, 'END', '2026-12-31', now(), 'x', 'x', '2026-12-31')");
        desk.tables.execute("update employment set regeling = null where id = 6");
        desk.put(Signals.class, raised);
        desk.with(EmployeeNames.class, AowRows.class, AowNotices.class, AowSignals.class, AowOnTimeline.class);
    }

    private static void born(long id, String day) {
        desk.tables.employ(id);
        desk.tables.execute("update person set birth_date = '" + day + "' where id = " + id);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void nobodyWasTold() {
        desk.tables.execute("alter table letter_sending disable trigger user");
        desk.tables.execute("alter table letter disable trigger user");
        desk.tables.execute("delete from letter_sending");
        desk.tables.execute("delete from letter");
        desk.day.date = TODAY;
        raised.all.clear();
        desk.caller.becomes("hr", Role.HR_ADVISEUR);
    }

    @Test
    void whoReachesItWithinHalfAYearOrLatelyDidIsOnTheList() {
        // not 3 (long to go), not 5 (leaves before), not 6 (works elsewhere)
        assertThat(list()).extracting(AowRow::employmentId).containsExactly(4L, 2L, 1L);
        assertThat(list())
                .extracting(row -> row.day().toString())
                .containsExactly("2026-10-01", "2027-01-15", "2027-03-15");
        assertThat(list())
                .extracting(row -> row.tellBy().toString())
                .containsExactly("2026-07-01", "2026-10-15", "2026-12-15");
        assertThat(list()).extracting(row -> row.isLate(TODAY)).containsExactly(true, true, false);
    }

    @Test
    void aSignalIsRaisedOnceWhenItComesNearAndOnceWhenTheLetterIsLate() {
        night("2026-09-14");
        assertThat(keys()).doesNotContain("hrm.aow:1:2027-03-15");
        night("2026-09-15");
        night("2026-09-16");
        assertThat(keys()).containsOnlyOnce("hrm.aow:1:2027-03-15");
        night("2026-12-15");
        assertThat(keys()).doesNotContain("hrm.aow:1:2027-03-15:late");
        night("2026-12-16");
        assertThat(keys()).containsOnlyOnce("hrm.aow:1:2027-03-15:late");
        assertThat(raised.all).allSatisfy(signal -> {
            assertThat(signal.role()).isEqualTo(Role.HR_ADVISEUR);
            assertThat(signal.text()).doesNotContain("Dam");
        });
    }

    @Test
    void theTaskStaysUntilTheLetterIsWrittenAndComesBackWhenItWasNotSent() {
        assertThat(task().number()).isEqualTo(3);
        assertThat(task().due()).contains(LocalDate.parse("2026-07-01"));

        written(1, 4);
        assertThat(task().number()).isEqualTo(2);
        assertThat(list()).extracting(AowRow::employmentId).doesNotContain(4L);
        written(2, 1);
        assertThat(list().get(1).toldOn()).contains(TODAY);

        desk.tables.execute("insert into letter_sending (id, letter_id, manner, sent_on, recorded_at, recorded_by)"
                + " values (1, 2, 'NOT_SENT', '2026-11-10', now(), 'x')");
        assertThat(task().number()).isEqualTo(2);

        desk.caller.becomes("salaris", Role.SALARISADMINISTRATEUR);
        assertThat(desk.<List<WaitingTask>>doing(
                        () -> desk.the(AowSignals.class).tasks(1)))
                .isEmpty();
    }

    @Test
    void theLetterSaysInPlainWordsWhatTheLawChanges() {
        var fields = desk.doing(() -> desk.the(AowNotices.class).letter(list(1)));

        assertThat(fields).containsEntry("dag", "2027-03-15").containsEntry("weken", "6");
        assertThat(fields.get("verandert"))
                .contains("- Vanaf 1-3-2027 rekenen wij uw belasting anders.")
                .contains("- Uw Wsw-indicatie stopt op 15-3-2027.")
                .contains("Dan hoort u dat 1 maand van tevoren.")
                .contains("geen transitievergoeding")
                .hasSizeLessThan(1_000);
        LetterText letter = words().filled(fields);
        assertThat(letter.longSentences()).isEmpty();
        assertThat(letter.blocks().stream().filter(LetterText.Block::list)).hasSize(2);
    }

    @Test
    void itStandsOnTheTimeline() {
        assertThat(desk.<List<PersonEvent>>doing(
                        () -> desk.the(AowOnTimeline.class).of(1, 1)))
                .extracting(PersonEvent::day)
                .containsExactly(LocalDate.parse("2027-03-15"));
        assertThat(desk.<List<PersonEvent>>doing(
                        () -> desk.the(AowOnTimeline.class).of(1, 3)))
                .isEmpty();
    }

    private static LetterText words() {
        String kind = " from letter_template where kind = 'AOW_BERICHT'";
        return new LetterText(desk.tables.one("select subject" + kind), desk.tables.one("select body" + kind));
    }

    private static void written(long id, long employment) {
        desk.tables.execute("insert into letter (id, employment_id, kind, template_id, about, addressee, subject,"
                + " written_on, bytes, sha256, recorded_at, recorded_by) select " + id + ", " + employment
                + ", 'AOW_BERICHT', t.id, 'AOW', 'x', 'x', '2026-11-10', 1, 'x', now(), 'x'"
                + " from letter_template t where t.kind = 'AOW_BERICHT'");
    }

    private static List<AowRow> list() {
        return desk.doing(() -> desk.the(AowNotices.class).list(1));
    }

    private static AowRow list(long employment) {
        return desk.the(AowNotices.class).list(1).stream()
                .filter(row -> row.employmentId() == employment)
                .findFirst()
                .orElseThrow();
    }

    private static WaitingTask task() {
        return desk.doing(() -> desk.the(AowSignals.class).tasks(1)).get(0);
    }

    private static void night(String day) {
        desk.does(() -> desk.the(AowSignals.class).everyNight(LocalDate.parse(day)));
    }

    private static List<String> keys() {
        return raised.all.stream().map(Signal::key).toList();
    }
}

package nl.noaberwerk.hrm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a confidential case only its adviser knows, and who was named: not by a list, a search, a count or a report. */
class ConfidentialInDatabaseTest {

    private static AdviceDesk advice;

    @BeforeAll
    static void start() {
        advice = new AdviceDesk();
    }

    @AfterAll
    static void stop() {
        advice.close();
    }

    @BeforeEach
    void anEmptyCupboard() {
        advice.desk.tables.execute("delete from advice_case");
        advice.desk.tables.execute("delete from advice_number");
        advice.desk.changes.clear();
        advice.desk.looks.clear();
        advice.raised.all.clear();
        advice.hr();
    }

    private static void work(Consumer<AdviceWork> step) {
        advice.desk.does(() -> step.accept(advice.desk.the(AdviceWork.class)));
    }

    private static AdviceFile open(AdviceCase one) {
        return advice.desk.doing(() -> advice.desk.the(AdviceCases.class).open(one.getId()));
    }

    private static void refused(Runnable act, String key) {
        assertThatThrownBy(() -> advice.desk.does(act))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void ofAConfidentialCaseNobodyElseKnows() {
        AdviceCase secret = advice.asked("Gedragsprobleem in het magazijn", true);
        work(work -> work.advise(secret.getId(), "Voer eerst een gesprek over gedragsregels.", null));
        advice.desk.does(() -> advice.desk.the(TimeSpent.class).add(secret.getId(), advice.today(), 30));
        assertThat(advice.search("gedragsregels").total()).isEqualTo(1);

        advice.otherHr();
        assertUnknown(secret);
        advice.controller();
        assertUnknown(secret);
        advice.leader();
        assertUnknown(secret);

        advice.hr();
        advice.desk.does(() -> advice.desk.the(ConfidentialCases.class).allow(secret.getId(), "hr2", true));
        advice.otherHr();
        assertThat(open(secret).isWhole()).isTrue();
        assertThat(advice.search("gedragsregels").total()).isEqualTo(1);
        advice.hr();
        advice.desk.does(() -> advice.desk.the(ConfidentialCases.class).allow(secret.getId(), "hr2", false));
        advice.otherHr();
        assertUnknown(secret);
    }

    private static void assertUnknown(AdviceCase secret) {
        refused(() -> advice.desk.the(AdviceCases.class).open(secret.getId()), "hrm.case.unknown");
        AdvicePage all = advice.list(AdviceSearch.Show.ALL, "");
        assertThat(all.total()).isZero();
        assertThat(all.standing().toDo()).isZero();
        assertThat(advice.list(AdviceSearch.Show.ALL, secret.getNumber()).total())
                .isZero();
        assertThat(advice.search("gedragsregels").total()).isZero();
        YearMonth month = YearMonth.from(advice.today());
        assertThat(advice.desk.<List<TimeTotal>>doing(
                        () -> advice.desk.the(TimeSpent.class).totals(1, month, month)))
                .isEmpty();
        assertThat(advice.desk.the(FindableAdvice.class).find(1, "10001", 10)).isEmpty();
        assertThat(advice.desk.the(AdviceOnTimeline.class).of(1, 1)).isEmpty();
        assertThat(advice.desk
                        .the(AdviceOfPerson.class)
                        .of(new DataSubject(1, 1, Set.of(1L)))
                        .get(0)
                        .rows())
                .isEmpty();
    }

    @Test
    void everyLookAtAConfidentialCaseIsKnownAndTheTrailHasNoContent() {
        AdviceCase secret = advice.asked("Gedragsprobleem", true);
        open(secret);
        assertThat(advice.desk.looks).contains("vertrouwelijk: HRM-dossier bekeken, HRM-dossier " + secret.getNumber());
        assertThat(advice.desk.changes).noneMatch(line -> line.contains("Gedrag") || line.contains("dienstverband"));
    }

    @Test
    void onlyTheAdviserDecidesWhoSeesAConfidentialCase() {
        AdviceCase one = advice.asked("Gewone vraag", false);
        advice.otherHr();
        refused(
                () -> advice.desk.the(ConfidentialCases.class).keepSecret(one.getId(), true),
                "hrm.secret.adviser-only");
        advice.hr();
        advice.desk.does(() -> advice.desk.the(ConfidentialCases.class).keepSecret(one.getId(), true));
        advice.otherHr();
        refused(() -> advice.desk.the(AdviceCases.class).open(one.getId()), "hrm.case.unknown");
    }
}

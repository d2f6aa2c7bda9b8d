package nl.noaberwerk.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.letters.Letter;
import nl.noaberwerk.letters.LetterLine;
import nl.noaberwerk.letters.LetterOrder;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.letters.SendingManner;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employees;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EndedServices;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.database.EuroConverter;
import nl.noaberwerk.privacy.GuardList;
import nl.noaberwerk.privacy.GuardWord;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Contracts that end and words that need a second person, on a real database. */
class ContractsInDatabaseTest {

    private static Desk desk;
    private static final List<LetterOrder> LETTERS = new ArrayList<>();
    private static final List<Signal> RAISED = new ArrayList<>();

    /** What would have been printed. */
    private static final class Printed extends Letters {

        @Override
        public List<Letter> write(LetterOrder order) {
            LETTERS.add(order);
            return List.of();
        }

        @Override
        public List<LetterLine> about(long employmentId, String about) {
            return List.of();
        }
    }

    /** What was raised, each key once. */
    private static final class Raised extends Signals {

        @Override
        public void raise(Signal signal) {
            if (RAISED.stream().noneMatch(one -> one.key().equals(signal.key()))) {
                RAISED.add(signal);
            }
        }
    }

    @BeforeAll
    static void start() {
        desk = new Desk(
                        Contract.class,
                        ContractContent.class,
                        ContractSignature.class,
                        EarlierContract.class,
                        ContractTemplate.class,
                        TemplateDecision.class,
                        TemporaryDecision.class,
                        Aanzegging.class,
                        EndFile.class,
                        EndTick.class,
                        ReturnGood.class,
                        Employment.class,
                        Employer.class,
                        GuardWord.class,
                        EuroConverter.class)
                .put(Letters.class, new Printed())
                .put(Signals.class, new Raised())
                .put(Employees.class, new Employees())
                .with(
                        GuardList.class,
                        GuardedText.class,
                        EmployeeNames.class,
                        ContractPeople.class,
                        ContractStore.class,
                        ContractTemplates.class,
                        ContractHistory.class,
                        ContractRows.class,
                        EndRows.class,
                        ReturnGoods.class,
                        TemporaryRows.class,
                        TemporaryContracts.class,
                        ContractSignals.class,
                        EndedServices.class,
                        RetainedContracts.class,
                        ContractEvents.class);
        // 1 ends on 31 December and was not told, 2 ends next year, 3 has no known end, 4 has an indefinite term
        for (long id = 1; id <= 5; id++) {
            desk.tables.employ(id);
            form(id, id == 4);
        }
        desk.caller.becomes("controle", Role.CONTROLEUR);
        earlier(1, "2026-01-01", "2026-12-31");
        earlier(2, "2026-01-01", "2027-12-31");
        earlier(5, "2026-09-01", "2026-12-31");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static void form(long id, boolean indefinite) {
        desk.tables.execute(
                "insert into employment_fact (id, employment_id, topic, valid_from, recorded_at, recorded_by,"
                        + " reason, indefinite) values (" + (100 + id) + ", " + id
                        + ", 'CONTRACT', '2020-01-01', now(), 'x', 'x', " + indefinite + ")");
    }

    private static void earlier(long id, String first, String last) {
        desk.does(() ->
                desk.the(ContractHistory.class).recordEarlier(id, "", LocalDate.parse(first), LocalDate.parse(last)));
    }

    private static TemporaryRows.Page page(TemporaryRow.Term term) {
        return desk.doing(() -> desk.the(TemporaryContracts.class).list(1, new TemporaryRows.Search(term, ""), 0, 50));
    }

    private static List<Long> ids(TemporaryRow.Term term) {
        return page(term).rows().stream().map(TemporaryRow::employmentId).toList();
    }

    @Test
    void theListSaysWhatMustBeDoneByWhen() {
        desk.day.date = LocalDate.parse("2026-11-10");
        // 5 is shorter than six months: by law it need not be told about
        assertThat(ids(TemporaryRow.Term.ALL)).filteredOn(id -> id < 6).containsExactly(1L, 5L, 2L, 3L);
        assertThat(ids(TemporaryRow.Term.NOW)).filteredOn(id -> id < 6).containsExactly(1L, 5L);
        assertThat(ids(TemporaryRow.Term.LATER)).containsExactly(2L);
        assertThat(ids(TemporaryRow.Term.UNKNOWN)).containsExactly(3L);
        TemporaryRow first = page(TemporaryRow.Term.NOW).rows().get(0);
        assertThat(first.plan().orElseThrow().latest()).contains(LocalDate.parse("2026-11-30"));
        assertThat(first.todo(LocalDate.parse("2026-11-10"))).startsWith("Besluit");
        desk.day.date = LocalDate.parse("2026-12-01");
        assertThat(ids(TemporaryRow.Term.LATE)).containsExactly(1L);
        desk.day.date = LocalDate.parse("2026-11-10");
    }

    @Test
    void signalsComeOnceEachAndNeverAfterTheDay() {
        RAISED.clear();
        for (LocalDate day = LocalDate.parse("2026-09-01"); day.isBefore(LocalDate.parse("2026-12-05")); ) {
            LocalDate night = day;
            desk.day.date = night;
            desk.does(() -> desk.the(ContractSignals.class).everyNight(night));
            day = day.plusDays(1);
        }
        desk.day.date = LocalDate.parse("2026-11-10");
        assertThat(RAISED.stream().filter(one -> one.key().startsWith("contracts.ending:1:")))
                .hasSize(4)
                .allMatch(one -> !one.due().isAfter(LocalDate.parse("2026-11-30")))
                .allMatch(one -> one.role().equals(Role.HR_ADVISEUR));
    }

    @Test
    void whatWasDecidedAndToldStandsInTheListAndIsNeverChanged() {
        long id = 6;
        desk.tables.employ(id);
        form(id, false);
        earlier(id, "2025-07-01", "2027-01-31");
        desk.caller.becomes("hr", Role.HR_ADVISEUR);
        TemporaryContracts contracts = desk.the(TemporaryContracts.class);
        assertThatThrownBy(() -> desk.doing(() -> contracts.write(id, Map.of("telefoon", "1"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Besluit eerst");
        desk.does(() -> contracts.decide(id, TemporaryDecision.Choice.END, "te weinig werk"));
        desk.does(() -> contracts.write(id, Map.of("telefoon", "0541-123456")));
        assertThat(LETTERS).anySatisfy(order -> {
            assertThat(order.kind()).isEqualTo("AANZEGGING_EINDE");
            assertThat(order.fields()).containsEntry("einde", "2027-01-31");
        });
        assertThatThrownBy(
                        () -> desk.doing(() -> contracts.told(id, SendingManner.POST, LocalDate.parse("2026-11-11"))))
                .isInstanceOf(Refused.class);
        desk.does(() -> contracts.told(id, SendingManner.HANDED_OVER, LocalDate.parse("2026-11-10")));
        assertThat(ids(TemporaryRow.Term.TOLD)).contains(id);
        assertThatThrownBy(() -> desk.tables.execute("update aanzegging set told_on = '2026-11-01'"))
                .hasMessageContaining("never changed");
        assertThat(desk.changes).anyMatch(line -> line.startsWith("aanzegging vastgelegd"));
    }

    @Test
    void wordsAreConfirmedByAnotherThanWhoWroteThem() {
        ContractTemplates templates = desk.the(ContractTemplates.class);
        desk.caller.becomes("hr", Role.HR_ADVISEUR);
        TemplateLine first = desk.doing(templates::all).get(0);
        ContractTemplate holding = first.template();
        assertThat(desk.doing(() -> templates.holdingOn(holding.getKind(), holding.getRegeling(), desk.day.date)))
                .isEmpty();
        ContractTemplate own = desk.doing(
                () -> templates.write(holding.getKind(), holding.getRegeling(), holding.text(), desk.day.date));
        assertThatThrownBy(() -> desk.does(() -> templates.decide(own.getId(), true)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("zelf geschreven");
        assertThatThrownBy(() -> desk.tables.execute(
                        "insert into contract_template_decision values (" + own.getId() + ", true, now(), 'hr')"))
                .hasMessageContaining("another");
        desk.caller.becomes("indicatie", Role.HR_ADVISEUR);
        desk.does(() -> templates.decide(own.getId(), true));
        assertThat(desk.doing(() -> templates.holdingOn(holding.getKind(), holding.getRegeling(), desk.day.date)))
                .map(ContractTemplate::getId)
                .contains(own.getId());
        assertThatThrownBy(() -> desk.does(() -> templates.decide(own.getId(), false)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anOfferedContractIsNotChangedAndASignedOneNotTouched() {
        desk.tables.employ(7);
        insert(701, 7, "OFFERED");
        insert(702, 7, "SIGNED");
        assertThatThrownBy(() -> desk.tables.execute("update contract set job = 'anders' where id = 701"))
                .hasMessageContaining("offered");
        assertThatThrownBy(() -> desk.tables.execute("update contract set state = 'WITHDRAWN' where id = 702"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> desk.tables.execute("truncate contract cascade"))
                .isNotNull();
        desk.tables.execute("update contract set state = 'WITHDRAWN' where id = 701");
        ContractRows.Page page = desk.doing(() -> desk.the(ContractRows.class)
                .page(1, new ContractRows.Search(Optional.of(ContractState.SIGNED), "Dam7"), 0, 50));
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.rows().get(0).name()).isEqualTo("Dam7, M. (Mehmet)");
        assertThat(desk.doing(() -> desk.the(ContractEvents.class).of(1, 7))).hasSize(2);
    }

    @Test
    void whatIsPastItsTermGoesAsAWhole() {
        desk.tables.employ(8);
        insert(801, 8, "SIGNED");
        desk.tables.execute(
                "insert into employment_fact (id, employment_id, topic, valid_from, recorded_at, recorded_by,"
                        + " reason, out_of_service) values (180, 8, 'END', '2020-01-01', now(), 'x', 'x', '2023-12-31')");
        RetainedContracts retained = desk.the(RetainedContracts.class);
        assertThat(desk.doing(() -> retained.ended(1, LocalDate.parse("2024-11-10"))))
                .singleElement()
                .satisfies(item -> assertThat(item.employmentId()).isEqualTo(8));
        desk.does(() -> retained.erase(1, List.of(8L)));
        assertThat(desk.tables.one("select count(*) from contract where employment_id = 8"))
                .isEqualTo("0");
    }

    private static void insert(long id, long employment, String state) {
        desk.tables.execute("insert into contract (id, version, employer_id, employment_id, kind, state, first_day,"
                + " last_day, job, workplace, schaal, trede, proeftijd_months, agreements, recorded_at, recorded_by)"
                + " values (" + id + ", 0, 1, " + employment + ", 'FIXED', '" + state
                + "', '2026-01-01', '2026-12-31', 'groen', 'Hal 2', '', '', 0, '', now(), 'hr')");
    }
}

package nl.noaberwerk.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.Found;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The night's work over hosts: notice and end of contracts are told in time, removed contact persons are erased. */
class HostNightInDatabaseTest {

    private final List<Signal> raised = new ArrayList<>();
    private final Desk desk = new Desk(
                    Employer.class, Host.class, HostContact.class, HostContract.class, HostRate.class, TermsFact.class)
            .put(Signals.class, new Signals() {
                @Override
                public void raise(Signal signal) {
                    raised.add(signal);
                }
            })
            .with(FactStore.class, HostReader.class, HostSignals.class, ContactCleaning.class, HostsFound.class);

    @BeforeEach
    void aContractUntilTheEndOfTheYearWithAMonthOfNotice() {
        desk.tables.execute(
                "insert into host (id, version, employer_id, name, complete, city, kvk, recorded_at, recorded_by)"
                        + " values (1, 0, 1, 'Bakkerij', true, 'Denekamp', '12345678', now(), 'x')");
        desk.tables.execute(
                "insert into host_contract (id, employer_id, host_id, number, starts_on, ends_on, reason, recorded_at,"
                        + " recorded_by) values (7, 1, 1, 'C7', '2026-01-01', '2026-12-31', 'x', now(), 'x')");
        desk.tables.execute(
                "insert into host_terms (id, contract_id, valid_from, recorded_at, recorded_by, reason, price_basis,"
                        + " sickness_payer, leave_payer, justification, notice_number, notice_unit) values (1, 7,"
                        + " '2026-01-01', now(), 'x', 'x', 'HOUR_WORKED', 'EMPLOYER', 'HOST', 'x', 1, 'MONTHS')");
        contact(1, "J. Jansen", "null, null");
        contact(2, "Weg Lang", "'2024-11-09T12:00:00Z', 'hr'");
        contact(3, "Weg Kort", "'2024-11-11T12:00:00Z', 'hr'");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** With a month of notice to 31 December the last day is 30 November. */
    @Test
    void theLastDayToGiveNoticeIsToldBeforeItAndTheEndAfterIt() {
        night("2026-11-10");
        assertThat(raised).singleElement().satisfies(signal -> {
            assertThat(signal.kind()).isEqualTo("hosts.notice");
            assertThat(signal.due()).isEqualTo(LocalDate.parse("2026-11-30"));
            assertThat(signal.link()).isEqualTo("/hosts/contract.xhtml?id=7");
        });
        raised.clear();
        night("2026-12-01");
        assertThat(raised).singleElement().satisfies(signal -> {
            assertThat(signal.kind()).isEqualTo("hosts.end");
            assertThat(signal.due()).isEqualTo(LocalDate.parse("2026-12-31"));
        });
        raised.clear();
        night("2027-01-01");
        night("2026-02-01");
        assertThat(raised).isEmpty();
    }

    @Test
    void removedContactPersonsAreErasedAfterTheirTermAndOthersStay() {
        desk.does(() -> desk.the(ContactCleaning.class).everyNight(LocalDate.parse("2026-11-10")));

        assertThat(desk.tables.one("select string_agg(name, ', ' order by id) from host_contact"))
                .isEqualTo("J. Jansen, Weg Kort");
    }

    @Test
    void aHostIsFoundByNameNumberOrContactPersonAndNotByWhoWasRemoved() {
        assertThat(found("bakk")).containsExactly("Bakkerij");
        assertThat(found("12345678")).containsExactly("Bakkerij");
        assertThat(found("c7")).containsExactly("Bakkerij");
        assertThat(found("jansen")).containsExactly("Bakkerij");
        assertThat(found("weg")).isEmpty();
        assertThat(found("%")).isEmpty();
        assertThat(desk.doing(() -> desk.the(HostsFound.class).find(2, "bakk", 5)))
                .isEmpty();
    }

    private List<String> found(String text) {
        return desk.doing(() -> desk.the(HostsFound.class).find(1, text, 5)).stream()
                .map(Found::title)
                .toList();
    }

    private void night(String day) {
        desk.does(() -> desk.the(HostSignals.class).everyNight(LocalDate.parse(day)));
    }

    private void contact(long id, String name, String ended) {
        desk.tables.execute("insert into host_contact (id, host_id, name, recorded_at, recorded_by, ended_at, ended_by)"
                + " values (" + id + ", 1, '" + name + "', now(), 'x', " + ended + ")");
    }
}

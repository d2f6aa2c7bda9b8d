package nl.noaberwerk.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contracts are agreed, given other terms and rates from a day on, and ended by notice; on a real database. */
class HostContractsInDatabaseTest {

    private static final ContractTerms HOURLY = terms(PriceBasis.HOUR_WORKED, 1);

    private final Desk desk = new Desk(
                    Employer.class, Host.class, HostContact.class, HostContract.class, HostRate.class, TermsFact.class)
            .areas(new Use())
            .with(FactStore.class, HostReader.class, Hosts.class, HostContracts.class);
    private final HostContracts contracts = desk.the(HostContracts.class);
    private long host;

    @BeforeEach
    void hr() {
        desk.caller.becomes("hr", Role.HR_ADVISEUR);
        host = desk.doing(() -> desk.the(Hosts.class)
                        .add(
                                1,
                                "Bakkerij",
                                new HostCard("Bakkerij B.V.", "12345678", null, "7591 AB", "Denekamp"),
                                List.of()))
                .getId();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatNamesTheWorkMostCloselyGoesBeforeWhatWasAgreedLater() {
        long id = contract("C1", "2026-01-01", null, HOURLY);
        rate(id, null, null, "10.00", "2026-01-01");
        rate(id, "BESCHUT_WERK", null, "12.00", "2026-02-01");
        rate(id, null, "inpakker", "13.00", "2026-02-01");
        rate(id, null, null, "11.00", "2026-07-01");
        assertThat(found(id, "BESCHUT_WERK", null, "2026-01-31")).isEqualByComparingTo("10.00");
        assertThat(found(id, "BESCHUT_WERK", null, "2026-08-01")).isEqualByComparingTo("12.00");
        assertThat(found(id, "BESCHUT_WERK", "Inpakker", "2026-08-01")).isEqualByComparingTo("13.00");
        assertThat(found(id, "STAF", null, "2026-06-30")).isEqualByComparingTo("10.00");
        assertThat(found(id, "STAF", null, "2026-07-01")).isEqualByComparingTo("11.00");
        assertThat(agreed(id).rate(new HostRate.For("STAF", null), LocalDate.parse("2025-12-31")))
                .as("before the contract")
                .isEmpty();
        assertThatThrownBy(() -> rate(id, null, null, "11.00", "2026-08-01")).isInstanceOf(Refused.class);
    }

    @Test
    void otherTermsHoldFromTheirDayAndWhatHeldBeforeStays() {
        long id = contract("C2", "2026-01-01", "2026-12-31", HOURLY);
        desk.does(() -> contracts.agree(id, terms(PriceBasis.MONTH, 2), LocalDate.parse("2026-07-01"), "vast bedrag"));
        assertThat(agreed(id).on(LocalDate.parse("2026-06-30")).orElseThrow().basis())
                .isEqualTo(PriceBasis.HOUR_WORKED);
        assertThat(agreed(id).on(LocalDate.parse("2026-07-01")).orElseThrow().basis())
                .isEqualTo(PriceBasis.MONTH);
        assertThat(agreed(id).on(LocalDate.parse("2027-01-01"))).isEmpty();
        assertThat(agreed(id).noticeBy()).contains(LocalDate.parse("2026-10-31"));
        assertThatThrownBy(() -> desk.tables.execute("update host_terms set notice_number = 0"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itEndsByNoticeAfterItsTermAndOnlyOnce() {
        long id = contract("C3", "2026-01-01", null, HOURLY);
        LocalDate notice = LocalDate.parse("2026-11-10");
        assertThatThrownBy(() -> end(id, LocalDate.parse("2026-12-09"), notice))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("10-12-2026");
        end(id, LocalDate.parse("2026-12-10"), notice);
        assertThat(agreed(id).contract().lastDay()).contains(LocalDate.parse("2026-12-10"));
        assertThatThrownBy(() -> end(id, LocalDate.parse("2026-12-10"), notice)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.tables.execute("update host_contract set ends_on = '2030-01-01'"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noSignalComesAfterTheDayThatItWarnsOf() {
        long id = contract("C4", "2026-01-01", "2026-12-31", HOURLY);
        Agreed agreed = agreed(id);
        // notice until 30 November: 42 days before is 19 October
        assertThat(HostSignals.due(agreed, LocalDate.parse("2026-10-18"))).isEmpty();
        for (LocalDate day = LocalDate.parse("2026-10-19"); day.getYear() == 2026; day = day.plusDays(1)) {
            Signal signal = HostSignals.due(agreed, day).orElseThrow();
            assertThat(signal.due()).isAfterOrEqualTo(day);
        }
        assertThat(HostSignals.due(agreed, LocalDate.parse("2027-01-01"))).isEmpty();
        assertThat(contracts.ending(1, 20))
                .extracting(one -> one.contract().getId())
                .containsExactly(id);
        assertThat(contracts.ending(1, 19)).isEmpty();
    }

    @Test
    void aPriceWithoutJustificationAndAnUnknownKindOfWorkAreRefused() {
        ContractTerms without = new ContractTerms(
                PriceBasis.MONTH, Payer.HOST, Payer.HOST, " ", new NoticeTerm(0, NoticeTerm.Unit.WEEKS));
        assertThatThrownBy(() -> contract("C5", "2026-01-01", null, without)).hasMessageContaining("artikel 5");
        long id = contract("C6", "2026-01-01", null, HOURLY);
        assertThatThrownBy(() -> rate(id, "ONBEKEND", null, "1.00", "2026-01-01"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> contract("c6", "2026-01-01", null, HOURLY)).isInstanceOf(Refused.class);
    }

    private void end(long id, LocalDate lastDay, LocalDate notice) {
        desk.does(() -> contracts.end(id, lastDay, notice, "geen werk meer"));
    }

    private Agreed agreed(long id) {
        return desk.doing(() -> contracts.one(id));
    }

    private BigDecimal found(long id, String kind, String function, String day) {
        return agreed(id)
                .rate(new HostRate.For(kind, function), LocalDate.parse(day))
                .orElseThrow();
    }

    private long contract(String number, String from, String until, ContractTerms terms) {
        return desk.doing(() -> contracts.add(
                        host,
                        new HostContracts.NewContract(
                                number,
                                LocalDate.parse(from),
                                until == null ? null : LocalDate.parse(until),
                                terms,
                                "nieuw")))
                .getId();
    }

    private void rate(long id, String kind, String function, String amount, String from) {
        desk.does(() -> contracts.rate(
                id,
                new HostContracts.NewRate(
                        new HostRate.For(kind, function), new BigDecimal(amount), LocalDate.parse(from), "nieuw")));
    }

    private static ContractTerms terms(PriceBasis basis, int months) {
        return new ContractTerms(
                basis,
                Payer.EMPLOYER,
                Payer.HOST,
                "uurloon maal loonwaarde",
                new NoticeTerm(months, NoticeTerm.Unit.MONTHS));
    }

    /** What the area that places people would tell. */
    private static final class Use implements HostUse {

        @Override
        public Map<String, Integer> people(long employerId, LocalDate day) {
            return Map.of();
        }

        @Override
        public Map<Long, Integer> peopleUnder(long employerId, LocalDate day) {
            return Map.of();
        }

        @Override
        public Map<String, String> werksoorten() {
            return Map.of("BESCHUT_WERK", "Beschut werk", "STAF", "Staf");
        }

        @Override
        public String link(String host) {
            return "";
        }
    }
}

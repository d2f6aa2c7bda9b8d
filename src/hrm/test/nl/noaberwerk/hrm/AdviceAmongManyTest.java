package nl.noaberwerk.hrm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists and search find the same among a hundred thousand cases, and keep what is confidential to themselves. */
class AdviceAmongManyTest {

    // far above what it takes on an empty machine: the order of magnitude is what counts, see the README for figures
    @Test
    void listsAndSearchHoldAmongHundredThousandCases() {
        try (AdviceDesk advice = new AdviceDesk()) {
            advice.hr();
            advice.desk.tables.execute("insert into advice_case (id, version, employer_id, number, category, question,"
                    + " asker_kind, employment_id, asked_on, deadline, adviser, confidential, state, closed_on, recorded_at,"
                    + " recorded_by) select i, 0, 1, 'HRM-' || i, case when i % 3 = 0 then 'VERLOF' else 'FUNCTIE' end,"
                    + " 'Vraag over het rooster en de inschaling, nummer ' || i || case when i % 1000 = 0 then"
                    + " ' met een bakfiets' else '' end, 'EMPLOYEE', 1 + i % 2, date '2020-01-01' + i / 50,"
                    + " date '2020-01-15' + i / 50, 'hr', i % 100 = 0, case when i % 50 = 0 then 'OPEN' else 'CLOSED' end,"
                    + " case when i % 50 = 0 then null else date '2020-02-01' + i / 50 end, now(), 'hr'"
                    + " from generate_series(1, 100000) i");
            advice.desk.tables.execute("insert into advice_version (id, case_id, number, text, given_on, recorded_at,"
                    + " recorded_by) select i, i, 1, 'Advies: vraag de inschaling aan bij de functiecommissie en wacht het"
                    + " besluit af', '2026-01-01', now(), 'hr' from generate_series(1, 100000) i");
            advice.desk.tables.execute("analyze");
            advice.otherHr();
            assertThat(advice.list(AdviceSearch.Show.TO_DO, "").rows()).hasSize(50);
            assertThat(advice.list(AdviceSearch.Show.ALL, "").total()).isEqualTo(99_000);
            assertThat(advice.search("bakfiets").total())
                    .as("all of them are confidential")
                    .isZero();
            assertThat(advice.search("inschaling besluit").rows()).hasSize(20);
        }
    }
}

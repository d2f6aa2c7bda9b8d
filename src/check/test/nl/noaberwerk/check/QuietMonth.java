package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;

/** An employer whose quiet October was paid over the API, so that November has a month before it. */
record QuietMonth(SalaryCycle cycle, long employer) {

    static final int PEOPLE = 12;

    /** Eleven people on the payroll (one of twelve is begeleid werken); two earn 2,808.00 for 36 hours, 18.00 an hour. */
    static String people(int skippedBsns) {
        String file = new PeopleFile(skippedBsns).of(PEOPLE);
        return fullTime(fullTime(file, 2, "2808,00"), 5, "2808,00");
    }

    /** @param people a personnel file */
    static QuietMonth paid(SalaryCycle cycle, String name, String people) {
        QuietMonth month = new QuietMonth(cycle, cycle.newEmployer(name));
        cycle.importPeople(month.employer, people);
        month.pay("2026-10");
        return month;
    }

    /** Opens and approves a month. */
    long pay(String month) {
        return approve(cycle.open(employer, month));
    }

    /** Calculates, ticks off and approves a run. */
    long approve(long run) {
        String hash = cycle.calculate(run).getString("resultHash");
        cycle.tickAll(cycle.clerk(), run, "nagekeken met het dossier");
        Api.Answer approved = cycle.approve(cycle.second(), run, hash);
        assertThat(approved.status()).as(approved.text()).isIn(200, 204);
        return run;
    }

    /** The id of the first run of this month. */
    long run(String name) {
        return cycle
                .clerk()
                .get("/api/payroll-runs?employer=" + employer)
                .array()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("month").equals(name))
                .mapToLong(one -> one.getJsonNumber("id").longValue())
                .min()
                .orElseThrow(() -> new AssertionError("no run of " + name));
    }

    /** The id of the employment with this personnel number. */
    long employment(String number) {
        return cycle.clerk()
                .get("/api/employees?employer=" + employer + "&search=" + number)
                .array()
                .getValuesAs(JsonObject.class)
                .get(0)
                .getJsonNumber("id")
                .longValue();
    }

    List<JsonObject> payslips(long run) {
        return cycle.clerk()
                .get("/api/payroll-runs/" + run + "/payslips")
                .array()
                .getValuesAs(JsonObject.class);
    }

    JsonObject payslip(long run, String number) {
        return payslips(run).stream()
                .filter(payslip -> payslip.getString("personnelNumber").equals(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no payslip of " + number));
    }

    /** What the lines with this beginning of their code add up to, in euros; deductions are negative. */
    static BigDecimal lines(JsonObject payslip, String code) {
        return payslip.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("code").startsWith(code))
                .map(line -> new BigDecimal(line.getString("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal sum(List<JsonObject> payslips, String field) {
        return payslips.stream()
                .map(payslip -> new BigDecimal(payslip.getString(field)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @param row as the API counts: the header is 1; @param wage of a full-time month, "2808,00" */
    static String fullTime(String file, int row, String wage) {
        String hours = PeopleFile.changed(file, row, "uren_per_week", given -> "36");
        String roster = PeopleFile.changed(hours, row, "rooster", given -> "7,2|7,2|7,2|7,2|7,2");
        return PeopleFile.changed(roster, row, "bruto_maandloon_voltijd", given -> wage);
    }
}

package nl.noaberwerk.hrm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import nl.noaberwerk.contractlaw.ServicePeriod;
import nl.noaberwerk.personnel.AgreedSalary;
import nl.noaberwerk.personnel.Dossier;
import nl.noaberwerk.personnel.WorkingHours;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Roster;

/** Hours and wage of a dossier on a day, as calculators ask them. */
final class DossierWages {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final int HOURLY_SCALE = 6;

    private final Dossier dossier;
    private final LocalDate day;
    private final Law law;

    DossierWages(Dossier dossier, LocalDate day, Law law) {
        this.dossier = dossier;
        this.day = day;
        this.law = law;
    }

    void addTo(Calculation kind, Map<String, String> known, List<String> notes) {
        Optional<WorkingHours> hours = dossier.ofEmployment().onOrFirst(day, WorkingHours.class);
        Optional<AgreedSalary> salary = dossier.ofEmployment().onOrFirst(day, AgreedSalary.class);
        hours.ifPresent(found -> addHours(found, known));
        if (hours.isPresent() && salary.isPresent()) {
            addWage(hours.get(), salary.get(), known);
            dossier.employment().regeling().ifPresent(regeling -> addYearEnd(kind, regeling, known, notes));
        }
        String rows = kind == Calculation.VAKANTIE_OPBOUW ? hoursOfTheYear() : "";
        if (!rows.isEmpty()) {
            known.put("periods", rows);
        }
    }

    private static void addHours(WorkingHours hours, Map<String, String> known) {
        known.put("weeklyHours", plain(hours.getHoursPerWeek()));
        known.put("fullTimeHours", plain(hours.getFullTimeHours()));
        if (hours.getRoster() != null) {
            long days = Roster.parse(hours.getRoster()).hours().stream()
                    .filter(one -> one.signum() > 0)
                    .count();
            known.put("daysPerWeek", String.valueOf(days));
        }
    }

    private void addWage(WorkingHours hours, AgreedSalary salary, Map<String, String> known) {
        Euro month = salary.getFullTimeMonthWage().share(hours.getHoursPerWeek(), hours.getFullTimeHours());
        known.put("monthWage", month.decimal());
        dossier.employment()
                .regeling()
                .flatMap(regeling -> law.find("uurloon.weken." + cao(regeling), day))
                .map(weeks -> salary.getFullTimeMonthWage()
                        .value()
                        .multiply(MONTHS)
                        .divide(weeks.decimal().multiply(hours.getFullTimeHours()), HOURLY_SCALE, RoundingMode.HALF_UP))
                .ifPresent(hourly -> known.put("hourlyWage", plain(hourly)));
    }

    /** What the cao pays at the end of the year: a percentage of the wage, or an amount in proportion to the hours. */
    private void addYearEnd(Calculation kind, Regeling regeling, Map<String, String> known, List<String> notes) {
        boolean asked = kind == Calculation.TRANSITIEVERGOEDING || kind == Calculation.COMPENSATIE_UWV;
        if (!asked) {
            return;
        }
        Euro month = Euro.of(known.get("monthWage"));
        boolean fixed = "aan-de-slag".equals(cao(regeling));
        law.find("eindejaarsuitkering." + cao(regeling) + (fixed ? ".bedrag" : ".percentage"), day)
                .ifPresent(value -> {
                    Euro year = fixed
                            ? value.euro()
                                    .share(
                                            new BigDecimal(known.get("weeklyHours")),
                                            new BigDecimal(known.get("fullTimeHours")))
                            : month.times(MONTHS).percent(value.decimal()).roundedToCents();
                    known.put("yearEnd", year.decimal());
                    notes.add(note(value));
                });
    }

    private String note(LawValue value) {
        return Messages.text(
                "hrm.calculation.year-end",
                Notation.number(value.decimal()),
                law.topic(value.key()).unit(),
                value.gradeOn(day).label());
    }

    /** The periods of this year in which the hours were the same. */
    private String hoursOfTheYear() {
        LocalDate first = later(dossier.employment().getInService(), day.withDayOfYear(1));
        Optional<LocalDate> out = dossier.outOfService();
        StringJoiner rows = new StringJoiner(";");
        Optional<LocalDate> from =
                Optional.of(first).filter(begin -> out.filter(begin::isAfter).isEmpty());
        while (from.isPresent()) {
            LocalDate begin = from.get();
            from = dossier.ofEmployment()
                    .nextChange(begin, WorkingHours.class)
                    .filter(next -> out.filter(next::isAfter).isEmpty());
            LocalDate last = from.map(next -> next.minusDays(1)).or(() -> out).orElse(null);
            dossier.ofEmployment()
                    .onOrFirst(begin, WorkingHours.class)
                    .ifPresent(hours -> rows.add(row(begin, last, hours)));
        }
        return rows.toString();
    }

    private static String row(LocalDate first, LocalDate last, WorkingHours hours) {
        ServicePeriod days = new ServicePeriod(first, last);
        return days.first() + "/" + days.lastDay().map(LocalDate::toString).orElse("") + "/"
                + plain(hours.getHoursPerWeek());
    }

    private static String cao(Regeling regeling) {
        return switch (regeling) {
            case WSW -> "wsw";
            case BESCHUT_WERK, PARTICIPATIEWET -> "aan-de-slag";
            case AMBTELIJK -> "ambtelijk";
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}

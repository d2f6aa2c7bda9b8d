package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.noaberwerk.contractlaw.CompensatieUwv;
import nl.noaberwerk.contractlaw.GradedStep;
import nl.noaberwerk.contractlaw.Loonbegrip;
import nl.noaberwerk.contractlaw.Opzegtermijn;
import nl.noaberwerk.contractlaw.Opzegverboden;
import nl.noaberwerk.contractlaw.ServicePeriod;
import nl.noaberwerk.contractlaw.Transitievergoeding;
import nl.noaberwerk.personnel.AgreedSalary;
import nl.noaberwerk.personnel.Dossier;
import nl.noaberwerk.personnel.WorkingHours;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.rules.AowLeeftijd;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Regeling;

/** Computes what the law says of the end of an employment; it checks no role. */
@ApplicationScoped
class EndLaw {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    @Inject
    private LawBook lawBook;

    /**
     * What the law must know.
     *
     * @param chain her contracts; may be empty
     * @param sickSince first sick day of what still lasts on the last day; empty when none or not for the caller
     */
    record Facts(Dossier dossier, EndTerms terms, Chain chain, Optional<LocalDate> sickSince) {

        Optional<Regeling> regeling() {
            return dossier.employment().regeling();
        }

        LocalDate first() {
            return service().get(0).first();
        }

        /** The contracts up to the last day, with the service of which no contract is known. */
        List<ServicePeriod> service() {
            LocalDate inService = dossier.employment().getInService();
            LocalDate last = terms.lastDay();
            Stream<ServicePeriod> before = chain.links().stream()
                    .filter(Chain.Link::predecessor)
                    .filter(link -> link.firstDay().isBefore(inService))
                    .map(link ->
                            new ServicePeriod(link.firstDay(), link.lastDay().orElse(inService.minusDays(1))));
            Stream<ServicePeriod> ours =
                    Stream.of(new ServicePeriod(inService, last.isBefore(inService) ? inService : last));
            return Stream.concat(before, ours).toList();
        }

        Optional<Euro> monthWage() {
            Optional<AgreedSalary> salary = dossier.ofEmployment().onOrFirst(terms.lastDay(), AgreedSalary.class);
            Optional<WorkingHours> hours = hours();
            return salary.flatMap(wage -> hours.map(worked -> wage.getFullTimeMonthWage()
                    .share(worked.getHoursPerWeek(), worked.getFullTimeHours())
                    .roundedToCents()));
        }

        Optional<WorkingHours> hours() {
            return dossier.ofEmployment().onOrFirst(terms.lastDay(), WorkingHours.class);
        }
    }

    /** Empty when no wage is known. */
    Optional<EndMoney> money(Facts facts) {
        Law law = lawBook.current();
        return facts.monthWage().map(wage -> money(law, facts, wage));
    }

    static EndMoney money(Law law, Facts facts, Euro wage) {
        LocalDate last = facts.terms().lastDay();
        Loonbegrip.Answer month = new Loonbegrip(law).of(Loonbegrip.Parts.of(wage, yearEnd(law, facts, wage)), last);
        Transitievergoeding.Facts asked = new Transitievergoeding.Facts(
                facts.service(),
                month.amount(),
                facts.terms().reason().ending(),
                facts.dossier().person().getBirthDate(),
                facts.hours().map(WorkingHours::getHoursPerWeek).orElse(BigDecimal.ZERO),
                aow(law, facts),
                facts.terms().paidBefore());
        Transitievergoeding.Answer answer = new Transitievergoeding(law).of(asked);
        List<GradedStep> steps = new ArrayList<>(month.steps());
        steps.addAll(answer.steps());
        Optional<EndMoney.Compensation> back = facts.sickSince()
                .filter(since -> answer.due() && answer.amount().isPositive())
                .map(since -> new CompensatieUwv(law).of(new CompensatieUwv.Facts(asked, since, answer.amount(), last)))
                .filter(compensation -> compensation.amount().isPositive())
                .map(compensation ->
                        new EndMoney.Compensation(compensation.amount(), LawSteps.of(compensation.steps())));
        return new EndMoney(
                answer.due(),
                answer.amount(),
                LawSteps.of(steps),
                back,
                steps.stream().anyMatch(GradedStep::isToBeChecked));
    }

    /** The eindejaarsuitkering of a whole year; nothing when the cao knows none. */
    private static Euro yearEnd(Law law, Facts facts, Euro wage) {
        LocalDate day = facts.terms().lastDay();
        Regeling regeling = facts.regeling().orElse(Regeling.AMBTELIJK);
        if (regeling == Regeling.BESCHUT_WERK || regeling == Regeling.PARTICIPATIEWET) {
            Optional<WorkingHours> hours = facts.hours();
            return law.find("eindejaarsuitkering.aan-de-slag.bedrag", day)
                    .flatMap(value -> hours.map(
                            worked -> value.euro().share(worked.getHoursPerWeek(), worked.getFullTimeHours())))
                    .map(Euro::roundedToCents)
                    .orElse(Euro.ZERO);
        }
        String cao = regeling == Regeling.WSW ? "wsw" : "ambtelijk";
        return law.find("eindejaarsuitkering." + cao + ".percentage", day)
                .map(LawValue::decimal)
                .map(percentage -> wage.times(MONTHS).percent(percentage).roundedToCents())
                .orElse(Euro.ZERO);
    }

    private static Optional<LocalDate> aow(Law law, Facts facts) {
        return new AowLeeftijd(law).reachedOn(facts.dossier().person().getBirthDate());
    }

    /** Empty when nobody has to give notice. @param day on which notice would be given when none was */
    Optional<EndNotice> notice(Facts facts, LocalDate day) {
        return facts.terms().reason().giver().map(giver -> notice(lawBook.current(), facts, giver, day));
    }

    static EndNotice notice(Law law, Facts facts, Opzegtermijn.Giver giver, LocalDate day) {
        EndTerms terms = facts.terms();
        LocalDate given = terms.noticeOn() == null ? day : terms.noticeOn();
        Opzegtermijn.Facts asked = new Opzegtermijn.Facts(
                facts.first().isAfter(given) ? given : facts.first(),
                given,
                giver,
                aow(law, facts),
                terms.procedure(),
                Optional.empty(),
                false,
                Optional.of(terms.lastDay()),
                facts.monthWage());
        Opzegtermijn.Answer answer = new Opzegtermijn(law).of(asked);
        boolean tooEarly = terms.lastDay().isBefore(answer.lastDay());
        Optional<Opzegverboden.Answer> forbidden = giver == Opzegtermijn.Giver.EMPLOYER
                ? Optional.of(new Opzegverboden(law).of(forbidding(law, facts, given)))
                : Optional.empty();
        List<GradedStep> steps = new ArrayList<>(answer.steps());
        forbidden.ifPresent(found -> steps.addAll(found.steps()));
        return new EndNotice(
                answer.months(),
                answer.lastDay(),
                tooEarly,
                answer.compensation().filter(missed -> tooEarly),
                forbidden.map(Opzegverboden.Answer::grounds).orElse(List.of()),
                LawSteps.of(steps),
                steps.stream().anyMatch(GradedStep::isToBeChecked));
    }

    private static Opzegverboden.Facts forbidding(Law law, Facts facts, LocalDate given) {
        return facts.sickSince()
                .map(since -> Opzegverboden.Facts.sick(given, since, aow(law, facts)))
                .orElseGet(() -> Opzegverboden.Facts.of(given, Set.of(), Optional.empty()));
    }
}

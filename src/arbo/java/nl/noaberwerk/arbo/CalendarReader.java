package nl.noaberwerk.arbo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noaberwerk.incidents.IncidentReader;
import nl.noaberwerk.incidents.IncidentStanding;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.prevention.Certificate;
import nl.noaberwerk.prevention.PbmIssue;
import nl.noaberwerk.prevention.PreventionReader;

/**
 * Puts together everything of arbo that is open and has a day.
 *
 * <p>It checks no role: services and nightly jobs that use it do.
 */
@ApplicationScoped
public class CalendarReader {

    @Inject
    private ArboReader arbo;

    @Inject
    private PreventionReader prevention;

    @Inject
    private IncidentReader incidents;

    @Inject
    private EmployeeNames names;

    @Inject
    private ArboTerms terms;

    /** By day. */
    List<CalendarItem> of(long employerId, LocalDate today) {
        Draft draft = new Draft(terms, today);
        contracts(employerId, draft);
        ries(employerId, draft);
        obligations(employerId, draft);
        people(employerId, draft);
        prevention
                .offers(employerId)
                .forEach(one -> draft.add(
                        CalendarKind.PMO,
                        "pmo:" + one.getId(),
                        one.getOffered().nextOn(),
                        Messages.text("arbo.calendar.pmo", one.getOffered().group()),
                        "",
                        "/prevention/examinations.xhtml"));
        incidents.of(employerId).forEach(one -> incident(one, draft));
        return draft.items().stream().sorted(CalendarItem.BY_DAY).toList();
    }

    private void contracts(long employerId, Draft draft) {
        Optional<ArbodienstContract> current = arbo.contracts(employerId).stream()
                .map(ContractStanding::contract)
                .findFirst();
        current.ifPresent(contract -> {
            draft.add(
                    CalendarKind.REVIEW,
                    "contract-review:" + contract.getId(),
                    contract.nextReview(terms.monthsBetweenContractReviews(draft.today())),
                    Messages.text("arbo.calendar.contract-review"),
                    "",
                    "/arbo/contract.xhtml");
            draft.add(
                    CalendarKind.CONTRACT,
                    "contract-end:" + contract.getId(),
                    contract.getAgreed().lastDay(),
                    Messages.text("arbo.calendar.contract-end"),
                    "",
                    "/arbo/contract.xhtml");
            draft.add(
                    CalendarKind.CONTRACT,
                    "maatwerk-end:" + contract.getId(),
                    contract.lastDayOfMaatwerk(terms.yearsOfMaatwerk(draft.today())),
                    Messages.text("arbo.calendar.maatwerk-end"),
                    "",
                    "/arbo/contract.xhtml");
        });
    }

    private void ries(long employerId, Draft draft) {
        arbo.currentRie(employerId)
                .ifPresent(rie -> draft.add(
                        CalendarKind.RIE,
                        "rie-review:" + rie.getId(),
                        rie.nextReview(terms.monthsBetweenRieReviews(draft.today())),
                        Messages.text("arbo.calendar.rie-review"),
                        "",
                        "/arbo/rie.xhtml"));
        arbo.points(employerId).stream()
                .filter(RiePoint::isOpen)
                .forEach(point -> draft.add(
                        CalendarKind.RIE,
                        "rie-point:" + point.getId(),
                        point.getPlanned().due(),
                        Messages.text(
                                "arbo.calendar.rie-point", point.getPlanned().measure()),
                        point.getPlanned().owner(),
                        "/arbo/rie.xhtml"));
    }

    private void obligations(long employerId, Draft draft) {
        arbo.obligations(employerId).stream()
                .filter(ArboObligation::isOpen)
                .forEach(one -> draft.add(
                        CalendarKind.OBLIGATION,
                        "obligation:" + one.getId(),
                        one.getDuty().due(),
                        one.getDuty().kind().getLabel() + ": " + one.getDuty().subject(),
                        one.getDuty().owner(),
                        "/arbo/obligations.xhtml"));
    }

    private void people(long employerId, Draft draft) {
        List<Certificate> certificates = prevention.certificates(employerId);
        List<PbmIssue> equipment = prevention.equipment(employerId);
        Map<Long, Named> people = names.of(
                Stream.concat(
                                certificates.stream().map(one -> one.getProof().employmentId()),
                                equipment.stream()
                                        .map(one -> one.getProtection().employmentId()))
                        .distinct()
                        .toList(),
                draft.today());
        certificates.forEach(one -> draft.add(
                one.getProof().kind().isBhv() ? CalendarKind.BHV : CalendarKind.CERTIFICATE,
                "certificate:" + one.getId(),
                one.getProof().validUntil(),
                Messages.text("arbo.calendar.certificate", one.getProof().kind().getLabel()),
                named(people, one.getProof().employmentId()),
                "/prevention/certificates.xhtml"));
        equipment.forEach(one -> draft.add(
                CalendarKind.PBM,
                "pbm:" + one.getId(),
                one.getProtection().replaceOn(),
                Messages.text("arbo.calendar.pbm", one.getProtection().item()),
                named(people, one.getProtection().employmentId()),
                "/prevention/protection.xhtml"));
    }

    private static void incident(IncidentStanding one, Draft draft) {
        String link = "/incidents/incident.xhtml?id=" + one.incident().getId();
        if (one.isTellNow()) {
            draft.add(
                    CalendarKind.INCIDENT,
                    "incident-tell:" + one.incident().getId(),
                    one.incident().getHappened().on(),
                    Messages.text("arbo.calendar.incident-tell"),
                    "",
                    link);
        }
        one.openFollowUps()
                .forEach(action -> draft.add(
                        CalendarKind.INCIDENT,
                        "follow-up:" + action.getId(),
                        action.getDue(),
                        Messages.text("arbo.calendar.follow-up", action.getWhat()),
                        action.getOwner(),
                        link));
    }

    private static String named(Map<Long, Named> people, long id) {
        return Optional.ofNullable(people.get(id)).map(Named::suggestion).orElse("");
    }

    /** The items while they come in; what has no day is no item. */
    private record Draft(ArboTerms terms, LocalDate today, List<CalendarItem> items) {

        Draft(ArboTerms terms, LocalDate today) {
            this(terms, today, new ArrayList<>());
        }

        void add(CalendarKind kind, String key, LocalDate day, String text, String who, String link) {
            if (day != null) {
                LocalDate tellFrom = day.minusDays(terms.lead(kind, today));
                items.add(new CalendarItem(key + ":" + day, kind, day, text, who, link, tellFrom));
            }
        }
    }
}

package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.noaberwerk.absence.AbsenceCases;
import nl.noaberwerk.contracts.Chain;
import nl.noaberwerk.contracts.ContractHistory;
import nl.noaberwerk.leave.LeaveBalance;
import nl.noaberwerk.leave.LeaveBalances;
import nl.noaberwerk.personnel.ContractForm;
import nl.noaberwerk.personnel.Dossier;
import nl.noaberwerk.personnel.Employees;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Today;

/** Takes what calculators ask from the dossier; the services that it asks check the roles and record the looks. */
@ApplicationScoped
class CalculationDossier {

    @Inject
    private Employees employees;

    @Inject
    private ContractHistory history;

    @Inject
    private AbsenceCases absences;

    @Inject
    private LeaveBalances balances;

    @Inject
    private LawBook lawBook;

    @Inject
    private Today today;

    /** Fills in what the dossier knows of what this calculator asks. */
    CalculationStart of(Calculation kind, long employmentId) {
        Dossier dossier = employees.dossier(employmentId);
        Map<String, String> known = new TreeMap<>(standing(dossier));
        List<String> notes = new ArrayList<>();
        new DossierWages(dossier, today.date(), lawBook.current()).addTo(kind, known, notes);
        addContracts(kind, dossier, known, notes);
        if (kind == Calculation.VAKANTIE_UITBETALING) {
            LocalDate last = dossier.outOfService().orElse(today.date());
            LeaveBalance left = balances.on(List.of(employmentId), last).get(employmentId);
            known.put("statutoryHours", left.statutory().toPlainString());
            known.put("otherHours", left.extra().toPlainString());
        }
        if (kind.asksSickness()) {
            sickSince(kind, employmentId).ifPresent(day -> known.put("sickSince", day.toString()));
        }
        known.keySet()
                .retainAll(kind.getFields().stream().map(CalculationField::name).toList());
        String who = dossier.employment().getPersonnelNumber() + " – " + dossier.nameOn(today.date());
        return new CalculationStart(employmentId, who, known, notes);
    }

    private Map<String, String> standing(Dossier dossier) {
        String now = today.date().toString();
        Map<String, String> known = new TreeMap<>(Map.of(
                "birthDate",
                dossier.person().getBirthDate().toString(),
                "serviceFirst",
                dossier.employment().getInService().toString(),
                "day",
                now,
                "notice",
                now,
                "giver",
                "EMPLOYER",
                "ending",
                "BY_EMPLOYER",
                "year",
                String.valueOf(today.date().getYear())));
        dossier.employment().regeling().ifPresent(regeling -> known.put("regeling", regeling.name()));
        return known;
    }

    private void addContracts(Calculation kind, Dossier dossier, Map<String, String> known, List<String> notes) {
        DossierContracts contracts = DossierContracts.of(
                history.chain(dossier.employment().getId()),
                dossier.employment().getInService(),
                dossier.outOfService());
        Chain.Link latest = contracts.latest();
        known.put("first", latest.firstDay().toString());
        latest.lastDay().ifPresent(day -> known.put("last", day.toString()));
        switch (kind) {
            case KETENREGELING -> {
                known.put("periods", contracts.written(true));
                if (isFixedWithoutEnd(dossier, latest)) {
                    notes.add(Messages.text("hrm.calculation.no-end"));
                }
            }
            case TRANSITIEVERGOEDING, COMPENSATIE_UWV -> {
                known.put("periods", contracts.written(false));
                if (latest.lastDay().isEmpty()) {
                    notes.add(Messages.text("hrm.calculation.runs-on"));
                }
            }
            case JUBILEUM -> {
                known.put("periods", dossier.employment().getInService() + "/");
                notes.add(Messages.text("hrm.calculation.diensttijd"));
            }
            default -> {
                // the others ask no row of contracts
            }
        }
    }

    private boolean isFixedWithoutEnd(Dossier dossier, Chain.Link latest) {
        return latest.lastDay().isEmpty()
                && dossier.ofEmployment()
                        .onOrFirst(today.date(), ContractForm.class)
                        .filter(form -> !form.isIndefinite())
                        .isPresent();
    }

    /** The first day of the sickness that goes on; for what UWV pays back that of the last one. */
    private Optional<LocalDate> sickSince(Calculation kind, long employmentId) {
        return absences.of(employmentId).stream()
                .filter(one -> kind == Calculation.COMPENSATIE_UWV
                        || one.lastDay()
                                .filter(day -> day.isBefore(today.date()))
                                .isEmpty())
                .map(one -> one.firstDay())
                .max(Comparator.naturalOrder());
    }
}

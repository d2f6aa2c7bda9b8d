package nl.noaberwerk.hrm.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.contractlaw.GradedStep;
import nl.noaberwerk.hrm.AdviceRow;
import nl.noaberwerk.hrm.Calculation;
import nl.noaberwerk.hrm.CalculationField;
import nl.noaberwerk.hrm.CalculationField.Form;
import nl.noaberwerk.hrm.CalculationOutcome;
import nl.noaberwerk.hrm.CalculationStart;
import nl.noaberwerk.hrm.HrmCalculations;
import nl.noaberwerk.hrm.KeptCalculation;
import nl.noaberwerk.hrm.KeptCalculations;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.rules.Euro;

/** One calculator: whose dossier fills it in, what is asked, the answer and its steps. */
@Named
@ViewScoped
public class CalculationScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many rows stand ready; one that stays empty does not count. */
    private static final int ROWS = 4;

    /** Filled in as a beginning, but not by the dossier. */
    private static final Set<String> PROPOSED = Set.of("day", "notice", "giver", "ending", "year");

    @Inject
    private HrmCalculations calculations;

    @Inject
    private KeptCalculations kept;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private String kind;
    private Long employment;
    private Long caseId;
    private String who;
    private String name = "";
    private final Map<String, Object> values = new HashMap<>();
    private final List<CalculationPeriod> periods = new ArrayList<>();
    private final Set<String> fromDossier = new HashSet<>();
    private List<String> notes = List.of();
    private transient CalculationOutcome outcome;
    private transient List<CalculationField> fields;
    private transient List<AdviceRow> cases;

    /** @throws Refused 404 without a calculator, or when there is no such employment */
    public void open() {
        if (Arrays.stream(Calculation.values()).noneMatch(one -> one.name().equals(kind))) {
            throw Refused.notFound("hrm.calculation.kind", kind == null ? "" : kind);
        }
        if (employment != null) {
            fill(calculations.start(getCalculation(), employment));
        }
        do {
            addPeriod();
        } while (periods.size() < ROWS);
    }

    private void fill(CalculationStart start) {
        name = start.who();
        who = start.who();
        notes = new ArrayList<>(start.notes());
        fromDossier.addAll(start.values().keySet());
        fromDossier.removeAll(PROPOSED);
        for (CalculationField field : getFields()) {
            String value = start.values().get(field.name());
            if (value != null && field.isPeriods()) {
                periods.clear();
                Arrays.stream(value.split(";"))
                        .map(row -> CalculationPeriod.read(row, hasHours(field)))
                        .forEach(periods::add);
            } else if (value != null) {
                values.put(field.name(), typed(field.form(), value));
            }
        }
    }

    private static Object typed(Form form, String value) {
        return switch (form) {
            case DAY -> LocalDate.parse(value);
            case EURO -> Euro.of(value);
            case NUMBER -> new BigDecimal(value);
            default -> value;
        };
    }

    /** Takes over what the dossier of the chosen employee says. */
    public String choose() {
        long found = calculations.employmentOf(employer.id(), who);
        return "/hrm/calculation.xhtml?faces-redirect=true&kind=" + kind + "&employment=" + found
                + (caseId == null ? "" : "&case=" + caseId);
    }

    public void calculate() {
        outcome = calculations.answer(getCalculation(), written());
    }

    /** Keeps the answer on the case that was opened, or that is chosen. */
    public String keep() {
        KeptCalculation one = kept.keep(caseId, getCalculation(), Optional.ofNullable(employment), written());
        Notice.afterRedirect(Messages.text("hrm.calculation.done", one.getKind().getLabel()));
        return "/hrm/case.xhtml?faces-redirect=true&id=" + caseId;
    }

    /** The cases on which it can be kept; none when nobody was chosen. */
    public List<AdviceRow> getCases() {
        if (cases == null) {
            cases = isMayKeep() && employment != null ? kept.casesOf(employment) : List.of();
        }
        return cases;
    }

    public boolean isMayKeep() {
        return getCalculation().isKept()
                && employer.employer().isPresent()
                && caller.has(Role.HR_ADVISEUR, employer.id());
    }

    public void addPeriod() {
        periods.add(new CalculationPeriod());
    }

    /** What is filled in, as it is kept and asked over the API. */
    Map<String, String> written() {
        Map<String, String> written = new HashMap<>();
        for (CalculationField field : getFields()) {
            if (field.isPeriods()) {
                written.put(
                        field.name(),
                        periods.stream()
                                .filter(row -> !row.isEmpty())
                                .map(row -> row.written(hasHours(field)))
                                .collect(Collectors.joining(";")));
            } else if (values.get(field.name()) != null) {
                written.put(field.name(), text(values.get(field.name())));
            }
        }
        return written;
    }

    private static String text(Object value) {
        return value instanceof Euro euro
                ? euro.decimal()
                : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static boolean hasHours(CalculationField field) {
        return field.form() == Form.PERIODS_WITH_HOURS;
    }

    /** The explanation under a field, and whether it was taken from the dossier. */
    public String help(CalculationField field) {
        String taken = fromDossier.contains(field.name()) ? "Uit het dossier. " : "";
        return (taken + field.help()).strip();
    }

    public List<String> suggest(String typed) {
        return calculations.suggest(employer.id(), typed);
    }

    public Calculation getCalculation() {
        return Calculation.valueOf(kind);
    }

    public List<CalculationField> getFields() {
        if (fields == null) {
            fields = getCalculation().getFields();
        }
        return fields;
    }

    public List<CalculationOutcome.Line> getLines() {
        return outcome == null ? List.of() : outcome.lines();
    }

    public List<GradedStep> getSteps() {
        return outcome == null ? List.of() : outcome.steps();
    }

    public CalculationOutcome getOutcome() {
        return outcome;
    }

    public Map<String, Object> getValues() {
        return values;
    }

    public List<CalculationPeriod> getPeriods() {
        return periods;
    }

    public List<String> getNotes() {
        return notes;
    }

    public String getName() {
        return name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getEmployment() {
        return employment;
    }

    public void setEmployment(Long employment) {
        this.employment = employment;
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }
}

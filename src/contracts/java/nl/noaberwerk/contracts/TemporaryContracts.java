package nl.noaberwerk.contracts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.contractlaw.Aanzegtermijn;
import nl.noaberwerk.contractlaw.ServicePeriod;
import nl.noaberwerk.letters.Letter;
import nl.noaberwerk.letters.LetterLine;
import nl.noaberwerk.letters.LetterOrder;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.letters.SendingManner;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.rules.Euro;

/** Contracts that end: what was decided, and that it was told in time; nothing ends by itself. */
@Stateless
@DenyAll
public class TemporaryContracts {

    private static final int LONGEST_NOTE = 500;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private TemporaryRows rows;

    @Inject
    private ContractPeople people;

    @Inject
    private EmployeeNames names;

    @Inject
    private Letters letters;

    @Inject
    private LawBook lawBook;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** Those whose contract ends first come first. @param from 0 for the first */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public TemporaryRows.Page list(long employerId, TemporaryRows.Search search, int from, int most) {
        caller.requireEmployer(employerId);
        Optional<List<Long>> only = search.text().isBlank()
                ? Optional.empty()
                : Optional.of(names.fitting(employerId, search.text(), today.date()).stream()
                        .map(EmployeeNames.Named::employmentId)
                        .toList());
        return rows.page(employerId, search.term(), only, from, most);
    }

    /** The contract of somebody that ends; empty when she has none that does. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Optional<TemporaryFile> of(long employmentId) {
        Employment employment = people.employment(employmentId);
        auditTrail.read(entry("tijdelijk contract bekeken", employment, ""));
        return row(employment).map(row -> file(employment, row));
    }

    private Optional<TemporaryRow> row(Employment employment) {
        return rows
                .page(employment.getEmployerId(), TemporaryRow.Term.ALL, Optional.of(List.of(employment.getId())), 0, 1)
                .rows()
                .stream()
                .findFirst();
    }

    private TemporaryFile file(Employment employment, TemporaryRow row) {
        if (row.plan().isEmpty()) {
            return new TemporaryFile(row, List.of(), List.of(), Optional.empty());
        }
        LocalDate ends = row.plan().get().endsOn();
        List<Aanzegging> told = told(employment.getId(), ends);
        return new TemporaryFile(row, decisions(employment.getId(), ends), told, late(employment, row));
    }

    private List<TemporaryDecision> decisions(long employmentId, LocalDate ends) {
        return database.createQuery(
                        "select d from TemporaryDecision d where d.employmentId = :id and d.endsOn = :ends"
                                + " order by d.id desc",
                        TemporaryDecision.class)
                .setParameter("id", employmentId)
                .setParameter("ends", ends)
                .getResultList();
    }

    private List<Aanzegging> told(long employmentId, LocalDate ends) {
        return database.createQuery(
                        "select a from Aanzegging a where a.employmentId = :id and a.endsOn = :ends"
                                + " order by a.toldOn, a.id",
                        Aanzegging.class)
                .setParameter("id", employmentId)
                .setParameter("ends", ends)
                .getResultList();
    }

    /** What it costs when it was told late, or would be told today. */
    private Optional<TemporaryFile.Late> late(Employment employment, TemporaryRow row) {
        AanzegPlan plan = row.plan().orElseThrow();
        LocalDate day = row.toldOn().orElse(today.date());
        if (!plan.isLate(day) || !caller.has(Role.HR_ADVISEUR, employment.getEmployerId())) {
            return Optional.empty();
        }
        Euro wage = people.required(employment.getId())
                .terms(row.first(), plan.endsOn())
                .monthWage();
        return Optional.ofNullable(wage).map(month -> {
            Aanzegtermijn.Answer answer = new Aanzegtermijn(lawBook.current())
                    .of(new Aanzegtermijn.Facts(
                            new ServicePeriod(row.first(), plan.endsOn()), true, Optional.of(day), Optional.of(month)));
            return new TemporaryFile.Late(
                    answer.daysLate(), answer.compensation().orElse(Euro.ZERO), LawSteps.of(answer.steps()));
        });
    }

    /** @throws Refused when no end is known, or nothing was chosen */
    @RolesAllowed(Role.HR_ADVISEUR)
    public TemporaryDecision decide(long employmentId, TemporaryDecision.Choice choice, String note) {
        Employment employment = people.employment(employmentId);
        LocalDate ends = ends(employment);
        if (choice == null) {
            throw Refused.badRequest("contracts.temporary.choice");
        }
        String why = guard.require("Toelichting", note, LONGEST_NOTE);
        TemporaryDecision decision = new TemporaryDecision(
                employmentId, ends, choice, new Recording(today.date(), today.now(), caller.name(), why));
        database.persist(decision);
        auditTrail.changed(entry("besluit over tijdelijk contract: " + choice.label(), employment, einde(ends)));
        return decision;
    }

    /**
     * Writes the letter of what was decided.
     *
     * @param fields what the letter asks beside the last day
     * @return the letter to the employee first
     * @throws Refused when nothing was decided yet, or a field is empty
     */
    @RolesAllowed(Role.HR_ADVISEUR)
    public List<Letter> write(long employmentId, Map<String, String> fields) {
        return letters.write(letter(employmentId, fields));
    }

    /** The letter to the employee as it would be; nothing is kept. @throws Refused as {@link #write} */
    @RolesAllowed(Role.HR_ADVISEUR)
    public byte[] preview(long employmentId, Map<String, String> fields) {
        return letters.preview(letter(employmentId, fields));
    }

    private LetterOrder letter(long employmentId, Map<String, String> fields) {
        Employment employment = people.employment(employmentId);
        LocalDate ends = ends(employment);
        TemporaryDecision decision = decisions(employmentId, ends).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("contracts.temporary.undecided"));
        Map<String, String> filled = new HashMap<>(fields);
        filled.put("einde", ends.toString());
        return new LetterOrder(letterKind(decision.getChoice()), employmentId, about(ends), filled);
    }

    /** The kind of letter that tells of the choice. */
    static String letterKind(TemporaryDecision.Choice choice) {
        return choice == TemporaryDecision.Choice.END ? "AANZEGGING_EINDE" : "AANZEGGING_VERLENGING";
    }

    /** How the letters about a contract that ends are marked. */
    static String about(LocalDate ends) {
        return "contract tot " + ends;
    }

    /** That it was told in writing. @throws Refused when no end is known, or the day is missing or still to come */
    @RolesAllowed(Role.HR_ADVISEUR)
    public Aanzegging told(long employmentId, SendingManner manner, LocalDate day) {
        Employment employment = people.employment(employmentId);
        TemporaryRow row = row(employment).orElseThrow(() -> new Refused("contracts.temporary.none"));
        LocalDate ends = ends(employment);
        if (manner == null || manner == SendingManner.NOT_SENT) {
            throw Refused.badRequest("contracts.temporary.manner");
        }
        if (day == null || day.isAfter(today.date()) || day.isBefore(row.first())) {
            throw new Refused("contracts.temporary.told-day", row.first(), today.date());
        }
        Optional<LetterLine> letter = letters.about(employmentId, about(ends)).stream()
                .filter(line -> line.isWaiting() && !line.letter().isCopy())
                .findFirst();
        letter.ifPresent(line -> letters.sent(line.letter().getId(), manner, day));
        Aanzegging told = new Aanzegging(
                new Aanzegging.Ending(employmentId, ends),
                manner,
                letter.map(line -> line.letter().getId()).orElse(null),
                new Recording(day, today.now(), caller.name(), ""));
        database.persist(told);
        auditTrail.changed(entry("aanzegging vastgelegd, verteld op " + Messages.shown(day), employment, einde(ends)));
        return told;
    }

    private LocalDate ends(Employment employment) {
        return row(employment)
                .flatMap(TemporaryRow::plan)
                .map(AanzegPlan::endsOn)
                .orElseThrow(() -> new Refused("contracts.temporary.none"));
    }

    private static String einde(LocalDate ends) {
        return "contract tot en met " + Messages.shown(ends);
    }

    private static AuditEntry entry(String what, Employment employment, String details) {
        return new AuditEntry(what, "persoon " + employment.getPersonnelNumber(), employment.getEmployerId(), details);
    }
}

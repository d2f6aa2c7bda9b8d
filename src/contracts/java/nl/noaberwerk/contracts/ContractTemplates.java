package nl.noaberwerk.contracts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.letters.LetterText;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Regeling;

/** The words of contracts: written by one hr-adviseur, confirmed by another before they are used. */
@Stateless
@DenyAll
public class ContractTemplates {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PdfPages pages;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** What was ever written for every kind and regeling, what holds most first. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<TemplateLine> all() {
        Map<Long, TemplateDecision> decisions = database.createQuery(
                        "select d from TemplateDecision d", TemplateDecision.class)
                .getResultStream()
                .collect(Collectors.toMap(TemplateDecision::getTemplateId, Function.identity()));
        return database.createQuery("select t from ContractTemplate t", ContractTemplate.class)
                .getResultStream()
                .sorted(Comparator.comparing(ContractTemplate::getRegeling)
                        .thenComparing(ContractTemplate::getKind)
                        .thenComparing(ContractTemplate.STRENGTH.reversed()))
                .map(template -> new TemplateLine(template, Optional.ofNullable(decisions.get(template.getId()))))
                .toList();
    }

    /** @throws Refused 404 when there is none */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public TemplateLine find(long id) {
        ContractTemplate template = database.find(ContractTemplate.class, id);
        if (template == null) {
            throw Refused.notFound("contracts.template.unknown", id);
        }
        return new TemplateLine(template, Optional.ofNullable(database.find(TemplateDecision.class, id)));
    }

    /** The confirmed words that hold on the day; empty when nobody confirmed any. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Optional<ContractTemplate> holdingOn(ContractKind kind, Regeling regeling, LocalDate day) {
        return database.createQuery(
                        "select t from ContractTemplate t, TemplateDecision d where d.templateId = t.id and d.agreed"
                                + " and t.kind = :kind and t.regeling = :regeling and t.validFrom <= :day",
                        ContractTemplate.class)
                .setParameter("kind", kind)
                .setParameter("regeling", regeling)
                .setParameter("day", day)
                .getResultStream()
                .max(ContractTemplate.STRENGTH);
    }

    /**
     * Other words from a day on; they wait for a second person.
     *
     * @throws Refused when a place is unknown or the day is in the past
     */
    @RolesAllowed(Role.HR_ADVISEUR)
    public ContractTemplate write(ContractKind kind, Regeling regeling, LetterText text, LocalDate validFrom) {
        if (kind == null || regeling == null) {
            throw Refused.badRequest("contracts.template.kind");
        }
        if (validFrom == null || validFrom.isBefore(today.date())) {
            throw Refused.badRequest("contracts.template.from", today.date());
        }
        text.check(places());
        ContractTemplate template =
                new ContractTemplate(kind, regeling, text, new Recording(validFrom, today.now(), caller.name(), ""));
        database.persist(template);
        auditTrail.changed(new AuditEntry("contracttekst geschreven", subject(template), from(template)));
        return template;
    }

    /** @throws Refused when it was decided before, or by who wrote the words */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void decide(long id, boolean agreed) {
        caller.requirePerson();
        TemplateLine line = find(id);
        if (!line.isWaiting()) {
            throw Refused.conflict("contracts.template.decided", line.getState());
        }
        if (line.template().getRecordedBy().equals(caller.name())) {
            throw Refused.forbidden("contracts.template.own");
        }
        database.persist(new TemplateDecision(id, agreed, new Recording(today.date(), today.now(), caller.name(), "")));
        auditTrail.changed(new AuditEntry(
                agreed ? "contracttekst bevestigd" : "contracttekst afgewezen",
                subject(line.template()),
                from(line.template())));
    }

    /** As a PDF with the places as they are; nothing is kept. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public byte[] example(LetterText text) {
        text.check(places());
        return pages.of(ContractPage.of(text, "{werkgever}", "{naam}"));
    }

    /** The places that the words may have. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Set<String> places() {
        return ContractPlaces.KNOWN.keySet();
    }

    private static String subject(ContractTemplate template) {
        return "contract " + template.getKind().label() + ", "
                + template.getRegeling().label();
    }

    private static String from(ContractTemplate template) {
        return "vanaf " + Messages.shown(template.getValidFrom()) + ", tekst " + template.getId();
    }
}

package nl.noaberwerk.hrm;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The categories of cases and the words to begin an advice with; both are changed by a row from a day on. */
@Stateless
@DenyAll
public class AdviceWords {

    private static final int LONGEST_CODE = 36;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_BODY = 6000;
    private static final int YEAR = 365;
    private static final int MOST_PLACES = 999;
    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Categories categories;

    @Inject
    private AdviceAccess access;

    @Inject
    private AdviceReader reader;

    @Inject
    private AdviceChecks checks;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** All categories as they are today, also those that are not in use any more. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR})
    public List<AdviceCategory> categories() {
        return List.copyOf(categories.on(today.date()).values());
    }

    /** Adds a category, or changes one from a day on. @throws Refused naming the field */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public AdviceCategory keep(NewCategory asked) {
        String label = filled("Naam", asked.label(), LONGEST_LABEL);
        String source = filled("Bron", asked.source(), LONGEST_SOURCE);
        if (asked.answerDays() < 1 || asked.answerDays() > YEAR) {
            throw Refused.badRequest("hrm.category.days", YEAR);
        }
        if (asked.place() < 0 || asked.place() > MOST_PLACES) {
            throw Refused.badRequest("hrm.category.place", MOST_PLACES);
        }
        boolean known = asked.code() != null && !asked.code().isBlank();
        Map<String, AdviceCategory> all = categories.on(EVER);
        if (known && !all.containsKey(asked.code())) {
            throw Refused.notFound("hrm.category.unknown", asked.code());
        }
        String code = known ? asked.code() : free(code(label), all);
        AdviceCategory row = new AdviceCategory(code, asked.withLabel(label), recording(asked.from(), source));
        database.persist(row);
        trail.changed(new AuditEntry(
                "categorie van HRM-advies vastgelegd",
                "categorie " + code,
                label + " vanaf " + Messages.shown(row.getValidFrom())));
        return row;
    }

    /** The words that can be chosen for a case, those of its category first, filled in as far as is known. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public List<AdviceTemplate> templatesFor(long caseId) {
        return categories.templates(access.worked(caseId).getCategory(), today.date());
    }

    /** The words for a case; what is not known stays between its braces. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public String begun(long caseId, long templateId) {
        AdviceCase one = access.worked(caseId);
        AdviceTemplate template = database.find(AdviceTemplate.class, templateId);
        if (template == null) {
            throw Refused.notFound("hrm.template.unknown", templateId);
        }
        AdviceFile file = reader.file(one);
        Map<String, String> known = new HashMap<>();
        known.put("vraag", one.getQuestion());
        known.put("nummer", one.getNumber());
        known.put("dag", Messages.shown(today.date()));
        file.who().ifPresent(who -> {
            known.put("naam", who.name().full());
            known.put("personeelsnummer", who.personnelNumber());
        });
        return FilledWords.of(template.getBody(), known);
    }

    /** All words as they are today, also those that are not in use any more. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR})
    public List<AdviceTemplate> templates() {
        return categories.templates(today.date());
    }

    /** Adds words for an advice, or changes them from a day on. @throws Refused naming the field */
    @RolesAllowed({Role.HR_ADVISEUR, Role.FUNCTIONEEL_BEHEERDER})
    public AdviceTemplate keep(NewTemplate asked) {
        String title = filled("Titel", asked.title(), LONGEST_LABEL);
        String body = checks.text("Tekst", asked.body(), LONGEST_BODY);
        categories.required(asked.category(), today.date());
        boolean known = asked.code() != null && !asked.code().isBlank();
        Map<String, AdviceTemplate> all = new HashMap<>();
        categories.templates(EVER).forEach(one -> all.put(one.getCode(), one));
        if (known && !all.containsKey(asked.code())) {
            throw Refused.notFound("hrm.template.unknown", asked.code());
        }
        String code = known ? asked.code() : free(code(title), all);
        NewTemplate given = new NewTemplate(code, asked.category(), title, body, asked.inUse(), asked.from());
        AdviceTemplate row = new AdviceTemplate(code, given, recording(asked.from(), ""));
        database.persist(row);
        trail.changed(new AuditEntry(
                "voorbeeldtekst van HRM-advies vastgelegd",
                "tekst " + code,
                title + " vanaf " + Messages.shown(row.getValidFrom())));
        return row;
    }

    private Recording recording(LocalDate from, String source) {
        return new Recording(from == null ? today.date() : from, today.now(), caller.name(), source);
    }

    private static String filled(String field, String text, int longest) {
        String given = text == null ? "" : text.strip();
        if (given.isEmpty() || given.length() > longest) {
            throw Refused.badRequest("hrm.field", field, longest);
        }
        return given;
    }

    /** From "Verlof en rooster" VERLOF_EN_ROOSTER. */
    private static String code(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String code =
                plain.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_|_$", "");
        String given = code.isEmpty() ? "CATEGORIE" : code;
        return given.substring(0, Math.min(given.length(), LONGEST_CODE));
    }

    private static String free(String code, Map<String, ?> known) {
        String free = code;
        for (int i = 2; known.containsKey(free); i++) {
            free = code + "_" + i;
        }
        return free;
    }
}

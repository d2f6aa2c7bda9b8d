package nl.noaberwerk.hrm;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** What an hr-adviseur does with a case: answering, following up, closing; each step is kept beside the earlier ones. */
@Stateless
@DenyAll
public class AdviceWork {

    private static final int LONGEST_ADVICE = 8000;
    private static final int LONGEST_NOTE = 1000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AdviceAccess access;

    @Inject
    private AdviceReader reader;

    @Inject
    private AdviceChecks checks;

    @Inject
    private Categories categories;

    @Inject
    private AdviceSignals signals;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** Gives the case an adviser. @throws Refused for a confidential case of which the caller is not the adviser */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void assign(long id, String account) {
        AdviceCase one = access.worked(id);
        if (one.isConfidential() && !access.decidesSecrecy(one)) {
            throw Refused.forbidden("hrm.secret.adviser-only");
        }
        String adviser = checks.adviser(one.getEmployerId(), account).account();
        one.assign(adviser);
        keep(one, AdviceStep.ASSIGNED, adviser);
        access.changed("adviseur van HRM-dossier gekozen", one, adviser);
        signals.assigned(one);
    }

    /** @param why guarded text */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void moveDeadline(long id, LocalDate day, String why) {
        AdviceCase one = access.worked(id);
        String reason = checks.text("Waarom", why, LONGEST_NOTE);
        one.moveDeadline(checks.deadline(day));
        keep(one, AdviceStep.DEADLINE, Messages.shown(day) + ": " + reason);
        access.changed("uiterste dag van HRM-dossier gewijzigd", one, Messages.shown(day));
    }

    @RolesAllowed(Role.HR_ADVISEUR)
    public void file(long id, String category) {
        AdviceCase one = access.worked(id);
        AdviceCategory chosen = categories.required(category, today.date());
        one.file(chosen.getCode());
        keep(one, AdviceStep.CATEGORY, chosen.getLabel());
        access.changed("categorie van HRM-dossier gewijzigd", one, chosen.getCode());
    }

    @RolesAllowed(Role.HR_ADVISEUR)
    public void note(long id, String text) {
        AdviceCase one = access.worked(id);
        keep(one, AdviceStep.NOTE, checks.text("Aantekening", text, LONGEST_NOTE));
        access.changed("aantekening bij HRM-dossier", one, "");
    }

    /**
     * Gives the advice, or a better version of it.
     *
     * @param templateId the words it was begun with, or null
     * @throws Refused when places of the words are not filled in, or words about health stand in it
     */
    @RolesAllowed(Role.HR_ADVISEUR)
    public AdviceVersion advise(long id, String text, Long templateId) {
        AdviceCase one = access.worked(id);
        String advice = checks.text("Advies", text, LONGEST_ADVICE);
        List<String> places = FilledWords.placesIn(advice);
        if (!places.isEmpty()) {
            throw new Refused("hrm.advice.places", String.join(", ", places));
        }
        one.advised();
        int number = reader.versions(one).size() + 1;
        AdviceVersion version = new AdviceVersion(id, number, templateId, recording(advice));
        database.persist(version);
        keep(one, AdviceStep.ADVISED, "");
        access.changed("HRM-advies gegeven", one, "versie " + number);
        return version;
    }

    /** Gives an account the version to read. @throws Refused when it is no leidinggevende or hr-adviseur */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void release(long id, int number, String account) {
        AdviceCase one = access.worked(id);
        if (one.isConfidential() && !access.decidesSecrecy(one)) {
            throw Refused.forbidden("hrm.secret.adviser-only");
        }
        AdviceVersion version = reader.versions(one).stream()
                .filter(each -> each.getNumber() == number)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("hrm.advice.unknown", number));
        String to = checks.reader(one.getEmployerId(), account).account();
        if (reader.file(one).releasedTo(version.getId()).contains(to)) {
            throw Refused.conflict("hrm.advice.released-already", to);
        }
        database.persist(new AdviceRelease(version, to, today.now(), caller.name()));
        keep(one, AdviceStep.RELEASED, "versie " + number + " aan " + to);
        access.changed("HRM-advies vrijgegeven", one, "versie " + number + " aan " + to);
        signals.released(one, version, to, checks.readsAs(one.getEmployerId(), to));
    }

    /** Agrees that somebody looks again on a day. @param what guarded text */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void followUp(long id, LocalDate day, String owner, String what) {
        AdviceCase one = access.worked(id);
        if (day == null || day.isBefore(today.date())) {
            throw Refused.badRequest("hrm.follow-up.day");
        }
        String text = checks.text("Wat gaat er gebeuren", what, LONGEST_NOTE);
        String account = checks.adviser(one.getEmployerId(), owner).account();
        if (one.isConfidential() && access.decidesSecrecy(one) && !mayRead(one, account)) {
            throw new Refused("hrm.follow-up.owner", account);
        }
        one.followUp(day, account);
        keep(one, AdviceStep.FOLLOW_UP, Messages.shown(day) + ", " + account + ": " + text);
        access.changed("vervolg op HRM-advies afgesproken", one, Messages.shown(day));
    }

    /** @param how guarded text: what was found */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void followedUp(long id, String how) {
        AdviceCase one = access.worked(id);
        String text = checks.text("Hoe ging het", how, LONGEST_NOTE);
        one.followedUp();
        keep(one, AdviceStep.FOLLOWED_UP, text);
        access.changed("vervolg op HRM-advies gedaan", one, "");
    }

    /** @param why guarded text, may be empty @throws Refused for an outcome that needs an advice when none was given */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void close(long id, Outcome outcome, String why) {
        AdviceCase one = access.worked(id);
        if (outcome == null) {
            throw Refused.badRequest("hrm.case.outcome");
        }
        String text = checks.optional("Toelichting", why, LONGEST_NOTE);
        one.close(outcome, today.date());
        keep(one, AdviceStep.CLOSED, text.isEmpty() ? outcome.getLabel() : outcome.getLabel() + ". " + text);
        access.changed("HRM-dossier gesloten", one, outcome.getLabel());
    }

    /** @param why guarded text */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void reopen(long id, LocalDate deadline, String why) {
        AdviceCase one = access.worked(id);
        String text = checks.text("Waarom", why, LONGEST_NOTE);
        one.reopen(!reader.versions(one).isEmpty(), checks.deadline(deadline));
        keep(one, AdviceStep.REOPENED, text);
        access.changed("HRM-dossier heropend", one, "");
    }

    private boolean mayRead(AdviceCase one, String account) {
        return one.adviser().filter(account::equals).isPresent()
                || reader.readers(one).contains(account);
    }

    private void keep(AdviceCase one, AdviceStep step, String text) {
        database.persist(new AdviceEvent(one.getId(), step, recording(text)));
    }

    private Recording recording(String text) {
        return new Recording(today.date(), today.now(), caller.name(), text);
    }
}

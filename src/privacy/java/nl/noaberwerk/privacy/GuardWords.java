package nl.noaberwerk.privacy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The words that a functioneel beheerder adds to the list of the guard or switches off. */
@Stateless
@DenyAll
public class GuardWords {

    private static final int LONGEST_REASON = 200;
    private static final Pattern WORD =
            Pattern.compile("\\*?[a-z]{3,40}\\*?|[a-z*]{2,40}( (\\.\\.|[a-z*]{2,40})){1,5}");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private GuardList list;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** Everything that was changed, the newest first. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR, Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public List<GuardWord> changes() {
        return database.createQuery("select w from GuardWord w order by w.id desc", GuardWord.class)
                .getResultList();
    }

    /** What counts today in a section, in order of the alphabet. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.CONTROLEUR, Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public List<String> counting(GuardSection section) {
        return list.words(today.date()).getOrDefault(section, List.of()).stream()
                .sorted()
                .toList();
    }

    /**
     * Adds a word or switches it off, from a day on.
     *
     * @throws Refused when it is no word, the day lies in the past, or the reason is missing
     */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void change(GuardSection section, String written, boolean counts, NewRecord draft) {
        String word = Spelling.plain(written == null ? "" : written.strip());
        if (section == null || !WORD.matcher(word).matches()) {
            throw Refused.badRequest("privacy.words.word");
        }
        LocalDate from = draft.day();
        if (from == null || from.isBefore(today.date())) {
            throw Refused.badRequest("privacy.words.from", today.date());
        }
        if (counts == list.words(from).getOrDefault(section, List.of()).contains(word)) {
            throw Refused.conflict(counts ? "privacy.words.known" : "privacy.words.unknown", word, section.label());
        }
        String reason = draft.requiredText("privacy.reason-missing", LONGEST_REASON);
        database.persist(new GuardWord(section, word, counts, new Recording(from, today.now(), caller.name(), reason)));
        auditTrail.changed(
                counts ? "verboden woord toegevoegd" : "verboden woord uitgezet",
                "woordenlijst",
                section.label() + ": " + word + ", vanaf " + Messages.shown(from) + "; " + reason);
        list.forget();
    }
}

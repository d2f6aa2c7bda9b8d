package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.letters.Addressee;
import nl.noaberwerk.letters.OtherAddressee;
import nl.noaberwerk.platform.Refused;

/** The letters about a herindicatie: those to the employee, and one to the college of where she lives. */
@ApplicationScoped
public class HerindicatieLetters implements OtherAddressee {

    private static final String ABOUT = "herindicatie ";
    private static final String TO_COLLEGE = "HERINDICATIE_COLLEGE";

    @PersistenceContext
    private EntityManager database;

    /** A letter that can be written. @param link to the page where it is, with its fields filled in */
    public record Letter(String label, String link) {}

    /** What can be written in the state of the file. */
    public static List<Letter> of(HerindicatieDossier dossier) {
        Herindicatie file = dossier.file();
        List<Letter> letters = new ArrayList<>();
        if (file.getState().isBeforeSending()) {
            letters.add(letter("Brief: herindicatie aangekondigd", "HERINDICATIE_AANKONDIGING", file, ""));
        }
        if (file.college().isPresent()) {
            letters.add(letter("Brief aan het college", TO_COLLEGE, file, "&verzonden=" + file.getSentOn()));
        }
        if (file.getOutcome() == Outcome.IN_TARGET_GROUP) {
            letters.add(letter("Brief: uitkomst", "HERINDICATIE_BLIJFT", file, decided(dossier)));
        } else if (file.getOutcome() != null) {
            letters.add(letter("Brief: uitkomst", "HERINDICATIE_UITKOMST", file, decided(dossier)));
        }
        return letters;
    }

    private static String decided(HerindicatieDossier dossier) {
        String until =
                dossier.person().last().map(last -> "&tot=" + last.validUntil()).orElse("");
        return "&besluit=" + dossier.file().getDecidedOn() + "&bezwaar="
                + dossier.file().getObjectionUntil() + until;
    }

    private static Letter letter(String label, String kind, Herindicatie file, String fields) {
        String about = (ABOUT + file.getId()).replace(" ", "%20");
        return new Letter(
                label,
                "/letters/write.xhtml?id=" + file.getEmploymentId() + "&kind=" + kind + "&about=" + about + fields);
    }

    /** @throws Refused when it is not known yet which college it is */
    @Override
    public Optional<Addressee> of(String kind, String about) {
        if (!TO_COLLEGE.equals(kind)) {
            return Optional.empty();
        }
        return Optional.of(about)
                .filter(text -> text.matches(ABOUT + "\\d{1,18}"))
                .map(text -> database.find(Herindicatie.class, Long.valueOf(text.substring(ABOUT.length()))))
                .flatMap(Herindicatie::college)
                .map(id -> database.find(College.class, id))
                .map(college -> new Addressee(college.getName(), college.lines(), Optional.empty()))
                .or(() -> {
                    throw new Refused("indication.letter.college");
                });
    }
}

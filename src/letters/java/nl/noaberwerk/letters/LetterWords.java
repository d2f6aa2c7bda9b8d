package nl.noaberwerk.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.letters.LetterPage.Look;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;

/** Reads kinds and words of letters, and fills them; only the services of this area use it, which check the roles. */
@ApplicationScoped
class LetterWords {

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Messages.DUTCH);
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_TEXT = 1_000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PdfPages pages;

    @Inject
    private EnvelopeWindow window;

    @Inject
    private Instance<LetterGuard> guards;

    List<LetterKind> kinds() {
        return database.createQuery("select k from LetterKind k order by k.place, k.code", LetterKind.class)
                .getResultList();
    }

    /** @throws Refused 404 when there is no such kind */
    LetterKind kind(String code) {
        return Optional.ofNullable(code)
                .map(known -> database.find(LetterKind.class, known))
                .orElseThrow(() -> Refused.notFound("letters.kind.unknown", code));
    }

    List<LetterField> fields(String code) {
        return database.createQuery(
                        "select f from LetterField f where f.kind = :kind order by f.place", LetterField.class)
                .setParameter("kind", code)
                .getResultList();
    }

    List<LetterTemplate> templates(String code) {
        return database.createQuery("select t from LetterTemplate t where t.kind = :kind", LetterTemplate.class)
                .setParameter("kind", code)
                .getResultList();
    }

    /** @throws Refused 404 when the kind has no words yet on the day */
    LetterTemplate holdingOn(String code, LocalDate day) {
        return templates(code).stream()
                .filter(template -> !template.getValidFrom().isAfter(day))
                .max(LetterTemplate.STRENGTH)
                .orElseThrow(() -> Refused.notFound("letters.kind.unknown", code));
    }

    /** @throws Refused naming the field that is empty, no day, too long, or holds what may not stand there */
    LetterText filled(LetterTemplate template, LetterOrder order, LetterPerson person) {
        Map<String, String> values = new HashMap<>();
        for (LetterField field : fields(template.getKind())) {
            values.put(field.getCode(), value(field, order.fields().getOrDefault(field.getCode(), "")));
        }
        values.put("naam", person.name());
        values.put("personeelsnummer", person.employment().getPersonnelNumber());
        values.put("werkgever", person.employer());
        return template.text().filled(values);
    }

    private String value(LetterField field, String given) {
        String text = given.strip();
        int longest = field.isText() ? LONGEST_TEXT : LONGEST_LINE;
        if (text.isEmpty() || text.length() > longest) {
            throw Refused.badRequest("letters.field", field.getLabel(), longest);
        }
        if (field.isDay()) {
            return day(field, text);
        }
        guards.forEach(guard -> guard.require(field.getLabel(), text));
        return text;
    }

    private static String day(LetterField field, String text) {
        try {
            return LONG_DAY.format(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            throw Refused.badRequest("letters.field.day", field.getLabel());
        }
    }

    /** The PDF of the words to one addressee. */
    byte[] printed(LetterText text, Addressee to, LetterPerson person, LocalDate day) {
        return pages.of(LetterPage.of(text, to, person, new Look(day, window)));
    }

    /** To nobody, with the places as they are. */
    byte[] example(LetterText text, LocalDate day) {
        LetterPerson nobody = new LetterPerson(new Employment(0, 0, "", day), "{naam}", "", List.of(), "{werkgever}");
        return printed(text, new Addressee("{naam}", List.of("{adres}"), Optional.empty()), nobody, day);
    }
}

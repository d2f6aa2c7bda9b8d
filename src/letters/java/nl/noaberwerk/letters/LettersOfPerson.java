package nl.noaberwerk.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.PersonalData;
import nl.noaberwerk.platform.Messages;

/** Which letters somebody got, and who got copies. */
@ApplicationScoped
public class LettersOfPerson implements PersonalData {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Addressees addressees;

    @Override
    public String area() {
        return "Brieven";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        return List.of(letters(subject), representatives(subject));
    }

    private KeptData letters(DataSubject subject) {
        KeptData table = KeptData.of(
                "Brieven",
                "aantonen wat u is geschreven",
                "wie een afschrift krijgt",
                "Datum",
                "Onderwerp",
                "Aan",
                "Verstuurd");
        List<Letter> letters = database.createQuery(
                        "select l from Letter l where l.employmentId in :ids order by l.writtenOn, l.id", Letter.class)
                .setParameter("ids", subject.employmentIds())
                .getResultList();
        for (Letter letter : letters) {
            table = table.and(letter.getWrittenOn(), letter.getSubject(), letter.getAddressee(), sent(letter));
        }
        return table;
    }

    private String sent(Letter letter) {
        return database.createQuery(
                        "select s from LetterSending s where s.letterId = :id order by s.id", LetterSending.class)
                .setParameter("id", letter.getId())
                .getResultStream()
                .map(sending -> sending.getManner().label() + " " + Messages.shown(sending.getSentOn()))
                .collect(Collectors.joining(", "));
    }

    private KeptData representatives(DataSubject subject) {
        KeptData table = KeptData.of(
                "Wie een afschrift van uw brieven krijgt",
                "brieven sturen aan wie u vertegenwoordigt",
                "",
                "Naam",
                "Soort",
                "Vanaf",
                "Tot en met");
        for (RepresentativeLine line : addressees.representatives(subject.personId())) {
            Representative one = line.representative();
            table = table.and(
                    one.getName(),
                    one.getKind().label(),
                    one.getValidFrom(),
                    line.end().map(RepresentativeEnd::getLastDay).orElse(null));
        }
        return table;
    }
}

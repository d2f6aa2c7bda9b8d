package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.PersonalData;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Today;

/** What is kept about somebody's loonstop or opschorting; it is erased with its case. */
@ApplicationScoped
public class LoonmaatregelData implements PersonalData {

    private static final String KEPT = "select m, e from Loonmaatregel m left join LoonmaatregelEnd e"
            + " on e.loonmaatregelId = m.id where m.employmentId in :list order by m.id";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Today today;

    @Override
    public String area() {
        return "Loon bij verzuim";
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        KeptData table = KeptData.of(
                "Loonstop en opschorten",
                "het loon tijdens ziekte betalen volgens de wet",
                "",
                "Maatregel",
                "Grond",
                "Vanaf",
                "Tot en met",
                "Meegedeeld op");
        for (Tuple row : rows(subject)) {
            Loonmaatregel measure = row.get(0, Loonmaatregel.class);
            Optional<LoonmaatregelEnd> end = Optional.ofNullable(row.get(1, LoonmaatregelEnd.class));
            table = table.and(
                    Messages.text("absence.measure.kind." + measure.getKind()),
                    measure.ground().map(LoonstopGround::label).orElse(""),
                    measure.days().first(),
                    end.isPresent()
                            ? end.get().lastDay().orElse(null)
                            : measure.days().lastDay().orElse(null),
                    today.dayOf(measure.getNotifiedAt()));
        }
        return List.of(table);
    }

    private List<Tuple> rows(DataSubject subject) {
        return subject.employmentIds().isEmpty()
                ? List.of()
                : database.createQuery(KEPT, Tuple.class)
                        .setParameter("list", subject.employmentIds())
                        .getResultList();
    }
}

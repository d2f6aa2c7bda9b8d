package nl.noaberwerk.personnel;

import java.util.List;

/**
 * What an area keeps about a person, for her inzage (AVG art. 15); implement it as an {@code @ApplicationScoped} bean.
 *
 * <p>It checks no role and records no look: {@code privacy} does both, once for the whole report. Give everything that
 * belongs to her employments with this one employer, and nothing about anybody else: no name of a colleague where the
 * name of her office ("bedrijfsarts", "casemanager") will do. What she must not see in this report (the file of the
 * bedrijfsarts, which he gives himself) is left out, and a row says where she asks for it.
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class ZiekmeldingenOfPerson implements PersonalData {
 *     public String area() { return "Verzuim"; }
 *     public int order() { return 40; }
 *     public List<KeptData> of(DataSubject subject) {
 *         KeptData table = KeptData.of("Ziekmeldingen", "loon doorbetalen en re-integratie", "UWV", "Van", "Tot");
 *         for (Spell spell : spells.of(subject.employmentIds())) {
 *             table = table.and(spell.days().first(), spell.days().last());
 *         }
 *         return List.of(table);
 *     }
 * }
 * }</pre>
 */
public interface PersonalData {

    /** Under which head it stands: "Verzuim". */
    String area();

    /** The place in the report, low first: personnel 10, placement 20, indication 25, documents 30, absence 40. */
    int order();

    /** A table per kind of data, also when it has no rows, so that she sees that nothing is kept. */
    List<KeptData> of(DataSubject subject);
}

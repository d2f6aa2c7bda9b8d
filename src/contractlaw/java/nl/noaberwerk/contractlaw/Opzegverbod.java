package nl.noaberwerk.contractlaw;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One ground on which the employer may not give notice (art. 7:670 BW).
 *
 * @param until last day of the prohibition as far as it is known
 * @param setAside whether another law lets notice be given all the same
 */
public record Opzegverbod(Ground ground, Optional<LocalDate> until, boolean setAside) {

    /** The grounds in the order of the law. */
    public enum Ground {
        SICKNESS("Ziekte", "BW 7:670 lid 1"),
        PREGNANCY("Zwangerschap en bevalling", "BW 7:670 lid 2"),
        WORKS_COUNCIL("Lid van de ondernemingsraad of een commissie daarvan", "BW 7:670 lid 4"),
        UNION("Lid van een vakbond of werk daarvoor", "BW 7:670 lid 5"),
        LEAVE_RIGHTS("Gebruik van een recht op verlof", "BW 7:670 lid 7"),
        TRANSFER("Overgang van de onderneming", "BW 7:670 lid 8"),
        CANDIDATE("Kandidaat of oud-lid van de ondernemingsraad", "BW 7:670 lid 10"),
        SAFETY_EXPERT("Preventiemedewerker of arbodeskundige", "BW 7:670 lid 10");

        private final String label;
        private final String article;

        Ground(String label, String article) {
            this.label = label;
            this.article = article;
        }

        /** The Dutch words on screens. */
        public String getLabel() {
            return label;
        }

        public String getArticle() {
            return article;
        }
    }
}

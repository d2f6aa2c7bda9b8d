package nl.noaberwerk.indication;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What must be in the dossier before an application is sent. */
public enum ChecklistItem {
    FUNCTIONING("Recente gegevens over het functioneren", "BSW art. 2 lid 2", Needs.TEXT),
    EARLIER_ADVICE("Hoe het eerdere advies is uitgevoerd", "BSW art. 2 lid 2", Needs.TEXT),
    CONSENT("Toestemming om behandelend artsen te raadplegen", "BSW art. 2 lid 5", Needs.ANSWER),
    REQUEST("Verzoek van de medewerker", "BSW art. 2 lid 4", Needs.TEXT),
    DURABLE("Oordeel van het college: blijvend niet in staat tot dit werk", "Wsw art. 11 lid 2", Needs.YES),
    REPORT("Re-integratieverslag", "BSW art. 2 lid 3", Needs.DOCUMENT),
    ENCLOSURE("Andere bijlage", "", Needs.NOTHING);

    /** What makes an item complete. */
    enum Needs {
        TEXT,
        ANSWER,
        YES,
        DOCUMENT,
        NOTHING
    }

    private static final Set<ChecklistItem> ALWAYS = Set.of(FUNCTIONING, EARLIER_ADVICE, CONSENT, ENCLOSURE);

    private final String label;
    private final String article;
    private final Needs needs;

    ChecklistItem(String label, String article, Needs needs) {
        this.label = label;
        this.article = article;
        this.needs = needs;
    }

    /** What an application on this ground asks for. */
    public static List<ChecklistItem> of(HerindicatieGround ground) {
        return Arrays.stream(values())
                .filter(item -> ALWAYS.contains(item)
                        || item == REQUEST && ground == HerindicatieGround.OWN_REQUEST
                        || (item == DURABLE || item == REPORT) && ground == HerindicatieGround.THIRTEEN_WEEKS)
                .toList();
    }

    Needs needs() {
        return needs;
    }

    /** Whether yes and no are both an answer that is asked for. */
    public boolean isQuestion() {
        return needs == Needs.ANSWER || needs == Needs.YES;
    }

    public boolean isText() {
        return needs == Needs.TEXT;
    }

    public boolean isNecessary() {
        return needs != Needs.NOTHING;
    }

    public String getLabel() {
        return label;
    }

    public String getArticle() {
        return article;
    }
}

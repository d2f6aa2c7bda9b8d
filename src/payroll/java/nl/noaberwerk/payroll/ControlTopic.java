package nl.noaberwerk.payroll;

import java.util.Set;

/** What a point of the control list is about; the list is grouped by it, in this order. */
public enum ControlTopic {
    STOPS_RUN("Houdt de goedkeuring tegen"),
    NOT_PAID("Wordt niet betaald"),
    IN_AND_OUT("In en uit dienst", "in-dienst", "uit-dienst", "contract-eindigt"),
    AGE("AOW en leeftijd", "aow", "aow-bereikt", "aow-nadert", "leeftijd-minimumloon"),
    STATEMENTS("Loonheffingsverklaring en identiteit", "verklaring-ontbreekt", "identiteit-ontbreekt"),
    HOURS("Uren en rooster", "rooster-uren", "te-controleren:loontijdvak"),
    ABSENCE(
            "Loon tijdens afwezigheid",
            "ziektejaar-2",
            "loonplicht-voorbij",
            "loonstop",
            "loon-opgeschort",
            "wazo-uitkering",
            "geen-reiskosten"),
    NET("Nettoloon", "netto-lager", "negatief-netto"),
    DOUBLES("Dubbele personen en rekeningen", "zelfde-rekening", "zelfde-persoon", "zelfde-naam"),
    WAGE("Loon en minimumloon", "minimumloon", "loontabel"),
    MONTH("Mutaties en wijzigingen over eerdere maanden", "mutatie", "raakt-goedgekeurde-maand"),
    OTHER("Overig"),
    VALUES("Waarden om te controleren");

    private final String label;
    private final Set<String> codes;

    ControlTopic(String label, String... codes) {
        this.label = label;
        this.codes = Set.of(codes);
    }

    public String label() {
        return label;
    }

    static ControlTopic of(Finding finding) {
        if (finding.isBlocking()) {
            return finding.personnelNumber().isPresent() ? NOT_PAID : STOPS_RUN;
        }
        for (ControlTopic topic : values()) {
            if (topic.has(finding.code())) {
                return topic;
            }
        }
        return finding.isAboutValue() ? VALUES : OTHER;
    }

    /** A code belongs to the topic of its whole, or of what stands before a colon or a hyphenated addition. */
    private boolean has(String code) {
        return codes.contains(code) || codes.stream().anyMatch(one -> code.startsWith(one + ":"));
    }
}

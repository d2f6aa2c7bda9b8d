package nl.noaberwerk.payroll;

import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Euro;

/** Why somebody gets another amount than the month before, in the order in which it is told. */
public enum DifferenceCause {
    NEW("Nieuw in dienst", "nieuw in dienst"),
    LEFT("Uit dienst", "uit dienst"),
    LEFT_OUT("Wordt nu niet betaald", "een bevinding waardoor nu niet wordt betaald"),
    NOT_PAID_BEFORE("Vorige maand niet betaald", "vorige maand nog niet betaald"),
    PART_OF_MONTH(
            "Deel van de maand", "een groter deel van de maand in dienst", "een kleiner deel van de maand in dienst"),
    HOURS("Meer of minder uren", "meer uren", "minder uren"),
    WAGE("Hoger of lager loon", "hoger loon", "lager loon"),
    ABSENCE("Loon tijdens afwezigheid", "meer loon tijdens afwezigheid", "minder loon tijdens afwezigheid"),
    ITEMS("Mutaties van deze maand", "{0}"),
    ITEMS_GONE("Mutaties van vorige maand vervallen", "het vervallen van {0}"),
    ONE_OFF("Vakantietoeslag en eindejaarsuitkering", "{0}", "het wegvallen van {0}"),
    RETRO("Nabetaling", "{0}"),
    PENSION("Pensioen", "minder pensioenpremie", "meer pensioenpremie"),
    TAX_TABLE("Andere belastingtabel of loonheffingskorting", "een andere belastingtabel of loonheffingskorting"),
    TAX("Gevolg voor loonheffing", "minder {0} als gevolg hiervan", "meer {0} als gevolg hiervan"),
    TRAVEL("Reiskosten", "meer reiskosten", "minder reiskosten"),
    LOONBESLAG("Loonbeslag", "minder loonbeslag", "meer loonbeslag");

    private final String label;
    private final String more;
    private final String less;

    DifferenceCause(String label, String always) {
        this(label, always, always);
    }

    DifferenceCause(String label, String more, String less) {
        this.label = label;
        this.more = more;
        this.less = less;
    }

    /** At the head of a column or row. */
    public String label() {
        return label;
    }

    /** Within a sentence, after "door". */
    String words(String name, Euro amount) {
        return (amount.isNegative() ? less : more).replace("{0}", withinSentence(name));
    }

    /** "Overuren" becomes "overuren"; an abbreviation stays as it is. */
    private static String withinSentence(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? name.substring(0, 1).toLowerCase(Messages.DUTCH) + name.substring(1) : name;
    }
}

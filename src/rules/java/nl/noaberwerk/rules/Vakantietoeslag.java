package nl.noaberwerk.rules;

import java.util.List;

/** The vakantietoeslag that builds up with the wage. */
public final class Vakantietoeslag {

    private Vakantietoeslag() {}

    /** What a wage in euros builds up, half up to cents. */
    public static Computed over(Euro wage, LawValue percentage) {
        Euro built = wage.percent(percentage.decimal()).roundedToCents();
        return new Computed(
                built,
                List.of(new Step(
                        "Opbouw vakantietoeslag",
                        Notation.percent(percentage.decimal()) + " van " + Notation.euro(wage),
                        Notation.euro(built),
                        percentage.reference())));
    }
}

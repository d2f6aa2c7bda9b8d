package nl.noaberwerk.wages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Notation;

/** A property of a wage component in words, for screens and the audit trail. */
public record ComponentField(String label, String value) {

    /** Everything that may differ between two definitions, in a fixed order; always the same labels. */
    static List<ComponentField> of(ComponentDefinition definition) {
        List<ComponentField> fields = new ArrayList<>();
        Treatment treatment = definition.treatment();
        add(fields, "text", definition.text());
        add(fields, "measure", definition.measure().label());
        add(fields, "direction", definition.direction().label());
        add(fields, "percentage", percentage(definition.percentage()));
        add(fields, "taxation", treatment.taxation().label());
        add(fields, "premieloon", yesNo(treatment.premieloon()));
        add(fields, "zvw", yesNo(treatment.zvw()));
        add(fields, "pension", yesNo(treatment.pension()));
        add(fields, "vakantietoeslag", yesNo(treatment.vakantietoeslag()));
        add(fields, "eindejaarsuitkering", yesNo(treatment.eindejaarsuitkering()));
        add(fields, "minimumloon", yesNo(treatment.minimumloon()));
        add(fields, "receipt", yesNo(definition.receipt()));
        add(fields, "account", definition.account());
        add(fields, "counter-account", definition.counterAccount());
        add(fields, "grade", definition.grade().label());
        add(fields, "source", definition.source());
        add(fields, "ended", yesNo(definition.ended()));
        return fields;
    }

    private static void add(List<ComponentField> fields, String name, String value) {
        fields.add(new ComponentField(Messages.text("wages.component.field." + name), value));
    }

    private static String percentage(Optional<BigDecimal> percentage) {
        return percentage.map(given -> Notation.number(given) + " %").orElse("");
    }

    private static String yesNo(boolean value) {
        return value ? "ja" : "nee";
    }
}

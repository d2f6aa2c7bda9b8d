package nl.noaberwerk.wages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A property of a wage component that gets another value.
 *
 * @param before empty for a new component
 */
public record ComponentDifference(String label, String before, String after) {

    static List<ComponentDifference> between(Optional<ComponentDefinition> known, ComponentDefinition next) {
        List<ComponentField> after = ComponentField.of(next);
        List<ComponentField> before = known.map(ComponentField::of).orElse(List.of());
        List<ComponentDifference> differences = new ArrayList<>();
        for (int place = 0; place < after.size(); place++) {
            String was = before.isEmpty() ? "" : before.get(place).value();
            ComponentField field = after.get(place);
            if (!was.equals(field.value())) {
                differences.add(new ComponentDifference(field.label(), was, field.value()));
            }
        }
        return differences;
    }

    /** "Rekening: 4000 wordt 4005". */
    String inWords() {
        return label + ": " + (before.isEmpty() ? "" : before + " wordt ") + after;
    }
}

package nl.noaberwerk.hrm;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.hrm.CalculationField.Choice;
import nl.noaberwerk.hrm.CalculationOutcome.Line;
import nl.noaberwerk.letters.PageTemplate;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Notation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A kept calculation on paper: what was filled in, the answer, and every step with its source. */
final class CalculationPage {

    private static final PageTemplate TEMPLATE = PageTemplate.read(CalculationPage.class, "calculation.xhtml");

    private CalculationPage() {}

    static Document of(KeptCalculation kept, String caseNumber) {
        PageTemplate page = TEMPLATE.copy();
        CalculationOutcome outcome = kept.getOutcome();
        String title = kept.getKind().getLabel() + ", HRM-dossier " + caseNumber;
        page.text("title", title);
        page.attribute("description", "content", title);
        page.text("head", title);
        page.text(
                "state",
                "Berekend met de regels van " + Messages.shown(kept.getLawDay())
                        + (outcome.isToBeChecked() ? ". Niet alle bronnen zijn nagelezen: zie de stappen." : "."));
        page.repeat("line", outcome.lines(), (row, line) -> fill(row, line));
        page.repeat("given", given(kept.input()), (row, line) -> fill(row, line));
        page.repeat("step", outcome.steps(), (row, step) -> {
            PageTemplate.within(row, "name", step.name());
            PageTemplate.within(row, "how", step.how());
            PageTemplate.within(row, "outcome", step.outcome());
            String mark = step.isToBeChecked() ? " (" + step.grade().label() + ")" : "";
            PageTemplate.within(row, "source", step.source() + mark);
        });
        return page.page();
    }

    private static void fill(Element row, Line line) {
        PageTemplate.within(row, "label", line.label());
        PageTemplate.within(row, "value", line.value());
    }

    /** What was filled in, in the words of the screen. */
    static List<Line> given(CalculationInput input) {
        Map<String, String> values = input.values();
        return input.kind().getFields().stream()
                .filter(field -> values.containsKey(field.name()))
                .map(field -> new Line(field.label(), shown(field, values.get(field.name()))))
                .toList();
    }

    private static String shown(CalculationField field, String value) {
        return switch (field.form()) {
            case DAY -> Messages.shown(LocalDate.parse(value));
            case EURO -> Notation.euro(Euro.of(value));
            case NUMBER -> value.replace('.', ',');
            case YES -> Boolean.parseBoolean(value) ? "ja" : "nee";
            case CHOICE -> chosen(field, value);
            case WORDS -> value;
            default ->
                Arrays.stream(value.split(";")).map(row -> period(field, row)).collect(Collectors.joining("; "));
        };
    }

    private static String period(CalculationField field, String row) {
        String[] parts = row.split("/", -1);
        String days = Messages.shown(LocalDate.parse(parts[0].strip()))
                + (parts[1].isBlank()
                        ? ", zonder einddatum"
                        : " t/m " + Messages.shown(LocalDate.parse(parts[1].strip())));
        String behind = parts.length > 2 ? parts[2].strip() : "";
        if (behind.isEmpty()) {
            return days;
        }
        boolean hours = field.form() == CalculationField.Form.PERIODS_WITH_HOURS;
        return days + " (" + (hours ? behind.replace('.', ',') + " uur per week" : chosen(field, behind)) + ")";
    }

    private static String chosen(CalculationField field, String value) {
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}

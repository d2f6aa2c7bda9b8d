package nl.noaberwerk.hrm;

import java.util.List;
import java.util.function.BiFunction;
import nl.noaberwerk.rules.Law;

/** What a calculator asks and how it answers. */
record CalculationSum(List<CalculationField> fields, BiFunction<Law, CalculationInput, CalculationOutcome> answer) {}

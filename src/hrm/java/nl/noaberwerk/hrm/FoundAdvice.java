package nl.noaberwerk.hrm;

/**
 * A case that a search in earlier advice found.
 *
 * @param fragment of question or advice around the words that were looked for
 */
public record FoundAdvice(AdviceRow row, String fragment) {}

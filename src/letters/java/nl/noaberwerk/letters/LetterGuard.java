package nl.noaberwerk.letters;

/**
 * Looks at what was filled in for a letter before it is printed; an area above implements it as an
 * {@code @ApplicationScoped} bean, for this area knows no rules about words.
 */
public interface LetterGuard {

    /**
     * @param field its label on the screen
     * @throws nl.noaberwerk.platform.Refused when the text may not stand in a letter
     */
    void require(String field, String text);
}

package nl.noaberwerk.privacy;

/**
 * A word of the list: itself, or with any letters before or after it.
 *
 * @param plain without stars
 * @param openBefore other letters may stand before it
 * @param openAfter other letters may stand after it
 */
record WordPattern(String plain, boolean openBefore, boolean openAfter) {

    private static final String ANY = "*";

    static WordPattern of(String written) {
        boolean before = written.startsWith(ANY);
        boolean after = written.length() > 1 && written.endsWith(ANY);
        return new WordPattern(written.substring(before ? 1 : 0, written.length() - (after ? 1 : 0)), before, after);
    }

    boolean isExact() {
        return !openBefore && !openAfter;
    }

    boolean fits(String word) {
        if (openBefore) {
            return openAfter ? word.contains(plain) : word.endsWith(plain) && word.length() > plain.length();
        }
        return openAfter ? word.startsWith(plain) : word.equals(plain);
    }
}

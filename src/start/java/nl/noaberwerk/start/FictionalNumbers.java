package nl.noaberwerk.start;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers that are well formed and belong to nobody: BSNs in a test range and IBANs of a bank that does not exist. */
final class FictionalNumbers {

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final int STRIDE = 7919;
    private static final int TEST_RANGE = 999_900_000;
    private static final int WIDER_RANGE = 999_000_000;
    private static final int END = 1_000_000_000;

    private FictionalNumbers() {}

    /**
     * As many different BSNs as asked, in a fixed order that does not look like counting.
     *
     * <p>The range 9999xxxxx holds about nine thousand that pass the 11-test; a larger staff takes them from what is below
     * it in 999xxxxxx, which is not given out either. So nobody of a large staff is somebody of a small one.
     */
    static List<String> bsns(int count) {
        int[] valid = valid(TEST_RANGE, END);
        int[] enough = count <= valid.length ? valid : valid(WIDER_RANGE, TEST_RANGE);
        if (count > enough.length) {
            throw new IllegalArgumentException("there are only " + enough.length + " fictional BSNs");
        }
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(enough[(int) ((long) i * STRIDE % enough.length)]))
                .toList();
    }

    /** The 11-test: nine figures weighed 9 to 2 and -1 make a multiple of eleven. */
    static boolean passesElevenTest(int bsn) {
        int rest = bsn / 10;
        int sum = -(bsn % 10);
        for (int weight = 2; weight <= 9; weight++) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return sum % 11 == 0;
    }

    /** @param account ten figures */
    static String iban(String account) {
        String letters = "BANK"
                .chars()
                .mapToObj(letter -> Integer.toString(letter - 'A' + 10))
                .reduce("", String::concat);
        // 2321 is NL in figures; the check figures make the whole 1 modulo 97
        BigInteger rest = new BigInteger(letters + account + "2321" + "00").mod(NINETY_SEVEN);
        return String.format("NL%02dBANK%s", 98 - rest.intValue(), account);
    }

    private static int[] valid(int from, int until) {
        return IntStream.range(from, until)
                .filter(FictionalNumbers::passesElevenTest)
                .toArray();
    }
}

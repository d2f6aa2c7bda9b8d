package nl.noaberwerk.personnel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.noaberwerk.rules.Euro;

/**
 * On which kostenplaatsen a wage is booked: all on one, or divided by percentages that make 100 together.
 *
 * <p>As text: "2100", or "2100 60%, 2200 40%".
 */
public record CostDivision(List<Share> shares) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int LONGEST_CODE = 20;
    private static final int MOST_SHARES = 5;
    private static final int DECIMALS = 2;
    private static final Pattern SHARE =
            Pattern.compile("\\s*([^\\s,%]{1," + LONGEST_CODE + "})\\s*[: ]\\s*(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*%?\\s*");

    /** @param percentage of every amount, more than 0 */
    public record Share(String costCentre, BigDecimal percentage) {}

    /** A part of one amount, in euros to the cent. */
    public record Portion(String costCentre, Euro amount) {}

    public CostDivision {
        shares = List.copyOf(shares);
    }

    /**
     * Reads what {@link #text} wrote, and what a clerk types: "2100 60, 2200 40" or "2100:60%, 2200:40%".
     *
     * @throws IllegalArgumentException when it is no code and no division of 100 percent over different codes
     */
    public static CostDivision of(String text) {
        String given = text.strip();
        if (given.length() <= LONGEST_CODE && given.indexOf(',') < 0 && given.indexOf('%') < 0) {
            return new CostDivision(List.of(new Share(given, WHOLE)));
        }
        List<Share> shares = new ArrayList<>();
        // a comma between digits is a decimal one, as in "2100 33,33%"
        for (String part : given.split(",(?!\\d{1,2}\\s*(?:%|,|$))")) {
            shares.add(share(part));
        }
        CostDivision division = new CostDivision(shares);
        division.require();
        return division;
    }

    public String text() {
        if (shares.size() == 1) {
            return shares.get(0).costCentre();
        }
        return shares.stream()
                .map(share -> share.costCentre() + " "
                        + share.percentage()
                                .stripTrailingZeros()
                                .toPlainString()
                                .replace('.', ',')
                        + "%")
                .collect(Collectors.joining(", "));
    }

    /** The first kostenplaats: where is booked what cannot be divided. */
    public String first() {
        return shares.get(0).costCentre();
    }

    /** The amount divided to the cent, half up; the last share takes what is left, so that nothing gets lost. */
    public List<Portion> divide(Euro amount) {
        List<Portion> portions = new ArrayList<>();
        Euro left = amount;
        for (int i = 0; i < shares.size() - 1; i++) {
            Euro part = amount.percent(shares.get(i).percentage()).roundedToCents();
            portions.add(new Portion(shares.get(i).costCentre(), part));
            left = left.minus(part);
        }
        portions.add(new Portion(shares.get(shares.size() - 1).costCentre(), left));
        return portions;
    }

    private static Share share(String part) {
        Matcher matcher = SHARE.matcher(part);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(part);
        }
        BigDecimal percentage = new BigDecimal(matcher.group(2).replace(',', '.'));
        return new Share(matcher.group(1), percentage.setScale(DECIMALS));
    }

    private void require() {
        BigDecimal sum = shares.stream().map(Share::percentage).reduce(BigDecimal.ZERO, BigDecimal::add);
        long different = shares.stream().map(Share::costCentre).distinct().count();
        boolean positive = shares.stream().allMatch(share -> share.percentage().signum() > 0);
        if (sum.compareTo(WHOLE) != 0 || different < shares.size() || shares.size() > MOST_SHARES || !positive) {
            throw new IllegalArgumentException(text());
        }
    }
}

package nl.noaberwerk.filing;

import java.util.EnumMap;
import java.util.Map;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.rules.Aanwas;
import nl.noaberwerk.rules.Euro;

/**
 * What the loonaangifte says of one employment in one month, from its approved payslip.
 *
 * @param aardArbeidsverhouding code of the return; empty when the regeling and werksoort have none in our table
 * @param amounts in euros to the cent, per rubriek; absent is nil
 */
public record NominativeRow(Payslip payslip, String aardArbeidsverhouding, Map<Rubriek, Euro> amounts) {

    private static final String LOW = "laag";

    /** What was earned in this year before the month, for the cumulative bases. */
    record Earlier(Euro premieloon, Euro maximum, Euro bijdrageloon) {

        static final Earlier NONE = new Earlier(Euro.ZERO, Euro.ZERO, Euro.ZERO);

        Earlier plus(Earlier other) {
            return new Earlier(
                    premieloon.plus(other.premieloon),
                    maximum.plus(other.maximum),
                    bijdrageloon.plus(other.bijdrageloon));
        }
    }

    static NominativeRow of(Payslip payslip, Earlier earlier, String aardArbeidsverhouding) {
        Map<Rubriek, Euro> amounts = new EnumMap<>(Rubriek.class);
        Euro aanwas = Aanwas.of(
                        earlier.premieloon(), earlier.maximum(), payslip.premieloon(), payslip.maximumPremieloon())
                .amount();
        wages(payslip, amounts);
        payslip.lines().forEach(line -> line(line, aanwas, amounts));
        return new NominativeRow(payslip, aardArbeidsverhouding, amounts);
    }

    public Euro amount(Rubriek rubriek) {
        return amounts.getOrDefault(rubriek, Euro.ZERO);
    }

    private static void wages(Payslip payslip, Map<Rubriek, Euro> amounts) {
        add(amounts, Rubriek.LN_LB_PH, payslip.loonLoonheffing());
        add(amounts, Rubriek.LN_SV, payslip.premieloon());
        add(amounts, Rubriek.LN_IN_GLD, payslip.gross());
        add(amounts, Rubriek.ING_LB_PH, payslip.loonheffing());
        add(amounts, Rubriek.VERR_ARB_KRT, payslip.arbeidskorting());
        payslip.document().bijzondereBeloning().ifPresent(beloning -> add(amounts, Rubriek.LN_TAB_BB, beloning.wage()));
    }

    /** A premium is told together with the base over which it is due. */
    private static void line(Line line, Euro aanwas, Map<Rubriek, Euro> amounts) {
        boolean low = line.description().endsWith(LOW);
        switch (line.code()) {
            case "AWF" ->
                premium(
                        amounts,
                        low ? Rubriek.PRLN_AWF_LAAG : Rubriek.PRLN_AWF_HOOG,
                        low ? Rubriek.PR_AWF_LAAG : Rubriek.PR_AWF_HOOG,
                        new Due(aanwas, line.amount()));
            case "AOF" ->
                premium(
                        amounts,
                        low ? Rubriek.PRLN_AOF_LAAG : Rubriek.PRLN_AOF_HOOG,
                        low ? Rubriek.PR_AOF_LAAG : Rubriek.PR_AOF_HOOG,
                        new Due(aanwas, line.amount()));
            case "UFO" -> premium(amounts, Rubriek.PRLN_UFO, Rubriek.PR_UFO, new Due(aanwas, line.amount()));
            case "WHK" -> premium(amounts, Rubriek.PRLN_WHK, Rubriek.PR_WHK, new Due(aanwas, line.amount()));
            case "WKO" -> add(amounts, Rubriek.OPSL_WKO, line.amount());
            case "ZVW" -> add(amounts, Rubriek.WGH_ZVW, line.amount());
            case "REISKOSTEN" -> add(amounts, Rubriek.REISK, line.amount());
            case "OVERUREN" -> add(amounts, Rubriek.LN_OWRK, line.amount());
            case "VT" -> {
                add(amounts, Rubriek.VAK_BSL, line.amount());
                add(amounts, Rubriek.OPG_RCHT_VAK_BSL, line.amount());
            }
            // what is reserved less what was paid out of it: with the payment above it is what was built
            case "RES_VT" -> add(amounts, Rubriek.OPG_RCHT_VAK_BSL, line.amount());
            default -> nothing(line);
        }
    }

    private record Due(Euro base, Euro premium) {}

    private static void premium(Map<Rubriek, Euro> amounts, Rubriek base, Rubriek premium, Due due) {
        add(amounts, base, due.base());
        add(amounts, premium, due.premium());
    }

    private static void add(Map<Rubriek, Euro> amounts, Rubriek rubriek, Euro amount) {
        amounts.merge(rubriek, amount, Euro::plus);
    }

    private static void nothing(Line line) {
        if (line.side() == Side.EMPLOYER && !line.code().startsWith("PENSIOEN")) {
            throw new IllegalStateException("the return has no rubriek for the premium " + line.code());
        }
    }
}

package nl.noaberwerk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.rules.Euro;
import org.junit.jupiter.api.Test;

/** The collective part is the sum of the employees to the cent, cut to whole euros in favour of the employer. */
class ControlSheetTest {

    @Test
    void theSumIsCutOnceAndNotPerEmployee() {
        // 186.60 + 186.60 = 373.20, declared 373; cutting per employee would give 372
        ControlSheet sheet =
                sheet(Map.of(Rubriek.ING_LB_PH, Euro.of("186.60")), Map.of(Rubriek.ING_LB_PH, Euro.of("186.60")));
        assertThat(total(sheet, "IngLbPh").exact()).isEqualTo(Euro.of("373.20"));
        assertThat(total(sheet, "IngLbPh").declared()).isEqualTo(Euro.of("373.00"));
    }

    @Test
    void aNegativeTotalIsCutInFavourOfTheEmployerToo() {
        // 10.40 - 25.80 = -15.40: the employer gets back 16, not 15
        ControlSheet sheet =
                sheet(Map.of(Rubriek.PR_AWF_LAAG, Euro.of("10.40")), Map.of(Rubriek.PR_AWF_LAAG, Euro.of("-25.80")));
        assertThat(total(sheet, "TotPrAwfLg").declared()).isEqualTo(Euro.of("-16.00"));
    }

    @Test
    void whatIsToBePaidIsTheSumOfTheDeclaredAmounts() {
        // condition 2315: IngLbPh + TotWghZvw + all premiums: 186 + 152 + 156 + 12 + 37 + 68 = 611; wages do not count
        ControlSheet sheet = sheet(Map.of(
                Rubriek.LN_LB_PH, Euro.of("2500.00"),
                Rubriek.ING_LB_PH, Euro.of("186.00"),
                Rubriek.WGH_ZVW, Euro.of("152.50"),
                Rubriek.PR_AOF_HOOG, Euro.of("156.75"),
                Rubriek.OPSL_WKO, Euro.of("12.50"),
                Rubriek.PR_WHK, Euro.of("37.99"),
                Rubriek.PR_AWF_LAAG, Euro.of("68.50")));
        assertThat(total(sheet, "TotTeBet").declared()).isEqualTo(Euro.of("611.00"));
        assertThat(total(sheet, "TotTeBet").exact()).isEqualTo(Euro.of("614.24"));
    }

    private static ControlSheet.Total total(ControlSheet sheet, String name) {
        return sheet.total(name).orElseThrow();
    }

    @SafeVarargs
    private static ControlSheet sheet(Map<Rubriek, Euro>... employees) {
        List<NominativeRow> rows = List.of(employees).stream()
                .map(amounts -> new NominativeRow(null, "21", amounts))
                .toList();
        return new ControlSheet(YearMonth.of(2026, 11), rows, 0);
    }
}

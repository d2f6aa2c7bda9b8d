package nl.noaberwerk.payroll;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.labour.DayPay.Ground;
import nl.noaberwerk.platform.Messages;

/** What the clerk must look at because somebody is absent: days and percentages, never why. */
final class AbsencePoints {

    private final SalarySheet sheet;

    AbsencePoints(SalarySheet sheet) {
        this.sheet = sheet;
    }

    void of(AbsencePay pay, Optional<LocalDate> noTravelSince) {
        pay.secondYearFrom().ifPresent(day -> warn("ziektejaar-2", day));
        pay.first(Ground.ENDED).ifPresent(day -> warn("loonplicht-voorbij", day));
        pay.first(Ground.LOONSTOP).ifPresent(day -> warn("loonstop", day));
        pay.first(Ground.OPSCHORTING).ifPresent(day -> warn("loon-opgeschort", day));
        pay.first(Ground.LEAVE).ifPresent(day -> warn("wazo-uitkering", day));
        noTravelSince.ifPresent(day -> {
            String key = "payroll.absence.geen-reiskosten";
            sheet.inform("geen-reiskosten", Messages.text(key, day), Messages.text(key + ".remedy"));
        });
    }

    void of(LeavePay pay) {
        pay.both().ifPresent(day -> warn("verlof-en-afwezig", day));
    }

    private void warn(String code, LocalDate day) {
        String key = "payroll.absence." + code;
        sheet.warn(code, Messages.text(key, day), Messages.text(key + ".remedy"));
    }
}

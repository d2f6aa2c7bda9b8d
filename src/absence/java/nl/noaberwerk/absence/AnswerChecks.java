package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.privacy.GuardedText;

/** Looks through the answers that came with a ziekmelding; no text lets a cause in. */
@ApplicationScoped
public class AnswerChecks {

    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()/-]{5,29}");
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_WORK = 300;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(24);

    @Inject
    private GuardedText guard;

    /** The same without space around and with null for what is empty. @throws Refused naming the field */
    Answers checked(Answers given, LocalDate firstDay) {
        if (given == null) {
            return Answers.NONE;
        }
        if (given.expectedUntil() != null && given.expectedUntil().isBefore(firstDay)) {
            throw new Refused("absence.report.expected-before", given.expectedUntil(), firstDay);
        }
        return new Answers(
                phone(given.phone()),
                text("Verpleegadres", given.nursingAddress(), LONGEST_ADDRESS),
                given.expectedUntil(),
                text("Werk om over te nemen", given.workToHandOver(), LONGEST_WORK),
                given.vangnet(),
                given.arbeidsongeval(),
                given.regres(),
                given.firstHour(),
                hours(given.hoursWorked()),
                given.duringHoliday(),
                given.halfDay(),
                given.unreachable());
    }

    private String text(String field, String given, int longest) {
        String text = guard.require(field, given, longest);
        return text.isEmpty() ? null : text;
    }

    private static String phone(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (!PHONE.matcher(given.strip()).matches()) {
            throw Refused.badRequest("absence.report.phone", given.strip());
        }
        return given.strip();
    }

    private static BigDecimal hours(BigDecimal given) {
        if (given == null) {
            return null;
        }
        if (given.signum() < 0 || given.compareTo(MOST_HOURS) > 0) {
            throw Refused.badRequest("absence.report.hours");
        }
        return given.setScale(2, RoundingMode.HALF_UP);
    }
}

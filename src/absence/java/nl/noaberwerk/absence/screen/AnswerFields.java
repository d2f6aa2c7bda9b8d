package nl.noaberwerk.absence.screen;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import nl.noaberwerk.absence.Answers;
import nl.noaberwerk.platform.Refused;

/** The fields of what may be asked, as they are typed. */
public class AnswerFields implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("H:mm");

    private String phone;
    private String nursingAddress;
    private LocalDate expectedUntil;
    private String workToHandOver;
    private boolean vangnet;
    private boolean arbeidsongeval;
    private boolean regres;
    private String firstHour = "";
    private BigDecimal hoursWorked;
    private boolean duringHoliday;
    private boolean halfDay;
    private boolean unreachable;

    static AnswerFields of(Answers answers) {
        AnswerFields fields = new AnswerFields();
        fields.phone = answers.phone();
        fields.nursingAddress = answers.nursingAddress();
        fields.expectedUntil = answers.expectedUntil();
        fields.workToHandOver = answers.workToHandOver();
        fields.vangnet = answers.vangnet();
        fields.arbeidsongeval = answers.arbeidsongeval();
        fields.regres = answers.regres();
        fields.firstHour = shown(answers.firstHour());
        fields.hoursWorked = answers.hoursWorked();
        fields.duringHoliday = answers.duringHoliday();
        fields.halfDay = answers.halfDay();
        fields.unreachable = answers.unreachable();
        return fields;
    }

    Answers answers() {
        return new Answers(
                phone,
                nursingAddress,
                expectedUntil,
                workToHandOver,
                vangnet,
                arbeidsongeval,
                regres,
                time("Vanaf hoe laat", firstHour),
                hoursWorked,
                duringHoliday,
                halfDay,
                unreachable);
    }

    /** "9:30", "9.30" and "930" are the same; null when nothing was typed. @throws Refused naming the field */
    static LocalTime time(String field, String typed) {
        String figures = typed == null ? "" : typed.strip().replaceAll("[:. ]", "");
        if (figures.isEmpty()) {
            return null;
        }
        if (!figures.matches("\\d{1,4}")) {
            throw Refused.badRequest("absence.screen.time", field, typed);
        }
        int number = Integer.parseInt(figures);
        try {
            return figures.length() <= 2 ? LocalTime.of(number, 0) : LocalTime.of(number / 100, number % 100);
        } catch (DateTimeException noTime) {
            throw Refused.badRequest("absence.screen.time", field, typed);
        }
    }

    static String shown(LocalTime time) {
        return time == null ? "" : SHOWN.format(time);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getNursingAddress() {
        return nursingAddress;
    }

    public void setNursingAddress(String nursingAddress) {
        this.nursingAddress = nursingAddress;
    }

    public LocalDate getExpectedUntil() {
        return expectedUntil;
    }

    public void setExpectedUntil(LocalDate expectedUntil) {
        this.expectedUntil = expectedUntil;
    }

    public String getWorkToHandOver() {
        return workToHandOver;
    }

    public void setWorkToHandOver(String workToHandOver) {
        this.workToHandOver = workToHandOver;
    }

    public boolean isVangnet() {
        return vangnet;
    }

    public void setVangnet(boolean vangnet) {
        this.vangnet = vangnet;
    }

    public boolean isArbeidsongeval() {
        return arbeidsongeval;
    }

    public void setArbeidsongeval(boolean arbeidsongeval) {
        this.arbeidsongeval = arbeidsongeval;
    }

    public boolean isRegres() {
        return regres;
    }

    public void setRegres(boolean regres) {
        this.regres = regres;
    }

    public String getFirstHour() {
        return firstHour;
    }

    public void setFirstHour(String firstHour) {
        this.firstHour = firstHour;
    }

    public BigDecimal getHoursWorked() {
        return hoursWorked;
    }

    public void setHoursWorked(BigDecimal hoursWorked) {
        this.hoursWorked = hoursWorked;
    }

    public boolean isDuringHoliday() {
        return duringHoliday;
    }

    public void setDuringHoliday(boolean duringHoliday) {
        this.duringHoliday = duringHoliday;
    }

    public boolean isHalfDay() {
        return halfDay;
    }

    public void setHalfDay(boolean halfDay) {
        this.halfDay = halfDay;
    }

    public boolean isUnreachable() {
        return unreachable;
    }

    public void setUnreachable(boolean unreachable) {
        this.unreachable = unreachable;
    }
}

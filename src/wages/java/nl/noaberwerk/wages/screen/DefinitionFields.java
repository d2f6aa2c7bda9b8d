package nl.noaberwerk.wages.screen;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.noaberwerk.rules.Grade;
import nl.noaberwerk.wages.ComponentDefinition;
import nl.noaberwerk.wages.Direction;
import nl.noaberwerk.wages.Measure;
import nl.noaberwerk.wages.Taxation;
import nl.noaberwerk.wages.Treatment;

/** The fields of the form in which a wage component is defined. */
public class DefinitionFields implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PREMIELOON = "premieloon";
    private static final String ZVW = "zvw";
    private static final String PENSION = "pension";
    private static final String VAKANTIETOESLAG = "vakantietoeslag";
    private static final String EINDEJAARSUITKERING = "eindejaarsuitkering";
    private static final String MINIMUMLOON = "minimumloon";

    private String code;
    private YearMonth validFrom;
    private String text;
    private Measure measure = Measure.AMOUNT;
    private Direction direction = Direction.PAID;
    private BigDecimal percentage;
    private Taxation taxation = Taxation.TABEL;
    private List<String> countsFor = new ArrayList<>();
    private boolean receipt;
    private String account;
    private String counterAccount;
    private Grade grade = Grade.TE_CONTROLEREN;
    private String source;
    private boolean ended;

    /** Begins with what holds now. */
    void fill(ComponentDefinition known) {
        code = known.code();
        text = known.text();
        measure = known.measure();
        direction = known.direction();
        percentage = known.percentage().orElse(null);
        taxation = known.treatment().taxation();
        countsFor = counted(known.treatment());
        receipt = known.receipt();
        account = known.account();
        counterAccount = known.counterAccount();
        grade = known.grade();
        source = known.source();
        ended = known.ended();
    }

    ComponentDefinition definition() {
        return new ComponentDefinition(
                given(code).toUpperCase(Locale.ROOT),
                validFrom,
                given(text),
                measure,
                direction,
                Optional.ofNullable(percentage),
                treatment(),
                receipt,
                given(account),
                given(counterAccount),
                grade,
                given(source),
                ended);
    }

    private Treatment treatment() {
        return new Treatment(
                taxation,
                countsFor.contains(PREMIELOON),
                countsFor.contains(ZVW),
                countsFor.contains(PENSION),
                countsFor.contains(VAKANTIETOESLAG),
                countsFor.contains(EINDEJAARSUITKERING),
                countsFor.contains(MINIMUMLOON));
    }

    private static List<String> counted(Treatment treatment) {
        List<String> counted = new ArrayList<>();
        add(counted, treatment.premieloon(), PREMIELOON);
        add(counted, treatment.zvw(), ZVW);
        add(counted, treatment.pension(), PENSION);
        add(counted, treatment.vakantietoeslag(), VAKANTIETOESLAG);
        add(counted, treatment.eindejaarsuitkering(), EINDEJAARSUITKERING);
        add(counted, treatment.minimumloon(), MINIMUMLOON);
        return counted;
    }

    private static void add(List<String> counted, boolean counts, String name) {
        if (counts) {
            counted.add(name);
        }
    }

    private static String given(String text) {
        return text == null ? "" : text.strip();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public YearMonth getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(YearMonth validFrom) {
        this.validFrom = validFrom;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Measure getMeasure() {
        return measure;
    }

    public void setMeasure(Measure measure) {
        this.measure = measure;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public BigDecimal getPercentage() {
        return percentage;
    }

    public void setPercentage(BigDecimal percentage) {
        this.percentage = percentage;
    }

    public Taxation getTaxation() {
        return taxation;
    }

    public void setTaxation(Taxation taxation) {
        this.taxation = taxation;
    }

    /** The names of what it counts for. */
    public List<String> getCountsFor() {
        return countsFor;
    }

    public void setCountsFor(List<String> countsFor) {
        this.countsFor = countsFor;
    }

    public boolean isReceipt() {
        return receipt;
    }

    public void setReceipt(boolean receipt) {
        this.receipt = receipt;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getCounterAccount() {
        return counterAccount;
    }

    public void setCounterAccount(String counterAccount) {
        this.counterAccount = counterAccount;
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }
}

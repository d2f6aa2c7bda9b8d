package nl.noaberwerk.personnel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.BankDays;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;

/** An employer whose people we pay: who it is, and what its premiums and payments depend on. */
@Entity
public class Employer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "employer_id_seq")
    @SequenceGenerator(name = "employer_id_seq", sequenceName = "employer_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @NotBlank
    @Size(max = 120)
    private String name;

    @NotBlank
    @Size(max = 12)
    private String loonheffingennummer;

    @NotBlank
    @Size(max = 8)
    private String kvk;

    @NotBlank
    @Size(max = 34)
    private String iban;

    @NotBlank
    @Size(max = 60)
    private String cao = "Cao SW";

    private boolean overheidswerkgever;

    @Size(max = 200)
    @Column(name = "overheidswerkgever_source")
    private String overheidswerkgeverSource;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "employer_ufo", joinColumns = @JoinColumn(name = "employer_id"))
    @MapKeyColumn(name = "regeling")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "applies")
    private Map<Regeling, Boolean> ufo = new HashMap<>();

    @Column(name = "whk_percentage")
    private BigDecimal whkPercentage;

    @Column(name = "small_for_aof")
    private boolean smallForAof;

    @Convert(converter = MonthNumber.class)
    @Column(name = "vakantietoeslag_month")
    private Month vakantietoeslagMonth = Month.MAY;

    @Min(1)
    @Max(31)
    @Column(name = "payment_day")
    private int paymentDay = 25;

    @Min(1)
    @Max(31)
    @Column(name = "december_payment_day")
    private Integer decemberPaymentDay;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "employer_payment_date", joinColumns = @JoinColumn(name = "employer_id"))
    @MapKeyColumn(name = "month")
    @Column(name = "payment_date")
    private Map<LocalDate, LocalDate> paymentDates = new HashMap<>();

    public Employer() {}

    /** With the usual settings: Cao SW, no overheidswerkgever, vakantietoeslag in May, paid on the 25th. */
    public Employer(String name, String loonheffingennummer, String kvk, String iban) {
        this.name = name;
        this.loonheffingennummer = loonheffingennummer;
        this.kvk = kvk;
        this.iban = iban;
    }

    /** The day on which the wages of the month are paid: the agreed date of that month, else the usual one. */
    public LocalDate paymentDate(YearMonth month) {
        LocalDate agreed = paymentDates.get(month.atDay(1));
        return agreed != null ? agreed : usualPaymentDate(month);
    }

    /** The usual day of the month, or of December, brought back to a bank day. */
    public LocalDate usualPaymentDate(YearMonth month) {
        int day = month.getMonth() == Month.DECEMBER && decemberPaymentDay != null ? decemberPaymentDay : paymentDay;
        return Law.load().bankDays().onOrBefore(month.atDay(Math.min(day, month.lengthOfMonth())));
    }

    /** Pays the wages of one month on another day than usual. @throws Refused when no bank pays on that day */
    public void payOn(YearMonth month, LocalDate date) {
        BankDays bankDays = Law.load().bankDays();
        bankDays.whyNot(date).ifPresent(why -> {
            throw new Refused("personnel.employer.no-bank-day", date, why, bankDays.onOrBefore(date));
        });
        paymentDates.put(month.atDay(1), date);
    }

    /** Pays the wages of the month on the usual day again. */
    public void payOnUsualDay(YearMonth month) {
        paymentDates.remove(month.atDay(1));
    }

    /** Whether Ufo applies to this regeling although, or not although, "overheidswerkgever" says otherwise. */
    public void overrideUfo(Regeling regeling, Optional<Boolean> applies) {
        applies.ifPresentOrElse(given -> ufo.put(regeling, given), () -> ufo.remove(regeling));
    }

    /** Refuses what cannot be, naming the field; brings numbers into one form first. */
    public void check() {
        EmployerChecks.check(this);
    }

    /** For the audit trail: what premiums and payments depend on, in Dutch. */
    String description() {
        return "loonheffingennummer %s, kvk %s, iban %s, cao %s, overheidswerkgever %s, whk %s, klein voor Aof %s, betaaldag %d, in december %s"
                .formatted(
                        loonheffingennummer,
                        kvk,
                        iban,
                        cao,
                        overheidswerkgever ? "ja" : "nee",
                        whkPercentage == null ? "onbekend" : whkPercentage + " %",
                        smallForAof ? "ja" : "nee",
                        paymentDay,
                        decemberPaymentDay == null ? "dezelfde dag" : decemberPaymentDay);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Nine digits, L and two digits. */
    public String getLoonheffingennummer() {
        return loonheffingennummer;
    }

    public void setLoonheffingennummer(String loonheffingennummer) {
        this.loonheffingennummer = loonheffingennummer;
    }

    public String getKvk() {
        return kvk;
    }

    public void setKvk(String kvk) {
        this.kvk = kvk;
    }

    /** The account from which the wages are paid. */
    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getCao() {
        return cao;
    }

    public void setCao(String cao) {
        this.cao = cao;
    }

    public boolean isOverheidswerkgever() {
        return overheidswerkgever;
    }

    public void setOverheidswerkgever(boolean overheidswerkgever) {
        this.overheidswerkgever = overheidswerkgever;
    }

    /** From which decision it follows that this is (not) an overheidswerkgever; may be null. */
    public String getOverheidswerkgeverSource() {
        return overheidswerkgeverSource;
    }

    public void setOverheidswerkgeverSource(String source) {
        this.overheidswerkgeverSource = source;
    }

    /** Per regeling an exception; mostly empty. */
    public Map<Regeling, Boolean> getUfo() {
        return Map.copyOf(ufo);
    }

    /** Own differentiated premium Whk, WGA and ZW together, in percent; null when not known. */
    public BigDecimal getWhkPercentage() {
        return whkPercentage;
    }

    public void setWhkPercentage(BigDecimal whkPercentage) {
        this.whkPercentage = whkPercentage;
    }

    public boolean isSmallForAof() {
        return smallForAof;
    }

    public void setSmallForAof(boolean smallForAof) {
        this.smallForAof = smallForAof;
    }

    public Month getVakantietoeslagMonth() {
        return vakantietoeslagMonth;
    }

    public void setVakantietoeslagMonth(Month month) {
        this.vakantietoeslagMonth = month;
    }

    public int getPaymentDay() {
        return paymentDay;
    }

    public void setPaymentDay(int paymentDay) {
        this.paymentDay = paymentDay;
    }

    /** Null when December is paid on the same day as other months. */
    public Integer getDecemberPaymentDay() {
        return decemberPaymentDay;
    }

    public void setDecemberPaymentDay(Integer day) {
        this.decemberPaymentDay = day;
    }

    /** The months that are paid on another day than usual. */
    public Map<YearMonth, LocalDate> getPaymentDates() {
        return paymentDates.entrySet().stream()
                .collect(Collectors.toMap(agreed -> YearMonth.from(agreed.getKey()), Map.Entry::getValue));
    }
}

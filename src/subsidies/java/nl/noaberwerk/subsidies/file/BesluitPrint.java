package nl.noaberwerk.subsidies.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import nl.noaberwerk.letters.PageTemplate;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.participation.BegeleidWerkenSubsidie.Method;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.subsidies.BegeleidWerkenFile;
import nl.noaberwerk.subsidies.RegularEmployment;
import nl.noaberwerk.subsidies.SubsidyTerms;

/**
 * The decision about the subsidy on paper, to the regular employer, with the objection clause. A loonwaarde does not stand
 * in it: it is special data, and an amount per month is enough.
 */
@ApplicationScoped
public class BesluitPrint {

    private static final PageTemplate TEMPLATE = PageTemplate.read(BesluitPrint.class, "besluit.xhtml");
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Messages.DUTCH);

    @Inject
    private PdfPages pages;

    @Inject
    private LawBook lawBook;

    @Inject
    private EmployerInView employer;

    /** @param day that stands on it */
    public byte[] pdf(BegeleidWerkenFile file, LocalDate day) {
        LawValue weeks = lawBook.current().value("begeleid-werken.bezwaar.weken", day);
        return pages.of(sheet(file, day, employer.getName(), weeks).page());
    }

    static PageTemplate sheet(BegeleidWerkenFile file, LocalDate day, String sender, LawValue weeks) {
        RegularEmployment job = file.placement().getJob();
        SubsidyTerms terms = file.termsOn(day);
        YearMonth month = YearMonth.from(terms.validFrom());
        PageTemplate sheet = TEMPLATE.copy();
        sheet.text("sender", sender);
        sheet.text("to", job.regularEmployer());
        sheet.text("contact", "t.a.v. " + job.contact());
        sheet.text("street", job.street());
        sheet.text("place", job.place());
        sheet.text("day", LONG_DAY.format(day));
        sheet.text("who", file.who().name().full());
        sheet.text("first", LONG_DAY.format(terms.validFrom()));
        sheet.text(
                "amount",
                Notation.euro(terms.subsidy().over(month, month.lengthOfMonth()).amount()));
        sheet.text("how", how(terms));
        sheet.text("pay", terms.months() == 1 ? "elke maand" : "elk kwartaal");
        sheet.text("iban", job.iban());
        sheet.text("organisation", terms.organisation());
        sheet.text("policy", terms.policy());
        sheet.text("weeks", weeks.value());
        sheet.text("objection", sender);
        sheet.text("signed", sender);
        return sheet;
    }

    private static String how(SubsidyTerms terms) {
        return terms.method() == Method.PERCENTAGE
                ? "Dat is " + Notation.percent(terms.percentage()) + " van de loonkosten."
                : "Dat is het deel van de loonkosten waar geen werk tegenover staat.";
    }
}

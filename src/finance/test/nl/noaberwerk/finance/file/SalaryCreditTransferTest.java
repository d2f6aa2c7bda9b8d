package nl.noaberwerk.finance.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import nl.noaberwerk.finance.Payment;
import nl.noaberwerk.finance.PaymentBatch;
import nl.noaberwerk.finance.SepaLetters;
import nl.noaberwerk.payroll.Disbursement.Kind;
import nl.noaberwerk.rules.Euro;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SalaryCreditTransferTest {

    private final byte[] file = new SalaryCreditTransfer()
            .write(batch(
                    payment("10001", "W. Özdemir", "1362.09"),
                    payment("10002", "P. O'Neill", "0.01"),
                    payment("10003", "M. ten Dam", "2000.90")));

    /** The first two are one wage of 1,362.09 on two accounts, of which 61.30 more was withheld for a creditor. */
    private final byte[] divided = new SalaryCreditTransfer()
            .write(batch(
                    payment("10001", "W. Özdemir", "1112.09"), second("10001", "250.00"), creditor("10001", "61.30")));

    @Test
    void theFileIsValidAgainstTheOfficialSchema() throws Exception {
        validate(file);
    }

    @Test
    void withASplitWageAndACreditorItIsValidToo() throws Exception {
        validate(divided);
    }

    @Test
    void aFileWithOnlyACreditorIsValid() throws Exception {
        byte[] only = new SalaryCreditTransfer().write(batch(creditor("10001", "61.30")));
        validate(only);
        assertThat(text(only, "count(//*[local-name()='PmtInf'])")).isEqualTo("1");
    }

    @Test
    void whatWasWithheldForCreditorsStandsApartAndIsNoSalary() throws Exception {
        // 1,112.09 + 250.00 = 1,362.09 net, + 61.30 withheld = 1,423.39; by hand
        assertThat(text(divided, "//*[local-name()='GrpHdr']/*[local-name()='CtrlSum']"))
                .isEqualTo("1423.39");
        assertThat(text(divided, "//*[local-name()='GrpHdr']/*[local-name()='NbOfTxs']"))
                .isEqualTo("3");
        assertThat(text(divided, "//*[local-name()='PmtInf'][1]/*[local-name()='CtrlSum']"))
                .isEqualTo("1362.09");
        assertThat(text(divided, "//*[local-name()='PmtInf'][2]/*[local-name()='CtrlSum']"))
                .isEqualTo("61.30");
        assertThat(text(divided, "count(//*[local-name()='PmtInf'][2]//*[local-name()='CtgyPurp'])"))
                .isEqualTo("0");
        assertThat(text(divided, "//*[local-name()='PmtInf'][2]//*[local-name()='Ustrd']"))
                .isEqualTo("2026/0815 Van Dam");
        assertThat(text(divided, "//*[local-name()='PmtInf'][2]/*[local-name()='PmtInfId']"))
                .isNotEqualTo(text(divided, "//*[local-name()='PmtInf'][1]/*[local-name()='PmtInfId']"));
    }

    private static void validate(byte[] written) throws Exception {
        Path schema = Path.of(System.getProperty("shared.folder", "absent"), "schemas/iso20022/pain.001.001.09.xsd");
        Assumptions.assumeTrue(Files.exists(schema), "the official schema is not on this machine");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(written)));
    }

    @Test
    void countAndControlSumAreThoseOfThePaymentsInBothPlaces() throws Exception {
        // 1362.09 + 0.01 + 2000.90 = 3363.00, added by hand
        assertThat(text("//*[local-name()='GrpHdr']/*[local-name()='NbOfTxs']")).isEqualTo("3");
        assertThat(text("//*[local-name()='PmtInf']/*[local-name()='NbOfTxs']")).isEqualTo("3");
        assertThat(text("//*[local-name()='GrpHdr']/*[local-name()='CtrlSum']")).isEqualTo("3363.00");
        assertThat(text("//*[local-name()='PmtInf']/*[local-name()='CtrlSum']")).isEqualTo("3363.00");
        assertThat(text("count(//*[local-name()='CdtTrfTxInf'])")).isEqualTo("3");
        assertThat(text("count(//*[local-name()='PmtInf'])")).isEqualTo("1");
    }

    @Test
    void itIsOneSalaryBatchBookedAsOneAmountOnThePaymentDateFromTheEmployersAccount() throws Exception {
        assertThat(text("//*[local-name()='BtchBookg']")).isEqualTo("true");
        assertThat(text("//*[local-name()='PmtInf']/*[local-name()='PmtTpInf']/*[local-name()='CtgyPurp']"))
                .isEqualTo("SALA");
        assertThat(text("//*[local-name()='SvcLvl']")).isEqualTo("SEPA");
        assertThat(text("//*[local-name()='ChrgBr']")).isEqualTo("SLEV");
        assertThat(text("//*[local-name()='ReqdExctnDt']")).isEqualTo("2026-11-25");
        assertThat(text("//*[local-name()='DbtrAcct']")).isEqualTo("NL91ABNA0417164300");
        assertThat(text("//*[local-name()='DbtrAgt']")).isEqualTo("NOTPROVIDED");
    }

    @Test
    void amountsAreInEurosWithTwoDecimals() throws Exception {
        assertThat(text("//*[local-name()='CdtTrfTxInf'][2]//*[local-name()='InstdAmt']"))
                .isEqualTo("0.01");
        assertThat(text("count(//*[local-name()='InstdAmt'][@Ccy='EUR'])")).isEqualTo("3");
    }

    @Test
    void onlySepaLettersStandInTheTexts() {
        String xml = new String(file, StandardCharsets.UTF_8);
        assertThat(xml.chars()).allMatch(letter -> letter < 128);
        assertThat(xml).contains("W. Ozdemir").contains("P. O'Neill");
    }

    private String text(String path) throws Exception {
        return text(file, path);
    }

    private static String text(byte[] written, String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(written));
        return XPathFactory.newInstance().newXPath().evaluate(path, document);
    }

    private static PaymentBatch batch(Payment... payments) {
        return new PaymentBatch(
                "NW-12-1",
                LocalDateTime.of(2026, 11, 20, 9, 0),
                LocalDate.of(2026, 11, 25),
                new PaymentBatch.Debtor("Sociaal Werkbedrijf De Noaber", "NL91ABNA0417164300"),
                List.of(payments));
    }

    private static Payment payment(String number, String name, String amount) {
        return new Payment(
                "SAL-2026-11-1-" + number,
                Kind.EMPLOYEE,
                SepaLetters.text(name, 70),
                "NL04RABO0200112244",
                Euro.of(amount),
                "Salaris november 2026");
    }

    private static Payment second(String number, String amount) {
        return new Payment(
                "SA2-2026-11-1-" + number,
                Kind.SECOND_ACCOUNT,
                "Stichting Sparen",
                "NL73BANK0097371421",
                Euro.of(amount),
                "Salaris november 2026");
    }

    private static Payment creditor(String number, String amount) {
        return new Payment(
                "BSL1-2026-11-1-" + number,
                Kind.CREDITOR,
                "Deurwaarders Noord",
                "NL19BANK0257627257",
                Euro.of(amount),
                "2026/0815 Van Dam");
    }
}

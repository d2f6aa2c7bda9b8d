package nl.noaberwerk.finance.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import nl.noaberwerk.finance.Payment;
import nl.noaberwerk.finance.PaymentBatch;
import nl.noaberwerk.finance.PaymentFormat;
import nl.noaberwerk.rules.Euro;

/** Customer credit transfer pain.001.001.09 for salaries: one batch, booked as one amount. */
@ApplicationScoped
public class SalaryCreditTransfer implements PaymentFormat {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    @Override
    public byte[] write(PaymentBatch batch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Elements xml = new Elements(
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()));
            xml.startDocument("Document", NAMESPACE);
            xml.within("CstmrCdtTrfInitn", () -> {
                groupHeader(xml, batch);
                xml.within("PmtInf", () -> paymentInformation(xml, batch));
            });
            xml.endDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void groupHeader(Elements xml, PaymentBatch batch) throws XMLStreamException {
        xml.within("GrpHdr", () -> {
            xml.element("MsgId", batch.messageId());
            xml.element("CreDtTm", batch.madeAt().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
            totals(xml, batch);
            xml.within("InitgPty", () -> xml.element("Nm", batch.debtor().name()));
        });
    }

    private static void paymentInformation(Elements xml, PaymentBatch batch) throws XMLStreamException {
        xml.element("PmtInfId", batch.messageId());
        xml.element("PmtMtd", "TRF");
        // one booking on the employer's statement: single salaries do not show there
        xml.element("BtchBookg", "true");
        totals(xml, batch);
        xml.within("PmtTpInf", () -> {
            xml.within("SvcLvl", () -> xml.element("Cd", "SEPA"));
            xml.within("CtgyPurp", () -> xml.element("Cd", "SALA"));
        });
        xml.within("ReqdExctnDt", () -> xml.element("Dt", batch.paymentDate().toString()));
        xml.within("Dbtr", () -> xml.element("Nm", batch.debtor().name()));
        account(xml, "DbtrAcct", batch.debtor().iban());
        xml.within(
                "DbtrAgt",
                () -> xml.within("FinInstnId", () -> xml.within("Othr", () -> xml.element("Id", "NOTPROVIDED"))));
        xml.element("ChrgBr", "SLEV");
        for (Payment payment : batch.payments()) {
            xml.within("CdtTrfTxInf", () -> transfer(xml, payment, batch.description()));
        }
    }

    private static void transfer(Elements xml, Payment payment, String description) throws XMLStreamException {
        xml.within("PmtId", () -> xml.element("EndToEndId", payment.endToEndId()));
        xml.within(
                "Amt",
                () -> xml.element("InstdAmt", "Ccy", "EUR", payment.amount().decimal()));
        xml.within("Cdtr", () -> xml.element("Nm", payment.name()));
        account(xml, "CdtrAcct", payment.iban());
        xml.within("RmtInf", () -> xml.element("Ustrd", description));
    }

    private static void totals(Elements xml, PaymentBatch batch) throws XMLStreamException {
        Euro total = batch.total();
        xml.element("NbOfTxs", Integer.toString(batch.payments().size()));
        xml.element("CtrlSum", total.decimal());
    }

    private static void account(Elements xml, String name, String iban) throws XMLStreamException {
        xml.within(name, () -> xml.within("Id", () -> xml.element("IBAN", iban)));
    }
}

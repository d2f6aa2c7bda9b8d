package nl.noaberwerk.finance.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import nl.noaberwerk.finance.Payment;
import nl.noaberwerk.finance.PaymentBatch;
import nl.noaberwerk.finance.PaymentFormat;

/** Customer credit transfer pain.001.001.09: a batch of wages and one for creditors, each booked as one amount. */
@ApplicationScoped
public class SalaryCreditTransfer implements PaymentFormat {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    /** @param suffix of the identification of the part */
    private record Part(String suffix, List<Payment> payments, boolean salaries) {}

    @Override
    public byte[] write(PaymentBatch batch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Elements xml = new Elements(
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()));
            xml.startDocument("Document", NAMESPACE);
            xml.within("CstmrCdtTrfInitn", () -> {
                groupHeader(xml, batch);
                if (!batch.wages().isEmpty()) {
                    xml.within("PmtInf", () -> part(xml, batch, new Part("", batch.wages(), true)));
                }
                // no salaries for the bank: apart, without the purpose that marks them
                if (!batch.toCreditors().isEmpty()) {
                    xml.within("PmtInf", () -> part(xml, batch, new Part("-B", batch.toCreditors(), false)));
                }
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
            totals(xml, batch.payments());
            xml.within("InitgPty", () -> xml.element("Nm", batch.debtor().name()));
        });
    }

    private static void part(Elements xml, PaymentBatch batch, Part part) throws XMLStreamException {
        xml.element("PmtInfId", batch.messageId() + part.suffix());
        xml.element("PmtMtd", "TRF");
        // one booking on the employer's statement: single salaries do not show there
        xml.element("BtchBookg", "true");
        totals(xml, part.payments());
        xml.within("PmtTpInf", () -> {
            xml.within("SvcLvl", () -> xml.element("Cd", "SEPA"));
            if (part.salaries()) {
                xml.within("CtgyPurp", () -> xml.element("Cd", "SALA"));
            }
        });
        xml.within("ReqdExctnDt", () -> xml.element("Dt", batch.paymentDate().toString()));
        xml.within("Dbtr", () -> xml.element("Nm", batch.debtor().name()));
        account(xml, "DbtrAcct", batch.debtor().iban());
        xml.within(
                "DbtrAgt",
                () -> xml.within("FinInstnId", () -> xml.within("Othr", () -> xml.element("Id", "NOTPROVIDED"))));
        xml.element("ChrgBr", "SLEV");
        for (Payment payment : part.payments()) {
            xml.within("CdtTrfTxInf", () -> transfer(xml, payment));
        }
    }

    private static void transfer(Elements xml, Payment payment) throws XMLStreamException {
        xml.within("PmtId", () -> xml.element("EndToEndId", payment.endToEndId()));
        xml.within(
                "Amt",
                () -> xml.element("InstdAmt", "Ccy", "EUR", payment.amount().decimal()));
        xml.within("Cdtr", () -> xml.element("Nm", payment.name()));
        account(xml, "CdtrAcct", payment.iban());
        xml.within("RmtInf", () -> xml.element("Ustrd", payment.description()));
    }

    private static void totals(Elements xml, List<Payment> payments) throws XMLStreamException {
        xml.element("NbOfTxs", Integer.toString(payments.size()));
        xml.element("CtrlSum", PaymentBatch.total(payments).decimal());
    }

    private static void account(Elements xml, String name, String iban) throws XMLStreamException {
        xml.within(name, () -> xml.within("Id", () -> xml.element("IBAN", iban)));
    }
}

package nl.noaberwerk.check;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A message for the bank as the bank reads it. */
record BankFile(Document message) {

    static BankFile of(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new BankFile(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)));
        } catch (Exception unreadable) {
            throw new AssertionError("no XML", unreadable);
        }
    }

    /** The number of transactions that the header tells. */
    int told() {
        return Integer.parseInt(texts("NbOfTxs").get(0));
    }

    /** In euros, as the header tells. */
    BigDecimal controlSum() {
        return new BigDecimal(texts("CtrlSum").get(0));
    }

    /** The amount of every payment in euros. */
    List<BigDecimal> amounts() {
        return texts("InstdAmt").stream().map(BigDecimal::new).toList();
    }

    /** The references of the payments in the order of the amounts. */
    List<String> references() {
        return texts("EndToEndId");
    }

    private List<String> texts(String element) {
        NodeList found = message.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }
}

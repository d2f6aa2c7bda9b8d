package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;

/** Holds a bank file against the official schema pain.001.001.09, which is not ours to ship. */
final class BankSchema {

    private BankSchema() {}

    static void accepts(byte[] file) {
        Path schema = Path.of(System.getProperty("shared.folder", ""), "schemas/iso20022/pain.001.001.09.xsd");
        Assumptions.assumeTrue(
                Files.exists(schema), "skipped: the official schema pain.001.001.09.xsd is not on this machine");
        assertThatCode(() -> SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(schema.toFile())
                        .newValidator()
                        .validate(new StreamSource(new ByteArrayInputStream(file))))
                .doesNotThrowAnyException();
    }
}

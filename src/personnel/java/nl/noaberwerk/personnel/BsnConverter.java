package nl.noaberwerk.personnel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.noaberwerk.platform.SecretText;

/** Keeps a BSN encrypted; equal BSNs give equal ciphers, so that a person can be found by it. */
@Converter(autoApply = true)
public class BsnConverter implements AttributeConverter<Bsn, String> {

    // made at the first use: the configuration is not there yet when the class is loaded
    private static volatile SecretText secret;

    @Override
    public String convertToDatabaseColumn(Bsn bsn) {
        return bsn == null ? null : secret().encrypt(bsn.digits());
    }

    @Override
    public Bsn convertToEntityAttribute(String cipher) {
        return cipher == null ? null : new Bsn(secret().decrypt(cipher));
    }

    private static SecretText secret() {
        if (secret == null) {
            secret = SecretText.configured();
        }
        return secret;
    }
}

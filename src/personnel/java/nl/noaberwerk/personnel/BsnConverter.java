package nl.noaberwerk.personnel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.noaberwerk.platform.SecretText;

/** Keeps a BSN encrypted; equal BSNs give equal ciphers, so that a person can be found by it. */
@Converter(autoApply = true)
public class BsnConverter implements AttributeConverter<Bsn, String> {

    @Override
    public String convertToDatabaseColumn(Bsn bsn) {
        return bsn == null ? null : SecretText.configured().encrypt(bsn.digits());
    }

    @Override
    public Bsn convertToEntityAttribute(String cipher) {
        return cipher == null ? null : new Bsn(SecretText.configured().decrypt(cipher));
    }
}

package nl.noaberwerk.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.noaberwerk.platform.SecretText;

/** The PDF of a letter, encrypted. */
@Entity
@Table(name = "letter_content")
public class LetterContent {

    @Id
    @Column(name = "letter_id")
    private Long letterId;

    private byte[] cipher;

    protected LetterContent() {}

    LetterContent(long letterId, byte[] content, SecretText secret) {
        this.letterId = letterId;
        cipher = secret.encrypt(content);
    }

    /** The PDF as it was printed. */
    byte[] opened(SecretText secret) {
        return secret.decrypt(cipher);
    }
}

package nl.noaberwerk.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.noaberwerk.platform.SecretText;

/** The bytes of a document, encrypted; the only part of a document that can go. */
@Entity
@Table(name = "document_content")
public class DocumentContent {

    @Id
    @Column(name = "document_id")
    private Long documentId;

    private byte[] cipher;

    protected DocumentContent() {}

    DocumentContent(long documentId, byte[] content, SecretText secret) {
        this.documentId = documentId;
        cipher = secret.encrypt(content);
    }

    /** The file as it came in. */
    byte[] opened(SecretText secret) {
        return secret.decrypt(cipher);
    }
}

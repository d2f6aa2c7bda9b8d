package nl.noaberwerk.documents.rest;

import nl.noaberwerk.documents.Document;
import nl.noaberwerk.documents.DocumentLine;

/**
 * A document without its content.
 *
 * @param keepThrough null while no end of the employment is known
 */
public record DocumentAnswer(
        long id,
        String kind,
        String title,
        String day,
        String mediaType,
        int bytes,
        String sha256,
        String keepThrough,
        boolean withdrawn,
        boolean destroyed) {

    static DocumentAnswer of(DocumentLine line) {
        Document document = line.document();
        return new DocumentAnswer(
                document.getId(),
                document.getKind(),
                document.getTitle(),
                document.getValidFrom().toString(),
                document.getFormat().mediaType(),
                document.getBytes(),
                document.getSha256(),
                line.keepThrough().map(Object::toString).orElse(null),
                line.isWithdrawn(),
                line.isDestroyed());
    }
}

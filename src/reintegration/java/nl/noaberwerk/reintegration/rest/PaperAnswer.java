package nl.noaberwerk.reintegration.rest;

import java.util.List;
import java.util.Map;
import nl.noaberwerk.reintegration.DocumentLine;
import nl.noaberwerk.reintegration.DocumentSignature;
import nl.noaberwerk.reintegration.Party;
import nl.noaberwerk.reintegration.ReintegrationDocuments.Opened;

/**
 * A document of a case.
 *
 * @param version number of the last version; 0 when there is none
 * @param waitsFor who must still sign: EMPLOYEE, EMPLOYER
 * @param answers by the code of the question; empty in a list
 */
public record PaperAnswer(
        long id,
        long caseId,
        String kind,
        String startedOn,
        int version,
        boolean done,
        List<String> waitsFor,
        List<Signature> signatures,
        Map<String, String> answers) {

    /** @param agreed false when the party signed for having seen it only */
    public record Signature(String party, String name, boolean agreed, String signedOn) {

        static Signature of(DocumentSignature signature) {
            return new Signature(
                    signature.getParty().name(),
                    signature.getName(),
                    signature.isAgreed(),
                    signature.getSignedOn().toString());
        }
    }

    static PaperAnswer of(DocumentLine line) {
        return of(line, Map.of());
    }

    static PaperAnswer of(Opened opened) {
        return of(opened.line(), opened.content().answers());
    }

    private static PaperAnswer of(DocumentLine line, Map<String, String> answers) {
        return new PaperAnswer(
                line.document().getId(),
                line.document().getCaseId(),
                line.document().getKind().name(),
                line.document().getStartedOn().toString(),
                line.versions().size(),
                line.isDone(),
                line.missing().stream().map(Party::name).toList(),
                line.signatures().stream().map(Signature::of).toList(),
                answers);
    }
}

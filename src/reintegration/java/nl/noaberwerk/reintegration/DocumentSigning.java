package nl.noaberwerk.reintegration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Records that a document was signed, and tells the timeline when everybody did. */
@Stateless
@DenyAll
public class DocumentSigning {

    private static final int LONGEST_NAME = 120;

    @Inject
    private PaperStore store;

    @Inject
    private TimelineFacts timeline;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /**
     * The signature of one party under the last version.
     *
     * @throws Refused when there is no version, the party signed before, or the day cannot be
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public DocumentLine sign(long documentId, NewSignature draft) {
        DocumentLine line = store.line(documentId);
        DocumentVersion version = line.last().orElseThrow(() -> new Refused("reintegration.signature.no-version"));
        check(line, draft);
        store.add(new DocumentSignature(
                version.getId(), draft, new Recording(draft.signedOn(), today.now(), caller.name(), "")));
        store.changed(
                line,
                "handtekening " + draft.party().label() + " van " + Messages.shown(draft.signedOn()) + " vastgelegd");
        DocumentLine signed = store.line(documentId);
        if (signed.isDone()) {
            timeline.done(signed);
        }
        return signed;
    }

    private void check(DocumentLine line, NewSignature draft) {
        if (draft.party() == null || !line.missing().contains(draft.party())) {
            throw Refused.conflict("reintegration.signature.party");
        }
        if (draft.name().isEmpty() || draft.name().length() > LONGEST_NAME) {
            throw Refused.badRequest("reintegration.signature.name", LONGEST_NAME);
        }
        // what was made on another computer and typed over later may be signed before it was typed
        LocalDate earliest = store.file(line.document().getCaseId()).firstDay();
        if (draft.signedOn() == null
                || draft.signedOn().isBefore(earliest)
                || draft.signedOn().isAfter(today.date())) {
            throw new Refused("reintegration.signature.day", earliest, today.date());
        }
    }
}

package nl.noaberwerk.reintegration.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.reintegration.DocumentLine;
import nl.noaberwerk.reintegration.DocumentSigning;
import nl.noaberwerk.reintegration.NewSignature;
import nl.noaberwerk.reintegration.Party;
import nl.noaberwerk.reintegration.ReintegrationDocuments;
import nl.noaberwerk.reintegration.ReintegrationDocuments.Opened;

/** Records who signed a document, and when. */
@Named
@ViewScoped
public class PaperSignScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReintegrationDocuments documents;

    @Inject
    private DocumentSigning signing;

    @Inject
    private Today today;

    private transient Opened opened;
    private Long id;
    private Party party;
    private String name;
    private boolean agreed = true;
    private LocalDate signedOn;

    /** Called when the page opens: the form begins with who must sign first. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("reintegration.document.unknown", "");
        }
        signedOn = today.date();
        party = getMissing().stream().findFirst().orElse(null);
        name = party == Party.EMPLOYEE ? getOpened().name() : "";
    }

    public Opened getOpened() {
        if (opened == null) {
            opened = documents.open(id);
        }
        return opened;
    }

    public DocumentLine getLine() {
        return getOpened().line();
    }

    public List<Party> getMissing() {
        return List.copyOf(getLine().missing());
    }

    /** Whether somebody can sign now: there is a version, and somebody is still to sign it. */
    public boolean isReady() {
        return getLine().last().isPresent() && !getMissing().isEmpty();
    }

    public boolean isForUwv() {
        return getLine().document().getKind().fact().name().startsWith("MELDING");
    }

    public String sign() {
        DocumentLine signed = signing.sign(id, new NewSignature(party, name, agreed, signedOn));
        Notice.afterRedirect(
                signed.isDone()
                        ? Messages.text("reintegration.signed-all")
                        : Messages.text("reintegration.signed", signed.missingInWords()));
        return "/reintegration/sign.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Party getParty() {
        return party;
    }

    public void setParty(Party party) {
        this.party = party;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}

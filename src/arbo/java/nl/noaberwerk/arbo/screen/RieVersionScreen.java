package nl.noaberwerk.arbo.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.noaberwerk.arbo.Assessed;
import nl.noaberwerk.arbo.Rie;
import nl.noaberwerk.arbo.Ries;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;

/** A new version of the RI&amp;E, or the day on which one was tested or sent to the OR. */
@Named
@ViewScoped
public class RieVersionScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Ries ries;

    @Inject
    private EmployerInView employer;

    private Long id;
    private String title;
    private LocalDate madeOn;
    private LocalDate testedOn;
    private String testedBy;
    private boolean exempt;
    private LocalDate sentToOrOn;

    /** Called when the page opens: with what is known of the version. */
    public void open() {
        if (id != null) {
            Assessed known = ries.versions(employer.id()).stream()
                    .filter(one -> one.getId().equals(id))
                    .findFirst()
                    .map(Rie::getAssessed)
                    .orElseThrow(() -> Refused.notFound("arbo.rie.unknown", id));
            title = known.title();
            madeOn = known.madeOn();
            testedOn = known.testedOn();
            testedBy = known.testedBy();
            exempt = known.exempt();
            sentToOrOn = known.sentToOrOn();
        }
    }

    public String save() {
        Assessed asked = new Assessed(title, madeOn, testedOn, testedBy, exempt, sentToOrOn);
        if (id == null) {
            ries.add(employer.id(), asked);
        } else {
            ries.change(id, asked);
        }
        Notice.afterRedirect(Messages.text("arbo.rie.saved"));
        return "/arbo/rie.xhtml?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(LocalDate madeOn) {
        this.madeOn = madeOn;
    }

    public LocalDate getTestedOn() {
        return testedOn;
    }

    public void setTestedOn(LocalDate testedOn) {
        this.testedOn = testedOn;
    }

    public String getTestedBy() {
        return testedBy;
    }

    public void setTestedBy(String testedBy) {
        this.testedBy = testedBy;
    }

    public boolean getExempt() {
        return exempt;
    }

    public void setExempt(boolean exempt) {
        this.exempt = exempt;
    }

    public LocalDate getSentToOrOn() {
        return sentToOrOn;
    }

    public void setSentToOrOn(LocalDate sentToOrOn) {
        this.sentToOrOn = sentToOrOn;
    }
}

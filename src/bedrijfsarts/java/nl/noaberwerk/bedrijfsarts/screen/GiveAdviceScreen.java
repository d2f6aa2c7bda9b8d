package nl.noaberwerk.bedrijfsarts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.absence.AdviceFields;
import nl.noaberwerk.absence.Advices;
import nl.noaberwerk.absence.BedrijfsartsAdvice;
import nl.noaberwerk.bedrijfsarts.SeenCase;
import nl.noaberwerk.bedrijfsarts.SeenCases;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** The bedrijfsarts tells the employer what somebody can do: the only thing that crosses. */
@Named
@ViewScoped
public class GiveAdviceScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeenCases cases;

    @Inject
    private Advices advices;

    @Inject
    private Today today;

    private transient SeenCase seen;
    private transient List<BedrijfsartsAdvice> given;

    private Long id;
    private AdviceFields fields;

    /** Called when the page opens. */
    public void open() {
        getSeen();
        fields = new AdviceFields(today.date());
    }

    public SeenCase getSeen() {
        if (seen == null) {
            if (id == null) {
                throw Refused.notFound("absence.case.not-found", "");
            }
            seen = cases.open(id);
        }
        return seen;
    }

    /** What was advised before, the newest first. */
    public List<BedrijfsartsAdvice> getGiven() {
        if (given == null) {
            given = advices.of(id);
        }
        return given;
    }

    public String save() {
        advices.record(id, fields.draft());
        Notice.afterRedirect(Messages.text("bedrijfsarts.advised"));
        return "/bedrijfsarts/advice.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public AdviceFields getFields() {
        return fields;
    }
}

package nl.noaberwerk.absence.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.noaberwerk.absence.AbsenceCases;
import nl.noaberwerk.absence.AdviceFields;
import nl.noaberwerk.absence.Advices;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** The advice of the bedrijfsarts as it came in, with up to three percentages from days on. */
@Named
@ViewScoped
public class AdviceScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AbsenceCases cases;

    @Inject
    private Advices advices;

    @Inject
    private Today today;

    private Long id;
    private String name;
    private AdviceFields fields;

    /** Called when the page opens. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("absence.case.not-found", "");
        }
        name = cases.open(id).name().full();
        fields = new AdviceFields(today.date());
    }

    public String save() {
        advices.record(id, fields.draft());
        Notice.afterRedirect(Messages.text("absence.advice.done", fields.getDay()));
        return "/absence/case.xhtml?faces-redirect=true&id=" + id + "&deel=advice";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public AdviceFields getFields() {
        return fields;
    }
}

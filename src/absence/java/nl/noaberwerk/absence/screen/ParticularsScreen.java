package nl.noaberwerk.absence.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.noaberwerk.absence.AbsenceCases;
import nl.noaberwerk.absence.CaseView;
import nl.noaberwerk.absence.ZiekmeldingCorrections;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;

/** What was told with a ziekmelding, to change it; what was told before stays. */
@Named
@ViewScoped
public class ParticularsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AbsenceCases cases;

    @Inject
    private ZiekmeldingCorrections corrections;

    private Long id;
    private Long caseId;
    private String name;
    private AnswerFields answers = new AnswerFields();

    /** Called when the page opens: the fields begin with what was told last. */
    public void open() {
        if (id == null || caseId == null) {
            throw Refused.notFound("absence.ziekmelding.not-found", "");
        }
        CaseView view = cases.open(caseId);
        name = view.name().full();
        answers = view.reports().stream()
                .filter(report -> report.spell().ziekmeldingId() == id)
                .findFirst()
                .map(report -> AnswerFields.of(report.answers()))
                .orElseThrow(() -> Refused.notFound("absence.ziekmelding.not-found", id));
    }

    public String save() {
        corrections.amend(id, answers.answers());
        Notice.afterRedirect(Messages.text("absence.particulars.done"));
        return "/absence/case.xhtml?faces-redirect=true&id=" + caseId;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public String getName() {
        return name;
    }

    public AnswerFields getAnswers() {
        return answers;
    }
}

package nl.noaberwerk.hrm.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.documents.DocumentLine;
import nl.noaberwerk.hrm.AdviceCase;
import nl.noaberwerk.hrm.AdviceCases;
import nl.noaberwerk.hrm.AdviceFile;
import nl.noaberwerk.hrm.AdviceVersion;
import nl.noaberwerk.hrm.CaseDocuments;
import nl.noaberwerk.letters.LetterLine;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** One question to HRM-advies: what was asked, what was advised, and how it went. */
@Named
@ViewScoped
public class AdviceCaseScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdviceCases cases;

    @Inject
    private CaseDocuments documents;

    @Inject
    private Letters letters;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient AdviceFile file;
    private Long id;

    /** Called when the page opens. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("hrm.case.unknown", "");
        }
        getFile();
    }

    public AdviceFile getFile() {
        if (file == null) {
            file = cases.open(id);
        }
        return file;
    }

    public AdviceCase getAdvice() {
        return getFile().advice();
    }

    /** Who asked, in words. */
    public String getAsker() {
        AdviceCase one = getAdvice();
        String name = one.askerAccount().orElse(one.getAskerName() == null ? "" : one.getAskerName());
        String kind = one.getAskerKind().getLabel();
        return name.isEmpty() ? kind : kind + ": " + name;
    }

    public boolean isLate() {
        return getAdvice().isLate(today.date());
    }

    public boolean isMayWork() {
        return getFile().isWhole() && caller.has(Role.HR_ADVISEUR, getAdvice().getEmployerId());
    }

    /** Whether it can be worked on now. */
    public boolean isWorking() {
        return isMayWork() && !getAdvice().isClosed();
    }

    /** Who sees a confidential case is decided by its adviser alone. */
    public boolean isMayDecideSecrecy() {
        return isMayWork()
                && getAdvice().adviser().filter(caller.name()::equals).isPresent();
    }

    /** To whom a version went; only who sees the whole case is told. */
    public String releasedTo(AdviceVersion version) {
        return String.join(", ", getFile().releasedTo(version.getId()));
    }

    /** Minutes by day and person, one line each. */
    public List<String> getTimes() {
        List<String> lines = new ArrayList<>();
        getFile()
                .spentByDay()
                .forEach((day, people) -> people.forEach((account, minutes) ->
                        lines.add(Messages.shown(day) + ", " + account + ": " + minutes + " minuten")));
        return lines;
    }

    /** Letters and documents belong to somebody, and are open to every hr-adviseur. */
    public boolean isPapersPossible() {
        return getFile().isWhole()
                && getAdvice().employment().isPresent()
                && !getAdvice().isConfidential();
    }

    public List<DocumentLine> getDocuments() {
        return isPapersPossible() ? documents.of(id) : List.of();
    }

    public List<LetterLine> getLetters() {
        return isPapersPossible() ? letters.about(getAdvice().employment().get(), getAbout()) : List.of();
    }

    /** How letters from this case are marked. */
    public String getAbout() {
        return "HRM " + getAdvice().getNumber();
    }

    public Long getEmployment() {
        return getAdvice().employment().orElse(null);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}

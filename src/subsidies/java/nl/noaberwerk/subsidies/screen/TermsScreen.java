package nl.noaberwerk.subsidies.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.subsidies.BegeleidWerkenFile;
import nl.noaberwerk.subsidies.BegeleidWerkenJobs;

/** Other agreements about a job from the first of a month on. */
@Named
@ViewScoped
public class TermsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BegeleidWerkenJobs jobs;

    @Inject
    private Today today;

    private Long id;
    private transient BegeleidWerkenFile file;
    private TermsFields fields = new TermsFields();
    private LocalDate from;
    private transient Computed effect;

    /** @throws Refused 404 when the page is opened without a job */
    public BegeleidWerkenFile getFile() {
        if (id == null) {
            throw Refused.notFound("subsidies.no-id");
        }
        if (file == null) {
            file = jobs.one(id);
        }
        return file;
    }

    /** Begins with what holds now, from the first of next month. */
    public void open() {
        fields = TermsFields.of(getFile().termsOn(today.date()));
        from = today.date().plusMonths(1).withDayOfMonth(1);
    }

    public void preview() {
        effect = jobs.effect(fields.terms(from));
    }

    public String save() {
        jobs.change(id, fields.terms(from));
        Notice.afterRedirect(Messages.text("subsidies.bw.changed"));
        return "/subsidies/job.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public TermsFields getFields() {
        return fields;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Computed getEffect() {
        return effect;
    }
}

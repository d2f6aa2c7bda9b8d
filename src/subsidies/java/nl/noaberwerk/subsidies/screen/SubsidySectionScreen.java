package nl.noaberwerk.subsidies.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.subsidies.BegeleidWerkenJobs;
import nl.noaberwerk.subsidies.LksFile;
import nl.noaberwerk.subsidies.Loonkostensubsidies;
import nl.noaberwerk.subsidies.LoonwaardeFile;
import nl.noaberwerk.subsidies.Loonwaarden;

/** Loonwaarde and subsidies of somebody in her dossier. */
@Named
@ViewScoped
public class SubsidySectionScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Loonwaarden loonwaarden;

    @Inject
    private Loonkostensubsidies subsidies;

    @Inject
    private BegeleidWerkenJobs jobs;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient LoonwaardeFile file;
    private transient List<LksFile> given;
    private transient Optional<Long> job;

    /** Read once per view. */
    public LoonwaardeFile file(long employmentId) {
        if (file == null) {
            file = loonwaarden.of(employmentId);
        }
        return file;
    }

    /** "48,5 %, gemeten op 1-10-2026"; empty when nothing is known. */
    public String loonwaarde(long employmentId) {
        LoonwaardeFile known = file(employmentId);
        return known.on(today.date())
                .map(one -> Messages.shown(one.percentage()) + " %, gemeten op " + Messages.shown(one.measuredOn()))
                .or(() -> known.start().map(part -> Messages.shown(part) + " %, uit het personeelsbestand"))
                .orElse("");
    }

    public List<LksFile> given(long employmentId) {
        if (given == null) {
            given = subsidies.of(employmentId);
        }
        return given;
    }

    /** The last job in begeleid werken; null when there is none. */
    public Long job(long employmentId) {
        if (job == null) {
            job = jobs.lastOf(employmentId);
        }
        return job.orElse(null);
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR);
    }
}

package nl.noaberwerk.absence.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import nl.noaberwerk.absence.AbsenceCases;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.Degree;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.platform.Today;

/** The absence of somebody in her dossier: each ziekmelding apart, and as the law joins them. */
@Named
@ViewScoped
public class AbsenceSectionScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AbsenceCases cases;

    @Inject
    private Today today;

    private transient List<CaseFile> files;

    /** As the law joins them, the newest first; read once per view. */
    public List<CaseFile> files(long employmentId) {
        if (files == null) {
            files = cases.of(employmentId);
        }
        return files;
    }

    /** Each ziekmelding apart, the newest first. */
    public List<Spell> spells(long employmentId) {
        return files(employmentId).stream()
                .flatMap(file -> file.spells().stream())
                .sorted(Comparator.comparing((Spell spell) -> spell.days().first())
                        .reversed())
                .toList();
    }

    /** Ziekmeldingen of the last twelve months, each counted. */
    public long frequency(long employmentId) {
        return spells(employmentId).stream()
                .filter(spell -> spell.days().first().isAfter(today.date().minusYears(1)))
                .count();
    }

    /** Sick days counted up to today, after merging. */
    public int dayNumber(CaseFile file) {
        return file.period().daysCounted(today.date());
    }

    /** How it is today, or that it has ended. */
    public String now(CaseFile file) {
        return file.on(today.date()).map(Degree::inWords).orElse("niet ziek");
    }
}

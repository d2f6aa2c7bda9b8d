package nl.noaberwerk.finance.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import nl.noaberwerk.finance.Journal;
import nl.noaberwerk.finance.Journals;
import nl.noaberwerk.finance.file.JournalTable;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.SentFile;

/** The page of the journal entry of a run. */
@Named
@ViewScoped
public class JournalScreen implements Serializable {

    @Inject
    private Journals journals;

    @Inject
    private PayrollRuns runs;

    private PayrollRun run;
    private Journal journal;
    private String problem = "";

    @PostConstruct
    void open() {
        run = runs.get(RunInUrl.read());
        if (run.status().isFinal()) {
            readJournal();
        }
    }

    /** Answers with the entry as CSV. */
    public void download() throws IOException {
        Journal taken = journals.download(run.id());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JournalTable.write(taken, bytes);
        SentFile.send(taken.document().reference() + ".csv", "text/csv;charset=UTF-8", bytes.toByteArray());
    }

    private void readJournal() {
        try {
            journal = journals.of(run.id());
        } catch (Refused refused) {
            problem = refused.getMessage();
        }
    }

    public PayrollRun getRun() {
        return run;
    }

    public boolean isApproved() {
        return run.status().isFinal();
    }

    /** Null when it could not be made: then {@link #getProblem} says why. */
    public Journal getJournal() {
        return journal;
    }

    public String getProblem() {
        return problem;
    }
}

package nl.noaberwerk.benefits.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.benefits.UwvChannel;
import nl.noaberwerk.benefits.UwvDuty;
import nl.noaberwerk.benefits.UwvForm;
import nl.noaberwerk.benefits.UwvReports;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** One report to UWV: why and by when, the dagloon, every field to take over, and that it was sent. */
@Named
@ViewScoped
public class UwvReportScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELF = "/benefits/report.xhtml?faces-redirect=true&id=";

    @Inject
    private UwvReports reports;

    @Inject
    private EmployerInView inView;

    @Inject
    private Today today;

    private transient UwvDuty duty;
    private transient UwvForm form;
    private final DagloonFields dagloon = new DagloonFields();
    private Long id;
    private UwvChannel channel = UwvChannel.WERKGEVERSPORTAAL;
    private LocalDate sentOn;
    private String reference;

    public void open() {
        if (id == null) {
            throw Refused.notFound("benefits.report.no-duty");
        }
        sentOn = today.date();
        getDuty();
    }

    public UwvDuty getDuty() {
        if (duty == null) {
            duty = reports.duty(inView.id(), id);
        }
        return duty;
    }

    /** The fields of the last report; empty as long as none was made. */
    public List<String> getHeadings() {
        return form().headings();
    }

    public UwvForm form() {
        if (form == null) {
            form = getDuty()
                    .report()
                    .map(report -> reports.open(report.getId()).form())
                    .orElse(new UwvForm(List.of()));
        }
        return form;
    }

    /** Whether a report can be made now. */
    public boolean isToMake() {
        UwvDuty.Stage stage = getDuty().stage();
        return stage != UwvDuty.Stage.GROUND_UNKNOWN && stage != UwvDuty.Stage.DONE;
    }

    public boolean isToSend() {
        return getDuty().stage() == UwvDuty.Stage.TO_SEND;
    }

    public String make() {
        reports.make(inView.id(), id, dagloon.dagloon());
        Notice.afterRedirect(Messages.text("benefits.report.made"));
        return SELF + id;
    }

    public String send() {
        reports.sent(getDuty().report().orElseThrow().getId(), channel, sentOn, reference);
        Notice.afterRedirect(Messages.text("benefits.report.sent"));
        return SELF + id;
    }

    public List<UwvChannel> getChannels() {
        return Arrays.asList(UwvChannel.values());
    }

    public DagloonFields getDagloon() {
        return dagloon;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public UwvChannel getChannel() {
        return channel;
    }

    public void setChannel(UwvChannel channel) {
        this.channel = channel;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}

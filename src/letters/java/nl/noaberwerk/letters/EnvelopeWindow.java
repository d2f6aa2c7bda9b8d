package nl.noaberwerk.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the address must stand to be read through the window of a C5 or DL envelope with its window at the left. */
@ApplicationScoped
public class EnvelopeWindow {

    /** The window of a Dutch envelope is at least so wide that this fits with play on both sides. */
    public static final float WIDTH_MM = 85;

    private final float leftMm;
    private final float topMm;

    // for the container's proxy only
    protected EnvelopeWindow() {
        this(0, 0);
    }

    /** @param leftMm from the left of the sheet; @param topMm from the top of the sheet to the top of the first line */
    @Inject
    public EnvelopeWindow(
            @ConfigProperty(name = "noaberwerk.handout.address-left-mm", defaultValue = "22") float leftMm,
            @ConfigProperty(name = "noaberwerk.handout.address-top-mm", defaultValue = "50") float topMm) {
        this.leftMm = leftMm;
        this.topMm = topMm;
    }

    /** From the left of the sheet. */
    public float leftMm() {
        return leftMm;
    }

    /** From the top of the sheet to the top of the first line. */
    public float topMm() {
        return topMm;
    }
}

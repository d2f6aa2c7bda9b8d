package nl.noaberwerk.figures.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import nl.noaberwerk.figures.FiguresPeriod;
import nl.noaberwerk.figures.FiguresQuestion;
import nl.noaberwerk.figures.Grouping;
import nl.noaberwerk.labour.Duurklassen;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;

/** The parameters of a request for figures. */
public class AbsenceFiguresRequest {

    @QueryParam("employer")
    private Long employer;

    @QueryParam("period")
    private String period;

    @QueryParam("first")
    private String first;

    @QueryParam("last")
    private String last;

    @QueryParam("by")
    @DefaultValue("EMPLOYER")
    private Grouping by;

    @QueryParam("classes")
    @DefaultValue("VERNET")
    private Duurklassen.Table classes;

    @QueryParam("leave")
    @DefaultValue("false")
    private boolean leave;

    /** @throws Refused 400 naming what is missing or cannot be */
    FiguresQuestion question() {
        FiguresPeriod days = period == null
                ? FiguresPeriod.free(Asked.day("first", first), Asked.day("last", last))
                : FiguresPeriod.named(period);
        return new FiguresQuestion(Asked.requireField("employer", employer), days, by, classes, leave);
    }
}

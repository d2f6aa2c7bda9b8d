package nl.noaberwerk.figures.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.noaberwerk.figures.AbsenceFigures;
import nl.noaberwerk.figures.FigureRow;
import nl.noaberwerk.figures.FiguresPeriod;
import nl.noaberwerk.figures.FiguresTable;
import nl.noaberwerk.figures.Measured;
import nl.noaberwerk.labour.Fraction;
import nl.noaberwerk.labour.ShownParts;
import nl.noaberwerk.labour.Verzuimcijfers;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.TableDownload;
import nl.noaberwerk.platform.TableWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The absence figures as a table for a spreadsheet, with what each is made of. */
@Path("absence-figures.{form: csv|xlsx}")
@RequestScoped
@Tag(name = "Absence figures")
public class AbsenceFiguresFileResource {

    private static final List<String> HEADINGS = List.of(
            "mensen",
            "verzuimpercentage",
            "kort",
            "middellang",
            "lang",
            "extra lang",
            "meldingsfrequentie",
            "gemiddelde verzuimduur",
            "nulverzuim",
            "verzuimde dagen",
            "beschikbare dagen",
            "meldingen",
            "persoonsjaren",
            "dagen van beeindigde gevallen",
            "beeindigde gevallen",
            "nooit afwezig",
            "hele periode in dienst");

    @Inject
    private AbsenceFigures figures;

    @GET
    @Operation(summary = "The same figures as CSV or XLSX, a row per group and period")
    public Response file(@PathParam("form") String form, @BeanParam AbsenceFiguresRequest asked) {
        FiguresTable table = figures.of(asked.question());
        return TableDownload.of(form, "verzuimcijfers", out -> write(table, out));
    }

    private static void write(FiguresTable table, TableWriter out) throws IOException {
        List<String> header = new ArrayList<>(
                List.of(table.question().by().getLabel().toLowerCase(Locale.ROOT), "van", "tot en met", "opmerking"));
        header.addAll(HEADINGS);
        out.header(header);
        for (FigureRow row : table.all()) {
            write(row.group(), table.period(), row.now(), out);
            write(row.group(), table.before(), row.before(), out);
        }
    }

    private static void write(String group, FiguresPeriod period, Measured measured, TableWriter out)
            throws IOException {
        List<Object> cells = new ArrayList<>();
        cells.add(group);
        cells.add(period.first());
        cells.add(period.last());
        cells.add(measured.hidden() ? Messages.text("figures.hidden") : null);
        cells.addAll(measured.figures()
                .map(AbsenceFiguresFileResource::cells)
                .orElse(Collections.nCopies(HEADINGS.size(), null)));
        out.row(cells);
    }

    private static List<Object> cells(Verzuimcijfers figures) {
        List<Object> cells = new ArrayList<>();
        cells.add(figures.people().number());
        cells.add(number(figures.percentage(), 2));
        List<Fraction> classes = figures.percentageByClass();
        cells.addAll(classes.isEmpty() ? Collections.nCopies(4, null) : ShownParts.of(classes, 2));
        cells.add(number(figures.frequency(), 2));
        cells.add(number(figures.meanDuration(), 1));
        cells.add(number(figures.neverAbsentPercentage(), 1));
        cells.add(figures.absence().days().rounded(4));
        cells.add(figures.absence().available().rounded(4));
        cells.add(figures.reports().number());
        cells.add(figures.reports().personYears().rounded(4));
        cells.add(figures.ended().days());
        cells.add(figures.ended().number());
        cells.add(figures.people().neverAbsent());
        cells.add(figures.people().wholePeriod());
        return cells;
    }

    private static Object number(Optional<Fraction> number, int decimals) {
        return number.map(one -> one.rounded(decimals)).orElse(null);
    }
}

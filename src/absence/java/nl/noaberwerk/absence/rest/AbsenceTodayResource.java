package nl.noaberwerk.absence.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.absence.AbsentNow;
import nl.noaberwerk.absence.MorningLists;
import nl.noaberwerk.absence.file.MorningPrint;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.EmployerName;
import nl.noaberwerk.platform.EmployersInView;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.TableDownload;
import nl.noaberwerk.platform.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is not there today, per group. */
@Path("absence-today")
@RequestScoped
@Tag(name = "Absence")
public class AbsenceTodayResource {

    @Inject
    private MorningLists lists;

    @Inject
    private MorningPrint print;

    @Inject
    private EmployersInView employers;

    @Inject
    private Today today;

    /** A group and who of it is absent. */
    public record GroupAnswer(String group, List<AbsentAnswer> absent) {

        static GroupAnswer of(MorningLists.Group group) {
            return new GroupAnswer(
                    group.name(), group.absent().stream().map(AbsentAnswer::of).toList());
        }
    }

    /** @param until last day, known or expected; null when it is not known */
    public record AbsentAnswer(String personnelNumber, String name, boolean wholly, String until) {

        static AbsentAnswer of(AbsentNow one) {
            return new AbsentAnswer(one.personnelNumber(), one.name(), one.wholly(), written(one.until()));
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Who is not there today, per group; a supervisor gets the own teams only")
    public List<GroupAnswer> list(@QueryParam("employer") Long employer) {
        return lists.groups(Asked.requireField("employer", employer)).stream()
                .map(GroupAnswer::of)
                .toList();
    }

    @GET
    @Path("list.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The same on paper, a sheet for each group; 404 when everybody is there")
    public Response pdf(@QueryParam("employer") Long employer) {
        List<MorningLists.Group> groups = lists.groups(Asked.requireField("employer", employer));
        if (groups.isEmpty()) {
            throw Refused.notFound("absence.today.nobody");
        }
        String name = employers.employers().stream()
                .filter(one -> one.id() == employer)
                .map(EmployerName::name)
                .findFirst()
                .orElse("");
        return Response.ok(print.pdf(groups, name, today.date()), "application/pdf")
                .header("Content-Disposition", TableDownload.disposition("afwezig-" + today.date() + ".pdf"))
                .header("Cache-Control", "no-store")
                .build();
    }

    static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}

package nl.noaberwerk.personnel.rest;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employers;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Regeling;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The employers over the API. */
@Path("/employers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EmployersResource {

    @Inject
    private Employers employers;

    /**
     * An employer as it is sent and answered; what is not sent keeps its value or default.
     *
     * @param ufo per regeling (WSW, ...) an exception to what overheidswerkgever says
     * @param whkPercentage WGA and ZW together, in percent, "1.52"
     * @param decemberPaymentDay left out when December is paid on the same day as other months
     * @param paymentDates per month ("2026-12") another day than the payment day
     */
    public record Body(
            Long id,
            String name,
            String loonheffingennummer,
            String kvk,
            String iban,
            String cao,
            Boolean overheidswerkgever,
            String overheidswerkgeverSource,
            Map<String, Boolean> ufo,
            String whkPercentage,
            Boolean smallForAof,
            Integer vakantietoeslagMonth,
            Integer paymentDay,
            Integer decemberPaymentDay,
            Map<String, String> paymentDates) {

        static Body of(Employer employer) {
            Map<String, Boolean> ufo = new TreeMap<>();
            employer.getUfo().forEach((regeling, applies) -> ufo.put(regeling.name(), applies));
            Map<String, String> dates = new TreeMap<>();
            employer.getPaymentDates().forEach((month, date) -> dates.put(month.toString(), date.toString()));
            return new Body(
                    employer.getId(),
                    employer.getName(),
                    employer.getLoonheffingennummer(),
                    employer.getKvk(),
                    employer.getIban(),
                    employer.getCao(),
                    employer.isOverheidswerkgever(),
                    employer.getOverheidswerkgeverSource(),
                    ufo,
                    Optional.ofNullable(employer.getWhkPercentage())
                            .map(BigDecimal::toPlainString)
                            .orElse(null),
                    employer.isSmallForAof(),
                    employer.getVakantietoeslagMonth().getValue(),
                    employer.getPaymentDay(),
                    employer.getDecemberPaymentDay(),
                    dates);
        }

        void applyTo(Employer employer) {
            given(name, employer::setName);
            given(loonheffingennummer, employer::setLoonheffingennummer);
            given(kvk, employer::setKvk);
            given(iban, employer::setIban);
            given(cao, employer::setCao);
            given(overheidswerkgever, employer::setOverheidswerkgever);
            given(overheidswerkgeverSource, employer::setOverheidswerkgeverSource);
            given(smallForAof, employer::setSmallForAof);
            given(paymentDay, employer::setPaymentDay);
            given(decemberPaymentDay, employer::setDecemberPaymentDay);
            try {
                given(whkPercentage, text -> employer.setWhkPercentage(new BigDecimal(text)));
                given(vakantietoeslagMonth, number -> employer.setVakantietoeslagMonth(Month.of(number)));
                given(
                        ufo,
                        exceptions -> exceptions.forEach((regeling, applies) ->
                                employer.overrideUfo(Regeling.valueOf(regeling), Optional.ofNullable(applies))));
                given(paymentDates, dates -> setPaymentDates(employer, dates));
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw new Refused("personnel.employer.unreadable", unreadable.getMessage());
            }
        }

        private static void setPaymentDates(Employer employer, Map<String, String> dates) {
            employer.getPaymentDates().keySet().forEach(employer::payOnUsualDay);
            dates.forEach((month, date) -> employer.payOn(YearMonth.parse(month), LocalDate.parse(date)));
        }

        private static <T> void given(T value, Consumer<T> use) {
            if (value != null) {
                use.accept(value);
            }
        }
    }

    @GET
    @Operation(summary = "The employers that the account may see")
    public List<Body> all() {
        return employers.all().stream().map(Body::of).toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One employer")
    public Body one(@PathParam("id") long id) {
        return Body.of(employers.find(id));
    }

    @POST
    @Operation(summary = "A new employer: name, loonheffingennummer, kvk and iban are needed, the rest has a default")
    public Response create(@NotNull Body body) {
        Employer employer = new Employer();
        body.applyTo(employer);
        Body created = Body.of(employers.create(employer));
        return Response.created(URI.create("employers/" + created.id()))
                .entity(created)
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Other settings; what is not sent stays as it is")
    public Body change(@PathParam("id") long id, @NotNull Body body) {
        Employer employer = employers.find(id);
        body.applyTo(employer);
        return Body.of(employers.change(employer));
    }
}

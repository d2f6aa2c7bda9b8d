package nl.noaberwerk.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** Whether what is told of an incident can be, and holds no word about somebody's health. */
@ApplicationScoped
public class IncidentChecks {

    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_DESCRIPTION = 1000;
    private static final int LONGEST_HOST = 80;

    @Inject
    private GuardedText guard;

    @Inject
    private Today today;

    /** The same without needless space. @throws Refused naming the field */
    public Happened checked(Happened told) {
        Asked.requireField("kind", told.kind());
        Asked.requireField("nature", told.nature());
        if (told.on() == null || told.on().isAfter(today.date())) {
            throw Refused.badRequest("incidents.day");
        }
        String place = guard.require("Plaats", told.place(), LONGEST_PLACE);
        if (place.isEmpty()) {
            throw Refused.badRequest("incidents.place");
        }
        return new Happened(
                told.kind(),
                told.employmentId(),
                told.on(),
                told.at(),
                place,
                told.nature(),
                orNull(guard.require("Wat gebeurde er", told.description(), LONGEST_DESCRIPTION)),
                told.commuting(),
                orNull(guard.require("Naam van de inlener", told.host(), LONGEST_HOST)),
                told.thirdParty());
    }

    /** A guarded text that must be filled in. @throws Refused naming the field */
    String required(String field, String text, int longest) {
        String given = guard.require(field, text, longest);
        if (given.isEmpty()) {
            throw Refused.badRequest("incidents.field", field, longest);
        }
        return given;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

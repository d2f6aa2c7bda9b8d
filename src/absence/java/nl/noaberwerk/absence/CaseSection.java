package nl.noaberwerk.absence;

import java.util.Set;

/** A part of the page of a case that another area shows; implement it as an {@code @ApplicationScoped} bean. */
public interface CaseSection {

    /** The place on the page, low first: course 10, advice 20, timeline 30, documents 40, pay 50, history 90. */
    int order();

    /** The word on its tab: "Tijdlijn". */
    String title();

    /** The page of the part, from the root; it reads the id of the case from {@code caseScreen.id}. */
    String page();

    /** Who sees the part. */
    Set<String> roles();
}

package nl.noaberwerk.privacy;

import nl.noaberwerk.personnel.Retained;

/** A kind of things that an area keeps, with the term that holds. */
record RetainedKind(Retained area, RetentionTerm term) {

    String what() {
        return area.what();
    }
}

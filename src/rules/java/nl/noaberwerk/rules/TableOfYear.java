package nl.noaberwerk.rules;

/** A table that the law gives for one calendar year as a whole. */
interface TableOfYear {

    String source();

    Grade grade();
}

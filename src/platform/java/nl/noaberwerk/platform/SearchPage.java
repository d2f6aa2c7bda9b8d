package nl.noaberwerk.platform;

/** The page to which the search box in the header goes, with the text as parameter "q"; at most one area implements it. */
public interface SearchPage {

    /** From the root: "/personnel/persons.xhtml". */
    String path();
}

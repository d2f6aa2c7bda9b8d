package nl.noaberwerk.platform;

import java.util.List;

/** The employers that the caller may see, in order of name; implemented by the area that keeps them. */
public interface EmployersInView {

    List<EmployerName> employers();
}

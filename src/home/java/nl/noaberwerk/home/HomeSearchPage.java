package nl.noaberwerk.home;

import jakarta.enterprise.context.ApplicationScoped;
import nl.noaberwerk.platform.SearchPage;

/** The search box in the header looks in all areas. */
@ApplicationScoped
public class HomeSearchPage implements SearchPage {

    @Override
    public String path() {
        return "/home/search.xhtml";
    }
}

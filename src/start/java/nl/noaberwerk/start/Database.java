package nl.noaberwerk.start;

/** Where the server finds its PostgreSQL. */
record Database(String url, String user, String password) {}

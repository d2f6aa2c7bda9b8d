/** One home: tasks of all areas, search, timeline of a person, digest, calendar feed. */
package nl.noaberwerk.home;

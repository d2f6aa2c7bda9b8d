/** The obligations of the Wet verbetering poortwachter: what must be done in a case, by whom, and when. */
package nl.noaberwerk.poortwachter;

/** Absence figures: how much, how often and how long, of groups that are large enough to be shown. */
package nl.noaberwerk.figures;

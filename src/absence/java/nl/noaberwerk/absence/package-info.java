/** Verzuim: who is absent, since when and to which degree; nothing about why. */
package nl.noaberwerk.absence;

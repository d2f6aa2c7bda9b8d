/** Ongevallen: what happened at work, who must be told, the list of art. 9 lid 2 Arbowet and what is done afterwards. */
package nl.noaberwerk.incidents;

/** Ontwikkelplan, functioneringsgesprek, training and certificates. */
package nl.noaberwerk.development;

/** Contracts from template to signature, extension, aanzegging, end of employment. */
package nl.noaberwerk.contracts;

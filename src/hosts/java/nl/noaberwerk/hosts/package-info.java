/** Host employers: who they are, on which terms people work there, and for which rates. */
package nl.noaberwerk.hosts;

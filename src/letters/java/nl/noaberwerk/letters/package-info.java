/** Letters and other pages on paper: to whom, in which words, and how and when they were sent. */
package nl.noaberwerk.letters;

/** Statistics to account by: arbeidsjaren and SE. */
package nl.noaberwerk.accountability;

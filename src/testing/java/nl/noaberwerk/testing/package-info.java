/** What the tests of the areas share; never part of the product. */
package nl.noaberwerk.testing;

/** Consults with the bedrijfsarts, his own store, and the SMO: only the advice crosses to the employer. */
package nl.noaberwerk.bedrijfsarts;

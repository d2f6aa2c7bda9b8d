package nl.noaberwerk.contracts;

import java.time.LocalDate;

/**
 * A contract that is to be drafted.
 *
 * @param lastDay null for an indefinite term
 */
public record NewContract(long employmentId, ContractKind kind, LocalDate firstDay, LocalDate lastDay) {}

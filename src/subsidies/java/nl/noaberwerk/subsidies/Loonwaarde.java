package nl.noaberwerk.subsidies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an expert measured at the workplace.
 *
 * @param measuredOn from this day it holds
 * @param percentage of the minimum wage that somebody earns by herself
 * @param nextOn when it is measured again; null when that is not planned
 */
@Embeddable
public record Loonwaarde(
        @Column(name = "measured_on") LocalDate measuredOn,
        BigDecimal percentage,
        String expert,
        String method,
        @Column(name = "next_on") LocalDate nextOn) {}

package nl.noaberwerk.personnel;

import java.util.List;

/** A page of a list, and how many there are on all pages together. */
public record EmployeePage(List<EmployeeRow> rows, int total) {}

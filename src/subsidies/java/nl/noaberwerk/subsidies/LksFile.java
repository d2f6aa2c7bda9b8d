package nl.noaberwerk.subsidies;

import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.EmployeeNames;

/** A beschikking with its months, the last first, and every payment, the last first. */
public record LksFile(
        LksBeschikking beschikking,
        Optional<LksEnd> end,
        EmployeeNames.Named who,
        List<LksMonth> months,
        List<LksReceipt> receipts) {}

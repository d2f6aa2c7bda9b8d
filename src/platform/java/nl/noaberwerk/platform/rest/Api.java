package nl.noaberwerk.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API of all areas, at /api. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Noaberwerk",
                        version = "0.1",
                        description =
                                "JSON; money as strings with two decimals and a point; dates as 2026-11-01; errors as"
                                        + " application/problem+json."),
        security = {@SecurityRequirement(name = "token"), @SecurityRequirement(name = "basic")})
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token that a person makes for a program at Mijn account: some of her roles, until a day.")
@SecurityScheme(
        securitySchemeName = "basic",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description =
                "Name and password, in the demonstration or where noaberwerk.api.basic allows it. A session of the"
                        + " screens may read, never change.")
public class Api extends Application {}

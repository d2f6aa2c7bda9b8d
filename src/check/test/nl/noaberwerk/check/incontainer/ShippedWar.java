package nl.noaberwerk.check.incontainer;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Deploys the very WAR that ships, once for all tests inside the container, with only those tests added. */
@ArquillianSuiteDeployment
public class ShippedWar {

    private static final String OPEN_TO_THE_TEST_RUNNER = """
            <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <name>test-runner</name>
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>test runner</web-resource-name>
                  <url-pattern>/ArquillianServletRunnerEE9/*</url-pattern>
                </web-resource-collection>
              </security-constraint>
            </web-fragment>
            """;

    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("app.war")))
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "test-runner.jar")
                        .addAsManifestResource(new StringAsset(OPEN_TO_THE_TEST_RUNNER), "web-fragment.xml"))
                .addPackage(ShippedWar.class.getPackage());
    }
}

package de.gruppenbuch.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ContainerIT implements PermissionTests, TenancyTests, TransactionTests, ServerTests {

    private static final Pattern FIELD =
            Pattern.compile("name=\"primefaces\\.nonce\" value=\"([^\"]{20,})\"");

    @ArquillianResource private URL address;

    /** The WAR as it is shipped; these classes and AssertJ are added, nothing is taken away. */
    @Deployment
    static WebArchive product() {
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class, Surroundings.application("gruppenbuch.war").toFile())
                .addPackage(ContainerIT.class.getPackage())
                .addAsResource(
                        Path.of("..", "docs", "permissions.csv").toFile(), PermissionTests.TABLE)
                .addAsLibrary(
                        Path.of(
                                        Assertions.class
                                                .getProtectionDomain()
                                                .getCodeSource()
                                                .getLocation()
                                                .getPath())
                                .toFile());
    }

    /** Without the field PrimeFaces refuses its own scripts after the first answer by script. */
    @Test
    @RunAsClient
    void aFormCarriesTheNonceOfThePolicyOfItsPage()
            throws IOException, InterruptedException, URISyntaxException {
        URI signIn = address.toURI().resolve("/anmelden");

        HttpResponse<String> page =
                HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(signIn).build(), BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        Matcher field = FIELD.matcher(page.body());
        assertThat(field.find()).as(page.body()).isTrue();
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("'nonce-" + field.group(1) + "'"));
    }
}

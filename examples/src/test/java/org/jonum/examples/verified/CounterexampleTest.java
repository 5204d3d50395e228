package org.jonum.examples.verified;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// A wrong formula is found, and what is shown is as small as it can be; docs/verified.md shows the same.
class CounterexampleTest {
    private static final Path PAGE = Path.of(System.getProperty("jonum.root", "..")).resolve("docs/verified.md");

    private static String report() {
        StringBuilder text = new StringBuilder();
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(WrongUpdate.class))
                        .configurationParameter("jqwik.reporting.usejunitplatform", "true").build(),
                        new TestExecutionListener() {
                            @Override
                            public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                                entry.getKeyValuePairs().values().forEach(text::append);
                            }

                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (test.isTest()) assertEquals(TestExecutionResult.Status.FAILED, result.getStatus());
                            }
                        });
        return text.toString();
    }

    @Test
    void theCounterexampleIsOfOrderTwo() throws IOException {
        String text = report();
        int at = text.indexOf("Shrunk Sample");
        assertTrue(at > 0, text);
        String shrunk = text.substring(at);
        List<String> lines = shrunk.substring(0, shrunk.indexOf("Original Sample")).lines().map(String::stripTrailing)
                .filter(l -> !l.isBlank()).toList();
        assertTrue(shrunk.contains("Matrix 2x2"), shrunk);
        String page = Files.readString(PAGE);
        for (String line : lines) assertTrue(page.contains(line.strip()), () -> "docs/verified.md lacks: " + line);
    }
}

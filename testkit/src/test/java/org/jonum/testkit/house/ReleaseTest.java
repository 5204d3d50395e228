package org.jonum.testkit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What is published agrees with itself.
class ReleaseTest {
    private static final Pattern VERSION =
            Pattern.compile("(?s)<artifactId>jonum-(?:parent|bom)</artifactId>\\s*<version>([^<]+)<");
    private static final Set<String> NOT_PUBLISHED = Set.of("bom", "bench", "examples");

    private static String pom(String folder) {
        return String.join("\n", House.lines(House.ROOT.resolve(folder).resolve("pom.xml")));
    }

    private static Set<String> all(String regex, String text) {
        Set<String> found = new TreeSet<>();
        Matcher m = Pattern.compile(regex).matcher(text);
        while (m.find()) found.add(m.group(1));
        return found;
    }

    private static String version(String folder) {
        Matcher m = VERSION.matcher(pom(folder));
        assertTrue(m.find(), folder);
        return m.group(1);
    }

    @Test
    void theBomHasEveryModuleThatIsPublished() {
        Set<String> modules = all("<module>(\\w+)</module>", pom("."));
        modules.removeAll(NOT_PUBLISHED);
        Set<String> listed = all("<artifactId>jonum-(\\w+)</artifactId>", pom("bom"));
        listed.remove("bom");
        assertEquals(modules, listed);
    }

    @Test
    void thereIsOneVersion() {
        for (String folder : List.of("bom", "consumer")) assertEquals(version("."), version(folder), folder);
    }

    /// What Maven Central asks of each POM; modules have it from their parent.
    @Test
    void whoAndWhereStandsInThePoms() {
        for (String folder : List.of(".", "bom"))
            for (String element : List.of("url", "licenses", "developers", "scm"))
                assertTrue(pom(folder).matches("(?s).*\\n  <" + element + "[ >].*"), folder + ": <" + element + ">");
    }

    @Test
    void everyPublishedModuleSaysWhatItIs() {
        for (String module : all("<module>(\\w+)</module>", pom("."))) {
            String text = pom(module);
            assertTrue(text.contains("<name>Jonum ") && text.contains("<description>"), module);
        }
    }
}

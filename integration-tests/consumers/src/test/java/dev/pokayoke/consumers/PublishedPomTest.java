package dev.pokayoke.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What build tools read of us: Gradle gives an {@code implementation} user the compile scope of a POM to compile with. */
class PublishedPomTest {

  @Test
  void theRuntimeBringsWhatItsUsersCompileWith() throws Exception {
    assertEquals(
        Set.of(
            "com.fasterxml.jackson.core:jackson-core",
            "dev.pokayoke:pokayoke-annotations",
            "org.jspecify:jspecify",
            "org.slf4j:slf4j-api"),
        compileScope("pokayoke-runtime"));
  }

  @Test
  void theProcessorBringsNothing() throws Exception {
    assertEquals(Set.of(), compileScope("pokayoke-processor"));
  }

  /** The dependencies that come with an artifact: of scope "compile" and not optional. */
  private static Set<String> compileScope(String artifact) throws Exception {
    String version = System.getProperty("pokayoke.version");
    Path pom = Path.of(
        System.getProperty("pokayoke.repository"),
        "dev/pokayoke",
        artifact,
        version,
        artifact + "-" + version + ".pom");
    Element project = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(pom.toFile())
        .getDocumentElement();
    Set<String> found = new TreeSet<>();
    NodeList dependencies = project.getElementsByTagName("dependency");
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      if (text(dependency, "scope", "compile").equals("compile")
          && text(dependency, "optional", "false").equals("false")) {
        found.add(text(dependency, "groupId", "?") + ":" + text(dependency, "artifactId", "?"));
      }
    }
    return found;
  }

  private static String text(Element parent, String name, String otherwise) {
    NodeList found = parent.getElementsByTagName(name);
    return found.getLength() == 0 ? otherwise : found.item(0).getTextContent().strip();
  }
}

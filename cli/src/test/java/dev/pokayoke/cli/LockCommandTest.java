package dev.pokayoke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockCommandTest {

  /** %s is the name of the parameter, %s what is said of it. */
  private static final String DESCRIPTOR = """
      {"class": "com.example.Orders", "bindings": "com.example.OrdersBindings", "tools": [
        {"name": "get_order", "method": "getOrder", "description": "Looks up one order.",
         "effect": "read", "idempotent": false, "approval": "by_effect", "returnDirect": false,
         "inputSchema": {"type": "object", "properties": {"%s": {"type": "string", "description": "%s"}},
           "additionalProperties": false}}], "tokens": 40, "findings": [],
       "suppressed": []}""";

  @TempDir
  private Path folder;

  private Path descriptor;
  private Path lock;

  @BeforeEach
  void compile() throws IOException {
    descriptor = Files.createDirectories(folder.resolve("META-INF/pokayoke"))
        .resolve("com.example.Orders.json");
    lock = folder.resolve("pokayoke.lock");
    describe("id", "Order");
  }

  private void describe(String name, String text) throws IOException {
    Files.writeString(descriptor, DESCRIPTOR.formatted(name, text));
  }

  private Run lock(String... options) {
    return Run.of(Stream.concat(
            Stream.of("lock", folder.toString(), "--file", lock.toString()), Arrays.stream(options))
        .toArray(String[]::new));
  }

  private Run said(int exit, String text) {
    return new Run(exit, text.replace("LOCK", lock.toString()), "");
  }

  @Test
  void writesAndChecks() throws Exception {
    assertEquals(said(0, "pokayoke: LOCK: 1 tool; written\n"), lock());
    String written = Files.readString(lock);
    assertEquals(
        said(0, "pokayoke: LOCK: 1 tool, 0 breaking changes, 0 compatible\n"), lock("--check"));
    assertEquals(
        said(0, "pokayoke: LOCK: 1 tool, 0 breaking changes, 0 compatible; written\n"), lock());
    assertEquals(written, Files.readString(lock));
  }

  @Test
  void whatIsCompatibleIsListed() throws Exception {
    lock();
    describe("id", "Number of the order");
    String listed = """
        com.example.Orders: get_order.id: compatible: argument 'id' of 'get_order' has another description
        pokayoke: LOCK: 1 tool, 0 breaking changes, 1 compatible""";
    assertEquals(said(0, listed + "\n"), lock("--check"));
    assertEquals(said(0, listed + "; written\n"), lock());
    assertTrue(Files.readString(lock).contains("Number of the order"));
  }

  @Test
  void whatBreaksIsNotWrittenUntilItIsAccepted() throws Exception {
    lock();
    String written = Files.readString(lock);
    describe("order_id", "Order");
    String listed = """
        com.example.Orders: get_order.id: error: [ContractBroken] argument 'id' of 'get_order' is now called 'order_id'
          why:  who knows the old name goes on writing or reading it
          fix:  keep the old name, in Java with name = "id"; or accept it: pokayoke lock --accept
          docs: docs/checks/ContractBroken.md
        pokayoke: LOCK: 1 tool, 1 breaking change, 0 compatible""";
    assertEquals(said(1, listed + "\n"), lock("--check"));
    assertEquals(said(1, listed + "; not written\n"), lock());
    assertEquals(written, Files.readString(lock));
    assertEquals(said(0, listed + "; written\n"), lock("--accept"));
    assertEquals(
        said(0, "pokayoke: LOCK: 1 tool, 0 breaking changes, 0 compatible\n"), lock("--check"));
  }

  @Test
  void aBrokenLockFileStays() throws Exception {
    Files.writeString(lock, "{\"pokayoke.lock\": 1, \"tools\": [");
    for (String option : new String[] {"--check", "--accept"}) {
      Run run = lock(option);
      assertEquals(2, run.exit());
      assertTrue(run.err().startsWith("pokayoke: " + lock + ": not JSON, at line 1"), run.err());
    }
    assertEquals("{\"pokayoke.lock\": 1, \"tools\": [", Files.readString(lock));
  }

  @Test
  void nothingToCompareWith() {
    assertEquals(
        new Run(
            2,
            "",
            "pokayoke: " + lock + ": there is no such file; write it first, without --check\n"),
        lock("--check"));
  }

  @Test
  void aClassWithErrors() throws Exception {
    Files.writeString(
        descriptor, "{\"class\": \"com.example.Orders\", \"tools\": [{\"name\": \"get_order\"}]}");
    Run run = lock();
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("'com.example.Orders' was compiled with errors"), run.err());
    assertFalse(Files.exists(lock));
  }

  @Test
  void unreadableDescriptorsAndUnwritableFiles() throws Exception {
    lock();
    String written = Files.readString(lock);
    Files.write(descriptor, new byte[] {'{', (byte) 0xFF});
    Run run = lock();
    assertEquals(2, run.exit());
    assertEquals(
        "pokayoke: " + folder + ": com.example.Orders.json: the bytes are no text in UTF-8\n",
        run.err());
    assertEquals(written, Files.readString(lock));
    describe("id", "Order");
    Path nowhere = folder.resolve("nosuch").resolve("pokayoke.lock");
    assertEquals(
        new Run(2, "", "pokayoke: " + nowhere + ": cannot be written: there is no such folder\n"),
        Run.of("lock", folder.toString(), "--file", nowhere.toString()));
  }

  @Test
  void differencesForPeopleAndPrograms() throws Exception {
    lock();
    Path list = folder.resolve("tools.json");
    Files.writeString(list, "[]");
    Run people = Run.of("diff", lock.toString(), list.toString());
    assertEquals(1, people.exit());
    assertTrue(people.out().contains("[ContractBroken] tool 'get_order' is gone\n"), people.out());
    assertTrue(people.out().endsWith("pokayoke: 1 breaking change, 0 compatible\n"), people.out());
    assertEquals(new Run(0, """
            {
              "breaking": 0,
              "compatible": 1,
              "changes": [
                {
                  "change": "tool-added",
                  "verdict": "compatible",
                  "class": "com.example.Orders",
                  "tool": "get_order",
                  "what": "tool 'get_order' is new"
                }
              ]
            }
            """, ""), Run.of("diff", "--json", list.toString(), folder.toString()));
    assertEquals(
        new Run(0, "pokayoke: 0 breaking changes, 0 compatible\n", ""),
        Run.of("diff", lock.toString(), jar().toString()));
  }

  private Path jar() throws IOException {
    Path jar = folder.resolve("orders.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.putNextEntry(new ZipEntry("META-INF/pokayoke/com.example.Orders.json"));
      out.write(Files.readString(descriptor).getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  @Test
  void wrongUsage() {
    assertEquals(2, Run.of("lock").exit());
    assertEquals(2, Run.of("diff", "a").exit());
    assertEquals(2, lock("--check", "--accept").exit());
    assertEquals(
        new Run(2, "", "pokayoke: nosuch: there is no such file\n"), Run.of("lock", "nosuch"));
  }
}

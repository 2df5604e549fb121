package dev.pokayoke.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pokayoke.processor.testing.Compiled;
import dev.pokayoke.processor.testing.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sources that do not compile: the compiler says so, and we neither fail nor say anything about the same cause. */
class BrokenSourcesTest {

  private static final List<String> BROKEN = List.of(
      "@Tool(effect = Effect.RAED) void f() {}",
      "@Tool(effect = Nothing.X) void f() {}",
      "@Tool(value = MISSING) void f() {}",
      "@Tool(value = 3) void f() {}",
      "@Tool(after = {MISSING, \"a\"}) void f() {}",
      "@Tool(nothing = 1) void f() {}",
      "@Tool(examples = @Nothing) void f() {}",
      "@Tool @Nothing void f() {}",
      "@Tool void f(@Param(minimum = \"x\") int a) {}",
      "@Tool void f(@Param(minimum = MISSING) int a) {}",
      "@Tool void f(@Param(examples = MISSING) int a) {}",
      "@Tool void f(@FromContext int a) {}",
      "@Tool void f(@Nothing int a) {}",
      "@Tool void f(Nothing a) {}",
      "@Tool void f(int a, Nothing b) {}",
      "@Tool void f(List<Nothing> a) {}",
      "@Tool void f(Map<String, ? extends Nothing> a) {}",
      "@Tool void f(Nothing<String>[] a) {}",
      "@Tool void f(nowhere.Nothing a) {}",
      "@Tool void f(Outer.Nothing a) {} static class Outer {}",
      "@Tool Nothing f() { return null; }",
      "@Tool void f(@FromContext(\"x\") Nothing a) {}",
      "@Tool void f(R a) {} record R(Nothing a) {}",
      "@Tool void f(R<String> a) {} record R(int a) {}",
      "@Tool void f(R<int> a) {} record R<T>(T a) {}",
      "@Tool void f(R<String, String> a) {} record R<T>(T a) {}",
      "@Tool void f(E a) {} enum E { @Description(MISSING) A }",
      "@Tool void f(int a, int a) {}",
      "@Tool void f(void a) {}",
      "@Tool f() {}",
      "@Tool void f(int a) { @Tool void f(int b) {} }",
      "@Tool int f() {} @Tool int f() {}",
      "@Toolbox static class In extends Nothing { @Tool void g() {} } @Tool void f() {}",
      "@Toolbox static class In implements List<Nothing> { @Tool void g() {} }",
      "static class In extends In { @Tool void g() {} }",
      "@Toolbox static class In extends In { @Tool void g() {} }",
      "@Toolbox interface In extends In { @Tool void g(); }",
      "record R(int a, int a) {} @Tool void f(R r) {}",
      "record R(R2 a) {} record R2(R a) {} @Tool R f(R r) { return r; }",
      "@SuppressCheck(\"x\") @Tool void f() {}",
      "@SuppressCheck(value = MISSING, reason = MISSING) @Tool void f() {}",
      "@Toolbox(MISSING) static class In { @Tool void g() {} }",
      "<T extends Nothing> @Tool void f(T a) {}",
      "@Tool <T extends Nothing> void f(T a) {}");

  @TestFactory
  Stream<DynamicTest> neitherFailsNorRepeats() {
    return BROKEN.stream()
        .flatMap(members -> Stream.of(TestCompiler.values())
            .map(
                compiler -> dynamicTest(members + " " + compiler, () -> check(members, compiler))));
  }

  @ParameterizedTest
  @EnumSource
  void inPackageInfo(TestCompiler compiler) {
    Compiled compiled = compiler.process(Map.of(
        "p/package-info.java", "@dev.pokayoke.SuppressCheck(value = X, reason = X) package p;",
        "p/Tools.java", "package p; class Tools { @dev.pokayoke.Tool void f() {} }"));
    assertEquals(List.of(), compiled.findings());
  }

  private static void check(String members, TestCompiler compiler) {
    String source =
        "import dev.pokayoke.*;\nimport java.util.*;\nclass Tools {\n" + members + "\n}";
    Compiled compiled = compiler.process(Map.of("Tools.java", source));
    assertEquals(
        List.of(),
        compiled.findings().stream()
            .filter(message -> message.text().startsWith("[InternalError]")
                || message.text().startsWith("[UnresolvedType]"))
            .toList());
  }
}

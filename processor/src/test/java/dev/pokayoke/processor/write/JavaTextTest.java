package dev.pokayoke.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the literals and compares what they say with what was written. */
class JavaTextTest {

  private static final List<String> TEXTS = List.of(
      "",
      " ",
      "\"",
      "\"\"\"",
      "ends in a quote \"",
      "ends in three \"\"\"",
      "ends in a backslash \\",
      "\\\"",
      "*/ /* // \\u002a/ \\\\u002a",
      "$T $L $S $$ $> $[",
      "tab\t, return\r, bell\u0007 then 7: \u00077, nul\u0000",
      "no-break\u00a0space, em\u2003space, mark\u202e, joiner\u200d, byte order\ufeff",
      "line\u2028separator, next\u0085line, trailing em\u2003\nnew line",
      "unpaired \ud800 and \udc00",
      "\\\u202e",
      "\ud800\\u0022; //",
      "\ud800\\\\u0022 \udb40\udc41\\u0022 👍\\u0022 \udc00\\u0022",
      "查询订单的状态、金额与发货日期。👍",
      " starts and ends with blanks ",
      "  lines \n  with  \n\n  blanks   \n",
      "\n",
      "a long text that is wrapped because it has more characters than fit on a line, with \"quotes\" and  two blanks  in"
          + " several places so that a line may end near them \\ \"\"\" and so on until the end \"",
      "x".repeat(300),
      "long lines\n" + "word ".repeat(60) + "\n  indented " + "word ".repeat(60),
      "数".repeat(30_000),
      ("{\"a\":\"" + "b".repeat(900) + "\"},\n").repeat(100),
      "👍".repeat(40_000));

  @Test
  void everyTextComesBackAsItWas(@TempDir Path folder) throws Exception {
    TypeSpec.Builder type = TypeSpec.classBuilder("Texts").addModifiers(Modifier.PUBLIC);
    for (int i = 0; i < TEXTS.size(); i++) {
      type.addMethod(method("prose" + i, JavaText.prose(TEXTS.get(i))));
      type.addMethod(method("lines" + i, JavaText.lines(linesText(i))));
    }
    compile(JavaFile.builder("", type.build()).build().toString(), folder);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Class<?> texts = loader.loadClass("Texts");
      for (int i = 0; i < TEXTS.size(); i++) {
        assertEquals(TEXTS.get(i), texts.getMethod("prose" + i).invoke(null));
        assertEquals(linesText(i), texts.getMethod("lines" + i).invoke(null));
      }
    }
  }

  @Test
  void hiddenCharactersAreShown() {
    String code = JavaText.literal("a\u202eb\u200b查\ufffe").toString();
    assertEquals("\"a\\u202eb\\u200b查\\ufffe\"", code);
  }

  @Test
  void longProseIsWrappedAtBlanks() {
    String code = JavaText.prose("word ".repeat(40).strip()).toString();
    assertTrue(code.lines().allMatch(line -> line.length() < 100), code);
  }

  /** Schemas have no odd blanks: JSON escapes them. */
  private static String linesText(int i) {
    return JsonText.compact(TEXTS.get(i)).replace(",\\n", ",\n");
  }

  private static MethodSpec method(String name, CodeBlock text) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(String.class)
        .addStatement("return $L", text)
        .build();
  }

  private static void compile(String code, Path folder) throws Exception {
    Path source = Files.writeString(folder.resolve("Texts.java"), code);
    int status = ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            null,
            null,
            "-encoding",
            "UTF-8",
            "-proc:none",
            "-d",
            folder.toString(),
            source.toString());
    assertEquals(0, status);
  }
}

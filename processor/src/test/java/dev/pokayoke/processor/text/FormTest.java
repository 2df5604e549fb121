package dev.pokayoke.processor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

  @ParameterizedTest
  @CsvSource({
    "startDate, true",
    "created_at, true",
    "deadline, true",
    "timeZone, false",
    "timeout, false",
    "dateFormat, false",
    "updateMode, false",
    "name, false"
  })
  void timesByName(String name, boolean time) {
    assertEquals(time, Form.of(name).isTime());
  }

  @ParameterizedTest
  @CsvSource({
    "weight, true",
    "maxTemperature, true",
    "totalPrice, true",
    "pageSize, false",
    "priceCurrency, false",
    "count, false"
  })
  void quantitiesByName(String name, boolean quantity) {
    assertEquals(quantity, Form.of(name).isQuantity());
  }

  @ParameterizedTest
  @CsvSource({
    "filePath, true",
    "outputDir, true",
    "fileName, true",
    "jsonPath, false",
    "filePattern, false",
    "xpath, false"
  })
  void pathsByName(String name, boolean path) {
    assertEquals(path, Form.of(name).isPath());
  }

  @ParameterizedTest
  @CsvSource({
    "limit, true",
    "maxResults, true",
    "page_size, true",
    "maxTemperature, false",
    "fontSize, false",
    "number, false"
  })
  void limitsByName(String name, boolean limit) {
    assertEquals(limit, Form.of(name).isLimit());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      First night, e.g. 2026-03-31  ; true
      ISO 8601                      ; true
      出发日期，格式 yyyy-MM-dd        ; true
      First night in the house      ; false
      """)
  void formsOfTimes(String text, boolean told) {
    assertEquals(told, Form.tellsTimeForm(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      weight     ; Of the parcel, in kilograms  ; true
      weightKg   ; Of the parcel                ; true
      timeout_ms ; How long to wait             ; true
      weight     ; 包裹的重量（公斤）              ; true
      amount     ; In euros                     ; true
      weight     ; Of the parcel                ; false
      """)
  void units(String name, String text, boolean told) {
    assertEquals(told, Form.tellsUnit(name, text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      Absolute path of the manuscript  ; true
      Relative to the project          ; true
      Manuscript, e.g. /home/ada/a.md  ; true
      工作目录下的文件                   ; true
      Manuscript to count              ; false
      """)
  void basesOfPaths(String text, boolean told) {
    assertEquals(told, Form.tellsBase(text));
  }
}

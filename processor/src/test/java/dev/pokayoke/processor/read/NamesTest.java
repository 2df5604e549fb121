package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "get, get",
    "getOrder, get_order",
    "getURL, get_url",
    "getURLOfPage, get_url_of_page",
    "getHTTPResponse2, get_http_response2",
    "listIDs, list_ids",
    "listIDsOf, list_ids_of",
    "isUSState, is_us_state",
    "getASample, get_a_sample",
    "quote_refund, quote_refund",
    "get_HTTP_URL, get_http_url",
    "x2y, x2y",
    "parse2Files, parse2_files",
    "GetOrder, get_order",
    "größeÄndern, größe_ändern",
    "查询订单, 查询订单",
    "a$b, a$b"
  })
  void snakeCase(String java, String tool) {
    assertEquals(tool, Names.snakeCase(java));
  }

  @Test
  void theTurkishIHasItsDotInEveryCountry() {
    Locale standard = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertEquals("list_invoice_ids", Names.snakeCase("listInvoiceIDs"));
    } finally {
      Locale.setDefault(standard);
    }
  }
}

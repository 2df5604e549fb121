package dev.pokayoke.processor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      password    ; What opens the post box         ; read_mails      ; true
      apiKey      ; ''                              ; read_mails      ; true
      token       ; Bearer token of the service     ; read_mails      ; true
      token       ; Symbol of the coin              ; get_price       ; false
      pageToken   ; Where the last answer ended     ; read_mails      ; false
      maxTokens   ; Length of the answer            ; summarize       ; false
      newPassword ; Eight characters or more        ; change_password ; false
      keyword     ; What to look for                ; read_mails      ; false
      """)
  void secrets(String name, String text, String tool, boolean secret) {
    assertEquals(secret, Trust.isSecret(name, text, tool));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      tenantId      ; Whose books are read                       ; true
      currentUserId ; ''                                         ; true
      userId        ; Id of the user who is logged in            ; true
      员工           ; 当前登录的员工编号                            ; false
      employeeId    ; 当前登录的员工编号                            ; true
      userId        ; Whose issues, those of the current user by default ; false
      showCurrent   ; Whether the current one is shown           ; false
      supplierId    ; Who sent the goods                         ; false
      """)
  void ofTheCaller(String name, String text, boolean caller) {
    assertEquals(caller, Trust.isOfCaller(name, text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      sql     ; SQL statement to run            ; change_rows   ; true
      command ; ''                              ; execute_shell ; true
      code    ; Printed on the voucher          ; send_voucher  ; false
      query   ; Words to look for               ; find_articles ; false
      """)
  void code(String name, String text, String tool, boolean code) {
    assertEquals(code, Trust.isCode(name, text, tool));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      thinking ; Why the claim is correct               ; true
      note     ; Explain why you chose this tool        ; true
      reason   ; Why the customer gets money back       ; false
      """)
  void reasoning(String name, String text, boolean reasoning) {
    assertEquals(reasoning, Trust.isReasoning(name, text));
  }
}

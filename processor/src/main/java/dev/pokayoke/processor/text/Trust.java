package dev.pokayoke.processor.text;

import java.util.regex.Pattern;

/** Names and texts of values that a model should not be asked for. */
public final class Trust {

  private static final Pattern SECRET = Pattern.compile(
      "(?i)(?:^|_)(?:password|passwd|pwd|passphrase|secret|(?:api|access|private|secret|auth|encryption|signing)_?key|credentials?|(?:api|access|auth|bearer|session|refresh|oauth|jwt|security|id)_?token|pin_?code|cvv|cvc|otp|authorization)(?:_(?:value|string|text))?$");
  private static final Pattern SECRET_TEXT = Pattern.compile(
      "(?i)\\b(?:bearer|access|api|auth\\w*|session) (?:token|key)\\b|\\bpassword\\b|\\bapi key\\b|密码|令牌|密钥|口令");
  private static final Pattern NO_SECRET = Pattern.compile(
      "(?i)page_?token|next_?token|continuation|sync_?token|max_?token|token_?(?:count|limit|id|address|symbol|name)|cancellation|分页");
  private static final Pattern SETS_SECRET = Pattern.compile(
      "(?i)(?:set|change|reset|update|create|generate|hash|check|validate|verify|register|sign_?up).*(?:password|pin|user|account|login)|password_?(?:strength|generator)");

  private static final Pattern CALLER_NAME = Pattern.compile(
      "(?i)(?:^|_)(?:tenant(?:_?id)?|(?:my|own|current|calling|caller|logged_?in|acting|authenticated|session)_?(?:user|account|customer|employee|member|role|tenant|organi[sz]ation|workspace)(?:_?id)?|session_?(?:id|token)|caller(?:_?id)?)$");
  private static final Pattern CALLER_TEXT = Pattern.compile(
      "(?i)\\b(?:who|that|which) (?:is|are) (?:chatting|logged[- ]?in|signed[- ]?in|calling|talking|currently \\w+)|\\b(?:logged|signed)[- ]in (?:user|customer|account|member|employee)|\\b(?:current|calling|requesting|authenticated) (?:user|customer|account|tenant|employee|member|caller|workspace|organi[sz]ation)\\b|\\b(?:of|for) the (?:caller|current session)|\\bthe caller'?s?\\b|\\buser is (?:currently )?(?:in|logged)|\\b(?:active|current) session|当前(?:登录)?(?:用户|租户|会话|客户|员工)|登录用户|当前登录|租户");

  private static final Pattern IDENTITY = Pattern.compile(
      "(?i)(?:^|_)(?:id|name|mail|email|token|role|tenant|locale|language|account|user|workspace|organi[sz]ation|employee|customer|member)$");
  /** It is what holds when nothing is sent. */
  private static final Pattern STANDARD = Pattern.compile(
      "(?i)\\bdefault|\\bif (?:not|omitted|empty|absent|missing)|\\bomit|\\botherwise|默认|不填|不传");

  private static final Pattern CODE_NAME = Pattern.compile(
      "(?i)(?:^|_)(?:sql|code|script|command|cmd|shell|query|expression|program|statement|javascript|python|bash)s?$");
  private static final Pattern CODE_TEXT = Pattern.compile(
      "(?i)\\b(?:sql|javascript|python|shell|bash|groovy|java|typescript|cypher|powershell)\\b[^.]{0,30}\\b(?:code|script|statement|query|queries|command|expression)s?\\b|\\b(?:code|script|command|statement)s? to (?:be )?(?:execute|run|eval)\\w*|\\b(?:insert|update|delete)\\b[^.]{0,30}\\b(?:sql|query|statement)|要执行的.{0,10}(?:代码|命令|脚本|语句|sql)|(?:shell|sql|python).{0,6}(?:命令|语句|代码|脚本)");
  private static final Pattern CODE_TOOL =
      Pattern.compile("(?i)(?:exec|execute|run|eval|shell|script|bash|terminal|command|sql|code)");

  private static final Pattern REASONING_NAME = Pattern.compile(
      "(?i)(?:^|_)(?:thoughts?|thinking|reasoning|chain_?of_?thought|inner_?monologue|monologue|considerations?|reflection|deliberation|scratchpad|analysis_?steps|thought_?process|explanation_?of_?choice)$");
  private static final Pattern REASONING_TEXT = Pattern.compile(
      "(?i)\\bstep[- ]by[- ]step (?:reasoning|thinking|thoughts?)|\\byour (?:reasoning|thinking|thoughts|rationale|thought process|inner monologue)\\b|\\bthink (?:aloud|out loud|step by step)|\\breasoning that led\\b|\\b(?:explain|describe) (?:in detail )?(?:why|how) you (?:chose|choose|came|decided|are calling)|\\bwhy you (?:are calling|chose|need)|推理过程|思考过程|你的(?:思考|推理)|调用(?:此|该|本)工具的(?:原因|理由)");

  private Trust() {}

  public static boolean isSecret(String name, String text, String tool) {
    String snake = snake(name);
    if (NO_SECRET.matcher(snake).find()
        || NO_SECRET.matcher(text).find()
        || SETS_SECRET.matcher(snake(tool)).find()) {
      return false;
    }
    return SECRET.matcher(snake).find()
        || snake.equalsIgnoreCase("token") && SECRET_TEXT.matcher(text).find();
  }

  public static boolean isOfCaller(String name, String text) {
    String snake = snake(name);
    return CALLER_NAME.matcher(snake).find()
        || IDENTITY.matcher(snake).find()
            && CALLER_TEXT.matcher(text).find()
            && !STANDARD.matcher(text).find();
  }

  public static boolean isCode(String name, String text, String tool) {
    boolean named = CODE_NAME.matcher(snake(name)).find();
    return named
        && (CODE_TEXT.matcher(text).find()
            || text.isEmpty() && CODE_TOOL.matcher(tool).find());
  }

  public static boolean isReasoning(String name, String text) {
    return REASONING_NAME.matcher(snake(name)).find()
        || REASONING_TEXT.matcher(text).find();
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|-|\\.", "_");
  }
}

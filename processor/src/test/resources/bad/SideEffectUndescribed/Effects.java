import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Effects {

  /** Gets the state of a subscription. */
  @Tool(effect = Effect.WRITE)
  // expect: [SideEffectUndescribed] the description of tool 'renew_subscription' does not say what it changes
  String renewSubscription(@Param("Number of the subscription") String number) {
    return "";
  }

  /** For subscriptions nobody wants any more. */
  @Tool(effect = Effect.DESTRUCTIVE)
  // expect: [SideEffectUndescribed] the description of tool 'end_subscription' does not say what it changes
  String endSubscription(@Param("Number of the subscription") String number) {
    return "";
  }

  /** Cancels a subscription. */
  @Tool(effect = Effect.DESTRUCTIVE)
  String cancelSubscription(@Param("Number of the subscription") String number) {
    return "";
  }

  /** 取消订阅 */
  @Tool(effect = Effect.DESTRUCTIVE)
  String cancelNow(@Param("订阅号") String number) {
    return "";
  }
}

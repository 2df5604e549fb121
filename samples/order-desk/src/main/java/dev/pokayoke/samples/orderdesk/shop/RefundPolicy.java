package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Param;
import java.util.List;

/** The refund rules for one reason. */
public record RefundPolicy(
    Reason reason,
    @Param("One rule for each category of articles") List<PolicyRule> rules,
    @Param("What holds for every category") List<String> always) {}

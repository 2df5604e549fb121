package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.Param;
import java.math.BigDecimal;
import java.util.Optional;

/** What holds for one category of articles. */
public record PolicyRule(
    Category category,

    @Param(
        value = "How long after delivery a refund may be asked for; 0 means never",
        unit = "days")
    int windowDays,

    @Param(value = "Share of the price that the shop keeps", unit = "percent")
    int restockingFeePercent,

    @Param(
        value = "Value of a line from which a photo must be on file; null when none is needed",
        unit = "EUR")
    Optional<BigDecimal> photoFrom,

    @Param("Whether the goods must be sent back: a return label is then needed before the refund")
    boolean sendBack) {}

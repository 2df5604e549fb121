package dev.pokayoke.samples.orderdesk.standin;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One rule of the stand-in.
 *
 * @param when it applies
 * @param then what to do
 */
record Rule(Predicate<Situation> when, Function<Situation, Turn> then) {}

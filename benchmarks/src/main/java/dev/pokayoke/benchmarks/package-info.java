/** What is measured, and what makes the input. Run by JMH: {@code java -jar benchmarks/target/benchmarks.jar}. */
@NullMarked
package dev.pokayoke.benchmarks;

import org.jspecify.annotations.NullMarked;

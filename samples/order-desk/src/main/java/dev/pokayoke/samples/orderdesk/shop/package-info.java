/** The shop that the agent works for: orders, refund rules and the database. It knows of no model. */
@NullMarked
package dev.pokayoke.samples.orderdesk.shop;

import org.jspecify.annotations.NullMarked;

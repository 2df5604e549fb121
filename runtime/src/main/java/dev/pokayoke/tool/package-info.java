/** What a tool is at run time: its definition, its binding to a method, a call and the call's result. */
@NullMarked
package dev.pokayoke.tool;

import org.jspecify.annotations.NullMarked;

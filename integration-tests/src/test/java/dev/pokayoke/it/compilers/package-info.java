/**
 * The processor among other compilers, other processors and in builds that compile a part only: javac of other versions,
 * Kotlin's kapt, Lombok and MapStruct, Gradle's rules and recompiled single classes.
 *
 * <p>The build copies these programs into {@code target/compilers}, away from the class path of the tests.
 */
@NullMarked
package dev.pokayoke.it.compilers;

import org.jspecify.annotations.NullMarked;

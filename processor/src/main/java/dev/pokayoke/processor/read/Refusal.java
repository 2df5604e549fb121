package dev.pokayoke.processor.read;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import javax.lang.model.type.TypeMirror;

/**
 * Why a type cannot be expressed.
 *
 * @param reason as the end of a sentence about the type
 * @param fix what to do
 */
record Refusal(String reason, String fix) {

  Unsupported of(TypeMirror type) {
    return new Unsupported(TypeName.get(type), UnsupportedKind.TYPE, reason, fix);
  }

  RefusedException thrown() {
    return new RefusedException(this);
  }
}

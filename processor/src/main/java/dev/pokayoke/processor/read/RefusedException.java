package dev.pokayoke.processor.read;

/** Something deep inside of a class cannot be expressed, and so the class cannot. It never leaves {@link ClassReader}. */
final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  RefusedException(Refusal refusal) {
    super(refusal.reason(), null, false, false);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}

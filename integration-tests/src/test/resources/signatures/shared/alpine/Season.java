package signatures.shared.alpine;

/** Another enum of the same simple name lies in {@code coast}. */
public enum Season {
  SNOW,
  THAW
}

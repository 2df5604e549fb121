package signatures.shared.coast;

/** Another enum of the same simple name lies in {@code alpine}. */
public enum Season {
  STORM,
  CALM
}

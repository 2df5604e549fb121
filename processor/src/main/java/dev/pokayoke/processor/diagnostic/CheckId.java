package dev.pokayoke.processor.diagnostic;

/**
 * Every check, by the one id that is printed, suppressed, documented ({@code docs/checks/<Id>.md}) and tested
 * ({@code bad/<Id>/}). The severity is that of the standard profile.
 */
public enum CheckId {
  // tool names
  InvalidToolName(Family.NAME, Severity.ERROR),
  DuplicateToolName(Family.NAME, Severity.ERROR),
  ReservedToolName(Family.NAME, Severity.ERROR),
  InvalidParamName(Family.NAME, Severity.ERROR),
  DuplicateParamName(Family.NAME, Severity.ERROR),
  MissingParamName(Family.NAME, Severity.ERROR),
  // texts
  MissingToolDescription(Family.TEXT, Severity.ERROR),
  MissingParamDescription(Family.TEXT, Severity.ERROR),
  PlaceholderDescription(Family.TEXT, Severity.ERROR),
  VagueToolDescription(Family.TEXT, Severity.ERROR),
  RestatedToolDescription(Family.TEXT, Severity.WARNING),
  VagueParamDescription(Family.TEXT, Severity.ERROR),
  RestatedParamDescription(Family.TEXT, Severity.WARNING),
  ManipulativeText(Family.TEXT, Severity.ERROR),
  UnknownReference(Family.TEXT, Severity.WARNING),
  DuplicateDescription(Family.TEXT, Severity.WARNING),
  BoundaryMissing(Family.TEXT, Severity.WARNING),
  ContradictoryDescription(Family.TEXT, Severity.WARNING),
  ResultUndescribed(Family.TEXT, Severity.INFO),
  SideEffectUndescribed(Family.TEXT, Severity.WARNING),
  ImplementationDetail(Family.TEXT, Severity.INFO),
  DescriptionTooLong(Family.TEXT, Severity.WARNING),
  GenericToolName(Family.TEXT, Severity.WARNING),
  ConfusableToolNames(Family.TEXT, Severity.WARNING),
  ToolNameShape(Family.TEXT, Severity.INFO),
  AmbiguousParamName(Family.TEXT, Severity.WARNING),
  // what parameters leave open
  DateFormatMissing(Family.USE, Severity.WARNING),
  UnitMissing(Family.USE, Severity.WARNING),
  EnumInProse(Family.USE, Severity.WARNING),
  ListInString(Family.USE, Severity.WARNING),
  PathNotAbsolute(Family.USE, Severity.WARNING),
  UnboundedNumber(Family.USE, Severity.WARNING),
  NegatedBoolean(Family.USE, Severity.WARNING),
  SwappableParams(Family.USE, Severity.WARNING),
  ConditionalRequirement(Family.USE, Severity.WARNING),
  ContextAskedFromModel(Family.USE, Severity.WARNING),
  SecretParam(Family.USE, Severity.WARNING),
  CodeParam(Family.USE, Severity.WARNING),
  ReasoningParam(Family.USE, Severity.WARNING),
  IdWithoutSource(Family.USE, Severity.WARNING),
  InconsistentParam(Family.USE, Severity.WARNING),
  OptionalWithoutMeaning(Family.USE, Severity.INFO),
  UnboundedText(Family.USE, Severity.INFO),
  EnumTooSmall(Family.USE, Severity.WARNING),
  EnumTooLarge(Family.USE, Severity.WARNING),
  EnumConstantsUndescribed(Family.USE, Severity.INFO),
  TooManyParams(Family.USE, Severity.WARNING),
  DeepNesting(Family.USE, Severity.WARNING),
  TokenBudget(Family.USE, Severity.WARNING),
  TooManyTools(Family.USE, Severity.WARNING),
  DialectUnsupported(Family.USE, Severity.ERROR),
  ExamplesMissing(Family.USE, Severity.INFO),
  // constraints
  EmptyRange(Family.CONSTRAINT, Severity.ERROR),
  InvalidPattern(Family.CONSTRAINT, Severity.ERROR),
  UnsafePattern(Family.CONSTRAINT, Severity.ERROR),
  ConstraintNotApplicable(Family.CONSTRAINT, Severity.ERROR),
  InvalidDefault(Family.CONSTRAINT, Severity.ERROR),
  DefaultOutOfRange(Family.CONSTRAINT, Severity.ERROR),
  LostDefault(Family.CONSTRAINT, Severity.ERROR),
  InvalidExample(Family.CONSTRAINT, Severity.ERROR),
  // types
  UnsupportedType(Family.TYPE, Severity.ERROR),
  RawType(Family.TYPE, Severity.ERROR),
  WildcardType(Family.TYPE, Severity.ERROR),
  EmptyEnum(Family.TYPE, Severity.ERROR),
  EnumCaseClash(Family.TYPE, Severity.ERROR),
  NonStringMapKey(Family.TYPE, Severity.ERROR),
  NullablePrimitive(Family.TYPE, Severity.ERROR),
  NullableComponent(Family.TYPE, Severity.WARNING),
  RecursiveType(Family.TYPE, Severity.ERROR),
  DuplicateVariant(Family.TYPE, Severity.ERROR),
  DiscriminatorClash(Family.TYPE, Severity.ERROR),
  OpenSchema(Family.TYPE, Severity.ERROR),
  // effects and order
  EffectUndeclared(Family.EFFECT, Severity.WARNING),
  EffectContradictsName(Family.EFFECT, Severity.ERROR),
  NoResult(Family.EFFECT, Severity.WARNING),
  UnboundedResult(Family.EFFECT, Severity.WARNING),
  UnknownPredecessor(Family.ORDER, Severity.ERROR),
  PredecessorCycle(Family.ORDER, Severity.ERROR),
  // placement and build
  PrivateTool(Family.PLACEMENT, Severity.ERROR),
  AbstractTool(Family.PLACEMENT, Severity.ERROR),
  GenericTool(Family.PLACEMENT, Severity.ERROR),
  SuspendFunction(Family.PLACEMENT, Severity.ERROR),
  InaccessibleType(Family.PLACEMENT, Severity.ERROR),
  DuplicateBindingsName(Family.PLACEMENT, Severity.ERROR),
  TooLarge(Family.PLACEMENT, Severity.ERROR),
  UnresolvedType(Family.BUILD, Severity.ERROR),
  InvalidOption(Family.BUILD, Severity.ERROR),
  ContractBroken(Family.BUILD, Severity.ERROR),
  InternalError(Family.BUILD, Severity.ERROR);

  /** Checks that belong together. The {@code legacy} profile turns errors of {@link #TEXT} into warnings. */
  public enum Family {
    NAME,
    TEXT,
    USE,
    CONSTRAINT,
    TYPE,
    EFFECT,
    ORDER,
    PLACEMENT,
    BUILD
  }

  private final Family family;
  private final Severity severity;

  CheckId(Family family, Severity severity) {
    this.family = family;
    this.severity = severity;
  }

  public Family family() {
    return family;
  }

  /** The severity in the standard profile. */
  public Severity severity() {
    return severity;
  }

  /**
   * Whether no binding can be written, or none that works, as long as the finding stands. Then options and suppressions
   * cannot silence it.
   */
  public boolean isInevitable() {
    return switch (this) {
      case ReservedToolName, EnumCaseClash, NullableComponent, OpenSchema -> false;
      case InvalidPattern, ConstraintNotApplicable, InvalidDefault -> true;
      default ->
        switch (family) {
          case TEXT, USE, CONSTRAINT, EFFECT, ORDER -> false;
          case NAME, TYPE, PLACEMENT, BUILD -> true;
        };
    };
  }

  /** Whether it concerns bindings only, so that tools which another framework runs may well be as they are. */
  public boolean isOfBindings() {
    return switch (this) {
      case MissingParamName -> true;
      case OpenSchema, EnumCaseClash -> false;
      default -> family == Family.CONSTRAINT || family == Family.TYPE || family == Family.PLACEMENT;
    };
  }

  /** The page that explains the check, relative to the project. */
  public String page() {
    return "docs/checks/" + name() + ".md";
  }
}

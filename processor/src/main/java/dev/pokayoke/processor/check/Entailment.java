package dev.pokayoke.processor.check;

import static dev.pokayoke.processor.diagnostic.CheckId.ConfusableToolNames;
import static dev.pokayoke.processor.diagnostic.CheckId.ConstraintNotApplicable;
import static dev.pokayoke.processor.diagnostic.CheckId.ContextAskedFromModel;
import static dev.pokayoke.processor.diagnostic.CheckId.DefaultOutOfRange;
import static dev.pokayoke.processor.diagnostic.CheckId.DuplicateToolName;
import static dev.pokayoke.processor.diagnostic.CheckId.EmptyEnum;
import static dev.pokayoke.processor.diagnostic.CheckId.EmptyRange;
import static dev.pokayoke.processor.diagnostic.CheckId.IdWithoutSource;
import static dev.pokayoke.processor.diagnostic.CheckId.InaccessibleType;
import static dev.pokayoke.processor.diagnostic.CheckId.InvalidDefault;
import static dev.pokayoke.processor.diagnostic.CheckId.InvalidPattern;
import static dev.pokayoke.processor.diagnostic.CheckId.LostDefault;
import static dev.pokayoke.processor.diagnostic.CheckId.MissingParamDescription;
import static dev.pokayoke.processor.diagnostic.CheckId.NonStringMapKey;
import static dev.pokayoke.processor.diagnostic.CheckId.NullableComponent;
import static dev.pokayoke.processor.diagnostic.CheckId.NullablePrimitive;
import static dev.pokayoke.processor.diagnostic.CheckId.OptionalWithoutMeaning;
import static dev.pokayoke.processor.diagnostic.CheckId.PlaceholderDescription;
import static dev.pokayoke.processor.diagnostic.CheckId.RawType;
import static dev.pokayoke.processor.diagnostic.CheckId.RecursiveType;
import static dev.pokayoke.processor.diagnostic.CheckId.ResultUndescribed;
import static dev.pokayoke.processor.diagnostic.CheckId.SecretParam;
import static dev.pokayoke.processor.diagnostic.CheckId.SideEffectUndescribed;
import static dev.pokayoke.processor.diagnostic.CheckId.TooLarge;
import static dev.pokayoke.processor.diagnostic.CheckId.UnboundedText;
import static dev.pokayoke.processor.diagnostic.CheckId.UnsupportedType;
import static dev.pokayoke.processor.diagnostic.CheckId.VagueParamDescription;
import static dev.pokayoke.processor.diagnostic.CheckId.VagueToolDescription;
import static dev.pokayoke.processor.diagnostic.CheckId.WildcardType;

import dev.pokayoke.processor.diagnostic.CheckId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which findings only follow from which others, when both are at the same place. */
final class Entailment {

  /** The type cannot be used at all. */
  private static final Set<CheckId> TYPES = EnumSet.of(
      UnsupportedType,
      RawType,
      WildcardType,
      EmptyEnum,
      NonStringMapKey,
      InaccessibleType,
      RecursiveType,
      TooLarge);

  /** Whoever has to change the type has to rethink everything that is said about it. */
  private static final Set<CheckId> FOLLOW_FROM_TYPE = EnumSet.of(
      ConstraintNotApplicable,
      EmptyRange,
      InvalidDefault,
      DefaultOutOfRange,
      LostDefault,
      MissingParamDescription,
      NullablePrimitive,
      NullableComponent);

  private static final Map<CheckId, Set<CheckId>> FOLLOW = new EnumMap<>(CheckId.class);

  static {
    for (CheckId type : TYPES) {
      FOLLOW.put(type, FOLLOW_FROM_TYPE);
    }
    // What a default is compared with is wrong itself.
    for (CheckId constraint : EnumSet.of(ConstraintNotApplicable, EmptyRange, InvalidPattern)) {
      FOLLOW.put(constraint, EnumSet.of(DefaultOutOfRange));
    }
    // Whoever has to write or drop it anyway need not be told what else it lacks.
    for (CheckId text : EnumSet.of(
        MissingParamDescription, VagueParamDescription, ContextAskedFromModel, SecretParam)) {
      FOLLOW.put(text, EnumSet.of(IdWithoutSource, OptionalWithoutMeaning, UnboundedText));
    }
    FOLLOW.put(DuplicateToolName, EnumSet.of(ConfusableToolNames));
    FOLLOW.put(VagueToolDescription, EnumSet.of(SideEffectUndescribed, ResultUndescribed));
    FOLLOW.put(
        PlaceholderDescription,
        EnumSet.of(
            SideEffectUndescribed,
            ResultUndescribed,
            IdWithoutSource,
            OptionalWithoutMeaning,
            UnboundedText));
    FOLLOW.put(InvalidDefault, EnumSet.of(DefaultOutOfRange, NullablePrimitive));
  }

  private Entailment() {}

  /** Whether no value can be read, or none be right, as long as the finding stands. */
  static boolean isUnreadable(CheckId id) {
    return switch (id) {
      case ConstraintNotApplicable,
          EmptyRange,
          InvalidPattern,
          DuplicateParamName,
          DuplicateVariant,
          DiscriminatorClash -> true;
      default -> TYPES.contains(id);
    };
  }

  static boolean holds(CheckId cause, CheckId effect) {
    return FOLLOW.getOrDefault(cause, Set.of()).contains(effect);
  }
}

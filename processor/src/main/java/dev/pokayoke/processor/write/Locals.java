package dev.pokayoke.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Maker;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.ConstantType;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The local variables of a generated method. A property's variable has the property's own name; where that would clash, or
 * hide a field, a class or a package that the method names, it gets an underscore. Our own variables give way in the same
 * manner.
 */
final class Locals {

  private final NameAllocator names = new NameAllocator();
  private final Set<String> reserved = new HashSet<>();

  Locals() {
    // Fields of the binding, roots of the packages that the method may name, and a word that starts
    // a statement.
    List.of("target", "tool", "java", "dev", "yield").forEach(this::reserve);
  }

  /** Keeps a class free to be named: {@code Orders.find()}, {@code com.example.Orders.find()}. */
  void reserve(ClassName type) {
    reserve(type.simpleNames().get(0));
    reserve(type.packageName().split("\\.", 2)[0]);
  }

  /** Keeps the class free whose static method makes an object. A constructor can only be taken for a type. */
  void reserve(Maker maker) {
    TypeName on = maker.on();
    if (!maker.factory().isEmpty()) {
      reserve(on instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) on);
    }
  }

  /** Gives each property its variable. Call it before {@link #own}, so that our variables are the ones to give way. */
  void addProperties(List<Property> properties) {
    properties.forEach(property -> reserveConstants(property.type()));
    properties.forEach(
        property -> names.newName(spelled(JavaNames.shortened(property.javaName())), property));
  }

  /** The variable of a property. */
  String of(Property property) {
    return names.get(property);
  }

  /** A variable of our own. */
  String own(String name) {
    return names.newName(name);
  }

  private void reserveConstants(ValueType type) {
    if (type instanceof EnumType choice) {
      reserve(choice.javaType());
    } else if (type instanceof ConstantType constant) {
      reserveConstants(constant.type());
    } else if (type instanceof IdentifierType identifier) {
      reserve(identifier.maker());
      reserveConstants(identifier.value().type());
    }
  }

  private void reserve(String name) {
    if (!name.isEmpty() && reserved.add(name)) {
      names.newName(name);
    }
  }

  /** Capitalized variables could be taken for classes, or for constants of the binding. */
  private static String spelled(String name) {
    boolean likeConstant = name.contains("_") && name.equals(name.toUpperCase(Locale.ROOT));
    return likeConstant || Character.isUpperCase(name.codePointAt(0)) ? name + "_" : name;
  }
}

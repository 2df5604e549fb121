package dev.pokayoke.processor.read;

import dev.pokayoke.processor.model.Maker;
import dev.pokayoke.processor.model.ValueType.Construction;
import java.util.List;

/** How an object of a class is made, and of what: the arguments of its maker first, in their order. */
record Making(Construction construction, Maker maker, List<Component> components) {}

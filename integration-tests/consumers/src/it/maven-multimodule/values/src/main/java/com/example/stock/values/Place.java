package com.example.stock.values;

import dev.pokayoke.Param;

/** Where something lies. Its Javadoc is not in the class file; its annotations are. */
public record Place(
    @Param("Hall of the warehouse") Hall hall,
    @Param(value = "Shelf in the hall", minimum = 1, maximum = 40) int shelf) {}

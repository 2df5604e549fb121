package com.example.stock;

import com.example.stock.values.Place;

/**
 * A part in the warehouse.
 *
 * @param number of the part
 * @param pieces how many there are
 * @param place where they lie
 */
public record Part(String number, int pieces, Place place) {}

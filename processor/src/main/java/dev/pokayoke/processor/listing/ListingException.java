package dev.pokayoke.processor.listing;

import dev.pokayoke.processor.document.JsonException;

/** JSON that is no list of tools. */
public final class ListingException extends JsonException {

  private static final long serialVersionUID = 1L;

  ListingException(String message) {
    super(message);
  }
}

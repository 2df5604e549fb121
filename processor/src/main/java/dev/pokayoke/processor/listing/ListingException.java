package dev.pokayoke.processor.listing;

/** A text that is no list of tools. The message says where, what was expected and what is there. */
public final class ListingException extends Exception {

  private static final long serialVersionUID = 1L;

  ListingException(String message) {
    super(message);
  }
}

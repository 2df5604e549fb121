package library;

/** What a book is made of. */
public sealed interface Medium permits Paper, Sound {}

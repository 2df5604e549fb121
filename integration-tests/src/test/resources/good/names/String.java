package good.names;

/** A class that every file of this package sees in place of the one that it thinks it sees. */
public class String {}

package good.names;

public class IllegalArgumentException {}

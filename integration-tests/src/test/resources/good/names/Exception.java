package good.names;

public class Exception {}

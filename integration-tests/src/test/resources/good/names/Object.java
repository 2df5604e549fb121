package good.names;

public class Object {}

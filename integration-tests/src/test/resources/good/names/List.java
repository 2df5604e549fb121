package good.names;

public class List {}

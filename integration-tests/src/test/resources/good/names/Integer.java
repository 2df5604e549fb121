package good.names;

public class Integer {}

package good.names;

public class Effect {}

package good.names;

public class ArgumentReader {}

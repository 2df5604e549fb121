package good.names;

public class Toolset {}

package good.names;

public class Override {}

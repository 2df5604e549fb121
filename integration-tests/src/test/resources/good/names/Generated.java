package good.names;

public class Generated {}

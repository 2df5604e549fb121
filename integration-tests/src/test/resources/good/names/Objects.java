package good.names;

public class Objects {}

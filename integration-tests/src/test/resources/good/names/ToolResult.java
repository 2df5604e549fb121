package good.names;

public class ToolResult {}

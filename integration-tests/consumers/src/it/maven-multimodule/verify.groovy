// The second build writes the edited binding again, and leaves the others as they are.
def log = new File(basedir, 'build.log').getText('UTF-8')
def has = { text -> if (!log.contains(text)) throw new IllegalStateException("not in build.log: $text") }
def hasNot = { text -> if (log.contains(text)) throw new IllegalStateException("in build.log: $text") }

has 'pokayoke: 2 tools in 2 classes, 0 errors, 0 warnings'
has 'pokayoke: 1 tool in 1 class, 0 errors, 0 warnings'
has 'Compiling 1 source file'
hasNot 'WARNING'
assert log.count('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0') >= 2

def tools = new File(basedir, 'tools/target')
def bindings = new File(tools, 'generated-sources/annotations/com/example/stock')
assert new File(bindings, 'StockBindings.java').text.contains('are left')
assert new File(tools, 'classes/META-INF/pokayoke/com.example.stock.Stock.json').text.contains('are left')
assert new File(bindings, 'ClockBindings.java').exists()
assert new File(tools, 'classes/com/example/stock/ClockBindings.class').exists()

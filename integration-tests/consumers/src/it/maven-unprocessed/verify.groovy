// Silence is all there is to see, until somebody names the bindings.
def log = new File(basedir, 'build.log').getText('UTF-8')
def has = { text -> if (!log.contains(text)) throw new IllegalStateException("not in build.log: $text") }
def hasNot = { text -> if (log.contains(text)) throw new IllegalStateException("in build.log: $text") }

hasNot 'pokayoke:'
hasNot 'WARNING'
has ':testCompile (default-testCompile)'
has 'cannot find symbol'
has 'symbol:   variable GreeterBindings'

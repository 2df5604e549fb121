// Nothing that javac could complain of, and the test ran inside the module.
def log = new File(basedir, 'build.log').getText('UTF-8')
def has = { text -> if (!log.contains(text)) throw new IllegalStateException("not in build.log: $text") }
def hasNot = { text -> if (log.contains(text)) throw new IllegalStateException("in build.log: $text") }

has 'pokayoke: 1 tool in 1 class, 0 errors, 0 warnings'
has 'Tests run: 1, Failures: 0, Errors: 0, Skipped: 0'
hasNot 'WARNING'

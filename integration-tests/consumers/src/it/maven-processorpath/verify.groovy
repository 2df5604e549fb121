// What the README promises: the processor's last line, and nothing to complain about.
def log = new File(basedir, 'build.log').getText('UTF-8')
def has = { text -> if (!log.contains(text)) throw new IllegalStateException("not in build.log: $text") }
def hasNot = { text -> if (log.contains(text)) throw new IllegalStateException("in build.log: $text") }

has 'pokayoke: 2 tools in 1 class, 0 errors, 0 warnings'
has 'Tests run: 1, Failures: 0, Errors: 0, Skipped: 0'
hasNot 'WARNING'

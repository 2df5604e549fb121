// JDK 17 to 22 find the processor on the class path; later ones run none and say nothing of it.
def log = new File(basedir, 'build.log').getText('UTF-8')
def has = { text -> if (!log.contains(text)) throw new IllegalStateException("not in build.log: $text") }
def hasNot = { text -> if (log.contains(text)) throw new IllegalStateException("in build.log: $text") }

if (processorRuns == 'true') {
  has 'pokayoke: 1 tool in 1 class, 0 errors, 0 warnings'
  has 'Tests run: 1, Failures: 0, Errors: 0, Skipped: 0'
} else {
  hasNot 'pokayoke:'
  hasNot 'WARNING'
  has ':testCompile (default-testCompile)'
  has 'cannot find symbol'
  has 'symbol:   variable GreeterBindings'
}

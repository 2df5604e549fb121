// The goals say what the command line says, and write where Maven writes.
def log = new File(basedir, 'build.log').getText('UTF-8')
def has = { text -> if (!log.contains(text)) throw new IllegalStateException("not in build.log: $text") }
def hasNot = { text -> if (log.contains(text)) throw new IllegalStateException("in build.log: $text") }

has 'pokayoke: 2 tools in 1 class, 0 errors, 0 warnings'
has 'pokayoke.lock: 2 tools; written'
has 'pokayoke.lock: 2 tools, 0 breaking changes, 0 compatible'
hasNot 'WARNING'
['pokayoke.lock', 'target/pokayoke/tools.html', 'target/pokayoke/tools.md', 'target/pokayoke/tools.json'].each {
  assert new File(basedir, it).isFile()
}
return true

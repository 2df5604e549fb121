// The lock file was written when there was one tool more.
def log = new File(basedir, 'build.log').getText('UTF-8')
def has = { text -> if (!log.contains(text)) throw new IllegalStateException("not in build.log: $text") }

has '[ContractBroken]'
has 'reopen_ticket'
has 'something about the tools is an error, see above'

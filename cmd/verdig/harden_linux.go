package main

import "syscall"

// prSetDumpable is PR_SET_DUMPABLE of prctl(2).
const prSetDumpable = 4

// harden keeps the memory of the process off the disk and from other processes
// of the same user: no core dump, no attaching debugger. It reports whether the
// system has agreed; a system that has not is the operator's to know of.
func harden() bool {
	err := syscall.Setrlimit(syscall.RLIMIT_CORE, &syscall.Rlimit{})
	_, _, errno := syscall.RawSyscall(syscall.SYS_PRCTL, prSetDumpable, 0, 0)
	return err == nil && errno == 0
}

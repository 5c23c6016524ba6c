//go:build !linux

package main

// harden does nothing where the program does not know how: doc/erasure.md says
// what to set.
func harden() bool { return true }

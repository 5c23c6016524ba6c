// Command verdig is the national register and the statistics of possible
// victims of human trafficking: returns in, every person counted once, the
// year frozen, figures protected, the report, tables and news out.
//
// This package reads flags, calls the rooms and prints; it holds no rule of
// the domain. Every command has --help with its exit codes.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := start(ctx, os.Args[1:], console{in: os.Stdin, out: os.Stdout, err: os.Stderr})
	stop()
	os.Exit(code)
}

// start is the program from its first step: the process is hardened before it
// has anything in its memory.
func start(ctx context.Context, args []string, c console) int {
	harden()
	return run(ctx, args, c)
}

package main

import (
	"context"
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// asProgram makes the test binary run as the program itself, for tests that
// kill it.
const asProgram = "VERDIG_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		os.Exit(run(context.Background(), os.Args[1:], console{in: os.Stdin, out: os.Stdout, err: os.Stderr}))
	}
	testscript.Main(m, map[string]func(){
		"verdig": func() {
			os.Exit(run(context.Background(), os.Args[1:], console{in: os.Stdin, out: os.Stdout, err: os.Stderr}))
		},
	})
}

// The scripts are the operator's manual: what is written in them works.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			e.Setenv("VERDIG_LANG", "en")
			e.Setenv("HOME", e.WorkDir)
			if cache, err := os.UserCacheDir(); err == nil {
				e.Setenv("XDG_CACHE_HOME", cache) // the typesetter's machine code is made once
			}
			return nil
		},
		UpdateScripts: os.Getenv("VERDIG_UPDATE") != "",
	})
}

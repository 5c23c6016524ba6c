package main

import (
	"context"
	"encoding/json"
	"os"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// asProgram makes the test binary run as the program itself, for tests that
// kill it.
const asProgram = "VERDIG_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		os.Exit(start(context.Background(), os.Args[1:], console{in: os.Stdin, out: os.Stdout, err: os.Stderr}))
	}
	if what := os.Getenv(holdNames); what != "" {
		os.Exit(holdingNames(what))
	}
	testscript.Main(m, map[string]func(){
		"verdig": func() {
			os.Exit(start(context.Background(), os.Args[1:], console{in: os.Stdin, out: os.Stdout, err: os.Stderr}))
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
		Cmds:          map[string]func(*testscript.TestScript, bool, []string){"jsonenv": jsonEnv},
		UpdateScripts: os.Getenv("VERDIG_UPDATE") != "",
	})
}

// jsonEnv is the script command "jsonenv NAME PLACE FIELD": it sets an
// environment variable to a field of an element of the JSON list that the last
// command printed; a negative place counts from the end.
func jsonEnv(ts *testscript.TestScript, not bool, args []string) {
	if not || len(args) != 3 {
		ts.Fatalf("usage: jsonenv NAME PLACE FIELD")
	}
	var list []map[string]any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &list))
	place, err := strconv.Atoi(args[1])
	ts.Check(err)
	if place < 0 {
		place += len(list)
	}
	if place < 0 || place >= len(list) {
		ts.Fatalf("no element %s of %d", args[1], len(list))
	}
	value, ok := list[place][args[2]].(string)
	if !ok {
		ts.Fatalf("no text %s in element %s", args[2], args[1])
	}
	ts.Setenv(args[0], value)
}

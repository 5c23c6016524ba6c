package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// program runs the program itself with arguments and returns its output.
type program struct {
	t   *testing.T
	dir string
}

func (p program) command(args ...string) *exec.Cmd {
	p.t.Helper()
	exe, err := os.Executable()
	if err != nil {
		p.t.Fatal(err)
	}
	c := exec.Command(exe, args...)
	c.Dir = p.dir
	c.Env = append(os.Environ(), asProgram+"=1", "VERDIG_LANG=en")
	return c
}

func (p program) run(args ...string) string {
	p.t.Helper()
	var out bytes.Buffer
	c := p.command(args...)
	c.Stdout, c.Stderr = &out, &out
	if err := c.Run(); err != nil {
		p.t.Fatalf("verdig %s: %v\n%s", strings.Join(args, " "), err, out.String())
	}
	return out.String()
}

// runKilled starts the program and kills it after a while. It reports whether
// the program had ended by itself before.
func (p program) runKilled(after time.Duration, args ...string) (finished bool) {
	p.t.Helper()
	c := p.command(args...)
	if err := c.Start(); err != nil {
		p.t.Fatal(err)
	}
	timer := time.AfterFunc(after, func() { c.Process.Kill() })
	err := c.Wait()
	timer.Stop()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() > 0 {
		p.t.Fatalf("verdig %s: exit code %d", strings.Join(args, " "), exit.ExitCode())
	}
	return err == nil
}

// killedSteps is the path from returns to release, step by step.
func killedSteps(returns []string) [][]string {
	var steps [][]string
	for _, r := range returns {
		agency := r[:strings.LastIndex(r, "-")]
		steps = append(steps, []string{"import", "--data", "reg", "--agency", agency, filepath.Join("sim/returns", r)})
	}
	return append(steps,
		[]string{"link", "--data", "reg"},
		[]string{"review", "answer", "sim/truth.csv", "--data", "reg"},
		[]string{"link", "--data", "reg"},
		[]string{"freeze", "--data", "reg", "--year", "2016"},
		[]string{"release", "--data", "reg", "--year", "2016", "--out", "out", "--no-pdf"})
}

// A kill -9 at any moment of import, link, review, freeze and release leaves a register
// that opens, verifies and continues, and the figures are those of a run that
// nobody disturbed.
func TestKilledAtAnyMoment(t *testing.T) {
	needAssets(t)
	if testing.Short() {
		t.Skip("kills the program many times")
	}
	calm, harsh := program{t, t.TempDir()}, program{t, t.TempDir()}
	r := rand.New(rand.NewPCG(1, 2))
	kills := 0
	for _, p := range []program{calm, harsh} {
		p.run("simulate", "--out", "sim", "--persons", "60", "--years", "2", "--seed", "5")
		p.run("init", "--data", "reg", "--synthetic")
	}
	entries, err := os.ReadDir(filepath.Join(calm.dir, "sim/returns"))
	if err != nil {
		t.Fatal(err)
	}
	var returns []string
	for _, e := range entries {
		returns = append(returns, e.Name())
	}
	for _, step := range killedSteps(returns) {
		start := time.Now()
		calm.run(step...)
		took := time.Since(start)
		tries := 1
		if step[0] != "import" {
			tries = 6
		}
		for range tries {
			if !harsh.runKilled(time.Duration(r.Int64N(int64(took))), step...) {
				kills++
			}
			if step[0] != "import" {
				harsh.run("verify", "--data", "reg")
			}
		}
		harsh.run(step...)
	}
	harsh.run("verify", "--data", "reg")
	want := calm.run("figures", "--data", "reg", "--year", "2016", "--json")
	got := harsh.run("figures", "--data", "reg", "--year", "2016", "--json")
	if figuresOnly(t, got) != figuresOnly(t, want) {
		t.Errorf("after %d kills the figures differ:\n%s\n%s", kills, got, want)
	}
	if kills == 0 {
		t.Error("nothing was killed: the test proves nothing")
	}
	t.Logf("%d kills", kills)
}

// figuresOnly leaves out the edition, which counts the freezes.
func figuresOnly(t *testing.T, s string) string {
	t.Helper()
	var f struct{ Figures, Previous json.RawMessage }
	if err := json.Unmarshal([]byte(s), &f); err != nil {
		t.Fatal(err)
	}
	return string(f.Figures)
}

package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"filippo.io/age"

	"verdig/audit"
	"verdig/register"
	"verdig/store"
)

// planted begins every planted word.
const planted = "Kanari"

var plantedDay = regexp.MustCompile(`19[34]\d-\d\d-\d\d`)

// plantedReturn writes a return of 334 people, with three planted names and a
// planted date each: 1,002 names.
func plantedReturn(t *testing.T, name, agency string, seed uint64) {
	t.Helper()
	r := rand.New(rand.NewPCG(20261128, seed))
	word := func() string {
		b := []byte(planted)
		for range 8 {
			b = append(b, byte('a'+r.IntN(26)))
		}
		return string(b)
	}
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	_ = w.Write(strings.Split("year,reference,given_name,family_name,other_names,birth_date,sex,citizenship,identified_on,followed_up_from,status,exploitation", ","))
	for i := range 334 {
		_ = w.Write([]string{
			"2016", fmt.Sprintf("%s-%d", agency, i), word(), word(), word(), fmt.Sprintf("%d-%02d-%02d", 1930+i%20, 1+i%12, 1+i%28), "female", "NG",
			"2016-03-01", "2016-03-01", "possible", "labour.work",
		})
	}
	w.Flush()
	if err := os.WriteFile(name, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}

// found returns the files below the folders that hold a planted word or date,
// and the bytes searched.
func found(t *testing.T, folders ...string) (hits []string, size int64) {
	t.Helper()
	for _, folder := range folders {
		err := filepath.WalkDir(folder, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			b, err := os.ReadFile(name)
			size += int64(len(b))
			lower := bytes.ToLower(b)
			if n := bytes.Count(lower, []byte(strings.ToLower(planted))); n > 0 {
				hits = append(hits, fmt.Sprintf("%s: a name, %d times", name, n))
			}
			if plantedDay.Match(b) {
				hits = append(hits, name+": a date")
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return hits, size
}

// The whole way of a thousand planted names: received from files, linked,
// reviewed, corrected, frozen, backed up, erased; with everything that the
// commands said kept as a log. 0 are found in what is left on the disk. The
// control is the return itself, in which they are found.
func TestNoPlantedNameIsLeftOnTheDisk(t *testing.T) {
	work, temp, logs, returns := t.TempDir(), t.TempDir(), t.TempDir(), t.TempDir()
	t.Setenv("TMPDIR", temp)
	dir := filepath.Join(work, "reg")
	var log bytes.Buffer
	do := func(want int, args ...string) string {
		t.Helper()
		var out bytes.Buffer
		code := run(context.Background(), append([]string{"--quiet", "--lang", "en"}, args...), console{in: os.Stdin, out: &out, err: &out})
		fmt.Fprintf(&log, "$ %v\n%s\n", args, out.String())
		if code != want {
			t.Fatalf("%v: exit code %d: %s", args, code, out.String())
		}
		return out.String()
	}
	do(0, "init", "--data", dir)
	for i, agency := range []string{"rosa", "helse"} {
		name := filepath.Join(returns, agency+"-2016.csv")
		plantedReturn(t, name, agency, 1+uint64(i/2)) // the same people twice
		do(0, "import", "--data", dir, "--agency", agency, name)
	}
	corrected := filepath.Join(returns, "corrected.csv")
	b, err := os.ReadFile(filepath.Join(returns, "rosa-2016.csv"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(corrected, bytes.Replace(b, []byte("labour.work"), []byte("labour.domestic"), 20), 0o600); err != nil {
		t.Fatal(err)
	}
	do(0, "import", "--data", dir, "--agency", "rosa", corrected)
	do(0, "link", "--data", dir)
	do(0, "review", "list", "--data", dir)
	do(0, "review", "list", "--data", dir, "--json")
	do(1, "import", "--data", dir, "--agency", "rosa", filepath.Join(work, "no-such-file.csv"))
	do(0, "freeze", "--data", dir, "--year", "2016")
	do(0, "figures", "--data", dir, "--year", "2016")
	k, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	recipients := filepath.Join(returns, "recipients.txt")
	if err := os.WriteFile(recipients, []byte(k.Recipient().String()+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	do(0, "backup", "--data", dir, "--to", filepath.Join(work, "backup.age"), "--recipients", recipients, "--with-keys")
	do(0, "--actor", "ada", "erase", "propose", "--data", dir, "--agency", "rosa", "--year", "2016", "--reference", "rosa-1", "--ground", "objection", "--person")
	id := regexp.MustCompile(`Erasure (\S+) of`).FindStringSubmatch(log.String())
	do(0, "--actor", "bo", "erase", "approve", id[1], "--data", dir)
	do(0, "keys", "rotate", "--data", dir)
	do(0, "verify", "--data", dir)
	core, crashed := crashInChild(t, dir, "hardened")
	if err := os.WriteFile(filepath.Join(logs, "log.txt"), append(log.Bytes(), crashed...), 0o600); err != nil {
		t.Fatal(err)
	}
	hits, size := found(t, work, temp, logs, core)
	if len(hits) > 0 || size < 500_000 {
		t.Errorf("%d bytes searched: %v", size, hits)
	}
	if hits, _ := found(t, returns); len(hits) < 4 {
		t.Errorf("the control is not found: %v", hits)
	}
	if names, _ := filepath.Glob(filepath.Join(core, "*core*")); len(names) > 0 {
		t.Errorf("a core dump was written: %v", names)
	}
	controlOfTheCore(t, dir)
	t.Logf("live memory: %s", memoryOfChild(t, dir))
}

// controlOfTheCore shows that a process which is not hardened does leave its
// names in a core dump here, where the system writes one at all.
func controlOfTheCore(t *testing.T, dir string) {
	t.Helper()
	pattern, err := os.ReadFile("/proc/sys/kernel/core_pattern")
	if err != nil || strings.TrimSpace(string(pattern)) != "core" {
		t.Logf("the system writes core dumps elsewhere (%q): without a control", strings.TrimSpace(string(pattern)))
		return
	}
	core, _ := crashInChild(t, dir, "plain")
	names, _ := filepath.Glob(filepath.Join(core, "*core*"))
	if len(names) == 0 {
		t.Log("the system lets no process write a core dump: without a control")
		return
	}
	if hits, _ := found(t, core); len(hits) == 0 {
		t.Error("the core dump of the control holds no name")
	}
}

// holdNames makes the test binary a process that has opened all identities and
// is then killed with SIGABRT, or looks into its own memory after it has closed
// the register.
const holdNames = "VERDIG_TEST_HOLD_NAMES"

// child runs the test binary as that process.
func child(t *testing.T, dir, how, script string) (folder string, out []byte) {
	t.Helper()
	if runtime.GOOS != "linux" {
		t.Skip("core dumps and /proc are those of Linux")
	}
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	folder = t.TempDir()
	c := exec.Command("/bin/sh", "-c", script, "sh", program)
	c.Dir = folder
	c.Env = append(os.Environ(), holdNames+"="+how+" "+dir, "GOTRACEBACK=crash")
	out, err = c.CombinedOutput()
	var ended *exec.ExitError
	if err != nil && !errors.As(err, &ended) {
		t.Fatal(err)
	}
	return folder, out
}

func crashInChild(t *testing.T, dir, how string) (folder string, out []byte) {
	folder, out = child(t, dir, how, `ulimit -c unlimited; exec "$1"`)
	if !bytes.Contains(out, []byte("SIGABRT")) {
		t.Fatalf("the child did not crash as it should: %s", out)
	}
	return folder, out
}

func memoryOfChild(t *testing.T, dir string) string {
	_, out := child(t, dir, "memory", `exec "$1"`)
	return strings.TrimSpace(string(out))
}

// holdingNames is the child.
func holdingNames(what string) int {
	how, dir, _ := strings.Cut(what, " ")
	if how == "hardened" {
		harden()
	}
	names, err := readNames(dir)
	if err != nil || len(names) == 0 {
		fmt.Println("no names:", err)
		return 1
	}
	if how != "memory" {
		if self, err := os.FindProcess(os.Getpid()); err == nil {
			_ = self.Signal(syscall.SIGABRT)
		}
		time.Sleep(10 * time.Second)
		runtime.KeepAlive(names)
		return 1
	}
	held := len(names)
	names = nil
	for range 3 {
		runtime.GC()
	}
	debug.FreeOSMemory()
	n, err := inOwnMemory()
	fmt.Printf("%d names were read; after the register was closed and the garbage collected, a planted word stands %d times in the memory of the process (%v)\n", held, n, err)
	return 0
}

func readNames(dir string) (names []string, err error) {
	ctx := context.Background()
	s, err := store.Open(ctx, dir, store.Options{})
	if err != nil {
		return nil, err
	}
	note := audit.Note{Actor: "operator", Role: "operator", Action: "link", Purpose: "link"}
	err = s.View(ctx, note, func(tx *store.Tx) error {
		return tx.EachNotification(ctx, store.Selection{Identity: true}, func(n register.Notification) error {
			names = append(names, n.Identity.Given)
			return nil
		})
	})
	return names, errors.Join(err, s.Close())
}

// inOwnMemory counts the planted words of full length in the writable memory
// of the process.
func inOwnMemory() (int, error) {
	maps, err := os.Open("/proc/self/maps")
	if err != nil {
		return 0, err
	}
	defer func() { _ = maps.Close() }()
	mem, err := os.Open("/proc/self/mem")
	if err != nil {
		return 0, err
	}
	defer func() { _ = mem.Close() }()
	word := regexp.MustCompile(planted + "[a-z]{8}")
	n := 0
	lines := bufio.NewScanner(maps)
	for lines.Scan() {
		f := strings.Fields(lines.Text())
		from, to, ok := strings.Cut(f[0], "-")
		if !ok || len(f) < 2 || !strings.HasPrefix(f[1], "rw") {
			continue
		}
		a, err1 := strconv.ParseInt(from, 16, 64)
		b, err2 := strconv.ParseInt(to, 16, 64)
		if err1 != nil || err2 != nil || b-a > 1<<30 {
			continue
		}
		for at := a; at < b; at += 1 << 20 {
			buf := make([]byte, min(1<<20, b-at))
			if _, err := mem.ReadAt(buf, at); err == nil {
				n += len(word.FindAll(buf, -1))
			}
			clear(buf)
		}
	}
	return n, lines.Err()
}

// Every command hardens its process before it does anything.
func TestTheProgramWritesNoCoreDump(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("core dumps and /proc are those of Linux")
	}
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if code := run(context.Background(), []string{"keys", "agency", filepath.Join(dir, "key")}, console{in: os.Stdin, out: &bytes.Buffer{}, err: &bytes.Buffer{}}); code != 0 {
		t.Fatal(code)
	}
	c := exec.Command("/bin/sh", "-c", `ulimit -c unlimited; exec "$1" keys open --key key`, "sh", program)
	c.Dir = dir
	c.Env = append(os.Environ(), asProgram+"=1", "GOTRACEBACK=crash")
	in, err := c.StdinPipe() // the command waits for it
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	limits := fmt.Sprintf("/proc/%d/limits", c.Process.Pid)
	hardened := false
	for range 200 {
		b, _ := os.ReadFile(limits)
		if hardened = regexp.MustCompile(`Max core file size +0 +0 `).Match(b); hardened {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	if !hardened {
		t.Error("the limit of core dumps is not 0")
	}
	_ = c.Process.Signal(syscall.SIGABRT)
	_ = c.Wait()
	_ = in.Close()
	if names, _ := filepath.Glob(filepath.Join(dir, "*core*")); len(names) > 0 {
		t.Errorf("a core dump was written: %v", names)
	}
}

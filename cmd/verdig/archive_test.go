package main

import (
	"os"
	"path/filepath"
	"testing"

	"verdig/codelist"
	"verdig/register"
	"verdig/store"
)

// A program killed after the register has entered a release, and before the
// files are in place, has released: the next one puts them there. One killed
// before the entry has not, and what it wrote is removed.
func TestAKilledReleaseIsSettled(t *testing.T) {
	a := quietApp(t)
	dir := filepath.Join(t.TempDir(), "register")
	if err := a.initialise(dir, "", true); err != nil {
		t.Fatal(err)
	}
	entered, never := map[string][]byte{"manifest.json": []byte("new")}, map[string][]byte{"manifest.json": []byte("never")}
	x := store.Release{ID: register.NewID(a.now()), Edition: "2016-r1", Year: 2016, Folder: "releases/2016-r1", Program: "test", At: a.now(), Actor: "test"}
	y := x
	x.Digest, y.Digest = digestOf(entered), digestOf(never)
	err := a.withStore(dir, func(st *store.Store) error {
		if err := writeFolder(filepath.Join(dir, "releases", "2016-r1"), map[string][]byte{"manifest.json": []byte("old")}); err != nil {
			return err
		}
		for _, r := range []struct {
			x     store.Release
			files map[string][]byte
		}{{x, entered}, {y, never}} {
			if err := writeFolder(readyFolder(dir, r.x), r.files); err != nil {
				return err
			}
		}
		long := a.now().Add(-2 * staleAfter)
		if err := os.Chtimes(readyFolder(dir, y), long, long); err != nil {
			return err
		}
		return st.UpdateAlone(a.ctx, a.note("release", "statistics", x.Edition), func(tx *store.Tx) error {
			frozen := store.FrozenEdition{
				Edition: x.Edition, Year: 2016, Revision: 1, Digest: x.Digest, Program: "test", AsOf: codelist.DayOf(a.now()), At: a.now(), Actor: "test",
			}
			if err := tx.AddFrozen(a.ctx, frozen); err != nil {
				return err
			}
			return tx.AddRelease(a.ctx, x)
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := a.withStore(dir, func(*store.Store) error { return nil }); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(filepath.Join(dir, "releases", "2016-r1", "manifest.json"))
	if err != nil || string(b) != "new" {
		t.Errorf("in place: %q, %v", b, err)
	}
	left, err := filepath.Glob(filepath.Join(dir, "releases", ".*"))
	if err != nil || len(left) != 0 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

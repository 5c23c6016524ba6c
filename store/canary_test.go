package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/codelist"
	"verdig/register"
	"verdig/seal"
)

// planted begins every planted word, so that one search finds all of them, cut
// off ones too.
const planted = "Kanari"

// plantedDay is a planted date of birth; no other date of the test lies then.
var plantedDay = regexp.MustCompile(`19[34]\d-\d\d-\d\d`)

// plantedPeople are 250 people with four planted words each, and a date.
func plantedPeople() []register.Notification {
	r := rand.New(rand.NewPCG(20261128, 1))
	word := func() string {
		b := []byte(planted)
		for range 8 {
			b = append(b, byte('a'+r.IntN(26)))
		}
		return string(b)
	}
	all := make([]register.Notification, 250)
	for i := range all {
		all[i] = aNotification(i)
		all[i].Identity = register.Identity{
			Given: word(), Family: word(), Other: word(), Birth: codelist.PartialDay{Year: 1930 + i%20, Month: 1 + i%12, Day: 1 + i%28},
		}
		all[i].Facts.BirthYear = all[i].Identity.Birth.Year
		all[i].Narrative = register.Narrative{Story: "Told of " + word() + ".", Contact: planted + " by day", Declined: planted}
	}
	return all
}

// search returns the files below the folders that hold a planted word, in any
// case, in UTF-8 or UTF-16, or a planted date, and the bytes searched.
func search(t *testing.T, folders ...string) (hits []string, size int) {
	t.Helper()
	var forms [][]byte
	for _, w := range []string{planted, strings.ToLower(planted), strings.ToUpper(planted)} {
		var wide []byte
		for _, c := range []byte(w) {
			wide = append(wide, c, 0)
		}
		forms = append(forms, []byte(w), wide)
	}
	eachFile(t, func(name string, b []byte) {
		size += len(b)
		for _, f := range forms {
			if bytes.Contains(b, f) {
				hits = append(hits, fmt.Sprintf("%s: %q, %d times", filepath.Base(name), f, bytes.Count(b, f)))
			}
		}
		if plantedDay.Match(b) {
			hits = append(hits, filepath.Base(name)+": a date of birth")
		}
	}, folders...)
	return hits, size
}

func eachFile(t *testing.T, fn func(name string, b []byte), folders ...string) {
	t.Helper()
	for _, folder := range folders {
		err := filepath.WalkDir(folder, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			b, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			fn(name, b)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// times counts how often any of the needles stands in the files.
func times(t *testing.T, needles [][]byte, folders ...string) int {
	t.Helper()
	n := 0
	eachFile(t, func(_ string, b []byte) {
		for _, needle := range needles {
			n += bytes.Count(b, needle)
		}
	}, folders...)
	return n
}

// One thousand planted words in a register whose file is not encrypted as a
// whole, as somebody sees it who has the key of the database but not those of
// the compartments: 0 found in the database, its log, temporary files and
// copies. The control, the same words in clear in the same kind of file, is
// found.
func TestNoPlantedNameStandsInTheFiles(t *testing.T) {
	temp := t.TempDir()
	t.Setenv("TMPDIR", temp)
	t.Setenv("SQLITE_TMPDIR", temp)
	ctx := context.Background()
	s := newStore(t, Options{vfs: "os"})
	people := plantedPeople()
	var ids []register.NotificationID
	for i := 0; i < len(people); i += 50 {
		some, _ := receive(t, s, people[i:i+50]...)
		ids = append(ids, some...)
	}
	for i := range 25 { // corrected
		people[i].Facts.Permit = "none"
		people[i].Identity.Other += "; " + planted + "corrected"
	}
	receive(t, s, people[:25]...)
	linkAndReview(t, s, ids)
	read := 0
	err := s.View(ctx, testNote, func(tx *Tx) error {
		if _, err := tx.Narratives(ctx, ids...); err != nil {
			return err
		}
		return tx.EachNotification(ctx, Selection{Identity: true, Encoding: true}, func(n register.Notification) error {
			if strings.HasPrefix(n.Identity.Given, planted) {
				read++
			}
			return nil
		})
	})
	if err != nil || read != len(people) {
		t.Fatal(read, err)
	}
	copied := filepath.Join(t.TempDir(), "copy")
	if err := s.Backup(ctx, copied); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(filepath.Join(s.Dir(), DatabaseFile+"-wal")); err != nil || info.Size() == 0 {
		t.Errorf("there is no log to search: %v", err)
	}
	hits, size := search(t, s.Dir(), temp, copied)
	if len(hits) > 0 || size < 500_000 {
		t.Errorf("%d bytes searched: %v", size, hits)
	}
	raw, err := os.ReadFile(filepath.Join(s.Dir(), DatabaseFile))
	if err != nil || !bytes.HasPrefix(raw, []byte("SQLite format 3")) || times(t, [][]byte{[]byte("R-000003")}, s.Dir()) == 0 {
		t.Error("the database is encrypted as a whole, so the search says nothing")
	}
	control := plantInClear(t, s, people)
	if hits, _ := search(t, control); len(hits) < 2 {
		t.Errorf("the control is not found: %v", hits)
	}
	eraseAndSearch(t, s, ids[:50], temp)
}

func linkAndReview(t *testing.T, s *Store, ids []register.NotificationID) {
	t.Helper()
	ctx := context.Background()
	evidence := []register.FieldEvidence{{Field: "family_name", Level: "close", Bits: 7.25, RarityBits: 1.5}}
	run := register.RuleRun{Rule: "fs/1", Reason: "above threshold 12.5", At: testTime}
	for i := 0; i+1 < 100; i += 2 {
		p := register.Suggestion{A: ids[i], B: ids[i+1], WeightBits: 20, Probability: 0.999, Evidence: evidence}
		if i%4 == 0 {
			run.Accepted = append(run.Accepted, p)
		} else {
			p.WeightBits, p.Probability = 8, 0.9
			run.Review = append(run.Review, p)
		}
	}
	err := s.Update(ctx, testNote, func(tx *Tx) error {
		if _, err := register.DecideRun(ctx, tx, testActor, run); err != nil {
			return err
		}
		for _, p := range run.Review[:10] {
			j := register.Judgement{Pair: register.NewPairID(p.A, p.B), Verdict: register.Link, Reason: "same dates", At: testTime}
			if _, err := register.Judge(ctx, tx, testActor, j); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// plantInClear writes the words to a table of a database of the same kind.
func plantInClear(t *testing.T, s *Store, people []register.Notification) string {
	t.Helper()
	dir := t.TempDir()
	name := filepath.Join(dir, "clear.db")
	if err := os.WriteFile(name, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := opening{path: name, keys: s.keys, options: s.options, mode: "rw", size: 1}.open("journal_mode=WAL")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if _, err := db.Exec(`CREATE TABLE clear (given TEXT, birth TEXT)`); err != nil {
		t.Fatal(err)
	}
	for _, n := range people {
		if _, err := db.Exec(`INSERT INTO clear VALUES (?, ?)`, n.Identity.Given, n.Identity.Birth.String()); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// eraseAndSearch erases people and looks for their wrapped keys and sealed
// values in every file: there before, gone after. Whoever had copied them
// before can open them until the key of the compartment is rotated, and not
// after.
func eraseAndSearch(t *testing.T, s *Store, ids []register.NotificationID, temp string) {
	t.Helper()
	ctx := context.Background()
	type taken struct {
		id               string
		record, envelope []byte
	}
	var all []taken
	var needles [][]byte
	err := s.View(ctx, testNote, func(tx *Tx) error {
		for _, id := range ids {
			c := taken{id: string(id)}
			err := tx.one(ctx, `SELECT k.sealed, x.sealed FROM data_key k JOIN narrative x ON x.id = k.object AND x.version = 1
				WHERE k.object = ? AND k.compartment = 'narrative'`, []any{c.id}, &c.record, &c.envelope)
			if err != nil {
				return err
			}
			all = append(all, c)
			// The middle of each: whatever of it remained would be found.
			needles = append(needles, c.record[30:62], c.envelope[40:72])
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if n := times(t, needles, s.Dir()); n < len(needles) {
		t.Fatalf("%d of %d keys and values are found before the erasure: the search says nothing", n, len(needles))
	}
	if _, err := erase(t, s, register.ErasureApproved, ids...); err != nil {
		t.Fatal(err)
	}
	if err := s.Scrub(ctx, 5*time.Second); err != nil {
		t.Fatal(err)
	}
	if n := times(t, needles, s.Dir(), temp); n != 0 {
		t.Errorf("%d keys and values are left in the files", n)
	}
	opens := func() (n int) {
		ring, _ := s.keys.Ring(string(access.Narrative))
		for _, c := range all {
			key, err := ring.OpenKey(c.id, c.record)
			if err != nil {
				if !errors.Is(err, seal.ErrNoKey) {
					t.Error(err)
				}
				continue
			}
			if _, err := key.Open(narrativePlace(c.id, 1), c.envelope); err == nil {
				n++
			}
		}
		return n
	}
	if n := opens(); n != len(ids) {
		t.Errorf("%d copies taken before open before the rotation", n)
	}
	if _, err := s.RotateKey(ctx, string(access.Narrative), testTime); err != nil {
		t.Fatal(err)
	}
	if n := opens(); n != 0 {
		t.Errorf("%d copies taken before still open after the rotation", n)
	}
	mustVerify(t, s)
	if hits, _ := search(t, s.Dir(), temp); len(hits) > 0 {
		t.Error(hits)
	}
}

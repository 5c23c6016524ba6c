package audit

import (
	"crypto/sha256"
	"errors"
	"math"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestLeafIsWhatTheFormatSays(t *testing.T) {
	e := Entry{
		Seq: 7, At: time.Date(2017, 2, 3, 4, 5, 6, 7_000, time.FixedZone("CET", 3600)),
		Actor: "user-1", Role: "importer", Agency: "pu", Action: "receive", Kind: "notification",
		Object: "0197/1", Purpose: "assess", Commitment: Hash{0xab, 31: 0x01},
	}
	leaf, err := e.AppendLeaf(nil)
	if err != nil {
		t.Fatal(err)
	}
	want := "verdig-audit-entry/1\n7\n2017-02-03T03:05:06.000007Z\nuser-1\nimporter\npu\nreceive\nnotification\n0197/1\nassess\n" +
		"ab" + strings.Repeat("00", 30) + "01\n"
	if string(leaf) != want {
		t.Errorf("leaf is\n%q, want\n%q", leaf, want)
	}
	e.Commitment = Hash{}
	if leaf, _ = e.AppendLeaf(nil); !strings.HasSuffix(string(leaf), "assess\n\n") {
		t.Errorf("an entry without commitment ends in %q", leaf)
	}
}

func TestLeafRefusesWhatWouldMakeItAmbiguous(t *testing.T) {
	good := Entry{Actor: "a", Action: "b"}
	for name, change := range map[string]func(*Entry){
		"line feed in a text":     func(e *Entry) { e.Object = "x\ny" },
		"control character":       func(e *Entry) { e.Actor = "x\x01" },
		"text that is not UTF-8":  func(e *Entry) { e.Role = "\xff" },
		"text that is too long":   func(e *Entry) { e.Purpose = strings.Repeat("x", MaxText+1) },
		"negative number":         func(e *Entry) { e.Seq = -1 },
		"year of five digits":     func(e *Entry) { e.At = time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC) },
		"delete character":        func(e *Entry) { e.Kind = "x\x7f" },
		"carriage return in text": func(e *Entry) { e.Agency = "x\r" },
	} {
		e := good
		change(&e)
		if _, err := e.AppendLeaf(nil); !errors.Is(err, ErrEntry) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
	if _, err := good.AppendLeaf(nil); err != nil {
		t.Error(err)
	}
}

func TestDifferentEntriesHaveDifferentLeaves(t *testing.T) {
	text := rapid.StringMatching(`[a-zæøå0-9/ ]{0,8}`)
	entry := rapid.Custom(func(t *rapid.T) Entry {
		return Entry{
			Seq: rapid.Int64Range(0, 3).Draw(t, "seq"), At: time.Unix(rapid.Int64Range(0, 2).Draw(t, "at"), 0).UTC(),
			Actor: text.Draw(t, "actor"), Role: text.Draw(t, "role"), Agency: text.Draw(t, "agency"),
			Action: text.Draw(t, "action"), Kind: text.Draw(t, "kind"), Object: text.Draw(t, "object"),
			Purpose: text.Draw(t, "purpose"), Commitment: Hash{byte(rapid.IntRange(0, 2).Draw(t, "commitment"))},
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b := entry.Draw(t, "a"), entry.Draw(t, "b")
		la, errA := a.AppendLeaf(nil)
		lb, errB := b.AppendLeaf(nil)
		if errA != nil || errB != nil {
			t.Fatal(errA, errB)
		}
		if (a == b) != (string(la) == string(lb)) {
			t.Fatalf("%+v and %+v have leaves %q and %q", a, b, la, lb)
		}
	})
}

func TestContentTellsSequencesApart(t *testing.T) {
	list := rapid.SliceOfN(rapid.StringMatching(`[0-9:,ab]{0,4}`), 0, 4)
	rapid.Check(t, func(t *rapid.T) {
		a, b := list.Draw(t, "a"), list.Draw(t, "b")
		var ca, cb Content
		ca.List(a)
		cb.List(b)
		if (strings.Join(a, "\x00") == strings.Join(b, "\x00") && len(a) == len(b)) != (string(ca.Bytes()) == string(cb.Bytes())) {
			t.Fatalf("%q and %q have contents %q and %q", a, b, ca.Bytes(), cb.Bytes())
		}
	})
}

func TestContentIsWhatTheFormatSays(t *testing.T) {
	var c Content
	c.Text("æ").Int(-12).Bool(true).Bool(false).Float(-2.5).List([]string{"a", ""})
	want := "2:æ,3:-12,1:1,1:0,16:c004000000000000,1:2,1:a,0:,"
	if got := string(c.Bytes()); got != want {
		t.Errorf("content is %q, want %q", got, want)
	}
	c.Reset()
	if len(c.Bytes()) != 0 {
		t.Error("a content that was reset is not empty")
	}
	c.Float(math.Inf(1))
	if got := string(c.Bytes()); got != "16:7ff0000000000000," {
		t.Errorf("infinity is %q", got)
	}
}

func TestCommitmentIsHashOfSaltAndContent(t *testing.T) {
	salt := [SaltSize]byte{1, 2, 3}
	if got, want := Commit(salt, []byte("content")), sha256.Sum256(append(salt[:], "content"...)); got != want {
		t.Errorf("commitment is %v, want %v", got, want)
	}
	if Commit(salt, []byte("a")) == Commit([SaltSize]byte{}, []byte("a")) {
		t.Error("the salt makes no difference")
	}
}

func TestNoteMustSayWhoWhatAndWhy(t *testing.T) {
	good := Note{Actor: "a", Action: "b", Purpose: "c"}
	if err := good.Check(); err != nil {
		t.Error(err)
	}
	for name, n := range map[string]Note{
		"no actor":   {Action: "b", Purpose: "c"},
		"no action":  {Actor: "a", Purpose: "c"},
		"no purpose": {Actor: "a", Action: "b"},
	} {
		if err := n.Check(); !errors.Is(err, ErrNote) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
	good.Object = "two\nlines"
	if err := good.Check(); !errors.Is(err, ErrEntry) {
		t.Errorf("two lines: error is %v", err)
	}
}

func TestTimeComesBack(t *testing.T) {
	at := time.Date(2016, 12, 31, 23, 59, 59, 999_999_000, time.UTC)
	got, err := ParseTime(FormatTime(at))
	if err != nil || !got.Equal(at) {
		t.Errorf("%v came back as %v, %v", at, got, err)
	}
	if _, err := ParseTime("2016-12-31"); !errors.Is(err, ErrEntry) {
		t.Errorf("a day was taken for a moment: %v", err)
	}
}

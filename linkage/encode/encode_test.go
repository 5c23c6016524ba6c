package encode_test

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"verdig/linkage/encode"
)

// testKey makes the same key for the same seed; never do so outside a test.
func testKey(t testing.TB, seed byte) encode.Key {
	t.Helper()
	k, err := encode.NewKey(bytes.NewReader(bytes.Repeat([]byte{seed, 7, 77}, 11)), "test", "2026-01-02T03:04:05Z")
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func encoder(t testing.TB, seed byte) *encode.Encoder {
	t.Helper()
	e, err := encode.NewEncoder(testKey(t, seed))
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func mustEncode(t testing.TB, e *encode.Encoder, id encode.Identity) encode.Encoding {
	t.Helper()
	c, err := e.Encode(id)
	if err != nil {
		t.Fatalf("%+v: %v", id, err)
	}
	return c
}

// Names that are one name to the register have one filter.
func TestSameNameSameFilter(t *testing.T) {
	e := encoder(t, 1)
	for _, c := range []struct{ why, a, b string }{
		{"letter case", "Amina Hassan", "AMINA hassan"},
		{"order", "Amina Hassan", "Hassan Amina"},
		{"accents", "Žofia Łukasz", "zofia lukasz"},
		{"combining marks", "Ame\u0301lie", "Amélie"},
		{"full width", "ＡＭＩＮＡ", "amina"},
		{"hyphen and comma", "Berg-Hansen, Ola", "Ola Berg Hansen"},
		{"particles", "Omar al Rashid", "Rashid Omar"},
		{"servant of", "Abdul-Rahman Said", "Said Abd al-Rahman"},
		{"twice", "Ali Ali", "Ali"},
		{"Cyrillic", "Анна Петрова", "anna petrova"},
	} {
		a := mustEncode(t, e, encode.Identity{Full: c.a})
		b := mustEncode(t, e, encode.Identity{Full: c.b})
		if !reflect.DeepEqual(a, b) {
			t.Errorf("%s: %q and %q differ: Dice %.2f", c.why, c.a, c.b, encode.Dice(a.Names, b.Names))
		}
	}
	a := mustEncode(t, e, encode.Identity{Given: "Amina", Family: "Hassan"})
	if b := mustEncode(t, e, encode.Identity{Given: "Hassan", Family: "Amina"}); !reflect.DeepEqual(a, b) {
		t.Error("given and family name exchanged give another encoding")
	}
}

// TestVariants holds one name in two romanisations apart from two names.
func TestVariants(t *testing.T) {
	e := encoder(t, 1)
	dice := func(a, b string) float64 {
		return encode.Dice(mustEncode(t, e, encode.Identity{Full: a}).Names, mustEncode(t, e, encode.Identity{Full: b}).Names)
	}
	// Unrelated names come to .1 to .2 under the default scheme.
	const one, two = .30, .25
	for _, c := range [][2]string{{"Mohammed", "Muhammad"}, {"Yusuf", "Joseph"}, {"Aisha", "Aicha"}, {"محمد", "Mohamed"}, {"Tesfay", "Tesfai"}, {"Oksana", "Oxana"}, {"Khadija", "Hadiza"}, {"Catherine", "Kathrine"}} {
		if d := dice(c[0], c[1]); d < one {
			t.Errorf("one name: %s and %s: Dice %.2f", c[0], c[1], d)
		}
	}
	for _, c := range [][2]string{{"Amina", "Fatima"}, {"Joy", "Blessing"}, {"Ali", "Omar"}, {"Ion", "Maria"}} {
		if d := dice(c[0], c[1]); d > two {
			t.Errorf("two names: %s and %s: Dice %.2f", c[0], c[1], d)
		}
	}
	if same, near := dice("Mohammed", "Muhammad"), dice("Mohammed", "Mahmoud"); same < near+.2 {
		t.Errorf("Mohammed is %.2f to Muhammad and %.2f to Mahmoud, another name", same, near)
	}
}

// TestBirthLevels: the likeness of two birth filters tells how the dates differ.
func TestBirthLevels(t *testing.T) {
	e := encoder(t, 1)
	dice := func(a, b encode.Birth) float64 {
		return encode.Dice(mustEncode(t, e, encode.Identity{Birth: a}).Birth, mustEncode(t, e, encode.Identity{Birth: b}).Birth)
	}
	at := encode.Birth{Year: 1990, Month: 7, Day: 12}
	order := []struct {
		why   string
		birth encode.Birth
	}{
		{"the same", at},
		{"the day one digit off", encode.Birth{Year: 1990, Month: 7, Day: 13}},
		{"day and month exchanged", encode.Birth{Year: 1990, Month: 12, Day: 7}},
		{"the same year", encode.Birth{Year: 1990, Month: 3, Day: 28}},
		{"another date", encode.Birth{Year: 1984, Month: 3, Day: 28}},
	}
	for i := 1; i < len(order); i++ {
		high, low := dice(at, order[i-1].birth), dice(at, order[i].birth)
		if high <= low+.05 {
			t.Errorf("%s: %.2f, %s: %.2f", order[i-1].why, high, order[i].why, low)
		}
	}
	unknown := mustEncode(t, e, encode.Identity{Birth: encode.Birth{Year: 1990, Month: 1, Day: 1}})
	year := mustEncode(t, e, encode.Identity{Birth: encode.Birth{Year: 1990}})
	full := mustEncode(t, e, encode.Identity{Birth: at})
	if encode.Ones(unknown.Birth) > encode.Ones(full.Birth)/2 {
		t.Error("a first of January cannot be told from a full date")
	}
	if d, other := encode.Dice(unknown.Birth, year.Birth), encode.Dice(full.Birth, year.Birth); d < .7 || other > .6 {
		t.Errorf("year alone: %.2f to the first of January, %.2f to a full date", d, other)
	}
}

// TestOtherKeysAreUnrelated: without the key nothing can be compared: filters
// of one name under two keys are as alike as chance has it.
func TestOtherKeysAreUnrelated(t *testing.T) {
	a := encoder(t, 1)
	far, err := encode.NewKey(bytes.NewReader(bytes.Repeat([]byte{1, 7, 77}, 11)), "another installation", "2026-01-02T03:04:05Z")
	if err != nil {
		t.Fatal(err)
	}
	b, err := encode.NewEncoder(far)
	if err != nil {
		t.Fatal(err)
	}
	const people = 400
	got, want := 0.0, 0.0
	for i := range people {
		id := encode.Identity{Given: fmt.Sprintf("Name%c%c", 'a'+i%26, 'a'+i/26), Family: "Hassan", Birth: encode.Birth{Year: 1950 + i%60, Month: 1 + i%12, Day: 2 + i%27}}
		x, y := mustEncode(t, a, id), mustEncode(t, b, id)
		for _, f := range [][2][]uint64{{x.Names, y.Names}, {x.Birth, y.Birth}} {
			n, m := float64(encode.Ones(f[0])), float64(encode.Ones(f[1]))
			got += encode.Dice(f[0], f[1])
			want += 2 * n * m / float64(64*len(f[0])) / (n + m)
		}
		if encode.Comparable(x, y) == nil {
			t.Fatal("encodings of two keys pass for comparable")
		}
	}
	// 800 values with a standard deviation of about .02 each.
	if got, want = got/(2*people), want/(2*people); math.Abs(got-want) > .01 {
		t.Errorf("mean Dice %.3f under two keys, %.3f by chance", got, want)
	}
}

func TestEncodeRefuses(t *testing.T) {
	e := encoder(t, 1)
	for _, b := range []encode.Birth{{Year: 1990, Month: 100}, {Year: 1990, Month: 2, Day: 130}, {Month: 3}, {Year: 90}, {Year: 1990, Day: 3}, {Year: -1}} {
		if _, err := e.Encode(encode.Identity{Full: "Amina", Birth: b}); !errors.Is(err, encode.ErrBirth) {
			t.Errorf("%+v: %v", b, err)
		}
	}
	for _, id := range []encode.Identity{{}, {Full: "unknown"}, {Given: " - ", Phone: "12345678"}} {
		if _, err := e.Encode(id); !errors.Is(err, encode.ErrNothing) {
			t.Errorf("%+v: %v", id, err)
		}
	}
	if c := mustEncode(t, e, encode.Identity{Birth: encode.Birth{Year: 1990}}); c.Names != nil || c.Birth == nil {
		t.Error("a missing name cannot be recognised")
	}
}

func TestExtras(t *testing.T) {
	e := encoder(t, 1)
	a := mustEncode(t, e, encode.Identity{Full: "A", Phone: "+47 912 34 567", Email: "amina@example.org", IDNumber: "FN-123456", Address: "Storgata 1, Oslo"})
	b := mustEncode(t, e, encode.Identity{Full: "A", Phone: "91234567", Email: "Amina@Example.org", IDNumber: "fn 123456", Address: "STORGATA 1 OSLO"})
	if !reflect.DeepEqual(a, b) {
		t.Error("the ways to write one number or address differ")
	}
	c := mustEncode(t, e, encode.Identity{Full: "A", Phone: "91234576"})
	d := mustEncode(t, e, encode.Identity{Full: "A", Phone: "45001122"})
	if near, far := encode.Dice(a.Phone, c.Phone), encode.Dice(a.Phone, d.Phone); near < .5 || far > .4 {
		t.Errorf("two digits exchanged %.2f, another number %.2f", near, far)
	}
}

func TestTextForm(t *testing.T) {
	e := encoder(t, 1)
	c := mustEncode(t, e, encode.Identity{Full: "Amina Hassan", Birth: encode.Birth{Year: 1990}, Phone: "91234567"})
	text := c.String()
	if !strings.HasPrefix(text, "v1."+e.Key().ID+".") || strings.ContainsAny(text, " ,;\t\"\r\n=") {
		t.Fatalf("no text for one cell: %.40s", text)
	}
	back, err := encode.Parse(text)
	if err != nil || !reflect.DeepEqual(back, c) {
		t.Fatalf("read back: %v", err)
	}
	if (encode.Encoding{}).String() != "" {
		t.Error("the empty encoding has a text")
	}
	for i := range text {
		for _, changed := range []string{text[:i], text[:i] + "x" + text[i:], text[:i] + "\n" + text[i:], text[:i] + string('A'+(text[i]-'A'+1)%26) + text[i+1:]} {
			if changed == text {
				continue
			}
			if _, err := encode.Parse(changed); !errors.Is(err, encode.ErrFormat) {
				t.Fatalf("a change at %d of %d passes: %v", i, len(text), err)
			}
		}
	}
	if _, err := encode.Parse(text + "="); !errors.Is(err, encode.ErrFormat) {
		t.Error("padding passes")
	}
}

func FuzzParse(f *testing.F) {
	e := encoder(f, 1)
	f.Add(mustEncode(f, e, encode.Identity{Full: "Amina", Birth: encode.Birth{Year: 1990}}).String())
	f.Add("v1.000000000000.")
	f.Add("")
	f.Fuzz(func(t *testing.T, text string) {
		c, err := encode.Parse(text)
		if err == nil && c.String() != text {
			t.Fatalf("%q is read and written as %q", text, c.String())
		}
		if err != nil && !errors.Is(err, encode.ErrFormat) {
			t.Fatal(err)
		}
	})
}

func FuzzEncode(f *testing.F) {
	f.Add("Amina", "Hassan", "", 1990, 2, 3)
	f.Add("عبد الرحمن", "ው", "\xff", 0, 0, 0)
	f.Add(strings.Repeat("ab ", 400), strings.Repeat("x", 9000), "김", 1, 1, 1)
	e := encoder(f, 1)
	f.Fuzz(func(t *testing.T, given, family, other string, y, m, d int) {
		id := encode.Identity{Given: given, Family: family, Other: other, Birth: encode.Birth{Year: y, Month: m, Day: d}, Email: given, Address: family, IDNumber: other, Phone: other}
		a, err := e.Encode(id)
		if err != nil {
			if !errors.Is(err, encode.ErrBirth) && !errors.Is(err, encode.ErrNothing) {
				t.Fatal(err)
			}
			return
		}
		if back, err := encode.Parse(a.String()); err != nil || !reflect.DeepEqual(a, back) {
			t.Fatalf("read back: %v", err)
		}
		again, err := encode.NewEncoder(e.Key())
		if err != nil {
			t.Fatal(err)
		}
		if b := mustEncode(t, again, id); !reflect.DeepEqual(a, b) {
			t.Fatal("what was encoded before changes an encoding")
		}
	})
}

func TestNoPrintShowsTheSecret(t *testing.T) {
	k := testKey(t, 'Q')
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x"} {
		if text := fmt.Sprintf(verb, k); strings.Contains(text, "81, 7, 77") || strings.Contains(text, "51074d") || strings.Contains(text, "Q\x07M") {
			t.Errorf("%s prints the secret: %s", verb, text)
		}
	}
	if text := fmt.Sprintf("%v", encode.Keys{k}); strings.Contains(text, "81 7 77") {
		t.Errorf("a key file prints the secret: %s", text)
	}
}

func TestKeyFile(t *testing.T) {
	k := testKey(t, 1)
	ks, err := encode.Keys{k}.Rotate(bytes.NewReader(bytes.Repeat([]byte{9}, 32)), "2026-07-01T00:00:00Z")
	if err != nil {
		t.Fatal(err)
	}
	data, err := ks.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	back, err := encode.ParseKeys(data)
	if err != nil || !reflect.DeepEqual(back, ks) {
		t.Fatalf("read back: %v", err)
	}
	if old, err := back.Find(k.ID); err != nil || old != k || back[0].ID == k.ID {
		t.Error("the key before is not found, or is still the current one")
	}
	if _, err := back.Find("000000000000"); !errors.Is(err, encode.ErrKey) {
		t.Error("a key that is not there is found")
	}
	text := string(data)
	for why, c := range map[string]struct {
		text string
		want error
	}{
		"empty":                {"", encode.ErrKeyFile},
		"another file":         {`{"format":"verdig-keyfile/1"}`, encode.ErrKeyFile},
		"cut":                  {text[:len(text)/2], encode.ErrKeyFile},
		"twice":                {text + text, encode.ErrKeyFile},
		"later version":        {strings.Replace(text, "key/1", "key/2", 1), encode.ErrKeyFile},
		"unknown field":        {strings.Replace(text, `"keys"`, `"more": 1, "keys"`, 1), encode.ErrKeyFile},
		"changed secret":       {strings.Replace(text, `"secret": "CQ`, `"secret": "CR`, 1), encode.ErrKeyFile},
		"short secret":         {strings.Replace(text, `"secret": "CQkJ`, `"secret": "`, 1), encode.ErrKeyFile},
		"changed installation": {strings.Replace(text, `"test"`, `"best"`, 1), encode.ErrKeyFile},
		"no installation":      {strings.Replace(text, `"test"`, `" "`, 1), encode.ErrInstallation},
		"unknown scheme":       {strings.Replace(text, encode.Default, "verdig-9", 1), encode.ErrScheme},
		"no moment":            {strings.Replace(text, "2026-07-01T00:00:00Z", "2026-07-01", 1), encode.ErrKeyFile},
	} {
		if c.text == text {
			t.Fatalf("%s: nothing was changed", why)
		}
		_, err := encode.ParseKeys([]byte(c.text))
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v", why, err)
		}
		if err != nil && strings.Contains(err.Error(), "CQkJ") {
			t.Errorf("%s: the error shows the secret", why)
		}
	}
}

func FuzzParseKeys(f *testing.F) {
	data, _ := encode.Keys{testKey(f, 1)}.Marshal()
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		ks, err := encode.ParseKeys(data)
		if err != nil {
			return
		}
		again, err := ks.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		if back, err := encode.ParseKeys(again); err != nil || !reflect.DeepEqual(back, ks) {
			t.Fatalf("read back: %v", err)
		}
	})
}

// BenchmarkEncode reports records a second and core, of names that repeat as
// names do, and of names that are all different.
func BenchmarkEncode(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	syllables := []string{"ma", "ri", "ka", "lo", "su", "ben", "to", "na", "yu", "din", "ra", "hal", "fe", "so", "mir", "ta"}
	word := func() string {
		s := ""
		for range 2 + r.IntN(2) {
			s += syllables[r.IntN(len(syllables))]
		}
		return s
	}
	pool := make([]string, 3000)
	for i := range pool {
		pool[i] = word()
	}
	people := map[string][]encode.Identity{}
	for i := range 200_000 {
		birth := encode.Birth{Year: 1950 + r.IntN(60), Month: 1 + r.IntN(12), Day: 1 + r.IntN(28)}
		zipf := func() string { return pool[int(math.Pow(3000, r.Float64()))-1] }
		people["repeating"] = append(people["repeating"], encode.Identity{Given: zipf(), Family: zipf(), Birth: birth})
		distinct := func() string { return word() + fmt.Sprintf("%c%c%c", 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26) }
		people["distinct"] = append(people["distinct"], encode.Identity{Given: distinct(), Family: distinct(), Birth: birth})
	}
	for _, layout := range []encode.Layout{encode.NamesBirth, encode.ThreeFilters} {
		for _, kind := range []string{"repeating", "distinct"} {
			b.Run(string(layout)+"/"+kind, func(b *testing.B) {
				s, _ := encode.SchemeNamed(encode.Default)
				s.Layout = layout
				e, err := encode.NewEncoderWith(testKey(b, 1), s)
				if err != nil {
					b.Fatal(err)
				}
				n := 0
				for b.Loop() {
					if _, err := e.Encode(people[kind][n%len(people[kind])]); err != nil {
						b.Fatal(err)
					}
					n++
				}
				b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "records/s")
			})
		}
	}
}

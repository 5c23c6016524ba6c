package caselaw_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"verdig/audit"
	"verdig/caselaw"
	"verdig/codelist"
	"verdig/fault"
	"verdig/lang"
)

func lists(t testing.TB) *codelist.Library {
	t.Helper()
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	return codes
}

var today = codelist.MustDay(2017, 2, 1)

// good is a form with nothing wrong.
func good() caselaw.Form {
	return caselaw.Form{
		"court": {"  Eksempel   tingrett "}, "number": {"teks-2016-00021"}, "instance": {"district"}, "day": {"3.11.2016"}, "final": {"no"}, "outcome": {"conviction"},
		"law": {"strl2005-315", "strl2005-257", "strl2005-257"}, "prison": {"720"}, "suspended": {"120"}, "confiscated": {"50 000"}, "compensated": {""},
		"decides_nb": {"Tvangsarbeid er menneskehandel."}, "summary_nb": {"Tre menn arbeidet uten lønn i en restaurant.\r\nDe fikk ikke gå ut. "},
		"sentence_nb": {"To år."}, "summary_en": {"Three men worked in a restaurant without pay."}, "source": {"https://dommer.example/1"},
	}
}

func TestFormIsRead(t *testing.T) {
	got, issues := caselaw.Check(lists(t), good(), today)
	want := caselaw.Facts{
		Court: "Eksempel tingrett", Number: "TEKS-2016-00021", Instance: "district", Day: codelist.MustDay(2016, 11, 3), Outcome: "conviction",
		Law: []string{"strl2005-257", "strl2005-315"}, Prison: 720, Suspended: 120, Confiscated: 50_000,
		Decides:  codelist.Text{NB: "Tvangsarbeid er menneskehandel."},
		Summary:  codelist.Text{NB: "Tre menn arbeidet uten lønn i en restaurant.\nDe fikk ikke gå ut.", EN: "Three men worked in a restaurant without pay."},
		Sentence: codelist.Text{NB: "To år."}, Source: "https://dommer.example/1",
	}
	if len(issues) > 0 || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v %v", got, issues)
	}
	again, issues := caselaw.Check(lists(t), got.Form(), today)
	if len(issues) > 0 || !reflect.DeepEqual(again, got) || !got.Same(again) {
		t.Errorf("its own form gives %+v %v", again, issues)
	}
	if again.Law = []string{"strl2005-257"}; got.Same(again) {
		t.Error("another provision is the same")
	}
}

func TestWhatIsWrong(t *testing.T) {
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	long := strings.Repeat("Å", 4001)
	for _, c := range []struct {
		field caselaw.Field
		value string // "" takes the field away
		at    caselaw.Field
		key   string
	}{
		{"court", "", "court", caselaw.IssueMissing},
		{"court", strings.Repeat("x", 81), "court", caselaw.IssueLong},
		{"number", "", "number", caselaw.IssueMissing},
		{"number", "sak 14", "number", caselaw.IssueNumber},
		{"number", "01020312345", "number", caselaw.IssueNumber},
		{"number", "TEKS-2017-00021", "number", caselaw.IssueYear},
		{"number", "17-123456MED-TEKS/01", "number", caselaw.IssueYear},
		{"number", "HR-2016-1360-U", "number", caselaw.IssueSupreme},
		{"instance", "", "instance", caselaw.IssueMissing},
		{"instance", "municipal", "instance", caselaw.IssueCode},
		{"day", "", "day", caselaw.IssueMissing},
		{"day", "31.2.2016", "day", caselaw.IssueDay},
		{"day", "i går", "day", caselaw.IssueDay},
		{"day", "2017-02-02", "day", caselaw.IssueFuture},
		{"final", "", "final", caselaw.IssueMissing},
		{"outcome", "", "outcome", caselaw.IssueMissing},
		{"outcome", "acquittal", "prison", caselaw.IssueAcquit},
		{"law", "", "law", caselaw.IssueMissing},
		{"law", "utl-38", "law", caselaw.IssueCode},
		{"prison", "to år", "prison", caselaw.IssueAmount},
		{"prison", "100", "suspended", caselaw.IssueMore},
		{"prison", "10001", "prison", caselaw.IssueAmount},
		{"confiscated", "-1", "confiscated", caselaw.IssueAmount},
		{"compensated", "+1", "compensated", caselaw.IssueAmount},
		{"decides_nb", " \n", "decides_nb", caselaw.IssueMissing},
		{"summary_nb", "", "summary_nb", caselaw.IssueMissing},
		{"summary_nn", "Kort.", "summary_nn", caselaw.IssueShort},
		{"summary_nb", long, "summary_nb", caselaw.IssueLong},
		{"sentence_en", "Two\x01years", "sentence_en", caselaw.IssueSigns},
		{"source", "http://dommer.example/1", "source", caselaw.IssueSource},
		{"source", "javascript:alert(1)", "source", caselaw.IssueSource},
		{"source", "https://kari:hemmelig@dommer.example/", "source", caselaw.IssueSource},
		{"source", "https://localhost/", "source", caselaw.IssueSource},
		{"source", "https://dommer.example/01020312345", "source", caselaw.IssueIdentity},
	} {
		f := good()
		if delete(f, c.field); c.value != "" {
			f[c.field] = []string{c.value}
		}
		got, issues := caselaw.Check(lists(t), f, today)
		if len(issues) != 1 || issues[0].Field != c.at || issues[0].Key != c.key || !reflect.DeepEqual(got, caselaw.Facts{}) {
			t.Errorf("%s %.20q: %v, want %s at %s", c.field, c.value, issues, c.key, c.at)
		}
		if !texts.Has(c.key) || !texts.Has(c.key+".remedy") {
			t.Errorf("%s has no text or no remedy", c.key)
		}
	}
	_, issues := caselaw.Check(lists(t), caselaw.Form{}, today)
	var at []string
	for _, i := range issues {
		at = append(at, string(i.Field))
	}
	if got := strings.Join(at, " "); got != "court number instance day final outcome law decides_nb summary_nb" {
		t.Errorf("of an empty form: %s", got)
	}
}

func TestSupremeCourtIsFinal(t *testing.T) {
	f := good()
	f["number"], f["instance"] = []string{"HR-2016-1360-U"}, []string{"supreme"}
	if _, issues := caselaw.Check(lists(t), f, today); len(issues) != 1 || issues[0].Key != caselaw.IssueFinal {
		t.Error(issues)
	}
	f["final"] = []string{"yes"}
	for _, number := range []string{"HR-2016-1360-U", "hr-2016-01360-a", "HR-2016-1360"} {
		f["number"] = []string{number}
		if _, issues := caselaw.Check(lists(t), f, today); len(issues) > 0 {
			t.Errorf("%s: %v", number, issues)
		}
	}
}

// No text of an entry may tell of a person by a number or an address, whatever
// field it stands in and however it is written.
func TestNoTraceOfAPerson(t *testing.T) {
	for _, c := range []struct{ text, key string }{
		{"fødselsnummer 01020312345", caselaw.IssueIdentity}, {"010203 12345", caselaw.IssueIdentity}, {"010203-12345", caselaw.IssueIdentity},
		{"010203\u00a012345", caselaw.IssueIdentity}, {"(41020312345)", caselaw.IssueIdentity},
		{"ring 99999999", caselaw.IssuePhone}, {"ring 99 99 99 99.", caselaw.IssuePhone}, {"ring 999 99 999", caselaw.IssuePhone},
		{"tlf. +47 99 99 99 99", caselaw.IssuePhone}, {"tlf. 0047 99999999", caselaw.IssuePhone}, {"+44 20 7946 0000", caselaw.IssuePhone},
		{"skriv til kari.n@eksempel.example nå", caselaw.IssueEmail}, {"Kari@EKSEMPEL.NO", caselaw.IssueEmail},
		{"i Storgata 12", caselaw.IssueAddress}, {"i Bjørkeveien 3 B", caselaw.IssueAddress}, {"Karl Johans gate 1.", caselaw.IssueAddress},
		{"på 0123 Eksempelby", caselaw.IssueAddress}, {"bodde i 5003 Bergen", caselaw.IssueAddress}, {"lives in Baker Street 221", caselaw.IssueAddress},
	} {
		for _, field := range []caselaw.Field{"court", "decides_nb", "summary_nn", "sentence_en"} {
			f := good()
			f[field] = []string{"Dette er en tekst som er lang nok til å være et sammendrag. " + c.text}
			if _, issues := caselaw.Check(lists(t), f, today); len(issues) != 1 || issues[0].Field != field || issues[0].Key != c.key {
				t.Errorf("%s %q: %v, want %s", field, c.text, issues, c.key)
			}
		}
	}
	for _, text := range []string{
		"Oppreisning på 1 250 000 kroner til hver.", "Straffeloven 1902 § 224, jf. straffeloven 2005 § 257.", "Fra 1. mai 2014 til 31. august 2015.",
		"Dommen har 120 sider, og 12 vitner ble hørt.", "I 1902 Straffeloven og i 2016 Oslo.", "Fornærmede på veien hjem i 2014.", "Se HR-2016-1360-U og TEKS-2016-123456.",
		"Plass til 12, på plass 14 dager senere.", "Bot på 50 000 kroner og 350 dager.",
	} {
		f := good()
		f["summary_nb"] = []string{"Dette er en tekst som er lang nok. " + text}
		if _, issues := caselaw.Check(lists(t), f, today); len(issues) > 0 {
			t.Errorf("%q: %v", text, issues)
		}
	}
}

func TestHintsOfNames(t *testing.T) {
	f := caselaw.Facts{
		Court:   "Nord Eksempel tingrett",
		Decides: codelist.Text{NB: "Nord Eksempel tingrett dømte Kari Nordmann. Kari Nordmann anket."},
		Summary: codelist.Text{NB: "I Oslo tingrett. Høyesterett Oslo. Den Dømte.", EN: "The Supreme Court heard Ola A. Example and the Norwegian Director of Public Prosecutions."},
	}
	var got []string
	for _, h := range caselaw.Hints(f) {
		got = append(got, string(h.Field)+": "+h.Words)
	}
	if want := []string{"decides_nb: Kari Nordmann", "summary_en: Ola A. Example"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	if got := caselaw.Hints(caselaw.Facts{}); got != nil {
		t.Error(got)
	}
}

var noon = time.Date(2017, 2, 1, 11, 0, 0, 0, time.UTC)

func first() caselaw.Entry {
	return caselaw.Entry{ID: "e", Version: 1, Office: "strasak", Event: "x", Facts: caselaw.Facts{Court: "A"}, Actor: "kari", At: noon}
}

// Nothing is public on one person's word, and what is withdrawn is gone at once.
func TestFourEyes(t *testing.T) {
	codes := lists(t)
	word := func(actor string, publish bool, reason string) caselaw.Word {
		return caselaw.Word{Publish: publish, Reason: reason, Actor: actor, At: noon}
	}
	e := first()
	for name, c := range map[string]struct {
		w    caselaw.Word
		kind fault.Kind
		key  string
	}{
		"one's own":                 {word("kari", true, ""), fault.Forbidden, "caselaw.own"},
		"one's own return":          {word("kari", false, "wording"), fault.Forbidden, "caselaw.own"},
		"returned without a reason": {word("ola", false, ""), fault.Invalid, "caselaw.reason"},
		"an unknown reason":         {word("ola", false, "boring"), fault.Invalid, "caselaw.reason"},
		"published with a reason":   {word("ola", true, "wording"), fault.Invalid, "caselaw.reason"},
	} {
		var f *fault.Error
		if err := caselaw.Settle(codes, e, c.w); !errors.As(err, &f) || f.Kind != c.kind || f.Key != c.key {
			t.Errorf("%s: %v", name, err)
		}
	}
	e.Word = word("ola", false, "wording")
	if err := caselaw.Settle(codes, e, word("per", true, "")); fault.KindOf(err) != fault.Conflict {
		t.Errorf("settled twice: %v", err)
	}
	two := caselaw.Next(e, caselaw.Facts{Court: "B"}, "kari", noon)
	if two.Version != 2 || two.Office != "strasak" || two.Event != "x" || two.State() != caselaw.Waiting || e.State() != caselaw.Returned {
		t.Errorf("%+v", two)
	}
	two.Word = word("ola", true, "")
	three := caselaw.Next(two, caselaw.Facts{Court: "C"}, "ola", noon)
	if p, ok := caselaw.Public([]caselaw.Entry{e, two, three}); !ok || p.Court != "B" {
		t.Errorf("while a correction waits the public reads %+v", p)
	}
	four, err := caselaw.Withdraw(codes, three, "mistake", "kari", noon)
	if err != nil || four.State() != caselaw.Withdrawn || four.Court != "C" {
		t.Fatal(four, err)
	}
	if _, ok := caselaw.Public([]caselaw.Entry{e, two, three, four}); ok {
		t.Error("a withdrawn entry is public")
	}
	if err := caselaw.Settle(codes, four, word("ola", true, "")); fault.KindOf(err) != fault.Conflict {
		t.Errorf("a withdrawn version is published: %v", err)
	}
	if _, err := caselaw.Withdraw(codes, four, "mistake", "kari", noon); fault.KindOf(err) != fault.Conflict {
		t.Errorf("withdrawn twice: %v", err)
	}
	if _, err := caselaw.Withdraw(codes, three, "", "kari", noon); fault.KindOf(err) != fault.Invalid {
		t.Errorf("withdrawn without a reason: %v", err)
	}
	five := caselaw.Next(four, caselaw.Facts{Court: "D"}, "kari", noon)
	five.Word = word("ola", true, "")
	if p, ok := caselaw.Public([]caselaw.Entry{e, two, three, four, five}); !ok || p.Court != "D" {
		t.Error("an entry that is published again is not public")
	}
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"caselaw.own", "caselaw.settled", "caselaw.reason", "caselaw.withdrawn", "caselaw.search", caselaw.IssueDiffers, caselaw.IssueTwice} {
		if !texts.Has(key) || !texts.Has(key+".remedy") {
			t.Errorf("%s has no text or no remedy", key)
		}
	}
}

// Every value of a version is in its canonical bytes.
func TestCanonicalHasEveryValue(t *testing.T) {
	full := first()
	full.Facts, _ = caselaw.Check(lists(t), good(), today)
	full.Word = caselaw.Word{Reason: "wording", Actor: "ola", At: noon}
	bytesOf := func(e caselaw.Entry) string {
		var c audit.Content
		e.Canonical(&c)
		n := len(c.Bytes())
		e.CanonicalWord(&c)
		return fmt.Sprint(n) + string(c.Bytes())
	}
	var walk func(v reflect.Value, path string)
	before := bytesOf(full)
	walk = func(v reflect.Value, path string) {
		old := reflect.New(v.Type()).Elem()
		old.Set(v)
		switch x := v.Interface().(type) {
		case codelist.Day:
			v.Set(reflect.ValueOf(x.AddDays(1)))
		case time.Time:
			v.Set(reflect.ValueOf(x.Add(time.Second)))
		default:
			switch v.Kind() {
			case reflect.Struct:
				for i := range v.NumField() {
					walk(v.Field(i), path+"."+v.Type().Field(i).Name)
				}
				return
			case reflect.String:
				v.SetString(v.String() + "x")
			case reflect.Int, reflect.Int64:
				v.SetInt(v.Int() + 1)
			case reflect.Bool:
				v.SetBool(!v.Bool())
			case reflect.Slice:
				v.Set(reflect.ValueOf([]string{"x"}))
			default:
				t.Fatalf("%s: %s", path, v.Kind())
			}
		}
		if bytesOf(full) == before {
			t.Errorf("%s is not in the canonical bytes", path)
		}
		v.Set(old)
	}
	walk(reflect.ValueOf(&full).Elem(), "Entry")
}

func published() caselaw.Register {
	facts := caselaw.Facts{Court: "=A", Number: "TEKS-2016-00001", Instance: "district", Outcome: "conviction", Law: []string{"strl2005-257"}, Summary: codelist.Text{NB: "«Å», sa \"hun\";\nslik"}, Prison: 5}
	var all []caselaw.Entry
	add := func(id string, day codelist.Day, words ...time.Time) {
		for i, at := range words {
			f := facts
			f.Day = day
			e := caselaw.Entry{ID: caselaw.ID(id), Version: i + 1, Facts: f, Actor: "kari", At: at}
			if !at.IsZero() {
				e.Word = caselaw.Word{Publish: true, Actor: "ola", At: at}
			}
			all = append(all, e)
		}
	}
	on := func(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 10, 0, 0, 0, time.UTC) }
	add("given", codelist.MustDay(2016, 5, 1), on(2016, 9, 2))
	add("last", codelist.MustDay(2016, 8, 31), on(2016, 9, 2))
	add("earlier", codelist.MustDay(2014, 1, 1), on(2016, 6, 1))
	add("corrected", codelist.MustDay(2015, 1, 1), on(2015, 6, 1), on(2016, 7, 1))
	add("later", codelist.MustDay(2016, 9, 1), on(2016, 10, 1))
	add("draft", codelist.MustDay(2016, 6, 1), time.Time{})
	add("waits", codelist.MustDay(2015, 1, 1), on(2015, 6, 1), time.Time{})
	add("gone", codelist.MustDay(2016, 6, 1), on(2016, 6, 2))
	all = append(all, caselaw.Entry{ID: "gone", Version: 2, Withdrawn: "mistake", At: on(2016, 8, 31)})
	all = append(all, caselaw.Entry{ID: "never", Version: 1, At: on(2016, 8, 1)}, caselaw.Entry{ID: "never", Version: 2, Withdrawn: "mistake", At: on(2016, 8, 31)})
	r := caselaw.Publish(all)
	r.Made, r.Synthetic = codelist.MustDay(2017, 1, 2), true
	return r
}

// An entry is gone since the day on which the public could no longer read it: a
// draft that is withdrawn after that changes neither the day nor the reason.
func TestGoneSinceItCouldNoLongerBeRead(t *testing.T) {
	on := func(m, d int) time.Time { return time.Date(2016, time.Month(m), d, 10, 0, 0, 0, time.UTC) }
	all := []caselaw.Entry{
		{ID: "a", Version: 1, At: on(1, 1), Word: caselaw.Word{Publish: true, At: on(1, 2)}},
		{ID: "a", Version: 2, At: on(2, 1), Withdrawn: "identifies"},
		{ID: "a", Version: 3, At: on(3, 1)},
		{ID: "a", Version: 4, At: on(4, 1), Withdrawn: "mistake"},
	}
	want := caselaw.Gone{ID: "a", Withdrawn: codelist.MustDay(2016, 2, 1), Reason: "identifies"}
	if r := caselaw.Publish(all); len(r.Gone) != 1 || r.Gone[0] != want || len(r.Judgments) != 0 {
		t.Errorf("%+v", r)
	}
	all = append(all, caselaw.Entry{ID: "a", Version: 5, At: on(5, 1), Word: caselaw.Word{Publish: true, At: on(5, 2)}}, caselaw.Entry{ID: "a", Version: 6, At: on(6, 1), Withdrawn: "twice"})
	want = caselaw.Gone{ID: "a", Withdrawn: codelist.MustDay(2016, 6, 1), Reason: "twice"}
	if r := caselaw.Publish(all); len(r.Gone) != 1 || r.Gone[0] != want {
		t.Errorf("public again, and withdrawn again: %+v", r.Gone)
	}
}

func ids(all []caselaw.Judgment) string {
	var out []string
	for _, j := range all {
		out = append(out, string(j.ID))
	}
	return strings.Join(out, " ")
}

func TestPublishedRegister(t *testing.T) {
	r := published()
	if got := ids(r.Judgments); got != "later last given corrected waits earlier" {
		t.Error(got)
	}
	if len(r.Gone) != 1 || r.Gone[0] != (caselaw.Gone{ID: "gone", Withdrawn: codelist.MustDay(2016, 8, 31), Reason: "mistake"}) {
		t.Errorf("%+v", r.Gone)
	}
	if j, ok := r.Judgment("corrected"); !ok || j.Published != codelist.MustDay(2015, 6, 1) || j.Changed != codelist.MustDay(2016, 7, 1) || j.Version != 2 {
		t.Errorf("%+v", j)
	}
	if _, ok := r.Judgment("gone"); ok {
		t.Error("a withdrawn judgment is there")
	}
	if !slices.Equal(r.Years(), []int{2016, 2015, 2014}) {
		t.Error(r.Years())
	}
	l := r.ListOf(caselaw.Period{Year: 2016, Third: 2})
	if ids(l.Given) != "last given" || ids(l.Entered) != "earlier" || ids(l.Corrected) != "corrected" || len(l.Gone) != 1 {
		t.Errorf("%s | %s | %s | %v", ids(l.Given), ids(l.Entered), ids(l.Corrected), l.Gone)
	}
	if l := r.ListOf(caselaw.Period{Year: 2016, Third: 1}); len(l.All())+len(l.Gone) != 0 {
		t.Errorf("%+v", l)
	}
	for name, c := range map[string]struct {
		f    caselaw.Filter
		want int
	}{
		"none": {caselaw.Filter{}, 6}, "a year": {caselaw.Filter{Year: 2016}, 3}, "all": {caselaw.Filter{"district", "conviction", "strl2005-257", 2014}, 1},
		"another instance": {caselaw.Filter{Instance: "supreme"}, 0}, "another provision": {caselaw.Filter{Law: "strl2005-258"}, 0}, "another outcome": {caselaw.Filter{Outcome: "other"}, 0},
	} {
		n := 0
		for _, j := range r.Judgments {
			if c.f.Passes(j) {
				n++
			}
		}
		if n != c.want {
			t.Errorf("%s: %d, want %d", name, n, c.want)
		}
	}
}

func TestFilesAreReadBack(t *testing.T) {
	r := published()
	b, err := caselaw.EncodeJSON(r)
	if err != nil {
		t.Fatal(err)
	}
	back, err := caselaw.DecodeJSON(b)
	if err != nil || !reflect.DeepEqual(back, r) {
		t.Errorf("%+v\n%+v\n%v", back, r, err)
	}
	for _, bad := range []string{"", "{}", "[]", strings.Replace(string(b), "2016-05-01", "2016-05-32", 1), strings.Replace(string(b), `"court"`, `"name"`, 1), strings.Replace(string(b), caselaw.Format, "other/1", 1)} {
		if _, err := caselaw.DecodeJSON([]byte(bad)); !errors.Is(err, caselaw.ErrFile) {
			t.Errorf("%.40q: %v", bad, err)
		}
	}
	if strings.Contains(string(b), "kari") || strings.Contains(string(b), "ola") {
		t.Error("the file tells who wrote")
	}
	text, err := caselaw.EncodeCSV(r, r.Judgments)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	if err != nil || len(rows) != 7 || !slices.Equal(rows[0], caselaw.Columns) {
		t.Fatal(rows, err)
	}
	at := func(column string) string { return rows[2][slices.Index(caselaw.Columns, column)] }
	if at("court") != "'=A" || at("summary_nb") != "«Å», sa \"hun\";\nslik" || at("imprisonment_days") != "5" || at("synthetic") != "yes" || at("final") != "no" {
		t.Errorf("%q", rows[2])
	}
	list, err := caselaw.EncodeListJSON(r, r.ListOf(caselaw.Period{Year: 2016, Third: 2}))
	if err != nil || !strings.Contains(string(list), `"from": "2016-05-01"`) || strings.Contains(string(list), "later") {
		t.Errorf("%v %s", err, list)
	}
}

func TestPeriods(t *testing.T) {
	for text, want := range map[string]string{"2016-1": "2016-01-01 2016-04-30", "2016-2": "2016-05-01 2016-08-31", "2016-3": "2016-09-01 2016-12-31"} {
		p, err := caselaw.ParsePeriod(text)
		if err != nil || p.From().String()+" "+p.To().String() != want || p.String() != text {
			t.Errorf("%s: %v %s %s", text, err, p.From(), p.To())
		}
	}
	for _, bad := range []string{"", "2016", "2016-0", "2016-4", "16-1", "2016-02", "2016-1 ", "x-1"} {
		if _, err := caselaw.ParsePeriod(bad); !errors.Is(err, caselaw.ErrPeriod) {
			t.Errorf("%q: %v", bad, err)
		}
	}
	for day, want := range map[codelist.Day]string{
		codelist.MustDay(2017, 1, 1): "2016-3", codelist.MustDay(2016, 4, 30): "2015-3", codelist.MustDay(2016, 5, 1): "2016-1",
		codelist.MustDay(2016, 8, 31): "2016-1", codelist.MustDay(2016, 9, 1): "2016-2", codelist.MustDay(2016, 12, 31): "2016-2",
	} {
		if got := caselaw.LastPeriod(day).String(); got != want {
			t.Errorf("%s: %s, want %s", day, got, want)
		}
	}
}

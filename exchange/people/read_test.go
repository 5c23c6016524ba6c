package people

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"verdig/fault"
)

// keys lists the keys of the warnings.
func keys(s *Set) []string {
	var out []string
	for _, w := range s.Warnings {
		out = append(out, strings.TrimPrefix(w.Key, "people."))
	}
	return out
}

func TestRecordsOfAFile(t *testing.T) {
	s := mustRead(t, Options{Truth: "who"}, "\xef\xbb\xbfid; first name; mellomnavn; surname; alias; nationality; street no; street; city; state; source; who\r\n"+
		"1; Ann;Lise; \"Berg;Lie\"; Annie; Norge; 4; Storgata; Moss; A; nav; x\r\n"+
		"2; Bo; ; Dal; ; SE, Danmark; ; Elvegata; Hamar; B; rosa; y\r\n"+
		"3; Cy; NULL; Ek; ; Narnia; 1; ; moss; ; nav; x\r\n"+
		"4; Di; ; Fog; ; ; ; ; ; A; nav; \r\n")
	r := s.Records[0]
	if r.Given != "Ann Lise" || r.Family != "Berg;Lie" || r.Other != "Annie" || r.Address != "4 Storgata" || r.Place != "Moss" || r.Source != "nav" {
		t.Errorf("%+v", r)
	}
	if !slices.Equal(r.Citizenship, []string{"NO"}) || !slices.Equal(s.Records[1].Citizenship, []string{"SE", "DK"}) || !slices.Equal(s.Records[2].Citizenship, []string{"NARNIA"}) || s.Records[3].Citizenship != nil {
		t.Errorf("citizenship %v %v", r.Citizenship, s.Records[1].Citizenship)
	}
	if s.Records[2].Given != "Cy" || s.Records[2].Address != "1" || !slices.Equal(s.Records[3].More, []string{"A"}) || !slices.Equal(s.Records[2].More, []string{""}) {
		t.Errorf("%+v %+v", s.Records[2], s.Records[3])
	}
	if !slices.Equal(s.Truth, []int32{0, 1, 0, -1}) || s.Persons != 2 || !slices.Equal(keys(s), []string{"truth_empty"}) {
		t.Errorf("truth %v, %d persons, %v", s.Truth, s.Persons, keys(s))
	}
}

func TestLatin1AndFEBRLBlanks(t *testing.T) {
	s := mustRead(t, Options{}, "rec_id, fornavn, etternavn\nrec-1-org, \"P\xe5l\", \xd8stby\nrec-2-org, , Lie\n")
	if r := s.Records[0]; r.ID != "rec-1-org" || r.Given != "Pål" || r.Family != "Østby" || s.Records[1].Given != "" {
		t.Errorf("%+v", s.Records)
	}
}

func TestBrokenRowsAreReported(t *testing.T) {
	s := mustRead(t, Options{}, "List of people;;\nid;name;city;zip\n1;Ann Berg;Oslo;0150\n2;Bo;Dal;Moss;1530\n3;Cy Ek;Oslo\nTotal 3\n5;Di Fog;Moss;1530;;\n")
	if got := keys(s); !slices.Equal(got, []string{"row_long", "row_cut", "row_short"}) || s.LeftOut[0] != 2 || len(s.Records) != 3 {
		t.Fatalf("%v, %d left out, %d records", got, s.LeftOut[0], len(s.Records))
	}
	if !slices.Equal(s.Warnings[0].Args, []string{"a.csv", "1", "4", "4"}) || !s.Warnings[0].Attention {
		t.Errorf("%+v", s.Warnings[0])
	}
	if s.Records[1].Place != "Oslo" || s.Records[2].Postcode != "1530" {
		t.Errorf("%+v", s.Records)
	}
}

func TestIdentifiers(t *testing.T) {
	s := mustRead(t, Options{ID: "nr"}, "nr,name\n7,Ann Berg\n7,Bo Dal\n,Cy Ek\n7,Di Fog\n7#2,Eva Gran\n")
	if !slices.Equal(s.IDs, []string{"7", "7#2", "#3", "7#4", "7#2#5"}) || !slices.Equal(keys(s), []string{"id_twice", "id_empty"}) {
		t.Errorf("%q %v", s.IDs, keys(s))
	}
	s = mustRead(t, Options{}, "name\nAnn Berg\nBo Dal\n")
	if !slices.Equal(s.IDs, []string{"1", "2"}) || s.Records[1].ID != "2" {
		t.Errorf("%q", s.IDs)
	}
}

func TestTwoFiles(t *testing.T) {
	a := "id,first_name,surname,dob,state,height,sex\n1,Ann,Berg,04/06/1971,A,1,F\n2,Bo,Dal,05/06/1980,B,2,M\n"
	b := "ID;sex;Given Name;Family Name;DOB;State;shoe size\n2;F;Ann;Berg;04/16/1971;A;40\n3;F;Eva;Ek;04/17/1971;B;41\n"
	s := mustRead(t, Options{}, a, b)
	if s.Second != 2 || !slices.Equal(s.IDs, []string{"1", "2", "2", "3"}) || s.Records[2].ID != "B:2" || s.Records[0].ID != "A:1" {
		t.Errorf("%q, second %d", s.IDs, s.Second)
	}
	if s.Records[0].Side != 1 || s.Records[3].Side != 2 {
		t.Errorf("sides %+v", s.Records)
	}
	// The second file shows that the month stands first; sex is compared
	// though only women are in it; height has no counterpart.
	if s.Records[0].Birth != day(1971, 4, 6) || s.Records[2].Sex != "female" || !slices.Equal(s.Facts, []string{"state"}) || len(s.Records[0].More) != 1 || s.Records[2].More[0] != "A" {
		t.Errorf("%+v\n%+v", s.Records[0], s.Records[2])
	}
	if got := rolesOf(s, 0); !strings.Contains(got, "height=-one_side") {
		t.Error(got)
	}
	if !slices.Equal(keys(s), []string{"id_shared"}) {
		t.Error(keys(s))
	}
	s = mustRead(t, Options{Truth: "who"}, "name,who\nAnn Berg,x\nBo Dal,y\n", "who,name\ny,Bo Dahl\nz,Cy Ek\n")
	if !slices.Equal(s.Truth, []int32{0, 1, 1, 2}) || s.Persons != 3 {
		t.Errorf("%v", s.Truth)
	}
}

func TestGivenRoles(t *testing.T) {
	list, err := ParseAssignments("full_name=a, b,given_name=c,ignore=name")
	if err != nil || !slices.Equal(list, []Assignment{{FullName, "a, b"}, {GivenName, "c"}, {Ignore, "name"}}) {
		t.Fatalf("%v, %v", list, err)
	}
	s := mustRead(t, Options{Columns: list}, "id,\"a, b\",c,name,city\n1,Ann Berg,Ann,x,Oslo\n2,Bo Dal,Bo,y,Moss\n")
	if r := s.Records[0]; r.Full != "Ann Berg" || r.Given != "Ann" || r.Place != "" || r.ID != "1" {
		t.Errorf("%+v", r)
	}
	if got := rolesOf(s, 0); got != "id=id a, b=full_name c=given_name name=-asked city=-unnamed" {
		t.Error(got)
	}
	for _, text := range []string{"name", "nickname=x", "=x"} {
		if _, err := ParseAssignments(text); fault.KindOf(err) != fault.Usage {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// A column that is named as the truth, and columns that repeat it under names
// of keys, leave no trace in the records.
func TestTheTruthIsNeverEvidence(t *testing.T) {
	s := mustRead(t, Options{Truth: "person"}, "rec_id,person,cluster,ent_id,name\nP1-a,MARK1,MARK1,MARK1,Ann Berg\nP1-b,MARK1,MARK1,MARK1,Anne Berg\nP2-a,MARK2,MARK2,MARK2,Bo Dal\n")
	for _, r := range s.Records {
		b, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(b, []byte("MARK")) {
			t.Errorf("%s", b)
		}
	}
}

// keyOf finds the keys in the source: r.note(.., "key"), rows(.., "key") and
// "people.key".
var keyOf = regexp.MustCompile(`"people\.([a-z_]+)"|(?:note|rows)\([^"\n]*"([a-z_]+)"|why[A-Z]\w+\s+= "([a-z_]+)"`)

func TestEveryKeyHasATextAndARemedy(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "..", "lang", "data", "messages.match.json"))
	if err != nil {
		t.Fatal(err)
	}
	var catalogue map[string]map[string]string
	if err := json.Unmarshal(data, &catalogue); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range keyOf.FindAllStringSubmatch(string(src), -1) {
			if m[3] != "" {
				used["people.why."+m[3]] = true
				continue
			}
			used["people."+m[1]+m[2]], used["people."+m[1]+m[2]+".remedy"] = true, true
		}
	}
	for key := range used {
		if catalogue[key] == nil {
			t.Errorf("%s has no text", key)
		}
	}
	for key := range catalogue {
		if strings.HasPrefix(key, "people.") && !used[key] {
			t.Errorf("%s is used nowhere", key)
		}
	}
	if len(used) < 50 {
		t.Errorf("only %d keys found in the source", len(used))
	}
}

// FuzzRead reads any bytes as one file or two: a fault is one of the file or
// of the command line, and records are as many as identifiers, all different.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"id,name,dob\n1,Ann Berg,1980-01-02\n2,Bo Dal,1981-02-03\n", "\xef\xbb\xbffornavn;etternavn;f\xc3\xb8dt\nP\xe5l;Lie;1.1.70", "a\tb\r\"x\"\"y\"\t\r",
		"by,bm,bd,name,name,name\n1,2,3,4,5,6\n,,,,,\n1\n1,2,3,4,5,6,7\n", "id,sex,land,alder,alias\n1,H,\"Norge;;/,SE\",400,;\n1,M,NA,-1,a;b\n",
		"PK\x03\x04", "name\n\"", "dob,name\n99999999,x\n00000000,y\n4. juni 71,z\n12:30,\xc3\n", "sep=;\nname;city\nA;B\n",
	} {
		f.Add([]byte(s), []byte(""))
		f.Add([]byte(s), []byte("id;name;dob\n1;Ann Berg;02/01/1980\n"))
	}
	f.Fuzz(func(t *testing.T, a, b []byte) {
		files := []File{{"a", bytes.NewReader(a), int64(len(a))}}
		if len(b) > 0 {
			files = append(files, File{"b", bytes.NewReader(b), int64(len(b))})
		}
		s, err := Read(files, Options{Today: today})
		if err != nil {
			if k := fault.KindOf(err); k != fault.Invalid && k != fault.Usage {
				t.Fatalf("not a fault of the file: %v", err)
			}
			return
		}
		if len(s.IDs) != len(s.Records) || s.Second > len(s.Records) {
			t.Fatalf("%d identifiers, %d records", len(s.IDs), len(s.Records))
		}
		seen := map[string]bool{}
		for _, r := range s.Records {
			if r.ID == "" || seen[r.ID] {
				t.Fatalf("identifier %q is empty or not unique", r.ID)
			}
			seen[r.ID] = true
			if d := r.Birth; d.Year != 0 && (d.Year < 1000 || d.Year > 9999) || d.Month < 0 || d.Day < 0 {
				// A year from an age may be any: it is a number of the file.
				if d.Within == 0 {
					t.Fatalf("date %+v", d)
				}
			}
		}
	})
}

// BenchmarkRead reads a file of 100,000 invented rows of 14 columns.
func BenchmarkRead(b *testing.B) {
	const rows = 100_000
	var text bytes.Buffer
	text.WriteString("rec_id,given_name,surname,street_number,address_1,address_2,suburb,postcode,state,date_of_birth,age,phone_number,soc_sec_id,sex\n")
	for i := range rows {
		n := i * 7919
		fmt.Fprintf(&text, "%d,given%d,surname%d,%d,street %d,,suburb%d,%04d,st%d,%d%02d%02d,%d,07 %08d,%07d,%c\n",
			i, n%997, n%4999, n%200, n%3001, n%701, n%9001, n%8, 1900+n%100, 1+n%12, 1+n%28, n%90, n%99_999_989, n%9_999_991, "FM"[n%2])
	}
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		s, err := Read([]File{{"made.csv", bytes.NewReader(text.Bytes()), int64(text.Len())}}, Options{Today: today})
		if err != nil || len(s.Records) != rows {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/rows, "ns/row")
}

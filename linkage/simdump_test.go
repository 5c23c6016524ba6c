package linkage

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
	"verdig/simulate"
)

func codes(file string) map[string]string {
	m := map[string]string{}
	f, _ := os.Open("../codelist/data/" + file)
	rows, _ := csv.NewReader(f).ReadAll()
	for _, r := range rows[1:] {
		for _, k := range []int{0, 4, 5, 6} {
			m[strings.ToLower(r[k])] = r[0]
		}
		for _, s := range strings.Split(r[7], "|") {
			if _, ok := m[strings.ToLower(s)]; !ok {
				m[strings.ToLower(s)] = r[0]
			}
		}
	}
	delete(m, "")
	return m
}

var dateRE = regexp.MustCompile(`\d+`)

func parseDate(s string) (d Date) {
	n := dateRE.FindAllString(s, -1)
	at := func(i int) int { x, _ := strconv.Atoi(n[i]); return x }
	switch {
	case len(n) == 3 && len(n[0]) == 4:
		return Date{Year: at(0), Month: at(1), Day: at(2)}
	case len(n) == 3:
		return Date{Year: at(2), Month: at(1), Day: at(0)}
	case len(n) == 2 && len(n[0]) == 4:
		return Date{Year: at(0), Month: at(1)}
	case len(n) == 2:
		return Date{Year: at(1), Month: at(0)}
	case len(n) == 1:
		return Date{Year: at(0)}
	}
	if s != "" {
		fmt.Println("date?", s)
	}
	return d
}

func simRecords(t *testing.T, seed uint64, n int) dataset {
	c, err := simulate.New(simulate.Settings{Seed: seed, PersonsPerYear: n})
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]*bytes.Buffer{}
	err = c.Write(func(name string) (io.WriteCloser, error) {
		files[name] = &bytes.Buffer{}
		return nop{files[name]}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	country, sex, basis := codes("country.csv"), codes("sex.csv"), codes("age_basis.csv")
	truth := map[string]string{}
	rows, _ := csv.NewReader(files["truth.csv"]).ReadAll()
	for _, r := range rows[1:] {
		truth[r[0]+"|"+r[1]+"|"+r[2]] = r[3]
	}
	d := dataset{person: map[string]string{}}
	miss := 0
	for name, b := range files {
		if !strings.HasPrefix(name, "returns/") || strings.Contains(name, "strasak") {
			continue
		}
		base := filepath.Base(name)
		base = strings.TrimSuffix(strings.TrimSuffix(base, ".csv"), ".xlsx")
		k := strings.LastIndex(base, "-")
		agency, year := base[:k], base[k+1:]
		var rows [][]string
		if strings.HasSuffix(name, ".xlsx") {
			x, err := excelize.OpenReader(b)
			if err != nil {
				t.Fatal(err)
			}
			rows, _ = x.GetRows(x.GetSheetList()[0])
		} else {
			text := strings.TrimPrefix(b.String(), "\ufeff")
			if !utf8.ValidString(text) {
				r := make([]rune, 0, len(text))
				for _, c := range []byte(text) {
					r = append(r, rune(c))
				}
				text = string(r)
			}
			cr := csv.NewReader(strings.NewReader(text))
			if strings.Count(strings.SplitN(text, "\n", 2)[0], ";") > 3 {
				cr.Comma = ';'
			}
			cr.LazyQuotes = true
			cr.FieldsPerRecord = -1
			rows, err = cr.ReadAll()
			if err != nil {
				t.Fatal(err)
			}
		}
		for _, r := range rows[1:] {
			for len(r) < 12 {
				r = append(r, "")
			}
			if r[2] == "" {
				continue
			}
			p, ok := truth[agency+"|"+year+"|"+r[2]]
			if !ok {
				miss++
				continue
			}
			y, _ := strconv.Atoi(year)
			rec := Record{ID: fmt.Sprintf("%s-%s-%s-%d", agency, year, r[2], len(d.records)), Source: agency, Period: y, Own: r[2], Given: r[3], Family: r[4], Other: r[5],
				Birth: parseDate(r[6]), Sex: sex[strings.ToLower(r[9])]}
			rec.Birth.Basis = basis[strings.ToLower(r[7])]
			for _, s := range strings.Split(r[10], ";") {
				s = strings.TrimSpace(s)
				if s == "" {
					continue
				}
				if v := country[strings.ToLower(s)]; v != "" {
					rec.Citizenship = append(rec.Citizenship, v)
				} else {
					fmt.Println("country?", s)
				}
			}
			d.records = append(d.records, rec)
			d.person[rec.ID] = p
		}
	}
	if miss > 0 {
		fmt.Println("truth missing", miss)
	}
	return d
}

type nop struct{ *bytes.Buffer }

func (nop) Close() error { return nil }

func TestSim(t *testing.T) {
	if os.Getenv("SIM") == "" {
		t.Skip()
	}
	for _, n := range []int{300, 1000} {
		for seed := range uint64(2) {
			d := simRecords(t, seed+5, n)
			d.run(t, fmt.Sprintf("sim %d/%d %d", n, seed, len(d.records)), Settings{})
			if n > 500 {
				d.run(t, fmt.Sprintf("ALL %d/%d %d", n, seed, len(d.records)), Settings{AllPairsLimit: 10000})
			}
		}
	}
}

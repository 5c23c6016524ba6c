package exchange

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"verdig/codelist"
)

// country is a file of many rows without its bytes: the heading and then one
// line, padded to a constant length, over and over.
type country struct {
	head string
	line func(i int64) string
	each int64
	rows int64
}

// newCountry makes a return of n persons with all columns, of 250 bytes a row.
func newCountry(n int64) *country {
	var heads []string
	for _, c := range Columns(PersonReturn) {
		heads = append(heads, c.Heading.In(codelist.NB))
	}
	line := func(i int64) string {
		return fmt.Sprintf("2016;;R-%09d;Blessing Æ;Osagie-Bø;\"Bless; B.\";1994-05-%02d;oppgitt;nei;kvinne;NG;2016-03-%02d;2016-03-02;;mulig offer;politi;2016-03-04;sexual.prostitution;debt_bondage;online.social_network;NO;safe_housing;safe_housing;reflection\r\n", i, i%28+1, i%28+1)
	}
	return &country{head: strings.Join(heads, ";") + "\r\n", line: line, each: int64(len(line(0))), rows: n}
}

func (c *country) size() int64 { return int64(len(c.head)) + c.rows*c.each }

func (c *country) ReadAt(p []byte, off int64) (int, error) {
	n := 0
	for n < len(p) {
		at := off + int64(n)
		if at >= c.size() {
			return n, io.EOF
		}
		if at < int64(len(c.head)) {
			n += copy(p[n:], c.head[at:])
			continue
		}
		at -= int64(len(c.head))
		n += copy(p[n:], c.line(at / c.each)[at%c.each:])
	}
	return n, nil
}

// readAll reads a file to its end and returns the rows and the most memory in
// use on the way.
func readAll(tb testing.TB, r io.ReaderAt, size int64) (rows int, peak uint64) {
	tb.Helper()
	f, err := Open("big", r, size, Limits{})
	if err != nil {
		tb.Fatal(err)
	}
	var m runtime.MemStats
	for {
		row, err := f.Next()
		if errors.Is(err, io.EOF) {
			return rows, peak
		}
		if err != nil || len(row.Issues) > 0 {
			tb.Fatal(err, row.Issues)
		}
		if rows++; rows%20_000 == 0 {
			runtime.ReadMemStats(&m)
			peak = max(peak, m.HeapAlloc)
		}
	}
}

// TestManyRowsInConstantMemory: ten times the rows, the same memory.
func TestManyRowsInConstantMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 100 MB")
	}
	runtime.GC()
	var base runtime.MemStats
	runtime.ReadMemStats(&base)
	const rows, memory = 400_000, 24 << 20 // garbage between two collections included
	big := newCountry(rows)
	n, peak := readAll(t, big, big.size())
	if n != rows {
		t.Errorf("%d rows", n)
	}
	if peak > base.HeapAlloc+memory {
		t.Errorf("a file of %d MB took %d MB of memory", big.size()>>20, (peak-base.HeapAlloc)>>20)
	}
}

func BenchmarkReadCSVMillion(b *testing.B) {
	big := newCountry(1_000_000)
	// The file is made beforehand, for making its bytes costs more than reading.
	made, err := os.Create(filepath.Join(b.TempDir(), "big.csv"))
	if err != nil {
		b.Fatal(err)
	}
	defer made.Close()
	if _, err := io.Copy(made, io.NewSectionReader(big, 0, big.size())); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(big.size())
	b.ReportAllocs()
	for b.Loop() {
		_, peak := readAll(b, made, big.size())
		b.ReportMetric(float64(peak)/(1<<20), "MB-heap")
	}
}

func BenchmarkReadXLSX(b *testing.B) {
	const rows = 100_000
	var made bytes.Buffer
	one := map[string]string{}
	for _, c := range Columns(PersonReturn) {
		one[c.Field] = "some text"
	}
	one["identified_on"] = "2016-03-01"
	err := WriteXLSX(&made, Style{Lang: codelist.NB}, func(yield func(map[string]string) bool) {
		for i := range rows {
			one["reference"] = itoa(i)
			if !yield(one) {
				return
			}
		}
	})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		n, peak := readAll(b, bytes.NewReader(made.Bytes()), int64(made.Len()))
		if n != rows {
			b.Fatal(n)
		}
		b.ReportMetric(float64(peak)/(1<<20), "MB-heap")
	}
}

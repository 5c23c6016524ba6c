package linkage

import (
	"bytes"
	"math/rand/v2"
	"os"
	"testing"

	"verdig/linkage/encode"
)

// testEncoder is an encoder with a key made for tests.
func testEncoder(t testing.TB) *encode.Encoder {
	t.Helper()
	key, err := encode.NewKey(bytes.NewReader(make([]byte, 64)), "test", "2026-01-02T03:04:05Z")
	if err != nil {
		t.Fatal(err)
	}
	e, err := encode.NewEncoder(key)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// namesAndDates keeps of a data set what is encoded.
func namesAndDates(d dataset) dataset {
	out := dataset{person: d.person}
	for _, r := range d.records {
		out.records = append(out.records, Record{ID: r.ID, Source: r.Source, Period: r.Period, Side: r.Side, Given: r.Given, Family: r.Family, Full: r.Full, Other: r.Other, Birth: r.Birth})
	}
	return out
}

// encodeRecord takes the identity out of a record and puts an encoding in.
func encodeRecord(t testing.TB, e *encode.Encoder, r Record) Record {
	t.Helper()
	birth := encode.Birth{Year: r.Birth.Year, Month: r.Birth.Month, Day: r.Birth.Day}
	if birth.Year < 1000 || birth.Year > 9999 {
		birth = encode.Birth{}
	}
	c, err := e.Encode(encode.Identity{Given: r.Given, Family: r.Family, Full: r.Full, Other: r.Other, Birth: birth})
	r.Given, r.Family, r.Full, r.Other, r.Birth = "", "", "", "", Date{}
	if err == nil {
		r.Code = &Code{Names: c.Names, Birth: c.Birth, Diffusion: 5}
	}
	return r
}

// encoded encodes a share of the records of a data set.
func encoded(t testing.TB, d dataset, share float64) dataset {
	e := testEncoder(t)
	rng := rand.New(rand.NewPCG(3, 4))
	out := dataset{person: d.person}
	for _, r := range d.records {
		if rng.Float64() < share {
			r = encodeRecord(t, e, r)
		}
		out.records = append(out.records, r)
	}
	return out
}

// TestEncodedAgainstClear measures what it costs not to see a name.
func TestEncodedAgainstClear(t *testing.T) {
	for _, s := range []struct {
		name string
		read func(testing.TB) dataset
		held bool
		// least is what must be reached encoded, a little below what was.
		least float64
	}{
		{"RLdata500", func(t testing.TB) dataset { return readRL(t, "rldata/RLdata500.csv") }, false, 0.92},
		{"febrl3", func(t testing.TB) dataset { return readFebrl(t, "febrl/dataset3.csv") }, false, 0.91},
		{"fake_1000", readFake1000, false, 0.76},
		{"dsgenC2500", func(t testing.TB) dataset { return readGenerated(t, "febrl_dsgen/dedup-dsgen/dataset_C_2500.csv") }, false, 0.62},
		{"historical", readHistorical, true, 0.45}, // takes long, was not held out
		{"RLdata10000", func(t testing.TB) dataset { return readRL(t, "rldata/RLdata10000.csv") }, true, 0.9},
		{"FEBRL4", func(t testing.TB) dataset { return readFebrl(t, "febrl/dataset4a.csv", "febrl/dataset4b.csv") }, true, 0.96},
		{"dsgenA10000", func(t testing.TB) dataset {
			return readGenerated(t, "febrl_dsgen/dedup-dsgen/dataset_A_10000.csv")
		}, true, 0.95},
	} {
		t.Run(s.name, func(t *testing.T) {
			if s.held && os.Getenv("VERDIG_HELDOUT") == "" {
				t.Skip("set VERDIG_HELDOUT to measure this set")
			}
			d := namesAndDates(s.read(t))
			settings := Settings{Balance: true, KeepScored: true, OneToOne: d.records[0].Side != 0}
			clear, _ := toolRun(t, "clear", &d, settings)
			d = encoded(t, d, 1)
			coded, _ := toolRun(t, "encoded", &d, settings)
			if coded < s.least || clear < coded-0.02 {
				t.Errorf("F1 %.4f in clear, %.4f encoded; want %.2f", clear, coded, s.least)
			}
		})
	}
}

package csv_test

import (
	"bytes"
	stdcsv "encoding/csv"
	"errors"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/stat/report/csv"
	"verdig/stat/report/dataset/datasettest"
)

func TestWrite(t *testing.T) {
	d := datasettest.Datasets(t)[1]
	var b bytes.Buffer
	if err := csv.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	want := strings.Join([]string{
		"table,year,country,country_nb,country_nn,country_en,group,group_nb,group_nn,group_en,unit,value,status",
		"citizenship_group,2016,total,I alt,I alt,Total,total,I alt,I alt,Total,persons,262,",
	}, "\n")
	if !strings.HasPrefix(b.String(), want+"\n") {
		t.Errorf("begins\n%.400s\nwant\n%s", b.String(), want)
	}
	for _, line := range []string{
		"citizenship_group,2016,NG,Nigeria,Nigeria,Nigeria,women,Kvinner,Kvinner,Women,persons,,protected\n",
		"citizenship_group,2016,150,Europa,Europa,Europe,men,Menn,Menn,Men,persons,,not_applicable\n",
		"citizenship_group,2016,RO,Romania,Romania,Romania,men,Menn,Menn,Men,persons,0,\n",
	} {
		if !strings.Contains(b.String(), line) {
			t.Errorf("lacks %q", line)
		}
	}
	rows, err := stdcsv.NewReader(bytes.NewReader(b.Bytes())).ReadAll()
	if err != nil || len(rows) != d.Size()+1 {
		t.Errorf("%d rows, %v; want %d", len(rows), err, d.Size()+1)
	}
}

func TestWriteKeepsLabelsFromBeingFormulas(t *testing.T) {
	d := datasettest.Datasets(t)[0]
	d.Dims[1].Codes[0].Label = codelist.Text{NB: "=1+1", NN: "@a", EN: "-b"}
	var b bytes.Buffer
	if err := csv.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "'=1+1,'@a,'-b") {
		t.Errorf("%.300s", b.String())
	}
}

type full struct{}

var errFull = errors.New("full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWriteReturnsTheErrorOfTheWriter(t *testing.T) {
	if err := csv.Write(full{}, datasettest.Datasets(t)[0]); !errors.Is(err, errFull) {
		t.Errorf("%v", err)
	}
}

// TestDaysAndKroner: the unit stands beside every number, also one that is no
// count.
func TestDaysAndKroner(t *testing.T) {
	for i, want := range []string{
		"durations,2016,report_decision,Fra anmeldelse til første avgjørelse,Frå melding til første avgjerd,From police report to first decision,high,Øvre grense,Øvre grense,Upper bound,days,,not_applicable\n",
		"compensation_amount,2016,awarded,Tilkjent,Tilkjend,Awarded,kroner,1250000,\n",
	} {
		var b strings.Builder
		if err := csv.Write(&b, datasettest.Plain(t)[i]); err != nil || !strings.Contains(b.String(), want) {
			t.Errorf("%v\n%s", err, b.String())
		}
	}
}

package linkage

import (
	"context"
	"fmt"
	"testing"
	"time"
)

func TestExpStages(t *testing.T) {
	d := makeCrowd(1, 200_000)
	start := time.Now()
	last, stage := start, ""
	r, err := Link(context.Background(), d.records, nil, Settings{Progress: func(s string, done, total int) {
		if s != stage {
			fmt.Printf("%-14s until %v (%v)\n", stage, time.Since(start).Round(time.Millisecond), time.Since(last).Round(time.Millisecond))
			stage, last = s, time.Now()
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	q := d.measure(r)
	fmt.Println("end", stage, time.Since(last), time.Since(start), r.Stats.Compared, r.Stats.Scored, q.precision, q.recall)
}

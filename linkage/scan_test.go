package linkage

import (
	"fmt"
	"os"
	"testing"
)

func TestScan(t *testing.T) {
	if os.Getenv("SIM") == "" {
		t.Skip()
	}
	for seed := range uint64(5) {
		d := simRecords(t, 100+seed, 1000)
		for _, f := range []float64{0.005} {
			d.run(t, fmt.Sprintf("%d %d fl %.3f", seed, len(d.records), f), Settings{MaxFalseLinkRate: f})
		}
	}
}

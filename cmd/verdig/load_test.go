package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/act"
	"verdig/register"
	"verdig/simulate"
	"verdig/store"
	"verdig/web/guard"
)

// loadVariable names how many notifications the register of the load test
// holds; without it the test does not run. vegeta must be in the PATH:
//
//	go install github.com/tsenart/vegeta/v12@v12.13.0
//	VERDIG_LOAD=100000 go test ./cmd/verdig -run TestLoad -v -timeout 60m
//
// VERDIG_LOAD_RATES are the rates that are tried, in requests a second.
const loadVariable = "VERDIG_LOAD"

// TestLoad measures the house under an open loop: requests come at a fixed
// rate, whether the earlier ones have been answered or not. Of every twenty,
// twelve open one notification with its identity (an entry in the audit chain
// that is on the disk before the answer leaves), five list 50, and three report
// a person through door 1. It prints; it asserts no time.
func TestLoad(t *testing.T) {
	wanted, err := strconv.Atoi(os.Getenv(loadVariable))
	if err != nil {
		t.Skip(loadVariable + " is not set to a number of notifications")
	}
	vegeta, err := exec.LookPath("vegeta")
	if err != nil {
		t.Fatal("install: go install github.com/tsenart/vegeta/v12@v12.13.0")
	}
	// Some 2.2 notifications a person and year, three years.
	c := newCountry(t, simulate.Settings{Seed: 5, PersonsPerYear: wanted * 2 / 13})
	c.receive(t)
	err = c.app.withStore(c.register(), func(st *store.Store) error {
		if err := c.app.demoPeople(st); err != nil {
			return err
		}
		address, targets := c.serveForLoad(t, st, wanted)
		for _, rate := range loadRates() {
			t.Log(attack(t, vegeta, targets, rate, 20*time.Second))
			time.Sleep(3 * time.Second)
		}
		report, err := http.Get(address + "/nb/")
		if err != nil {
			return err
		}
		_ = report.Body.Close()
		t.Logf("after all of it: %s; memory %s", report.Status, peakMemory())
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func loadRates() []int {
	text := os.Getenv("VERDIG_LOAD_RATES")
	if text == "" {
		text = "100 200 300 400 600 800"
	}
	var rates []int
	for _, f := range strings.Fields(text) {
		if n, err := strconv.Atoi(f); err == nil {
			rates = append(rates, n)
		}
	}
	return rates
}

// peakMemory is the largest resident set of this process so far.
func peakMemory() string {
	b, _ := os.ReadFile("/proc/self/status")
	for l := range strings.Lines(string(b)) {
		if strings.HasPrefix(l, "VmHWM:") {
			return strings.TrimSpace(strings.TrimPrefix(l, "VmHWM:"))
		}
	}
	return "not known"
}

// serveForLoad opens the house on a port of this machine, without limits of
// rate, and writes what vegeta is to ask.
func (c *country) serveForLoad(t *testing.T, st *store.Store, wanted int) (address, targets string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	h := house{dir: c.register(), unlimited: true}
	public, closing, err := c.app.publicSite(h)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(closing)
	address = "http://localhost:" + strconv.Itoa(l.Addr().(*net.TCPAddr).Port)
	rooms, err := c.app.rooms(h, st, public, address)
	if err != nil {
		t.Fatal(err)
	}
	if rooms, err = c.withMachines(st, rooms); err != nil {
		t.Fatal(err)
	}
	server := guard.Server(rooms, nil)
	go func() { _ = server.Serve(l) }()
	t.Cleanup(func() { _ = server.Close() })

	acts, err := act.NewDesk(st, nil)
	if err != nil {
		t.Fatal(err)
	}
	sc := acts.Matrix().Scope(access.Actor{ID: "load", Role: access.Reporter, Agency: "udi"}, access.Assess)
	var ids []register.NotificationID
	for page := (act.Page{Size: 200}); len(ids) < 5000; {
		list, err := acts.Notifications(context.Background(), sc, act.Filter{}, page)
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range list.Items {
			ids = append(ids, n.ID)
		}
		if page.After = list.Next; page.After == "" {
			break
		}
	}
	total, err := countNotifications(st)
	if err != nil || total < wanted*8/10 {
		t.Fatalf("%d notifications for %d, %v", total, wanted, err)
	}
	t.Logf("%d notifications in the register, %d of the agency that asks", total, len(ids))
	who, err := c.app.identityOf(h, st, address)
	if err != nil {
		t.Fatal(err)
	}
	people, err := who.DemonstrationAccounts(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	var cookie string
	for _, p := range people {
		if p.Agency == "udi" {
			token, err := who.SignInDemonstration(context.Background(), p.ID)
			if err != nil {
				t.Fatal(err)
			}
			cookie = guard.Cookie("desk", token, 0).String()
			cookie, _, _ = strings.Cut(cookie, ";")
		}
	}
	return address, writeTargets(t, filepath.Join(c.dir, "targets.json"), address, cookie, ids)
}

func countNotifications(st *store.Store) (int, error) {
	total := 0
	n := (&app{actor: "load"}).note("load", "operate", "")
	err := st.View(context.Background(), n, func(tx *store.Tx) error {
		var err error
		total, err = tx.CountNotifications(context.Background(), 0)
		return err
	})
	return total, err
}

// writeTargets writes requests in the JSON form of vegeta.
func writeTargets(t *testing.T, name, address, cookie string, ids []register.NotificationID) string {
	t.Helper()
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	w := bufio.NewWriter(f)
	type target struct {
		Method string              `json:"method"`
		URL    string              `json:"url"`
		Body   string              `json:"body,omitempty"`
		Header map[string][]string `json:"header"`
	}
	head := map[string][]string{"Cookie": {cookie}, "Origin": {address}, "Sec-Fetch-Site": {"same-origin"}}
	for i := range 20000 {
		x := target{"GET", address + "/nb/desk/notifications/" + string(ids[i%len(ids)]), "", head}
		switch i % 20 {
		case 3, 7, 11, 15, 19:
			x.URL = address + "/nb/desk/notifications"
		case 1, 9, 17: // a program of the agency reports a person
			key := fmt.Sprintf("load-%d-%d", time.Now().UnixNano(), i)
			x.Method, x.URL = "POST", address+"/api/v1/notifications"
			x.Header = map[string][]string{"Authorization": {"Bearer reporter:udi"}, "Content-Type": {"application/json"}, "Idempotency-Key": {key}}
			x.Body = base64.StdEncoding.EncodeToString(fmt.Appendf(nil, `{"values": {"year": 2016, "reference": %q, "given_name": "Testa", "family_name": "Testmann",
				"birth_documented": "1990-05-12", "sex": "female", "citizenship": ["RO"], "identified_on": "2016-03-01", "followed_up_from": "2016-03-02",
				"status": "possible", "exploitation": ["labour"]}}`, key))
		}
		b, err := json.Marshal(x)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = w.Write(append(b, '\n'))
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	return name
}

// attack runs vegeta at a rate and says what came of it.
func attack(t *testing.T, vegeta, targets string, rate int, long time.Duration) string {
	t.Helper()
	var out bytes.Buffer
	a := exec.Command(vegeta, "attack", "-format=json", "-targets="+targets, "-rate="+strconv.Itoa(rate), "-duration="+long.String(),
		"-timeout=15s", "-max-workers=2000", "-redirects=-1")
	r := exec.Command(vegeta, "report", "-type=json")
	pipe, err := a.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	r.Stdin, r.Stdout = pipe, &out
	if err := a.Start(); err != nil {
		t.Fatal(err)
	}
	if err := r.Run(); err != nil {
		t.Fatal(err)
	}
	if err := a.Wait(); err != nil {
		t.Fatal(err)
	}
	var v struct {
		Latencies  map[string]float64 `json:"latencies"`
		Throughput float64            `json:"throughput"`
		Codes      map[string]int     `json:"status_codes"`
		Errors     []string           `json:"errors"`
	}
	if err := json.Unmarshal(out.Bytes(), &v); err != nil {
		t.Fatal(err, out.String())
	}
	ms := func(name string) string { return fmt.Sprintf("%.1f ms", v.Latencies[name]/1e6) }
	return fmt.Sprintf("%d/s: p50 %s, p95 %s, p99 %s, max %s, answered %.0f/s, status %v, errors %d",
		rate, ms("50th"), ms("95th"), ms("99th"), ms("max"), v.Throughput, v.Codes, len(v.Errors))
}

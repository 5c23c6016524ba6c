package pg_test

import (
	"database/sql"
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"verdig/caselaw"
	"verdig/caselaw/caselawtest"
	"verdig/caselaw/pg"
	"verdig/codelist"
	"verdig/fault"
)

const install = "apt-get install postgresql"

// need skips a test that lacks something, or fails it where VERDIG_REQUIRE=all.
func need(t *testing.T, what string) {
	t.Helper()
	if os.Getenv("VERDIG_REQUIRE") == "all" {
		t.Fatal(what)
	}
	t.Skip(what)
}

// server starts a PostgreSQL of its own on a socket, and returns how to reach
// it. It is ended with the test.
func server(t *testing.T) string {
	t.Helper()
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(found) == 0 {
		need(t, "no PostgreSQL: "+install)
	}
	slices.Sort(found)
	bin := filepath.Dir(found[len(found)-1])
	// A short path: the name of a socket may have 107 characters.
	dir, err := os.MkdirTemp("", "pg")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	var as *syscall.SysProcAttr
	if os.Getuid() == 0 { // it refuses root
		const nobody = 65534
		as = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
		if err := os.Chown(dir, nobody, nobody); err != nil {
			t.Fatal(err)
		}
	}
	data := filepath.Join(dir, "data")
	run := func(name string, args ...string) *exec.Cmd {
		c := exec.Command(filepath.Join(bin, name), args...)
		c.SysProcAttr, c.Dir, c.Env = as, dir, []string{"LC_ALL=C.UTF-8", "PATH=" + os.Getenv("PATH")}
		return c
	}
	if out, err := run("initdb", "-D", data, "-U", "verdig", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync").CombinedOutput(); err != nil {
		t.Fatalf("initdb: %v\n%s", err, out)
	}
	postgres := run("postgres", "-D", data, "-k", dir, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "shared_buffers=16MB")
	var said strings.Builder
	postgres.Stdout, postgres.Stderr = &said, &said
	if err := postgres.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = postgres.Process.Signal(syscall.SIGQUIT)
		_ = postgres.Wait()
	})
	dsn := "host=" + dir + " user=verdig dbname=postgres"
	db, err := sql.Open("pgx", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for range 200 {
		if err = db.Ping(); err == nil {
			return dsn
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatalf("the server does not answer: %v\n%s", err, said.String())
	return ""
}

func TestSearch(t *testing.T) {
	dsn := server(t)
	caselawtest.Suite(t, pg.Maker(dsn))
	t.Run("rows of yesterday's registers go", func(t *testing.T) { oldRows(t, dsn) })
	t.Run("what was withdrawn goes at once", func(t *testing.T) { goneRows(t, dsn) })
}

// goneRows: the words of a judgment that was withdrawn stay in no older list.
func goneRows(t *testing.T, dsn string) {
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	r := caselawtest.Register()
	before, err := pg.Maker(dsn)(t.Context(), codes, r)
	if err != nil {
		t.Fatal(err)
	}
	defer before.Close()
	r.Judgments = r.Judgments[1:]
	r.Gone = []caselaw.Gone{{ID: "a", Withdrawn: codelist.MustDay(2017, 1, 1), Reason: "identifies"}}
	after, err := pg.Maker(dsn)(t.Context(), codes, r)
	if err != nil {
		t.Fatal(err)
	}
	defer after.Close()
	db, err := sql.Open("pgx", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var rows int
	if err := db.QueryRow(`SELECT count(*) FROM verdig_judgment WHERE id = 'a'`).Scan(&rows); err != nil || rows != 0 {
		t.Errorf("%d rows of a withdrawn judgment: %v", rows, err)
	}
	if ids, err := before.Search(t.Context(), codelist.NB, caselaw.Terms("§ 258")); err != nil || len(ids) != 1 || ids[0] != "b" {
		t.Errorf("the server with the list before: %v %v", ids, err)
	}
}

// An address with a password is refused: it would stand in the list of processes.
func TestAddress(t *testing.T) {
	for dsn, want := range map[string]error{
		"host=/run/postgresql dbname=verdig": nil, "postgres://verdig@db.example:5432/verdig?sslmode=verify-full": nil, "postgres:///verdig?host=/run/postgresql": nil,
		"host=db password=hemmelig": pg.ErrPassword, "host=db PASSWORD = 'hem melig'": pg.ErrPassword, "host=db sslpassword=hemmelig": pg.ErrPassword,
		"postgres://verdig:hemmelig@db/verdig": pg.ErrPassword, "postgresql://:hemmelig@db": pg.ErrPassword, "postgres://verdig@db/verdig?password=hemmelig": pg.ErrPassword,
		"postgres://verdig@db/verdig?pass%77ord=hemmelig": pg.ErrPassword, "host": pg.ErrAddress, "postgres://db:port/verdig": pg.ErrAddress,
	} {
		if err := pg.Check(dsn); !errors.Is(err, want) || want == nil && err != nil || err != nil && strings.Contains(err.Error(), "hemmelig") {
			t.Errorf("%s: %v, want %v", dsn, err, want)
		}
	}
}

// A database that takes the connection and says nothing is not waited for
// longer than a page can wait.
func TestASilentDatabase(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	begun := time.Now()
	_, err = pg.Maker("postgres://verdig@"+l.Addr().String()+"/verdig?sslmode=disable")(t.Context(), codes, caselawtest.Register())
	if waited := time.Since(begun); fault.KindOf(err) != fault.Unavailable || waited > 20*time.Second {
		t.Errorf("waited %v: %v", waited, err)
	}
}

// oldRows: a server that starts on the same database leaves the rows of another
// register until they are a day old.
func oldRows(t *testing.T, dsn string) {
	db, err := sql.Open("pgx", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	registers := func() (n int) {
		t.Helper()
		if err := db.QueryRow(`SELECT count(DISTINCT register) FROM verdig_judgment`).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	before := registers()
	if before < 2 {
		t.Fatalf("%d registers, want those of the suite", before)
	}
	if _, err := db.Exec(`UPDATE verdig_judgment SET made = now() - interval '2 days'`); err != nil {
		t.Fatal(err)
	}
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	x, err := pg.Maker(dsn)(t.Context(), codes, caselawtest.Register())
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	if n := registers(); n != 1 {
		t.Errorf("%d registers, want the latest alone", n)
	}
	if ids, err := x.Search(t.Context(), codelist.NB, caselaw.Terms("tvangsarbeid")); err != nil || len(ids) != 1 {
		t.Errorf("%v %v", ids, err)
	}
}

// A database that is not there is told without how it was addressed.
func TestNoDatabase(t *testing.T) {
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	_, err = pg.Maker("host="+t.TempDir()+" user=verdig password=hemmelig")(t.Context(), codes, caselawtest.Register())
	if fault.KindOf(err) != fault.Unavailable || strings.Contains(err.Error(), "hemmelig") {
		t.Errorf("%v", err)
	}
}

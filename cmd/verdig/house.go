package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"verdig/act"
	"verdig/caselaw"
	"verdig/caselaw/fts"
	"verdig/caselaw/pg"
	"verdig/fault"
	"verdig/identity"
	"verdig/store"
	"verdig/web/api"
	"verdig/web/desk"
	"verdig/web/guard"
	"verdig/web/help"
	"verdig/web/site"
)

// house is what verdig serve opens: the public site always, and with a register
// the desk and the interface for machines.
type house struct {
	dir       string // of the installation
	listen    string
	origin    string // address under which the desk is reached; "" means from listen
	cert, key string
	providers string // file of outside sign-ins
	leaked    string // file of leaked passwords
	public    bool   // the site alone; the register is not opened
	database  string // PostgreSQL database for the search of judgments, "" for none

	unlimited bool // no limit of rate: for tests that ask much
}

// address is the origin of the desk: scheme and host.
func (h house) address(l net.Addr) (string, error) {
	if h.origin == "" {
		scheme := "http"
		if h.cert != "" {
			scheme = "https"
		}
		// Passkeys and cookies want the name, not the number, of this machine.
		_, port, err := net.SplitHostPort(l.String())
		return scheme + "://localhost:" + port, err
	}
	u, err := url.Parse(h.origin)
	if err != nil || u.Host == "" || u.Path != "" && u.Path != "/" || u.Scheme != "https" && u.Hostname() != "localhost" {
		return "", fault.New(fault.Usage, "cmd.serve.origin", h.origin)
	}
	return u.Scheme + "://" + u.Host, nil
}

// open runs the house until the program is interrupted.
func (a *app) openHouse(h house) error {
	l, err := net.Listen("tcp", h.listen)
	if err != nil {
		return fault.Wrap(fault.Unavailable, err, "cmd.serve.listen", h.listen)
	}
	defer l.Close()
	origin, err := h.address(l.Addr())
	if err != nil {
		return err
	}
	var config *tls.Config
	if h.cert != "" {
		if config, err = guard.TLS(h.cert, h.key); err != nil {
			return err
		}
	}
	public, closing, err := a.publicSite(h)
	if err != nil {
		return err
	}
	defer closing()
	if h.public {
		return a.listenAndServe(l, guard.Server(public, config), origin+"/")
	}
	return a.withStore(h.dir, func(st *store.Store) error {
		mux, err := a.rooms(h, st, public, origin)
		if err != nil {
			return err
		}
		fmt.Fprintln(a.out, a.say("cmd.serve.desk", origin+"/"+string(a.lang)+"/desk/"))
		return a.listenAndServe(l, guard.Server(mux, config), origin+"/")
	})
}

// deskPaths are the beginnings of the addresses of the desk.
var deskPaths = []string{"/desk/", "/nb/desk/", "/nn/desk/", "/en/desk/"}

// rooms is the whole house: the site, and the desk below its addresses.
func (a *app) rooms(h house, st *store.Store, public http.Handler, origin string) (http.Handler, error) {
	acts, err := act.NewDesk(st, a.now)
	if err != nil {
		return nil, err
	}
	who, err := a.identityOf(h, st, origin)
	if err != nil {
		return nil, err
	}
	inside, err := a.deskOf(h, st, desk.Settings{Acts: acts, Identity: who}, origin)
	if err != nil {
		return nil, err
	}
	machines, err := a.machinesOf(h, api.Settings{Acts: acts, Machines: who, Base: origin})
	if err != nil {
		return nil, err
	}
	// By the beginning of the path, as it was sent: a mux here would answer
	// some requests itself, before a guard has seen them.
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, path := range deskPaths {
			if strings.HasPrefix(r.URL.Path+"/", path) {
				inside.ServeHTTP(w, r)
				return
			}
		}
		if strings.HasPrefix(r.URL.Path, "/api/") {
			machines.ServeHTTP(w, r)
			return
		}
		public.ServeHTTP(w, r)
	}), nil
}

// tell returns the function that tells the operator of errors inside a room.
// Somebody who went away before the answer came is none.
func (a *app) tell(room string) func(err error, where string) {
	return func(err error, where string) {
		if !errors.Is(err, context.Canceled) {
			fmt.Fprintln(a.err, "verdig: "+room+":", where, err)
		}
	}
}

// publicSite is the site of the released years, behind a guard of its own.
func (a *app) publicSite(h house) (http.Handler, func(), error) {
	folder := filepath.Join(h.dir, releasesFolder)
	if !h.public {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return nil, nil, fault.Wrap(fault.Internal, err, "cmd.serve.no_releases", folder)
		}
	}
	root, err := os.OpenRoot(folder)
	if err != nil {
		return nil, nil, fault.Wrap(fault.NotFound, errors.Unwrap(err), "cmd.serve.no_releases", folder)
	}
	report := a.tell("site")
	guide, err := helpOf(h.dir)
	if err != nil {
		return nil, nil, errors.Join(err, root.Close())
	}
	judgments, closing, err := judgmentsOf(h)
	if err != nil {
		return nil, nil, errors.Join(err, root.Close())
	}
	s, err := site.New(site.Settings{Releases: root.FS(), Judgments: judgments, Search: h.search(), Help: guide, Report: report})
	if err != nil {
		return nil, nil, errors.Join(err, root.Close(), closing())
	}
	g, err := guard.New(h.limits(guard.Settings{TLS: h.cert != "", Public: true, Tell: report}))
	if err != nil {
		return nil, nil, errors.Join(err, root.Close(), closing())
	}
	return g.Wrap(s), func() { _ = errors.Join(root.Close(), closing()) }, nil
}

// judgmentsOf opens the folder of the published register of judgments; nil
// where there is none and the installation is only read.
func judgmentsOf(h house) (fs.FS, func() error, error) {
	folder := filepath.Join(h.dir, judgmentsFolder)
	if !h.public {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return nil, nil, fault.Wrap(fault.Internal, err, "cmd.serve.no_releases", folder)
		}
	}
	root, err := os.OpenRoot(folder)
	if errors.Is(err, os.ErrNotExist) {
		return nil, func() error { return nil }, nil
	}
	if err != nil {
		return nil, nil, fault.Wrap(fault.NotFound, errors.Unwrap(err), "cmd.serve.no_releases", folder)
	}
	return root.FS(), root.Close, nil
}

// search makes the search of the judgments: in the program, or in the database
// that the operator names.
func (h house) search() caselaw.Maker {
	if h.database != "" {
		return pg.Maker(h.database)
	}
	return fts.Make
}

// helpFolder holds the pages of help of a country, in an installation that has
// its own (doc/help.md).
const helpFolder = "help"

// helpOf reads the pages of help of an installation; nil where it has none of
// its own.
func helpOf(dir string) (*help.Guide, error) {
	folder := filepath.Join(dir, helpFolder)
	root, err := os.OpenRoot(folder)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fault.Wrap(fault.Usage, err, "cmd.serve.help", folder, err.Error())
	}
	defer root.Close()
	guide, err := help.Read(root.FS())
	if err != nil {
		return nil, fault.Wrap(fault.Usage, err, "cmd.serve.help", folder, err.Error())
	}
	return guide, nil
}

// identityOf signs people and machines in to a register.
func (a *app) identityOf(h house, st *store.Store, origin string) (*identity.Service, error) {
	var providers []identity.Provider
	if h.providers != "" {
		var err error
		if providers, err = identity.ReadProviders(h.providers); err != nil {
			return nil, fault.Wrap(fault.Usage, err, "cmd.serve.providers", h.providers)
		}
	}
	var leaked *identity.LeakedList
	if h.leaked != "" {
		var err error
		if leaked, err = identity.OpenLeakedList(h.leaked); err != nil {
			return nil, fault.Wrap(fault.Usage, err, "cmd.serve.leaked", h.leaked)
		}
	}
	return identity.New(identity.Settings{
		Leaked: leaked,
		Vault:  identity.Over(st.View, st.Update, st.Touch), Sealer: st.Sealer(), Origin: origin, RPName: "Verdig",
		Providers: providers, Now: a.now,
	})
}

// machinesOf is the interface for machines, behind its guard.
func (a *app) machinesOf(h house, s api.Settings) (http.Handler, error) {
	s.Now, s.Report = a.now, a.tell("api")
	heavy := func(r *http.Request) bool { return strings.HasSuffix(r.URL.Path, "/returns") }
	g, err := guard.New(h.limits(guard.Settings{
		TLS: strings.HasPrefix(s.Base, "https://"), MaxBody: api.MaxBody, Heavy: heavy, Tell: s.Report,
		BodyOf: func(r *http.Request) int64 {
			if heavy(r) {
				return maxUpload
			}
			return 0
		},
	}))
	if err != nil {
		return nil, err
	}
	s.From = g.Address
	if h.unlimited {
		s.Rate = guard.Rate{PerSecond: -1}
	}
	operations, err := api.New(s)
	if err != nil {
		return nil, err
	}
	return answeredInJSON(g.Wrap(operations)), nil
}

// deskOf is the desk on a register, behind its guard.
func (a *app) deskOf(h house, st *store.Store, s desk.Settings, origin string) (http.Handler, error) {
	var err error
	if s.Synthetic, err = a.tellsSynthetic(st); err != nil {
		return nil, err
	}
	report := a.tell("desk")
	s.Now, s.Report = a.now, report
	pages, err := desk.New(s)
	if err != nil {
		return nil, err
	}
	if err := a.tidy(s.Acts); err != nil {
		return nil, err
	}
	a.watchPlans(s.Acts)
	u, err := url.Parse(origin)
	if err != nil {
		return nil, err
	}
	g, err := guard.New(h.limits(guard.Settings{
		TLS:    u.Scheme == "https",
		Hosts:  []string{u.Hostname(), "localhost", "127.0.0.1", "::1"},
		BodyOf: uploadLimit,
		Heavy: func(r *http.Request) bool {
			return r.Method == http.MethodPost && (isUpload(r) || strings.Contains(r.URL.Path, "/sign-in"))
		},
		Client: func(r *http.Request) string { v, _ := guard.ReadCookie(r, "desk"); return v },
		Tell:   report,
	}))
	if err != nil {
		return nil, err
	}
	return g.Wrap(pages), nil
}

// limits takes the limits of rate off where the house has none.
func (h house) limits(s guard.Settings) guard.Settings {
	if h.unlimited {
		s.ClientRate, s.ClassRate = guard.Rate{PerSecond: -1}, guard.Rate{PerSecond: -1}
	}
	return s
}

// maxConnections is how many connections are held open at once.
const maxConnections = 4096

// maxUpload is the largest return that the desk takes in, in bytes.
const maxUpload = 20 << 20

func isUpload(r *http.Request) bool {
	return strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/form-data") && (strings.Contains(r.URL.Path, "/upload") || strings.HasSuffix(r.URL.Path, "/police") || isDocument(r))
}

func isDocument(r *http.Request) bool {
	return strings.Contains(r.URL.Path, "/plans/") && strings.HasSuffix(r.URL.Path, "/documents")
}

// uploadLimit lets files of returns, and documents, be larger than other
// requests.
func uploadLimit(r *http.Request) int64 {
	if isUpload(r) {
		if isDocument(r) {
			return act.MaxAttachment + 64<<10 // and the form around it
		}
		return maxUpload
	}
	return 0
}

// tellsSynthetic reports whether the installation holds an invented country.
func (a *app) tellsSynthetic(st *store.Store) (bool, error) {
	synthetic := false
	err := st.View(a.ctx, a.note("serve", "operate", ""), func(tx *store.Tx) error {
		var err error
		synthetic, err = a.isSynthetic(tx)
		return err
	})
	return synthetic, err
}

// listenAndServe runs a server until the program is interrupted; then it
// finishes what is under way.
func (a *app) listenAndServe(l net.Listener, server *http.Server, origin string) error {
	fmt.Fprintln(a.out, a.say("cmd.serve.open", origin))
	done := make(chan error, 1)
	go func() {
		if server.TLSConfig != nil {
			done <- server.ServeTLS(guard.Listen(l, maxConnections), "", "")
			return
		}
		done <- server.Serve(guard.Listen(l, maxConnections))
	}()
	select {
	case err := <-done:
		return err
	case <-a.ctx.Done():
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		return server.Shutdown(ctx)
	}
}

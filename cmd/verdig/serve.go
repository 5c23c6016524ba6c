package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"verdig/fault"
	"verdig/web/site"
)

const defaultListen = "127.0.0.1:8016"

func (a *app) serveCommand() *cobra.Command {
	var dir, listen string
	c := &cobra.Command{
		Use:   "serve --data DIR",
		Short: "Serve the public site of the released years",
		Long: `Serve the public site: front page, reports, tables, news and archive of the years released in DIR/releases. The site reads released
files only; it does not open the register.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return a.serve(filepath.Join(dir, releasesFolder), listen) },
	}
	dataFlag(c, &dir)
	c.Flags().StringVar(&listen, "listen", defaultListen, "address to listen on")
	return required(c, "data")
}

// serve runs the site until the program is interrupted.
func (a *app) serve(releases, listen string) error {
	root, err := os.OpenRoot(releases)
	if err != nil {
		return fault.Wrap(fault.NotFound, errors.Unwrap(err), "cmd.serve.no_releases", releases)
	}
	defer root.Close()
	h, err := site.New(site.Settings{
		Releases: root.FS(),
		Report:   func(err error, pattern string) { fmt.Fprintln(a.err, "verdig: site:", pattern, err) },
	})
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", listen)
	if err != nil {
		return fault.Wrap(fault.Unavailable, err, "cmd.serve.listen", listen)
	}
	server := &http.Server{
		Handler: h, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 15 * time.Second, WriteTimeout: 60 * time.Second,
		IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 16 << 10,
	}
	fmt.Fprintln(a.out, a.say("cmd.serve.open", "http://"+l.Addr().String()+"/"))
	done := make(chan error, 1)
	go func() { done <- server.Serve(l) }()
	select {
	case err := <-done:
		return err
	case <-a.ctx.Done():
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		return server.Shutdown(ctx)
	}
}

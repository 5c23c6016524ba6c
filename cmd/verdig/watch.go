package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"mime"
	"mime/quotedprintable"
	"net/mail"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"verdig/act"
	"verdig/fault"
	"verdig/store"
)

// watchEvery is how often verdig serve looks at the clock for follow-up.
const watchEvery = 5 * time.Minute

// watching is the watch command with its flags.
type watching struct {
	*app
	dir, digest, origin, from string
	asJSON                    bool
}

func (a *app) watchCommand() *cobra.Command {
	w := &watching{app: a}
	c := &cobra.Command{
		Use:   "watch --data DIR [--digest DIR --origin URL]",
		Short: "Tell what has come due in follow-up, and write digests",
		Long: `Tell whatever has come due in any plan since the last time, and whatever nobody has answered: each once, as a notice on the desk.
verdig serve does the same every few minutes; where it does not run, run this from a timer.

With --digest a text message for every account for which anything waits is written to that folder, one file ACCOUNT.eml for each; files of
earlier runs are removed. It holds counts and the address of the desk (--origin), and no personal data. There is no line To: the mailer of
the operator fills it in and sends it.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if (w.digest == "") != (w.origin == "") {
				return usageError{errors.New(w.say("cmd.watch.origin"))}
			}
			if u, err := url.Parse(w.origin); w.origin != "" && (err != nil || u.Host == "" || u.Scheme != "https" && u.Hostname() != "localhost") {
				return fault.New(fault.Usage, "cmd.serve.origin", w.origin)
			}
			if _, err := mail.ParseAddress(w.from); err != nil {
				return usageError{errors.New(w.say("cmd.watch.from", w.from))}
			}
			return w.withStore(w.dir, w.run)
		},
	}
	dataFlag(c, &w.dir)
	c.Flags().BoolVar(&w.asJSON, "json", false, "print as JSON")
	c.Flags().StringVar(&w.digest, "digest", "", "folder for the digests")
	c.Flags().StringVar(&w.origin, "origin", "", "address of the desk, such as https://verdig.example.no")
	c.Flags().StringVar(&w.from, "from", "Verdig <verdig@localhost>", "sender of the digests")
	return required(c, "data")
}

// watchedRow is what was done, as printed.
type watchedRow struct {
	Plans   int `json:"open_plans"`
	Words   int `json:"told"`
	Notices int `json:"notices"`
	Digests int `json:"digests"`
}

func (w *watching) run(st *store.Store) error {
	acts, err := act.NewDesk(st, w.now)
	if err != nil {
		return err
	}
	done, err := acts.Watch(w.ctx)
	if err != nil {
		return err
	}
	row := watchedRow{Plans: done.Plans, Words: done.Words, Notices: done.Notices}
	if w.digest != "" {
		if row.Digests, err = w.writeDigests(acts); err != nil {
			return err
		}
	}
	if w.asJSON {
		return json.NewEncoder(w.out).Encode(row)
	}
	fmt.Fprintln(w.out, w.say("cmd.watch.done", strconv.Itoa(row.Plans), strconv.Itoa(row.Words), strconv.Itoa(row.Notices)))
	if w.digest != "" {
		fmt.Fprintln(w.out, w.say("cmd.watch.digests", strconv.Itoa(row.Digests), w.digest))
	}
	return nil
}

// writeDigests writes one file for each account for which anything waits.
func (w *watching) writeDigests(acts *act.Desk) (int, error) {
	all, err := acts.Digests(w.ctx)
	if err != nil {
		return 0, err
	}
	if err := os.MkdirAll(w.digest, 0o700); err != nil {
		return 0, fault.Wrap(fault.Usage, err, "cmd.watch.folder", w.digest)
	}
	root, err := os.OpenRoot(w.digest)
	if err != nil {
		return 0, fault.Wrap(fault.Usage, err, "cmd.watch.folder", w.digest)
	}
	defer root.Close()
	old, err := fs.Glob(root.FS(), "*.eml")
	if err != nil {
		return 0, fault.Wrap(fault.Usage, err, "cmd.watch.folder", w.digest)
	}
	for _, name := range old {
		if err := root.Remove(name); err != nil {
			return 0, fault.Wrap(fault.Usage, err, "cmd.watch.folder", w.digest)
		}
	}
	for _, d := range all {
		message, err := w.message(d)
		if err == nil {
			err = root.WriteFile(d.Account+".eml", message, 0o600)
		}
		if err != nil {
			return 0, fault.Wrap(fault.Usage, err, "cmd.watch.folder", w.digest)
		}
	}
	return len(all), nil
}

// message is a digest as RFC 5322 wants a message, without To.
func (w *watching) message(d act.AccountDigest) ([]byte, error) {
	from, err := mail.ParseAddress(w.from)
	if err != nil {
		return nil, err
	}
	now := w.now().UTC()
	var b bytes.Buffer
	for _, line := range []string{
		"Date: " + now.Format(time.RFC1123Z),
		"From: " + from.String(),
		"Subject: " + mime.QEncoding.Encode("utf-8", w.say("cmd.watch.subject")),
		fmt.Sprintf("Message-ID: <%s.%d@%s>", d.Account, now.Unix(), w.host()),
		"Auto-Submitted: auto-generated",
		"MIME-Version: 1.0",
		"Content-Type: text/plain; charset=utf-8",
		"Content-Transfer-Encoding: quoted-printable",
		"",
	} {
		b.WriteString(line + "\r\n")
	}
	var body strings.Builder
	for _, x := range []struct {
		key string
		n   int
	}{{"late", d.Late}, {"soon", d.Soon}, {"asked", d.Asked}, {"unread", d.Unread}} {
		if x.n > 0 {
			body.WriteString(w.say("cmd.watch."+x.key, strconv.Itoa(x.n)) + "\r\n")
		}
	}
	body.WriteString("\r\n" + w.say("cmd.watch.open") + "\r\n" + strings.TrimSuffix(w.origin, "/") + "/" + string(w.lang) + "/desk/\r\n")
	q := quotedprintable.NewWriter(&b)
	if _, err := q.Write([]byte(body.String())); err != nil {
		return nil, err
	}
	return b.Bytes(), q.Close()
}

func (w *watching) host() string {
	if u, err := url.Parse(w.origin); err == nil && u.Hostname() != "" {
		return u.Hostname()
	}
	return "localhost"
}

// watchPlans looks at the clock for follow-up now, and every few minutes until
// the program is interrupted. A look that fails is made up for by the next.
func (a *app) watchPlans(acts *act.Desk) {
	look := func() {
		if _, err := acts.Watch(a.ctx); err != nil && a.ctx.Err() == nil {
			fmt.Fprintln(a.err, "verdig: watch:", err)
		}
	}
	go func() {
		look()
		every := time.NewTicker(watchEvery)
		defer every.Stop()
		for {
			select {
			case <-a.ctx.Done():
				return
			case <-every.C:
				look()
			}
		}
	}()
}

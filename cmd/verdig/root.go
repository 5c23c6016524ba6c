package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"verdig/access"
	"verdig/codelist"
	"verdig/fault"
	"verdig/lang"
	"verdig/linkage"
)

// Exit codes, promised in every --help.
const (
	exitDone      = 0
	exitFailed    = 1
	exitUsage     = 2
	exitAttention = 3
)

const exitHelp = `
Exit codes:
  0  done
  1  failed; nothing was changed unless the message says so
  2  wrong usage
  3  done, but rows or checks need attention (details on standard error)`

// console is where a command reads and writes.
type console struct {
	in       *os.File
	out, err io.Writer
}

// app is what every command shares: the console, the language of messages and
// the clock.
type app struct {
	console
	ctx   context.Context
	lang  codelist.Lang
	texts *lang.Catalogue
	now   func() time.Time
	actor string
	quiet bool

	// engine finds out which records concern one person: linkage.Link, but in
	// tests that need another answer.
	engine func(context.Context, []linkage.Record, []linkage.Decision, linkage.Settings) (linkage.Result, error)

	matrix func() (*access.Matrix, error) // access.Load, but in tests that need another one
	scope  access.Scope                   // of the operator, for the purpose of the command

	running bool // the command line was right, the command itself has begun
}

// version is the program's version; release builds set it by -ldflags.
var version = ""

func programVersion() string {
	if version != "" {
		return version
	}
	info, ok := debug.ReadBuildInfo()
	if ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return "verdig " + info.Main.Version
	}
	return "verdig development"
}

// run executes one command line and returns the exit code.
func run(ctx context.Context, args []string, c console) int {
	a := &app{console: c, ctx: ctx, now: time.Now, engine: linkage.Link, matrix: access.Load}
	texts, err := lang.Load()
	if err != nil {
		fmt.Fprintln(c.err, "verdig:", err)
		return exitFailed
	}
	a.texts = texts
	root := a.root()
	root.SetArgs(args)
	root.SetOut(c.out)
	root.SetErr(c.err)
	err = root.ExecuteContext(ctx)
	if err == nil {
		return exitDone
	}
	if !a.running {
		err = usageError{err}
	}
	return a.fail(err)
}

// fail prints an error in the user's language and returns its exit code: the
// one place where a kind becomes a code.
func (a *app) fail(err error) int {
	var f *fault.Error
	if errors.As(err, &f) && a.texts.Has(f.Key) {
		fmt.Fprintln(a.err, "verdig:", a.say(f.Key, f.Args...))
		if a.texts.Has(f.Key + ".remedy") {
			fmt.Fprintln(a.err, "        "+a.say(f.Key+".remedy", f.Args...))
		}
		if f.Err != nil && f.Kind != fault.Attention {
			fmt.Fprintln(a.err, "        ("+f.Err.Error()+")")
		}
	} else {
		fmt.Fprintln(a.err, "verdig:", err)
	}
	var usage usageError
	switch kind := fault.KindOf(err); {
	case errors.As(err, &usage), kind == fault.Usage:
		return exitUsage
	case kind == fault.Attention:
		return exitAttention
	}
	return exitFailed
}

// usageError marks an error that cobra found in the command line.
type usageError struct{ error }

func (a *app) say(key string, args ...string) string {
	return a.texts.Text(lang.For(a.lang), key, args...)
}

func (a *app) root() *cobra.Command {
	var language string
	root := &cobra.Command{
		Use:           "verdig",
		Short:         "Register, count once, freeze, protect and publish",
		Long:          "Verdig registers possible victims of human trafficking, counts every person once, and publishes the yearly figures." + "\n" + exitHelp,
		SilenceUsage:  true,
		SilenceErrors: true,
		Version:       programVersion(),
		PersistentPreRunE: func(*cobra.Command, []string) error {
			l, err := chooseLang(language, os.Getenv)
			a.lang = l
			return err
		},
		RunE: func(cmd *cobra.Command, args []string) error { return cmd.Help() },
	}
	root.CompletionOptions.HiddenDefaultCmd = true
	root.PersistentFlags().StringVar(&language, "lang", "", "language of messages: nb, nn or en (default from VERDIG_LANG, then the locale)")
	root.PersistentFlags().StringVar(&a.actor, "actor", defaultActor(os.Getenv), "who acts, as it stands in the audit log")
	root.PersistentFlags().BoolVar(&a.quiet, "quiet", false, "no progress")
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	root.AddCommand(a.initCommand(), a.importCommand(), a.linkCommand(), a.reviewCommand(), a.freezeCommand(),
		a.figuresCommand(), a.releaseCommand(), a.simulateCommand(), a.verifyCommand(), a.demoCommand(), a.serveCommand(), a.agencyCommand(), a.userCommand(), a.matchCommand(), a.encodeCommand(),
		a.encodingsCommand(), a.auditCommand(), a.keysCommand(), a.eraseCommand(), a.watchCommand(), a.judgmentsCommand(), a.backupCommand(), a.restoreCommand())
	for _, c := range root.Commands() {
		a.finish(c)
	}
	return root
}

// finish makes every command promise its exit codes and pass its door, and
// tells an error of the command from one of the command line.
func (a *app) finish(c *cobra.Command) {
	if c.Long == "" {
		c.Long = c.Short + "."
	}
	c.Long += "\n" + exitHelp
	if work := c.RunE; work != nil {
		c.RunE = func(cmd *cobra.Command, args []string) error {
			a.running = true
			if err := a.enter(cmd); err != nil {
				return err
			}
			return work(cmd, args)
		}
	}
	for _, sub := range c.Commands() {
		a.finish(sub)
	}
}

// chooseLang takes the flag, else VERDIG_LANG, else the locale, else English.
func chooseLang(flag string, env func(string) string) (codelist.Lang, error) {
	wish := flag
	if wish == "" {
		wish = env("VERDIG_LANG")
	}
	for _, l := range codelist.Langs {
		if wish == string(l) {
			return l, nil
		}
	}
	if wish != "" {
		return codelist.EN, usageError{fmt.Errorf("no language %q: use nb, nn or en", wish)}
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		switch locale := env(name); {
		case strings.HasPrefix(locale, "nn"):
			return codelist.NN, nil
		case strings.HasPrefix(locale, "nb"), strings.HasPrefix(locale, "no"):
			return codelist.NB, nil
		case locale != "":
			return codelist.EN, nil
		}
	}
	return codelist.EN, nil
}

func defaultActor(env func(string) string) string {
	if name := env("VERDIG_ACTOR"); name != "" {
		return name
	}
	return "operator"
}

// required marks flags that a command cannot do without.
func required(c *cobra.Command, names ...string) *cobra.Command {
	for _, n := range names {
		if err := c.MarkFlagRequired(n); err != nil {
			panic(err) // a flag that the command does not have: a defect
		}
	}
	return c
}

// dataFlag adds --data.
func dataFlag(c *cobra.Command, dir *string) {
	c.Flags().StringVar(dir, "data", "", "folder of the installation")
}

package main

import (
	"os"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// progress shows one line for long work on a terminal, and nothing when
// standard error is piped or --quiet is given. It is safe for concurrent use.
type progress struct {
	mu    sync.Mutex
	on    bool
	stage string
	bar   *progressbar.ProgressBar
	total int
}

func (a *app) progress() *progress {
	f, ok := a.err.(*os.File)
	return &progress{on: ok && !a.quiet && term.IsTerminal(int(f.Fd()))}
}

// step tells how far a stage has come; total 0 means not known.
func (p *progress) step(stage string, done, total int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.on {
		return
	}
	if stage != p.stage || total != p.total {
		p.clear()
		limit := total
		if limit == 0 {
			limit = -1
		}
		p.bar = progressbar.NewOptions(limit, progressbar.OptionSetDescription(stage), progressbar.OptionSetWriter(os.Stderr),
			progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionClearOnFinish(), progressbar.OptionSetWidth(28),
			progressbar.OptionShowCount())
		p.stage, p.total = stage, total
	}
	p.bar.Set(done) //nolint:errcheck // only drawing
}

// done clears the line.
func (p *progress) done() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.clear()
}

func (p *progress) clear() {
	if p.bar != nil {
		p.bar.Clear() //nolint:errcheck // only drawing
		p.bar = nil
		p.stage = ""
	}
}

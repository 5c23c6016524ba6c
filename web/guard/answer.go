package guard

import (
	"bytes"
	"net/http"
	"strconv"
)

// holdBack is how many bytes of an answer are held until it is whole.
const holdBack = 1 << 20

// answer holds an answer back until it is whole, too large or flushed.
type answer struct {
	w       http.ResponseWriter
	head    bool // the request was HEAD
	status  int  // 0 until it is known
	held    bytes.Buffer
	spilled bool
	spill   func() // called before the first byte leaves; nil means nothing
}

// Header implements http.ResponseWriter.
func (a *answer) Header() http.Header { return a.w.Header() }

// Unwrap gives http.ResponseController the writer below.
func (a *answer) Unwrap() http.ResponseWriter { return a.w }

// WriteHeader implements http.ResponseWriter.
func (a *answer) WriteHeader(status int) {
	if status < 200 {
		a.w.WriteHeader(status)
		return
	}
	if a.status == 0 {
		a.status = status
	}
}

// Write implements http.ResponseWriter.
func (a *answer) Write(p []byte) (int, error) {
	a.WriteHeader(http.StatusOK)
	if !a.spilled && a.held.Len()+len(p) <= holdBack {
		return a.held.Write(p)
	}
	if err := a.let(); err != nil {
		return 0, err
	}
	return a.w.Write(p)
}

// FlushError lets go of what is held back, for answers that come in parts.
func (a *answer) FlushError() error {
	a.WriteHeader(http.StatusOK)
	if err := a.let(); err != nil {
		return err
	}
	return http.NewResponseController(a.w).Flush()
}

// let sends what is held; everything later goes straight out.
func (a *answer) let() error {
	if a.spilled {
		return nil
	}
	a.spilled = true
	if a.spill != nil {
		a.spill()
	}
	a.w.WriteHeader(a.status)
	_, err := a.w.Write(a.held.Bytes())
	a.held = bytes.Buffer{}
	return err
}

// reset forgets what is held.
func (a *answer) reset() {
	a.held.Reset()
	a.status = 0
}

// finish sends an answer that is whole.
func (a *answer) finish() {
	if a.spilled {
		return
	}
	a.WriteHeader(http.StatusOK)
	h := a.Header()
	bodiless := a.status == http.StatusNoContent || a.status == http.StatusNotModified
	if !bodiless && h.Get("Content-Length") == "" && (a.held.Len() > 0 || !a.head) {
		h.Set("Content-Length", strconv.Itoa(a.held.Len()))
	}
	a.spilled = true
	a.w.WriteHeader(a.status)
	if !bodiless && a.held.Len() > 0 {
		a.w.Write(a.held.Bytes()) //nolint:errcheck // the reader has gone
	}
}

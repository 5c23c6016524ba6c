package site

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"verdig/caselaw"
	"verdig/codelist"
)

// docket is the published register of judgments: a folder that names the
// latest of the folders beside it. What has been read is kept until another is
// put out.
type docket struct {
	root  fs.FS         // nil where there is no register
	make  caselaw.Maker // nil: nothing is searched
	codes *codelist.Library
	tell  func(error)

	mu      sync.Mutex
	now     *putOut
	before  *putOut // whose index a search may still be using
	retried time.Time
}

// putOut is the register as it was put out once.
type putOut struct {
	caselaw.Register
	caselaw.Manifest
	folder string
	sums   map[string]string
	places map[caselaw.ID]int // in Judgments
	index  caselaw.Index      // nil where it could not be made
}

// retryIndex is how long after a failure the index is tried again.
const retryIndex = 30 * time.Second

// latest returns the register as it stands; nil where none is put out.
func (d *docket) latest(ctx context.Context) (*putOut, error) {
	if d.root == nil {
		return nil, nil
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	folder, err := d.current()
	if err != nil || folder == "" {
		return nil, err
	}
	if d.now == nil || d.now.folder != folder {
		next, err := d.read(folder)
		if err != nil {
			return nil, err
		}
		if d.before != nil && d.before.index != nil {
			if err := d.before.index.Close(); err != nil {
				d.tell(err)
			}
		}
		d.before, d.now, d.retried = d.now, next, time.Time{}
	}
	if d.now.index == nil && d.make != nil && time.Since(d.retried) > retryIndex {
		d.retried = time.Now()
		// The index outlives the request that finds it missing. Others may be
		// reading what they were given: it is not changed.
		next := *d.now
		if next.index, err = d.make(context.WithoutCancel(ctx), d.codes, next.Register); err != nil {
			next.index = nil
			d.tell(err)
		}
		d.now = &next
	}
	return d.now, nil
}

// current is the name of the latest folder, "" where nothing is put out.
func (d *docket) current() (string, error) {
	b, err := fs.ReadFile(d.root, caselaw.CurrentName)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("site: judgments: %w", err)
	}
	name := strings.TrimSpace(string(b))
	if name == "" || strings.ContainsAny(name, `/\.`) {
		return "", fmt.Errorf("site: judgments: %w", caselaw.ErrFile)
	}
	return name, nil
}

func (d *docket) read(folder string) (*putOut, error) {
	b, err := fs.ReadFile(d.root, path.Join(folder, caselaw.ManifestName))
	if err != nil {
		return nil, fmt.Errorf("site: judgments: %v", err)
	}
	p := &putOut{folder: folder, sums: map[string]string{}}
	if p.Manifest, err = caselaw.ReadManifest(b); err != nil {
		return nil, err
	}
	for _, f := range p.Files {
		p.sums[f.Name] = f.SHA256
	}
	if b, err = d.file(p, caselaw.JSONName); err != nil {
		return nil, fmt.Errorf("site: judgments: %v", err)
	}
	if p.Register, err = caselaw.DecodeJSON(b); err != nil {
		return nil, err
	}
	p.places = make(map[caselaw.ID]int, len(p.Judgments))
	for i, j := range p.Judgments {
		p.places[j.ID] = i
	}
	return p, nil
}

// file reads a file and checks it against the manifest; fs.ErrNotExist for one
// that is not in it.
func (d *docket) file(p *putOut, name string) ([]byte, error) {
	sum, listed := p.sums[name]
	if !listed {
		return nil, fs.ErrNotExist
	}
	b, err := fs.ReadFile(d.root, path.Join(p.folder, name))
	if err != nil {
		return nil, fmt.Errorf("site: judgments: %w", err)
	}
	if found := sha256.Sum256(b); hex.EncodeToString(found[:]) != sum {
		return nil, fmt.Errorf("%w: %s of the judgments", errAltered, name)
	}
	return b, nil
}

// search returns the judgments within the filter in which the words are, best
// first; without words all of them, the latest first. Failed says that there is
// no search now, and all are returned.
func (p *putOut) search(ctx context.Context, l codelist.Lang, terms []caselaw.Term, f caselaw.Filter) (found []caselaw.Judgment, failed error) {
	if len(terms) > 0 {
		var ids []caselaw.ID
		if failed = errNoIndex; p.index != nil {
			ids, failed = p.index.Search(ctx, l, terms)
		}
		if failed == nil {
			for _, id := range ids {
				if i, ok := p.places[id]; ok && f.Passes(p.Judgments[i]) {
					found = append(found, p.Judgments[i])
				}
			}
			return found, nil
		}
	}
	return slices.DeleteFunc(slices.Clone(p.Judgments), func(j caselaw.Judgment) bool { return !f.Passes(j) }), failed
}

var errNoIndex = errors.New("site: judgments: no index")

// there reports whether a register is put out.
func (d *docket) there() bool {
	if d.root == nil {
		return false
	}
	name, err := d.current()
	return err == nil && name != ""
}

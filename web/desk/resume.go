package desk

import (
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"verdig/web/guard"
)

// kept is a form that was sent too long after the last confirmation, or after
// the session had ended: what was typed goes along, or waits, until the visitor
// has confirmed or signed in, and is sent again then, so that nothing is lost. It
// lives in the pages alone.
type kept struct {
	Path   string // where it was sent; "" where nothing is kept
	Fields []keptField
}

type keptField struct{ Name, Value string }

// The names under which a kept form travels through the confirmation.
const (
	resumePath   = "resume"
	resumePrefix = "resume."
)

// keepForm keeps the form of a request that must be confirmed first; nothing
// where it holds none. Files are not kept.
func keepForm(q *query) (kept, error) {
	kind, _, _ := mime.ParseMediaType(q.Header.Get("Content-Type"))
	if q.Method != http.MethodPost || kind != "application/x-www-form-urlencoded" {
		return kept{}, nil
	}
	if err := q.ParseForm(); err != nil || len(q.PostForm) == 0 {
		return kept{}, err
	}
	return kept{q.URL.Path, keptFields(q.PostForm, "")}, nil
}

// readKept reads a kept form out of the form of the confirmation. An address
// that is not one of the desk keeps nothing.
func readKept(q *query) kept {
	path := q.PostFormValue(resumePath)
	if path == "" || q.frame.then(path) != path {
		return kept{}
	}
	return kept{path, keptFields(q.PostForm, resumePrefix)}
}

// keptFields are the fields whose name begins with a prefix, without it, by
// name and in the order of their values.
func keptFields(form url.Values, prefix string) []keptField {
	var out []keptField
	for name, values := range form {
		if rest, ok := strings.CutPrefix(name, prefix); ok {
			for _, v := range values {
				out = append(out, keptField{rest, v})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b keptField) int { return strings.Compare(a.Name, b.Name) })
	return out
}

// resumed goes on after a confirmation: to the page that the visitor wanted, or
// to one that sends the kept form again.
func (s *server) resumed(q *query, token string) response {
	k := readKept(q)
	if k.Path == "" {
		return s.signed(q, token)
	}
	return response{page: resumePage(q.frame, k), cookies: []*http.Cookie{guard.Cookie(sessionCookie, token, 0)}}
}

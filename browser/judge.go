package browser

import (
	"encoding/json"
	"fmt"

	"github.com/chromedp/chromedp"
)

// Look is one way to look at a page.
type Look struct {
	Scheme string // "light" or "dark"
	Width  int64  // in pixels
}

// rules are the rules of WCAG 2.2 A and AA.
const rules = `["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]`

// leastPasses is how many rules of axe-core every page that has a style, a title
// and a few links passes at least.
const leastPasses = 10

// found is what the page and axe-core say.
type found struct {
	Over       int    `json:"over"`
	H1         int    `json:"h1"`
	Title      string `json:"title"`
	Lang       string `json:"lang"`
	Ground     int    `json:"ground"`
	Passes     int    `json:"passes"`
	Violations []struct {
		ID    string `json:"id"`
		Help  string `json:"help"`
		Nodes []struct {
			HTML    string `json:"html"`
			Summary string `json:"failureSummary"`
		} `json:"nodes"`
	} `json:"violations"`
}

// Judge looks at the page in several ways, without loading it again, and lets
// axe-core judge it by WCAG 2.2 A and AA. It fails where a rule is broken, the
// page is wider than the screen, has not one heading of the first level, no
// title or another language than lang, or does not take up the colour scheme.
// All that can be opened is open.
func (v *Tab) Judge(name, lang string, looks []Look) {
	v.T.Helper()
	v.shootAll(name)
	Eval[bool](v, v.axe+`;document.querySelectorAll("details").forEach(d => d.open = true);true`)
	last := Look{}
	for _, l := range looks {
		if l.Width != last.Width {
			v.Width(l.Width)
		}
		if l.Scheme != last.Scheme {
			v.Scheme(l.Scheme)
		}
		last = l
		v.look(fmt.Sprintf("%s, %s %d", name, l.Scheme, l.Width), lang, l.Scheme)
	}
}

// pictured are the looks of which pictures are left.
var pictured = []Look{{"light", 1280}, {"dark", 1280}, {"light", 320}}

// shootAll leaves pictures of the page as it opens.
func (v *Tab) shootAll(name string) {
	if !shooting() {
		return
	}
	for _, l := range pictured {
		v.Width(l.Width)
		v.Scheme(l.Scheme)
		v.Shoot(fmt.Sprintf("%s %d %s", name, l.Width, l.Scheme))
	}
}

func (v *Tab) look(name, lang, scheme string) {
	v.T.Helper()
	const run = `axe.run(document, {resultTypes: ["violations"], runOnly: ` + rules + `}).then(r => JSON.stringify({
		violations: r.violations, passes: r.passes.length,
		over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
		h1: document.querySelectorAll("h1").length, title: document.title, lang: document.documentElement.lang,
		ground: getComputedStyle(document.body).backgroundColor.match(/\d+/g).slice(0, 3).reduce((a, b) => a + Number(b), 0),
	}))`
	var f found
	if err := json.Unmarshal([]byte(Eval[string](v, run, chromedp.EvalAwaitPromise)), &f); err != nil {
		v.T.Fatal(err)
	}
	switch {
	case f.Over > 0:
		v.T.Errorf("%s: the page is %d pixels wider than the screen", name, f.Over)
	case f.H1 != 1 || f.Title == "" || f.Lang != lang:
		v.T.Errorf("%s: %d headings of the first level, title %q, language %q", name, f.H1, f.Title, f.Lang)
	case (scheme == "dark") != (f.Ground < darkest):
		v.T.Errorf("%s: the style is not there or not for this scheme", name)
	case f.Passes < leastPasses:
		v.T.Errorf("%s: axe-core passed only %d rules: it did not see the page", name, f.Passes)
	}
	for _, x := range f.Violations {
		v.T.Errorf("%s: %s: %s (%d places)\n%s\n%s", name, x.ID, x.Help, len(x.Nodes), x.Nodes[0].HTML, x.Nodes[0].Summary)
	}
}

// darkest is the sum of red, green and blue below which a ground is dark.
const darkest = 200

package narrative

import (
	"errors"
	"strings"
	"testing"

	"verdig/stat/report"
)

// FuzzSections reads any Markdown as the authors' chapter of the report, in
// every language it names: an error, or blocks that are sound, whose links go
// where a reader may be sent and whose figures are published.
func FuzzSections(f *testing.F) {
	for _, s := range []string{
		"<!-- lang: nb -->\n# Utfordringer\n\nTekst med *vekt*, [lenke](https://example.org) og <b>HTML</b>.\n\n1. en\n2. to\n\n> sitat\n",
		"<!-- lang: nb -->\n[x](javascript:alert(1)) <javascript:x> ![alt](data:x)\n<script>alert(1)</script>\n",
		"<!-- lang: nb -->\n{{followed_up}} **{{ followed_up.women@2016 }}** {{followed_up@1999}} {{nothing@99999999999999999999}}\n", "<!-- lang: en -->\n- - - a\n\n      x\n",
		"<!-- lang: nb -->\n" + strings.Repeat("> ", 60) + "x", "<!-- lang: nb -->\n" + strings.Repeat("[", 60) + "\x00", "<!-- lang: xx -->", "x",
	} {
		f.Add(s)
	}
	in := input(f, golden())
	f.Fuzz(func(t *testing.T, file string) {
		if len(file) > 20_000 {
			return
		}
		parts, err := SplitSections(file)
		if err != nil {
			if !errors.Is(err, ErrMarkup) {
				t.Fatal(err)
			}
			return
		}
		for l, markdown := range parts {
			s, err := newScribe(in, l)
			if err != nil {
				t.Fatal(err)
			}
			checkBlocks(t, s.blocks(markdown))
			if s.err != nil && !errors.Is(s.err, ErrMarkup) {
				t.Fatal(s.err)
			}
		}
	})
}

func checkBlocks(t *testing.T, blocks []report.Block) {
	t.Helper()
	level := 1
	for _, b := range blocks {
		var runs []report.Inline
		switch b := b.(type) {
		case report.Heading:
			if b.Text == "" || b.Level > level+1 || b.Level < 2 {
				t.Fatalf("heading %+v below level %d", b, level)
			}
			level = b.Level
		case report.Paragraph:
			runs = b.Inlines
		case report.Note:
			runs = b.Inlines
		case report.List:
			for _, item := range b.Items {
				runs = append(runs, item...)
			}
		}
		for _, run := range runs {
			link := strings.ToLower(run.Link)
			if link != "" && !strings.HasPrefix(link, "http://") && !strings.HasPrefix(link, "https://") && !strings.HasPrefix(link, "mailto:") && link[0] != '#' {
				t.Fatalf("a reader may not be sent to %q", run.Link)
			}
			if run.Cell != "" && run.Number == nil {
				t.Fatalf("a cell without its number: %+v", run)
			}
		}
	}
}

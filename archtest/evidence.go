package archtest

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"fmt"
	"go/ast"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// requirementsFile lists the requirements of OWASP ASVS 5.0.0 and what meets
// each. Its columns are described in doc/security.md.
const requirementsFile = "doc/asvs.csv"

const requirementsHeading = "id,level,about,applies,met_by,note"

// levels holds the level of every requirement of ASVS 5.0.0, section by
// section: the n-th digit is the level of the n-th requirement. The numbers are
// those of the published table (345 requirements: 70, 183 and 92).
var levels = map[string]string{
	"1.1": "22", "1.2": "1111122223", "1.3": "112222222223", "1.4": "222", "1.5": "123",
	"2.1": "122", "2.2": "112", "2.3": "12223", "2.4": "23",
	"3.1": "3", "3.2": "113", "3.3": "12223", "3.4": "11222233", "3.5": "11122333", "3.6": "3", "3.7": "22333",
	"4.1": "12233", "4.2": "23333", "4.3": "22", "4.4": "1222",
	"5.1": "2", "5.2": "112333", "5.3": "113", "5.4": "222",
	"6.1": "122", "6.2": "111111112222", "6.3": "11223333", "6.4": "112233", "6.5": "22222333", "6.6": "2223", "6.7": "33", "6.8": "2222",
	"7.1": "222", "7.2": "1111", "7.3": "22", "7.4": "11222", "7.5": "223", "7.6": "22",
	"8.1": "1233", "8.2": "1123", "8.3": "133", "8.4": "23",
	"9.1": "111", "9.2": "1222",
	"10.1": "22", "10.2": "223", "10.3": "22223", "10.4": "1111122222233333", "10.5": "22222", "10.6": "22", "10.7": "222",
	"11.1": "2233", "11.2": "22233", "11.3": "11233", "11.4": "1222", "11.5": "23", "11.6": "23", "11.7": "33",
	"12.1": "12233", "12.2": "11", "12.3": "22223",
	"13.1": "2333", "13.2": "222223", "13.3": "2233", "13.4": "1222233",
	"14.1": "22", "14.2": "12223333", "14.3": "122",
	"15.1": "12233", "15.2": "12233", "15.3": "1222222", "15.4": "3333",
	"16.1": "2", "16.2": "22222", "16.3": "2222", "16.4": "222", "16.5": "2223",
	"17.1": "23", "17.2": "22223333", "17.3": "22",
}

// Tally counts the requirements of a table.
type Tally struct {
	Applicable, Met, Open int // of levels 1 and 2, and of level 3 where it is promised
	Later                 int // of level 3, not promised
	Deployment, Not       int
}

// CheckRequirements reads the table and returns what is wrong with it: an id
// missing, twice or unknown, a wrong level, a row that claims to apply and
// names nothing, evidence that is not there, more open rows than the file
// admits. The test lists the open rows.
func CheckRequirements(root fs.FS) (out []Violation, open []string, sum Tally, err error) {
	b, err := fs.ReadFile(root, requirementsFile)
	if err != nil {
		return nil, nil, sum, err
	}
	fail := func(line int, format string, args ...any) {
		out = append(out, Violation{"requirement", requirementsFile, line, fmt.Sprintf(format, args...)})
	}
	r := csv.NewReader(bytes.NewReader(b))
	r.Comment = '#'
	rows, err := r.ReadAll()
	if err != nil || len(rows) == 0 || strings.Join(rows[0], ",") != requirementsHeading {
		fail(1, "the heading is not %s (%v)", requirementsHeading, err)
		return out, nil, sum, nil
	}
	look, err := newLibrary(root)
	if err != nil {
		return nil, nil, sum, err
	}
	left := wanted()
	for i, row := range rows[1:] {
		line := i + 2 + bytes.Count(b[:bytes.Index(b, []byte(requirementsHeading))], []byte("\n"))
		id, level, applies, met := row[0], row[1], row[3], strings.Fields(row[4])
		if want, known := left[id]; !known || want != level {
			fail(line, "%s of level %s is unknown, stands twice or has another level", id, level)
		}
		delete(left, id)
		if row[2] == "" {
			fail(line, "%s does not say what it is about", id)
		}
		switch what := cmp.Or(met...); {
		case applies == "no" && what == "" && row[5] != "":
			sum.Not++
		case applies == "deployment" && what != "":
			sum.Deployment++
		case applies == "yes" && what == "later" && level == "3":
			sum.Later++
			continue
		case applies == "yes" && what == "open" && len(met) == 1:
			sum.Applicable, sum.Open = sum.Applicable+1, sum.Open+1
			open = append(open, id+" "+row[2])
			continue
		case applies == "yes" && what != "" && what != "open" && what != "later":
			sum.Applicable, sum.Met = sum.Applicable+1, sum.Met+1
		default:
			fail(line, "%s: applies is %q, met by %q, note %q", id, applies, row[4], row[5])
			continue
		}
		for _, e := range met {
			if !look.has(e) {
				fail(line, "%s: %s is not there", id, e)
			}
		}
	}
	for id := range left {
		fail(1, "%s is missing", id)
	}
	if admitted := admits(b); admitted != sum.Open {
		fail(1, "%d requirements are open, the file says %d: that number may only go down", sum.Open, admitted)
	}
	slices.SortFunc(out, func(a, b Violation) int { return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.What, b.What)) })
	return out, open, sum, nil
}

// wanted lists the ids with their levels.
func wanted() map[string]string {
	all := map[string]string{}
	for section, digits := range levels {
		for i := range digits {
			all[section+"."+strconv.Itoa(i+1)] = digits[i : i+1]
		}
	}
	return all
}

var openMark = regexp.MustCompile(`(?m)^# open: ([0-9]+)$`)

// admits is the number of open rows that the file says it has, -1 where it
// says none.
func admits(b []byte) int {
	m := openMark.FindSubmatch(b)
	if m == nil {
		return -1
	}
	n, err := strconv.Atoi(string(m[1]))
	if err != nil {
		return -1
	}
	return n
}

// library is what evidence can point at.
type library struct {
	root  fs.FS
	names map[string]map[string]bool // room -> names declared in it
}

func newLibrary(root fs.FS) (*library, error) {
	files, err := load(root)
	if err != nil {
		return nil, err
	}
	l := &library{root: root, names: map[string]map[string]bool{}}
	for _, f := range files {
		here := l.names[f.room]
		if here == nil {
			here = map[string]bool{}
			l.names[f.room] = here
		}
		for _, d := range f.syntax.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Recv != nil {
				continue
			}
			name := fn.Name.Name
			if f.test == (strings.HasPrefix(name, "Test") || strings.HasPrefix(name, "Fuzz")) {
				here[name] = true
			}
		}
	}
	return l, nil
}

// has reports whether evidence is there: room:Function, where a name that
// begins with Test or Fuzz stands in a test file and any other does not; a
// document with the anchor of one of its headings; or a file.
func (l *library) has(evidence string) bool {
	if room, name, ok := strings.Cut(evidence, ":"); ok {
		return l.names[room][name]
	}
	name, anchor, ok := strings.Cut(evidence, "#")
	b, err := fs.ReadFile(l.root, name)
	if err != nil {
		return false
	}
	return !ok || path.Ext(name) == ".md" && slices.Contains(anchors(b), anchor)
}

// anchors lists the anchors of the headings of a Markdown document, as forges
// make them: lower case, blanks become hyphens, other signs go.
func anchors(doc []byte) []string {
	var out []string
	fenced := false
	for line := range strings.Lines(string(doc)) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "```") {
			fenced = !fenced
		}
		text := strings.TrimLeft(line, "#")
		if fenced || text == line || !strings.HasPrefix(text, " ") {
			continue
		}
		out = append(out, strings.Map(func(r rune) rune {
			switch {
			case r == ' ':
				return '-'
			case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' || r == '_':
				return unicode.ToLower(r)
			}
			return -1
		}, strings.TrimSpace(text)))
	}
	return out
}

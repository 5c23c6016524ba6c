package site

import (
	"errors"
	"io/fs"
	"net/http"
	"net/url"
	"path"
	"strconv"
	"strings"

	"verdig/caselaw"
	"verdig/codelist"
	"verdig/fault"
	"verdig/stat/report/wording"
)

// searchPolicy is that of a page with a form: it may be sent to this site.
var searchPolicy = strings.Replace(pagePolicy, "form-action 'none'", "form-action 'self'", 1)

// judgmentsOnPage is how many judgments a page of the list shows.
const judgmentsOnPage = 40

// judgmentsView is the list of judgments with its search.
type judgmentsView struct {
	judgmentWords
	Query  string // as it was typed
	Filter caselaw.Filter
	Rows   []judgmentRow
	Found  int
	From   int // the first row's place among those found, from 0
	Next   string
	Failed bool // there is no search now
	All    int
	Years  []int
	Lists  []periodView
	Files  []caselaw.ManifestFile

	Instances, Outcomes, Provisions []codelist.Code
}

// judgmentRow is one judgment of the list.
type judgmentRow struct {
	caselaw.Judgment
	Passage []caselaw.Piece
	Spoken  codelist.Lang
}

// periodView is the list of a period with its files.
type periodView struct {
	Span  string
	Files []caselaw.ManifestFile // HTML, PDF, CSV
}

// asked reports whether anything is looked for.
func (v judgmentsView) asked() bool { return v.Query != "" || v.Filter != (caselaw.Filter{}) }

// registerFrame is the frame of a page of the register, and the register; nil
// where none is put out.
func (s *server) registerFrame(r *http.Request) (frame, *putOut, error) {
	all, err := s.shelf.editions()
	if err != nil {
		return frame{}, nil, err
	}
	p, err := s.docket.latest(r.Context())
	if err != nil {
		return frame{}, nil, err
	}
	if p == nil {
		return frame{}, nil, notFound()
	}
	f := s.frame(langOf(r), all)
	f.Section, f.Here = "judgments", "judgments"
	if p.Register.Synthetic {
		f.Synthetic = s.syntheticText(f.Lang)
	}
	return f, p, nil
}

// judgments lists and searches the judgments. What is looked for stands in the
// address, and is neither logged nor kept: the texts are the law's, and say
// nothing of who asks.
func (s *server) judgments(r *http.Request) (response, error) {
	f, p, err := s.registerFrame(r)
	if err != nil {
		return response{}, err
	}
	q := r.URL.Query()
	v := judgmentsView{judgmentWords: judgmentTexts[f.Lang], Query: clipped(q.Get("q")), All: len(p.Judgments), Years: p.Years()}
	v.Instances, v.Outcomes, v.Provisions = s.codesOf("court_instance"), s.codesOf("decision_outcome"), caselaw.Provisions(s.docket.codes)
	v.Filter = caselaw.Filter{Instance: among(v.Instances, q.Get("instance")), Outcome: among(v.Outcomes, q.Get("outcome")), Law: among(v.Provisions, q.Get("law"))}
	v.Filter.Year, _ = strconv.Atoi(q.Get("year"))
	terms := caselaw.Terms(v.Query)
	found, failed := p.search(r.Context(), f.Lang, terms, v.Filter)
	if v.Failed = failed != nil; v.Failed && !errors.Is(failed, errNoIndex) {
		s.docket.tell(failed)
	}
	v.Found = len(found)
	if from, err := strconv.Atoi(q.Get("from")); err == nil && from > 0 && from < len(found) {
		v.From, found = from, found[from:]
	}
	if len(found) > judgmentsOnPage {
		found = found[:judgmentsOnPage]
		v.Next = f.url("judgments?" + v.address(v.From+judgmentsOnPage))
	}
	for _, j := range found {
		row := judgmentRow{Judgment: j}
		row.Passage, row.Spoken = caselaw.Snippet(j, f.Lang, terms)
		v.Rows = append(v.Rows, row)
	}
	if v.asked() {
		f.Here += "?" + v.address(0)
	}
	f.Description = v.Lead
	s.registerFiles(f, p, &v)
	return response{page: judgmentsPage(f, v), policy: searchPolicy}, nil
}

// clipped is as much of a text as a search reads.
func clipped(s string) string {
	s = strings.ToValidUTF8(s, "")
	for i := range s {
		if i >= 4*caselaw.MaxQuery {
			return s[:i]
		}
	}
	return s
}

// address is what is looked for as the query of an address.
func (v judgmentsView) address(from int) string {
	q := url.Values{}
	set := func(name, value string) {
		if value != "" && value != "0" {
			q.Set(name, value)
		}
	}
	set("q", v.Query)
	set("instance", v.Filter.Instance)
	set("year", strconv.Itoa(v.Filter.Year))
	set("outcome", v.Filter.Outcome)
	set("law", v.Filter.Law)
	set("from", strconv.Itoa(from))
	return q.Encode()
}

func among(list []codelist.Code, code string) string {
	for _, c := range list {
		if c.Code == code {
			return code
		}
	}
	return ""
}

func (s *server) codesOf(list string) []codelist.Code {
	x, _ := s.docket.codes.Scheme(list)
	return x.Facts()
}

// registerFiles are the downloads: the whole register, and the list of each
// period.
func (s *server) registerFiles(f frame, p *putOut, v *judgmentsView) {
	for _, name := range []string{caselaw.SheetName, caselaw.CSVName, caselaw.JSONName} {
		for _, x := range p.Files {
			if x.Name == name {
				v.Files = append(v.Files, x)
			}
		}
	}
	for _, text := range p.Periods {
		period, err := caselaw.ParsePeriod(text)
		if err != nil {
			continue
		}
		list := periodView{Span: wording.Date(f.Lang, period.From()) + " – " + wording.Date(f.Lang, period.To())}
		for _, ending := range []string{"." + string(f.Lang) + ".html", "." + string(f.Lang) + ".pdf", ".csv"} {
			for _, x := range p.Files {
				if x.Name == "list-"+text+ending {
					list.Files = append(list.Files, x)
				}
			}
		}
		v.Lists = append(v.Lists, list)
	}
}

// judgmentView is the page of one judgment.
type judgmentView struct {
	judgmentWords
	caselaw.Judgment
	Facts [][2]string
}

// judgment shows one judgment; one that was withdrawn says so.
func (s *server) judgment(r *http.Request) (response, error) {
	f, p, err := s.registerFrame(r)
	if err != nil {
		return response{}, err
	}
	id := caselaw.ID(r.PathValue("judgment"))
	f.Here += "/" + string(id)
	w := judgmentTexts[f.Lang]
	if g, ok := p.Withdrawal(id); ok {
		label := s.labelOf("judgment_withdrawal", g.Reason, f.Lang)
		res, err := render(r.Context(), response{page: gonePage(f, w, wording.Date(f.Lang, g.Withdrawn), label)})
		res.status = http.StatusGone
		return res, err
	}
	j, ok := p.Judgment(id)
	if !ok {
		return response{}, notFound()
	}
	v := judgmentView{judgmentWords: w, Judgment: j}
	f.Description, _ = caselaw.Read(j.Decides, f.Lang)
	var law []string
	for _, code := range j.Law {
		law = append(law, s.labelOf("law", code, f.Lang))
	}
	add := func(head, text string) {
		if text != "" {
			v.Facts = append(v.Facts, [2]string{head, text})
		}
	}
	add(w.Court, j.Court)
	add(w.Number, j.Number)
	add(w.Instance, s.labelOf("court_instance", j.Instance, f.Lang))
	add(w.Day, wording.Date(f.Lang, j.Day))
	add(w.Final, map[bool]string{true: w.FinalYes, false: w.FinalNo}[j.Final])
	add(w.Outcome, s.labelOf("decision_outcome", j.Outcome, f.Lang))
	add(w.Law, strings.Join(law, "; "))
	add(w.Prison, f.days(w, j.Prison, j.Suspended))
	add(w.Confiscated, f.kroner(j.Confiscated))
	add(w.Compensated, f.kroner(j.Compensated))
	add(w.Entered, wording.Date(f.Lang, j.Published))
	if j.Changed != j.Published {
		add(w.Corrected, wording.Date(f.Lang, j.Changed))
	}
	return response{page: judgmentPage(f, v)}, nil
}

func (s *server) labelOf(list, code string, l codelist.Lang) string {
	x, ok := s.docket.codes.Scheme(list)
	if !ok {
		return code
	}
	return x.Label(code, l)
}

// days writes a sentence in days, "" for none.
func (f frame) days(w judgmentWords, all, suspended int64) string {
	if all == 0 {
		return ""
	}
	text := wording.Number(f.Lang, int(all)) + "\u00a0" + w.Days
	if suspended > 0 {
		text += ", " + strings.ReplaceAll(w.Suspended, "{0}", wording.Number(f.Lang, int(suspended)))
	}
	return text
}

func (f frame) kroner(n int64) string {
	if n == 0 {
		return ""
	}
	return wording.Number(f.Lang, int(n)) + "\u00a0kroner"
}

// judgmentFile sends a file of the register.
func (s *server) judgmentFile(r *http.Request) (response, error) {
	_, p, err := s.registerFrame(r)
	if err != nil {
		return response{}, err
	}
	name := r.PathValue("name")
	b, err := s.docket.file(p, name)
	if errors.Is(err, fs.ErrNotExist) {
		if name == caselaw.ManifestName {
			b, err = fs.ReadFile(s.docket.root, path.Join(p.folder, name))
		}
		if err != nil {
			return response{}, fault.Wrap(fault.NotFound, err, "site.not_found")
		}
	}
	if err != nil {
		return response{}, err
	}
	return fileResponse(name, b, 0), nil
}

func judgmentFileURL(name string) string { return "/judgments/files/" + url.PathEscape(name) }

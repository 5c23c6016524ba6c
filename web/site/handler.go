package site

import (
	"net/http"
	"slices"
	"strconv"

	"verdig/codelist"
	"verdig/fault"
	"verdig/lang"
	"verdig/release"
)

func notFound() error { return fault.New(fault.NotFound, "site.not_found") }

// elsewhere answers addresses and methods that the site does not have.
func (s *server) elsewhere(r *http.Request) (response, error) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		return response{}, fault.New(fault.Usage, "site.method")
	}
	return response{}, notFound()
}

// root sends the reader to the front page in the best language on offer.
func (s *server) root(r *http.Request) (response, error) {
	return response{redirect: "/" + string(langOf(r)) + "/", vary: "Accept-Language"}, nil
}

// toFront adds the slash that a front page's address ends with.
func (s *server) toFront(r *http.Request) (response, error) {
	return response{redirect: "/" + string(langOf(r)) + "/"}, nil
}

// frame is what a page of any edition needs: the language, the years there are,
// and the mark of synthetic data where an edition is of such.
func (s *server) frame(l codelist.Lang, all []edition) frame {
	f := frame{Lang: l, Words: wordsIn(l), Version: s.version}
	for _, e := range all {
		f.Years = append(f.Years, e.Year)
		if e.Synthetic {
			f.Synthetic = s.syntheticText(l)
		}
	}
	f.Judgments = s.docket.there()
	return f
}

// syntheticText says that what is shown is of an invented country.
func (s *server) syntheticText(l codelist.Lang) string {
	return s.texts.Text(lang.For(l), "report.synthetic")
}

// open finds the frame and the page of a year ("" for the latest). Where
// nothing is released the page of the latest is the zero Page.
func (s *server) open(r *http.Request, section, year string) (frame, release.Page, error) {
	all, err := s.shelf.editions()
	if err != nil {
		return frame{}, release.Page{}, err
	}
	f := s.frame(langOf(r), all)
	f.Section, f.Here = section, section
	if year != "" {
		f.Here += "/" + year
	}
	at := slices.IndexFunc(all, func(e edition) bool { return year == "" || strconv.Itoa(e.Year) == year })
	if at < 0 {
		if year == "" {
			return f, release.Page{}, nil
		}
		return f, release.Page{}, notFound()
	}
	p, err := s.shelf.page(all[at], f.Lang)
	f.Year = p.Year
	return f, p, err
}

// drawn is a year with its cover.
type drawn struct {
	release.Page
	SVG string
}

// covers returns every released year with its cover, latest first.
func (s *server) covers(l codelist.Lang) ([]drawn, error) {
	all, err := s.shelf.editions()
	if err != nil {
		return nil, err
	}
	var out []drawn
	for _, e := range all {
		p, err := s.shelf.page(e, l)
		if err != nil {
			return nil, err
		}
		svg, err := s.shelf.picture(p, p.Cover)
		if err != nil {
			return nil, err
		}
		out = append(out, drawn{p, svg})
	}
	return out, nil
}

// frontView is what the front page shows.
type frontView struct {
	drawn
	Wide, Slim string  // the chart for a screen and for a telephone
	Earlier    []drawn // the years before, latest first, at most frontYears
}

// frontYears is the number of earlier years on the front page; the archive has
// all.
const frontYears = 4

func (s *server) front(r *http.Request) (response, error) {
	f, p, err := s.open(r, "", "")
	if err != nil {
		return response{}, err
	}
	if p.Year == 0 {
		return response{page: emptyPage(f)}, nil
	}
	covers, err := s.covers(f.Lang)
	if err != nil {
		return response{}, err
	}
	v := frontView{drawn: covers[0], Earlier: covers[1:min(len(covers), 1+frontYears)]}
	if p.Chart != nil {
		if v.Wide, err = s.shelf.picture(p, p.Chart.File); err != nil {
			return response{}, err
		}
		if v.Slim, err = s.shelf.picture(p, p.Chart.Slim); err != nil {
			return response{}, err
		}
	}
	f.Description = p.Lead
	return response{page: frontPage(f, v)}, nil
}

func (s *server) archive(r *http.Request) (response, error) {
	f, p, err := s.open(r, "archive", "")
	if err != nil {
		return response{}, err
	}
	covers, err := s.covers(f.Lang)
	if err != nil {
		return response{}, err
	}
	f.Description = f.Words.ArchiveLead
	return response{page: archivePage(f, covers, p)}, nil
}

func (s *server) tables(r *http.Request) (response, error) {
	f, p, err := s.open(r, "tables", r.PathValue("year"))
	f.Description = p.Lead
	return response{page: tablesPage(f, p)}, err
}

func (s *server) news(r *http.Request) (response, error) {
	f, p, err := s.open(r, "news", r.PathValue("year"))
	f.Description = p.Lead
	return response{page: newsPage(f, p)}, err
}

func (s *server) about(r *http.Request) (response, error) {
	f, p, err := s.open(r, "about", "")
	f.Description = f.Words.AboutLead
	return response{page: aboutPage(f, p)}, err
}

// toReport sends the reader to the report of the latest edition of a year: the
// self-contained file of the release, beside the files that it links to.
func (s *server) toReport(r *http.Request) (response, error) {
	_, p, err := s.open(r, "report", r.PathValue("year"))
	if err != nil {
		return response{}, err
	}
	return response{redirect: fileURL(p.Edition, reportName(p))}, nil
}

func reportName(p release.Page) string {
	return "report-" + strconv.Itoa(p.Year) + "." + string(p.Lang) + ".html"
}

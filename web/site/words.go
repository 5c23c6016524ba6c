package site

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/release"
	"verdig/stat/report/wording"
)

// words are the site's own fixed texts in one language. Figures and sentences
// about them come from the release.
type words struct {
	Name, Tagline, Skip, Menu, Languages                    string
	Front, Archive, Tables, News, About, Report             string
	Help, HelpLead                                          string
	KeyFigures, AllFigures, Change, Development             string
	ReadReport, ReadNews, SeeTables, ByTopic, Numbers       string
	Downloads, AllTables, ArchiveLead, Earlier              string
	AboutLead, TablesLead, Contents, Years, AllYears        string
	Older, Latest, Published, Edition, ReadMore, Definition string
	NotFoundTitle, NotFound, ErrorTitle, ErrorText, GoFront string
	ReadOnlyTitle, ReadOnlyText                             string
	Empty, EmptyLead, Footer, Scroll, TableOf, MadeWith     string
}

var texts = map[codelist.Lang]words{
	codelist.NB: {
		Name: "Verdig", Tagline: "Nasjonal statistikk om mulige ofre for menneskehandel",
		Skip: "Hopp til hovedinnholdet", Menu: "Hovedmeny", Languages: "Språk",
		Front: "Forside", Archive: "Alle årganger", Tables: "Tabeller", News: "Nyhet", About: "Om tallene", Report: "Rapport",
		Help: "Trenger du hjelp?", HelpLead: "Blir du eller noen du kjenner tvunget, truet eller lurt?",
		KeyFigures: "Nøkkeltall", AllFigures: "Alle nøkkeltall", Change: "Endring", Development: "Utviklingen",
		ReadReport: "Les rapporten", ReadNews: "Les nyhetssaken", SeeTables: "Se tabellene", ByTopic: "Tabeller etter tema", Numbers: "Vis tallene i figuren",
		Downloads: "Last ned", AllTables: "Alle tabellene", ArchiveLead: "Tallene i en årgang ligger fast når den er publisert. Blir de rettet, kommer det en ny utgave med eget nummer.",
		Earlier:    "Tidligere årganger",
		AboutLead:  "Hva tallene teller, hvordan de blir til, og hvor sikre de er.",
		TablesLead: "Tabellene har de samme tallene som rapporten. Kolon (:) betyr at tallet ikke vises, av hensyn til personene bak.",
		Contents:   "Innhold", Years: "Årganger", AllYears: "Se alle årganger",
		Older: "Dette er tallene for {0}. De nyeste gjelder {1}.", Latest: "Gå til {0}", Published: "Publisert", Edition: "Utgave", ReadMore: "Les mer", Definition: "definisjon",
		NotFoundTitle: "Vi finner ikke siden", NotFound: "Adressen finnes ikke, eller siden er flyttet.",
		ErrorTitle: "Noe gikk galt", ErrorText: "Siden kan ikke vises nå. Prøv igjen om litt.", GoFront: "Gå til forsiden",
		ReadOnlyTitle: "Dette går ikke", ReadOnlyText: "Nettstedet kan bare leses. Det tar ikke imot opplysninger.",
		Empty: "Ingen utgaver ennå", EmptyLead: "Den første årsrapporten er ikke publisert.",
		Footer: "Et mulig offer er en person som blir fulgt opp fordi noen har grunn til å tro at hun eller han er utsatt for menneskehandel. Hver person er telt én gang i året.",
		Scroll: "Tabell, kan rulles sidelengs", TableOf: "Tabell", MadeWith: "Ingen informasjonskapsler, ingen sporing.",
	},
	codelist.NN: {
		Name: "Verdig", Tagline: "Nasjonal statistikk om moglege offer for menneskehandel",
		Skip: "Hopp til hovudinnhaldet", Menu: "Hovudmeny", Languages: "Språk",
		Front: "Framside", Archive: "Alle årgangar", Tables: "Tabellar", News: "Nyhende", About: "Om tala", Report: "Rapport",
		Help: "Treng du hjelp?", HelpLead: "Blir du eller nokon du kjenner tvinga, truga eller lurt?",
		KeyFigures: "Nøkkeltal", AllFigures: "Alle nøkkeltal", Change: "Endring", Development: "Utviklinga",
		ReadReport: "Les rapporten", ReadNews: "Les nyhendesaka", SeeTables: "Sjå tabellane", ByTopic: "Tabellar etter tema", Numbers: "Vis tala i figuren",
		Downloads: "Last ned", AllTables: "Alle tabellane", ArchiveLead: "Tala i ein årgang ligg fast når han er publisert. Blir dei retta, kjem det ei ny utgåve med eige nummer.",
		Earlier:    "Tidlegare årgangar",
		AboutLead:  "Kva tala tel, korleis dei blir til, og kor sikre dei er.",
		TablesLead: "Tabellane har dei same tala som rapporten. Kolon (:) tyder at talet ikkje blir vist, av omsyn til personane bak.",
		Contents:   "Innhald", Years: "Årgangar", AllYears: "Sjå alle årgangar",
		Older: "Dette er tala for {0}. Dei nyaste gjeld {1}.", Latest: "Gå til {0}", Published: "Publisert", Edition: "Utgåve", ReadMore: "Les meir", Definition: "definisjon",
		NotFoundTitle: "Vi finn ikkje sida", NotFound: "Adressa finst ikkje, eller sida er flytt.",
		ErrorTitle: "Noko gjekk gale", ErrorText: "Sida kan ikkje visast no. Prøv igjen om litt.", GoFront: "Gå til framsida",
		ReadOnlyTitle: "Dette går ikkje", ReadOnlyText: "Nettstaden kan berre lesast. Han tek ikkje imot opplysningar.",
		Empty: "Ingen utgåver enno", EmptyLead: "Den første årsrapporten er ikkje publisert.",
		Footer: "Eit mogleg offer er ein person som blir følgd opp fordi nokon har grunn til å tru at ho eller han er utsett for menneskehandel. Kvar person er tald éin gong i året.",
		Scroll: "Tabell, kan rullast sidelengs", TableOf: "Tabell", MadeWith: "Ingen informasjonskapslar, inga sporing.",
	},
	codelist.EN: {
		Name: "Verdig", Tagline: "National statistics on possible victims of human trafficking",
		Skip: "Skip to the main content", Menu: "Main menu", Languages: "Language",
		Front: "Front page", Archive: "All years", Tables: "Tables", News: "News", About: "About the figures", Report: "Report",
		Help: "Do you need help?", HelpLead: "Are you, or somebody you know, forced, threatened or tricked?",
		KeyFigures: "Key figures", AllFigures: "All key figures", Change: "Change", Development: "Development",
		ReadReport: "Read the report", ReadNews: "Read the news story", SeeTables: "See the tables", ByTopic: "Tables by topic", Numbers: "Show the numbers in the figure",
		Downloads: "Download", AllTables: "All tables", ArchiveLead: "The figures of a year stand as they were published. If they are corrected, a new edition with a number of its own appears.",
		Earlier:    "Earlier years",
		AboutLead:  "What the figures count, how they are made, and how certain they are.",
		TablesLead: "The tables hold the same figures as the report. A colon (:) means that the figure is not shown, for the sake of the persons behind it.",
		Contents:   "Contents", Years: "Years", AllYears: "See all years",
		Older: "These are the figures for {0}. The latest are for {1}.", Latest: "Go to {0}", Published: "Published", Edition: "Edition", ReadMore: "Read more", Definition: "definition",
		NotFoundTitle: "We cannot find the page", NotFound: "The address does not exist, or the page has moved.",
		ErrorTitle: "Something went wrong", ErrorText: "The page cannot be shown now. Try again in a moment.", GoFront: "Go to the front page",
		ReadOnlyTitle: "This cannot be done", ReadOnlyText: "The site can only be read. It does not accept information.",
		Empty: "No editions yet", EmptyLead: "The first annual report has not been published.",
		Footer: "A possible victim is a person who is followed up because somebody has reason to believe that she or he is exposed to human trafficking. Each person is counted once a year.",
		Scroll: "Table, scrolls sideways", TableOf: "Table", MadeWith: "No cookies, no tracking.",
	},
}

func wordsIn(l codelist.Lang) words { return texts[l] }

// languageNames are the languages' own names, shown in the switch.
var languageNames = map[codelist.Lang]string{codelist.NB: "Bokmål", codelist.NN: "Nynorsk", codelist.EN: "English"}

// frame is what every page needs.
type frame struct {
	Lang        codelist.Lang
	Words       words
	Section     string // first part of the path after the language: "", tables, news, archive, about
	Here        string // path after the language, for the language switch
	Year        int    // year of the page, 0 if none
	Years       []int  // released years, latest first
	Synthetic   string // mark of synthetic data, "" for real data
	Description string // for search engines; "" for the site's tagline
	Version     string // of the style sheets
	Error       bool   // the page has no address of its own
	Judgments   bool   // there is a register of judgments
}

// latest is the latest released year, 0 if none.
func (f frame) latest() int {
	if len(f.Years) == 0 {
		return 0
	}
	return f.Years[0]
}

// other is the address of this page in another language; from an error, which
// has none, that of the front page.
func (f frame) other(l codelist.Lang) string {
	if f.Error {
		return "/" + string(l) + "/"
	}
	return "/" + string(l) + "/" + f.Here
}

func (f frame) url(path string) string { return "/" + string(f.Lang) + "/" + path }

func (f frame) yearURL(page string, year int) string { return f.url(page + "/" + strconv.Itoa(year)) }

func fileURL(edition, name string) string { return "/files/" + edition + "/" + name }

// say fills the years into a text.
func say(text string, years ...int) string {
	for i, y := range years {
		text = strings.ReplaceAll(text, "{"+strconv.Itoa(i)+"}", strconv.Itoa(y))
	}
	return text
}

// date writes a day in words, and as it is where it is no day.
func (f frame) date(day string) string {
	d, err := codelist.ParseDay(day)
	if err != nil {
		return day
	}
	return wording.Date(f.Lang, d)
}

// size writes a number of bytes for people, "" for none.
func (f frame) size(bytes int) string {
	switch {
	case bytes <= 0:
		return ""
	case bytes < 1000:
		return wording.Decimal(f.Lang, float64(bytes)/1e3, 1) + "\u00a0kB"
	case bytes < 1_000_000:
		return wording.Number(f.Lang, (bytes+500)/1000) + "\u00a0kB"
	}
	return wording.Decimal(f.Lang, float64(bytes)/1e6, 1) + "\u00a0MB"
}

// meaning is what a mark in a table says aloud, "" for a number.
func (f frame) meaning(cell string) string {
	w := wording.For(f.Lang)
	switch cell {
	case wording.MarkSuppressed:
		return w.Suppressed
	case wording.MarkNotAvailable:
		return w.NotAvailable
	}
	return ""
}

// others are the released years but the one of the page.
func (f frame) others() []int {
	return slices.DeleteFunc(slices.Clone(f.Years), func(y int) bool { return y == f.Year })
}

func (f frame) description() string {
	if f.Description == "" {
		return f.Words.Tagline + "."
	}
	return f.Description
}

// current says how a link of the menu stands to the page: it is the page, or
// the page is one of its kind.
func (f frame) current(path string) string {
	if f.Here == path {
		return "page"
	}
	return "true"
}

func (f frame) errorTitle(status int) string {
	switch status {
	case http.StatusNotFound:
		return f.Words.NotFoundTitle
	case http.StatusMethodNotAllowed:
		return f.Words.ReadOnlyTitle
	}
	return f.Words.ErrorTitle
}

func (f frame) errorText(status int) string {
	switch status {
	case http.StatusNotFound:
		return f.Words.NotFound
	case http.StatusMethodNotAllowed:
		return f.Words.ReadOnlyText
	}
	return f.Words.ErrorText
}

// group is a section with those that belong to it.
type group struct {
	release.PageSection
	Under []release.PageSection
}

func nest(all []release.PageSection) []group {
	var out []group
	for _, s := range all {
		if s.Level > 2 && len(out) > 0 {
			last := &out[len(out)-1]
			last.Under = append(last.Under, s)
			continue
		}
		out = append(out, group{PageSection: s})
	}
	return out
}

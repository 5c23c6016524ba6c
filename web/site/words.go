package site

import (
	"strconv"

	"verdig/codelist"
)

// words are the site's own fixed texts in one language. Figures and sentences
// about them come from the release.
type words struct {
	Name, Tagline, Skip, Menu, Languages                           string
	Front, Archive, Tables, News, About, Report                    string
	KeyFigures, Development, ReadReport, ReadNews, SeeTables       string
	Downloads, ArchiveLead, BackSeries, AboutLead, TablesLead      string
	NotFoundTitle, NotFound, ErrorTitle, ErrorText, GoFront        string
	Empty, EmptyLead, Published, Edition, File, Size, OnThisPage   string
	Protected, Footer, Contents, AllYears, Scroll, Earlier, Format string
}

var texts = map[codelist.Lang]words{
	codelist.NB: {
		Name: "Verdig", Tagline: "Nasjonal statistikk om mulige ofre for menneskehandel",
		Skip: "Hopp til hovedinnholdet", Menu: "Hovedmeny", Languages: "Språk",
		Front: "Forside", Archive: "Alle årganger", Tables: "Tabeller", News: "Nyhet", About: "Om tallene", Report: "Rapport",
		KeyFigures: "Nøkkeltall", Development: "Utviklingen", ReadReport: "Les rapporten", ReadNews: "Les nyhetssaken", SeeTables: "Se tabellene",
		Downloads: "Last ned", ArchiveLead: "Hver årgang er frosset da den ble publisert. En rettelse får et nytt utgavenummer.",
		BackSeries: "Tidligere publiserte tall", AboutLead: "Hva tallene teller, hvordan de blir til, og hvor sikre de er.",
		TablesLead:    "Tabellene har de samme tallene som rapporten. Kolon (:) betyr at tallet er skjermet av hensyn til personene bak.",
		NotFoundTitle: "Vi finner ikke siden", NotFound: "Adressen finnes ikke, eller siden er flyttet.",
		ErrorTitle: "Noe gikk galt", ErrorText: "Siden kunne ikke vises. Prøv igjen om litt.", GoFront: "Gå til forsiden",
		Empty: "Ingen utgaver ennå", EmptyLead: "Den første årsrapporten er ikke publisert.",
		Published: "Publisert", Edition: "Utgave", File: "Fil", Size: "Størrelse", OnThisPage: "På denne siden",
		Protected: "Skjermet", Footer: "Et mulig offer er en person som følges opp fordi noen mener at hun eller han kan være utsatt for menneskehandel.",
		Contents: "Innhold", AllYears: "Se alle årganger", Scroll: "Tabell, kan rulles sidelengs", Earlier: "Tidligere årganger", Format: "Format",
	},
	codelist.NN: {
		Name: "Verdig", Tagline: "Nasjonal statistikk om moglege offer for menneskehandel",
		Skip: "Hopp til hovudinnhaldet", Menu: "Hovudmeny", Languages: "Språk",
		Front: "Framside", Archive: "Alle årgangar", Tables: "Tabellar", News: "Nyhende", About: "Om tala", Report: "Rapport",
		KeyFigures: "Nøkkeltal", Development: "Utviklinga", ReadReport: "Les rapporten", ReadNews: "Les nyhendesaka", SeeTables: "Sjå tabellane",
		Downloads: "Last ned", ArchiveLead: "Kvar årgang vart frosen då han vart publisert. Ei retting får eit nytt utgåvenummer.",
		BackSeries: "Tidlegare publiserte tal", AboutLead: "Kva tala tel, korleis dei blir til, og kor sikre dei er.",
		TablesLead:    "Tabellane har dei same tala som rapporten. Kolon (:) tyder at talet er skjerma av omsyn til personane bak.",
		NotFoundTitle: "Vi finn ikkje sida", NotFound: "Adressa finst ikkje, eller sida er flytt.",
		ErrorTitle: "Noko gjekk gale", ErrorText: "Sida kunne ikkje visast. Prøv igjen om litt.", GoFront: "Gå til framsida",
		Empty: "Ingen utgåver enno", EmptyLead: "Den første årsrapporten er ikkje publisert.",
		Published: "Publisert", Edition: "Utgåve", File: "Fil", Size: "Storleik", OnThisPage: "På denne sida",
		Protected: "Skjerma", Footer: "Eit mogleg offer er ein person som blir følgd opp fordi nokon meiner at ho eller han kan vere utsett for menneskehandel.",
		Contents: "Innhald", AllYears: "Sjå alle årgangar", Scroll: "Tabell, kan rullast sidelengs", Earlier: "Tidlegare årgangar", Format: "Format",
	},
	codelist.EN: {
		Name: "Verdig", Tagline: "National statistics on possible victims of human trafficking",
		Skip: "Skip to main content", Menu: "Main menu", Languages: "Language",
		Front: "Front page", Archive: "All years", Tables: "Tables", News: "News", About: "About the figures", Report: "Report",
		KeyFigures: "Key figures", Development: "Development", ReadReport: "Read the report", ReadNews: "Read the news story", SeeTables: "See the tables",
		Downloads: "Download", ArchiveLead: "Each year was frozen when it was published. A correction gets a new edition number.",
		BackSeries: "Figures published earlier", AboutLead: "What the figures count, how they are made, and how certain they are.",
		TablesLead:    "The tables hold the same figures as the report. A colon (:) means that the figure is protected for the sake of the persons behind it.",
		NotFoundTitle: "We cannot find the page", NotFound: "The address does not exist, or the page has moved.",
		ErrorTitle: "Something went wrong", ErrorText: "The page could not be shown. Try again in a moment.", GoFront: "Go to the front page",
		Empty: "No editions yet", EmptyLead: "The first annual report has not been published.",
		Published: "Published", Edition: "Edition", File: "File", Size: "Size", OnThisPage: "On this page",
		Protected: "Protected", Footer: "A possible victim is a person who is followed up because somebody believes that she or he may be exposed to human trafficking.",
		Contents: "Contents", AllYears: "See all years", Scroll: "Table, scrolls sideways", Earlier: "Earlier years", Format: "Format",
	},
}

func wordsIn(l codelist.Lang) words { return texts[l] }

// languageNames are the languages' own names, shown in the switch.
var languageNames = map[codelist.Lang]string{codelist.NB: "Bokmål", codelist.NN: "Nynorsk", codelist.EN: "English"}

// frame is what every page needs.
type frame struct {
	Lang      codelist.Lang
	Words     words
	Here      string // path after the language, for the language switch
	Synthetic string // mark of synthetic data, "" for real data
	Latest    int    // latest released year, 0 if none
}

func (f frame) url(path string) string { return "/" + string(f.Lang) + "/" + path }

func (f frame) yearURL(page string, year int) string { return f.url(page + "/" + strconv.Itoa(year)) }

func fileURL(edition, name string) string { return "/files/" + edition + "/" + name }

// size writes a number of bytes for people.
func size(bytes int) string {
	if bytes < 1_000_000 {
		return strconv.Itoa((bytes+999)/1000) + " kB"
	}
	return strconv.Itoa((bytes+500_000)/1_000_000) + " MB"
}

package indicator

import (
	"slices"
	"strconv"
	"strings"

	"verdig/codelist"
)

const citizenshipPrefix = "persons.followed_up.citizenship."

func cutCitizenship(id string) (string, bool) {
	code, ok := strings.CutPrefix(id, citizenshipPrefix)
	if !ok || len(code) != 2 || strings.ToUpper(code) != code {
		return "", false
	}
	return code, true
}

// Citizenship returns the indicator of one nationality: persons followed up
// with a citizenship, given as a code of the list of countries. Its label is
// general; the name of the country is that of the list.
func Citizenship(code string) Indicator {
	return Indicator{
		ID: citizenshipPrefix + code, Version: 1, Unit: Persons, Table: "citizenship_group", Cell: []string{code, Total},
		Label: text("Personer fulgt opp, etter statsborgerskap", "Personar følgde opp, etter statsborgarskap",
			"Persons followed up, by citizenship"),
		Definition: text("Personer fulgt opp i året med dette statsborgerskapet. Reglene for hvilken melding som gjelder når meldinger er i strid med hverandre, står i metodekapitlet.",
			"Personar følgde opp i året med dette statsborgarskapet. Reglane for kva melding som gjeld når meldingar er i strid med kvarandre, står i metodekapitlet.",
			"Persons followed up in the year with this citizenship. The method chapter gives the rule for notifications that contradict each other."),
	}
}

var followedUp = text(
	"Personer med minst én periode med oppfølging helt eller delvis i året, og som ikke før året begynte var vurdert til ikke å være offer. Hver person telles én gang, uansett hvor mange som har meldt fra.",
	"Personar med minst éin periode med oppfølging heilt eller delvis i året, og som ikkje før året byrja var vurderte til ikkje å vere offer. Kvar person blir talt éin gong, uansett kor mange som har meldt frå.",
	"Persons with at least one period of follow-up that overlaps the year, and who had not been found not to be a victim before the year began. Each person is counted once, however many agencies reported them.")

var indicators = slices.Concat([]Indicator{
	{
		ID: "persons.followed_up", Version: 1, Unit: Persons, Table: "extent", Cell: []string{"followed_up"}, Headline: true,
		Label: text("Personer fulgt opp som mulige ofre for menneskehandel",
			"Personar følgde opp som moglege offer for menneskehandel",
			"Persons followed up as possible victims of human trafficking"),
		Definition: followedUp,
	},
	{
		ID: "persons.first_identified", Version: 1, Unit: Persons, Table: "extent", Cell: []string{"first_identified"}, Headline: true,
		Label: text("Personer identifisert for første gang", "Personar identifiserte for første gong",
			"Persons identified for the first time"),
		Definition: text(
			"Personer fulgt opp i året der den tidligste identifiseringen, hos alle etater og organisasjoner sett under ett, ligger i året.",
			"Personar følgde opp i året der den tidlegaste identifiseringa, hos alle etatar og organisasjonar sett under eitt, ligg i året.",
			"Persons followed up in the year whose earliest identification, over all agencies and organisations, lies in the year."),
	},
}, groupFigures(), exploitationFigures(), nationalityFigures, justiceFigures(), criminalFigures(), followupFigures())

// three holds the words of one code in the three languages, as they stand in
// the middle of a label.
type three struct{ code, nb, nn, en string }

var groups = []three{
	{"women", "Kvinner", "Kvinner", "Women"},
	{"men", "Menn", "Menn", "Men"},
	{"children", "Barn", "Barn", "Children"},
	{"sex_not_recorded", "Personer uten registrert kjønn", "Personar utan registrert kjønn", "Persons with no recorded sex"},
}

var summaries = []three{
	{"sexual", "prostitusjon eller annen seksuell utnyttelse", "prostitusjon eller anna seksuell utnytting", "prostitution or other sexual exploitation"},
	{"labour", "tvangsarbeid eller tvangstjenester", "tvangsarbeid eller tvangstenester", "forced labour or services"},
	{"both", "både seksuell utnyttelse og tvangsarbeid eller tvangstjenester", "både seksuell utnytting og tvangsarbeid eller tvangstenester", "both sexual exploitation and forced labour or services"},
	{"other", "annen utnyttelse eller ikke oppgitt", "anna utnytting eller ikkje oppgitt", "other exploitation, or not recorded"},
}

var groupDefinitions = map[string]codelist.Text{
	"women": text("Voksne kvinner blant personer fulgt opp i året.", "Vaksne kvinner blant personar følgde opp i året.",
		"Adult women among the persons followed up in the year."),
	"men": text("Voksne menn blant personer fulgt opp i året.", "Vaksne menn blant personar følgde opp i året.",
		"Adult men among the persons followed up in the year."),
	"children": text(
		"Personer fulgt opp som var under 18 år den første dagen med oppfølging i året, eller som en etat antar er mindreårige mens alderen ikke er avklart.",
		"Personar følgde opp som var under 18 år den første dagen med oppfølging i året, eller som ein etat går ut frå er mindreårige medan alderen ikkje er avklart.",
		"Persons followed up who were under 18 on the first day of follow-up in the year, or whom an agency presumes to be minors while the age is not settled."),
	"sex_not_recorded": text(
		"Voksne blant personer fulgt opp i året der kjønn er oppgitt som annet eller ikke er kjent. Gruppen vises for at delene skal gi helheten.",
		"Vaksne blant personar følgde opp i året der kjønn er oppgitt som anna eller ikkje er kjent. Gruppa er vist for at delane skal gi heilskapen.",
		"Adults among the persons followed up in the year whose sex is recorded as other or is not known. The group is shown so that the parts make the whole."),
}

func groupFigures() []Indicator {
	var out []Indicator
	for _, g := range groups {
		out = append(out, Indicator{
			ID: "persons.followed_up." + g.code, Version: 1, Unit: Persons, Table: "group", Cell: []string{g.code}, Headline: true,
			Label:      text(g.nb+" fulgt opp", g.nn+" følgde opp", g.en+" followed up"),
			Definition: groupDefinitions[g.code],
		})
	}
	return out
}

func exploitationFigures() []Indicator {
	all := three{Total, "Personer", "Personar", "Persons"}
	definition := text(
		"Hver person står i én av fire: bare seksuell utnyttelse, bare tvangsarbeid eller tvangstjenester, begge deler, eller annen utnyttelse eller ikke oppgitt.",
		"Kvar person står i éi av fire: berre seksuell utnytting, berre tvangsarbeid eller tvangstenester, begge delar, eller anna utnytting eller ikkje oppgitt.",
		"Each person stands in one of four: sexual exploitation only, forced labour or services only, both, or other exploitation or not recorded.")
	var out []Indicator
	for _, g := range append([]three{all}, groups...) {
		id := "persons.followed_up."
		if g.code != Total {
			id += g.code + "."
		}
		for _, e := range summaries {
			out = append(out, Indicator{
				ID: id + "exploitation." + e.code, Version: 1, Unit: Persons, Table: "group_exploitation", Cell: []string{g.code, e.code},
				Headline:   g.code == Total,
				Label:      text(g.nb+" fulgt opp: "+e.nb, g.nn+" følgde opp: "+e.nn, g.en+" followed up: "+e.en),
				Definition: definition,
			})
		}
	}
	return out
}

var nationalityFigures = []Indicator{{
	ID: "persons.followed_up.nationalities", Version: 1, Unit: Nationalities, Table: "nationalities", Headline: true,
	Label: text("Nasjonaliteter blant personer fulgt opp", "Nasjonalitetar blant personar følgde opp",
		"Nationalities among persons followed up"),
	Definition: text("Antall ulike statsborgerskap blant personer fulgt opp i året. Statsløse og personer med ukjent statsborgerskap er ikke regnet med.",
		"Talet på ulike statsborgarskap blant personar følgde opp i året. Statslause og personar med ukjent statsborgarskap er ikkje rekna med.",
		"The number of different citizenships among the persons followed up in the year. Stateless persons and persons of unknown citizenship are left out."),
}}

func justiceFigures() []Indicator {
	base := strconv.Itoa(ConvictedSince)
	reports := text("Anmeldelser for menneskehandel som politiet registrerte i året, etter politiets eget straffesaksregister.",
		"Meldingar om menneskehandel som politiet registrerte i året, etter straffesaksregisteret til politiet.",
		"Police reports of human trafficking filed in the year, from the criminal-case register of the police.")
	out := []Indicator{
		{
			ID: "police_reports", Version: 1, Unit: PoliceReports, Table: "police_reports", Cell: []string{Total, Total}, Headline: true,
			Label: text("Anmeldelser for menneskehandel", "Meldingar til politiet om menneskehandel",
				"Police reports of human trafficking"),
			Definition: reports,
		},
		{
			ID: "police_reports.aggravated", Version: 1, Unit: PoliceReports, Table: "police_reports", Cell: []string{"aggravated", Total}, Headline: true,
			Label: text("Anmeldelser for grov menneskehandel", "Meldingar til politiet om grov menneskehandel",
				"Police reports of aggravated human trafficking"),
			Definition: reports,
		},
	}
	for _, e := range summaries {
		out = append(out, Indicator{
			ID: "police_reports.exploitation." + e.code, Version: 1, Unit: PoliceReports, Table: "police_reports", Cell: []string{Total, e.code},
			Label: text("Anmeldelser for menneskehandel: "+e.nb, "Meldingar til politiet om menneskehandel: "+e.nn,
				"Police reports of human trafficking: "+e.en),
			Definition: reports,
		})
	}
	return append(out, Indicator{
		ID: "cases.convicted.since_" + base, Version: 1, Unit: Cases, Table: "convictions", Cell: []string{"since_base"}, Headline: true,
		Label: text("Straffesaker med domfellelse siden "+base, "Straffesaker med domfelling sidan "+base,
			"Criminal cases with a conviction since "+base),
		Definition: text("Ulike straffesaker der den første domfellelsen for menneskehandel falt fra 1. januar "+base+" til utgangen av året.",
			"Ulike straffesaker der den første domfellinga for menneskehandel fall frå 1. januar "+base+" til utgangen av året.",
			"Distinct criminal cases whose first conviction for human trafficking came between 1 January "+base+" and the end of the year."),
	}, Indicator{
		ID: "cases.convicted", Version: 1, Unit: Cases, Table: "convictions", Cell: []string{"in_year"},
		Label: text("Straffesaker med første domfellelse i året", "Straffesaker med første domfelling i året",
			"Criminal cases first convicted in the year"),
		Definition: text("Ulike straffesaker der den første domfellelsen for menneskehandel falt i året.",
			"Ulike straffesaker der den første domfellinga for menneskehandel fall i året.",
			"Distinct criminal cases whose first conviction for human trafficking came in the year."),
	})
}

package indicator

import (
	"slices"
	"strconv"
)

var tables = slices.Concat(personTables, registerTables, []Table{certaintyTable}, justiceTables, criminalTables, followupTables)

var multipleNote = text(
	"En person kan ha flere svar. Summen av radene kan derfor være større enn antallet personer.",
	"Ein person kan ha fleire svar. Summen av radene kan difor vere større enn talet på personar.",
	"A person may have several answers, so the rows may add up to more than the number of persons.")

var personTables = []Table{
	{
		ID: "extent", Version: 1, Unit: Persons,
		Dimensions: []Dimension{{Name: "measure", List: "measure", Kind: Multiple, Total: "followed_up"}},
		Title: text("Omfang: personer fulgt opp, og av disse identifisert for første gang",
			"Omfang: personar følgde opp, og av desse identifiserte for første gong",
			"Extent: persons followed up, and of these identified for the first time"),
	},
	{
		ID: "group", Version: 1, Unit: Persons,
		Dimensions: []Dimension{part("group")},
		Title: text("Personer fulgt opp, etter gruppe",
			"Personar følgde opp, etter gruppe",
			"Persons followed up, by group"),
		Note: text("Kvinner og menn er voksne. Barn er personer under 18 år og personer som antas å være mindreårige.",
			"Kvinner og menn er vaksne. Barn er personar under 18 år og personar som ein går ut frå er mindreårige.",
			"Women and men are adults. Children are persons under 18 and persons presumed to be minors."),
	},
	{
		ID: "group_exploitation", Version: 1, Unit: Persons,
		Dimensions: []Dimension{part("group"), part("exploitation_summary")},
		Title: text("Personer fulgt opp, etter gruppe og form for utnyttelse",
			"Personar følgde opp, etter gruppe og form for utnytting",
			"Persons followed up, by group and form of exploitation"),
	},
	{
		ID: "age_sex", Version: 1, Unit: Persons,
		Dimensions: []Dimension{part("age_group"), part("sex")},
		Title: text("Personer fulgt opp, etter alder og kjønn",
			"Personar følgde opp, etter alder og kjønn",
			"Persons followed up, by age and sex"),
		Note: text("Alder på den første dagen med oppfølging i året.",
			"Alder på den første dagen med oppfølging i året.",
			"Age on the first day of follow-up in the year."),
	},
	{
		ID: "citizenship_group", Version: 1, Unit: Persons,
		Dimensions: []Dimension{
			{Name: "country", List: "country", Kind: Partition, Total: Total, Levels: TopAndLeaf, Present: true},
			part("group"),
		},
		Title: text("Personer fulgt opp, etter statsborgerskap og gruppe",
			"Personar følgde opp, etter statsborgarskap og gruppe",
			"Persons followed up, by citizenship and group"),
	},
	{
		ID: "forms_group", Version: 1, Unit: Persons,
		Dimensions: []Dimension{multi("exploitation"), part("group")},
		Title: text("Personer fulgt opp, etter alle former for utnyttelse og gruppe",
			"Personar følgde opp, etter alle former for utnytting og gruppe",
			"Persons followed up, by every form of exploitation and group"),
		Note: multipleNote,
	},
	{
		ID: "means", Version: 1, Unit: Persons,
		Dimensions: []Dimension{multi("means")},
		Title: text("Personer fulgt opp, etter kontrollmiddel",
			"Personar følgde opp, etter kontrollmiddel",
			"Persons followed up, by means of control"),
		Note: multipleNote,
	},
	{
		ID: "recruitment_channel_group", Version: 1, Unit: Persons,
		Dimensions: []Dimension{part("recruitment_channel"), part("group")},
		Title: text("Personer fulgt opp, etter rekrutteringskanal og gruppe",
			"Personar følgde opp, etter rekrutteringskanal og gruppe",
			"Persons followed up, by channel of recruitment and group"),
	},
	{
		ID: "recruitment", Version: 1, Unit: Persons,
		Dimensions: []Dimension{multi("recruitment")},
		Title: text("Personer fulgt opp, etter rekrutteringsmåte",
			"Personar følgde opp, etter rekrutteringsmåte",
			"Persons followed up, by method of recruitment"),
		Note: multipleNote,
	},
	{
		ID: "assistance", Version: 1, Unit: Persons,
		Dimensions: []Dimension{
			{Name: "assistance", List: "assistance", Kind: Multiple, Total: "any"},
			{Name: "answer", List: "answer", Kind: Multiple},
		},
		Title: text("Personer fulgt opp, etter bistand som ble tilbudt og tatt imot",
			"Personar følgde opp, etter bistand som vart tilboden og teken imot",
			"Persons followed up, by assistance offered and accepted"),
		Note: multipleNote,
	},
	{
		ID: "permit_group", Version: 1, Unit: Persons,
		Dimensions: []Dimension{part("residence_permit"), part("group")},
		Title: text("Personer fulgt opp, etter oppholdsgrunnlag og gruppe",
			"Personar følgde opp, etter opphaldsgrunnlag og gruppe",
			"Persons followed up, by residence permit and group"),
	},
	{
		ID: "status", Version: 1, Unit: Persons,
		Dimensions: []Dimension{part("identification_status")},
		Title: text("Personer fulgt opp, etter status for identifisering",
			"Personar følgde opp, etter status for identifisering",
			"Persons followed up, by identification status"),
		Note: text("En person regnes som mulig offer så lenge ingen har oppgitt noe annet.",
			"Ein person blir rekna som mogleg offer så lenge ingen har oppgitt noko anna.",
			"A person is taken to be a possible victim as long as nobody has stated otherwise."),
	},
	{
		ID: "group_age_sex", Version: 1, Unit: Persons, Hidden: true,
		Dimensions: []Dimension{part("group"), part("age_group"), part("sex")},
		Title: text("Sammenhengen mellom gruppe, alder og kjønn (publiseres ikke)",
			"Samanhengen mellom gruppe, alder og kjønn (blir ikkje publisert)",
			"How group, age and sex hang together (not published)"),
	},
}

var registerTables = []Table{
	{
		ID: "nationalities", Version: 1, Unit: Nationalities,
		Title: text("Antall nasjonaliteter blant personer fulgt opp",
			"Talet på nasjonalitetar blant personar følgde opp",
			"Number of nationalities among persons followed up"),
		Note: text("Statsløse og personer med ukjent statsborgerskap er ikke regnet med.",
			"Statslause og personar med ukjent statsborgarskap er ikkje rekna med.",
			"Stateless persons and persons of unknown citizenship are left out."),
	},
	{
		ID: "agencies", Version: 1, Unit: Persons,
		Dimensions: []Dimension{
			{Name: "agency", List: "agency", Kind: Multiple, Total: Total, Present: true},
			{Name: "agency_measure", List: "agency_measure", Kind: Multiple},
		},
		Title: text("Meldinger og personer, etter etat eller organisasjon som meldte fra",
			"Meldingar og personar, etter etat eller organisasjon som melde frå",
			"Notifications and persons, by reporting agency or organisation"),
		Note: text("En person som flere har meldt fra om, telles hos hver av dem, men bare én gang i totalen.",
			"Ein person som fleire har meldt frå om, blir talt hos kvar av dei, men berre éin gong i totalen.",
			"A person reported by several agencies is counted under each of them, but only once in the total."),
	},
	{
		ID: "returns", Version: 1, Unit: Agencies,
		Dimensions: []Dimension{
			{Name: "agency", List: "agency", Kind: Partition, Total: Total, Present: true},
			{Name: "return_state", List: "return_state", Kind: Partition},
		},
		Title: text("Innrapportering, etter etat eller organisasjon",
			"Innrapportering, etter etat eller organisasjon",
			"Returns, by agency or organisation"),
		Note: text("1 betyr at statusen gjelder for etaten eller organisasjonen.",
			"1 tyder at statusen gjeld for etaten eller organisasjonen.",
			"1 means that the state applies to the agency or organisation."),
	},
	{
		ID: "overlap", Version: 1, Unit: Persons,
		Dimensions: []Dimension{
			{Name: "agency_type", List: "agency_type", Kind: Multiple, Present: true},
			{Name: "other_agency_type", List: "agency_type", Kind: Multiple, Present: true},
		},
		Title: text("Personer som begge typer etat eller organisasjon meldte fra om",
			"Personar som begge typar etat eller organisasjon melde frå om",
			"Persons reported by both types of agency or organisation"),
		Note: text("Diagonalen viser alle personer som typen meldte fra om.",
			"Diagonalen viser alle personar som typen melde frå om.",
			"The diagonal shows all persons that the type reported."),
	},
	{
		ID: "agency_count", Version: 1, Unit: Persons,
		Dimensions: []Dimension{part("agency_count")},
		Title: text("Personer fulgt opp, etter hvor mange etater og organisasjoner som meldte fra",
			"Personar følgde opp, etter kor mange etatar og organisasjonar som melde frå",
			"Persons followed up, by number of agencies and organisations that reported them"),
	},
}

// CertaintyTable is the id of the table of how far the figures hang on links
// that are not certain. It has only the years of which that is known.
const CertaintyTable = "certainty"

// CertaintyPercent is the share of the draws that the interval of that table
// holds, in percent (doc/methods/linkage-uncertainty.md).
const CertaintyPercent = 95

var certaintyShare = strconv.Itoa(CertaintyPercent)

var certaintyTable = Table{
	ID: CertaintyTable, Version: 1, Unit: Persons,
	Dimensions: []Dimension{
		{Name: "measure", List: "measure", Kind: Multiple},
		{Name: "certainty", List: "certainty", Kind: Multiple},
	},
	Title: text("Personer fulgt opp og identifisert for første gang, etter hvilke koblinger som regnes med",
		"Personar følgde opp og identifiserte for første gong, etter kva koplingar som er rekna med",
		"Persons followed up and identified for the first time, by the links taken into account"),
	Note: text(
		"Bekreftede koblinger er avgjort av en saksbehandler eller så godt som sikre etter fast regel. Sannsynlige koblinger er også par som venter på vurdering, og som mer sannsynlig enn ikke er samme person. Mellom grensene ligger "+certaintyShare+" prosent av trekninger der hver usikker kobling holder med sin egen sannsynlighet, og noen kan mangle.",
		"Stadfesta koplingar er avgjorde av ein saksbehandlar eller så godt som sikre etter fast regel. Sannsynlege koplingar er også par som ventar på vurdering, og som meir sannsynleg enn ikkje er same person. Mellom grensene ligg "+certaintyShare+" prosent av trekningar der kvar usikker kopling held med sitt eige sannsyn, og nokre kan mangle.",
		"Confirmed links were decided by a case officer or are as good as certain by the fixed rule. Probable links are also pairs that await review and are likelier than not to be one person. Between the bounds lie "+certaintyShare+" per cent of draws in which each uncertain link holds with its own probability, and some may be missing."),
}

var justiceTables = []Table{
	{
		ID: "police_reports", Version: 1, Unit: PoliceReports,
		Dimensions: []Dimension{part("police_report_type"), part("exploitation_summary")},
		Title: text("Anmeldelser for menneskehandel, etter type og form for utnyttelse",
			"Meldingar til politiet om menneskehandel, etter type og form for utnytting",
			"Police reports of human trafficking, by type and form of exploitation"),
	},
	{
		ID: "cases", Version: 1, Unit: Cases,
		Dimensions: []Dimension{part("court_instance"), part("judgment_outcome")},
		Title: text("Straffesaker med dom, etter instans og utfall av den siste dommen",
			"Straffesaker med dom, etter instans og utfall av den siste dommen",
			"Criminal cases with a judgment, by instance and outcome of the latest judgment"),
	},
	{
		ID: "convictions", Version: 1, Unit: Cases,
		Dimensions: []Dimension{{Name: "conviction_measure", List: "conviction_measure", Kind: Multiple}},
		Title: text("Straffesaker med domfellelse, etter når den første domfellelsen falt",
			"Straffesaker med domfelling, etter når den første domfellinga fall",
			"Criminal cases with a conviction, by time of the first conviction"),
	},
}

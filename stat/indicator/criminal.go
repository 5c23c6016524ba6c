package indicator

import "verdig/codelist"

// Ids of tables of criminal cases that other rooms name. Like the other tables
// of criminal cases they have only the years whose cases are told by events.
const (
	AttritionTable    = "attrition"
	ReportEndsTable   = "report_ends"
	PathsTable        = "report_paths"
	DistrictTable     = "police_reports_district"
	VictimsTable      = "victims_in_cases"
	CompensationTable = "compensation_amount"
	DurationsTable    = "durations"
)

// Cohort is the name of the dimension of the years in which reports were filed.
// Its codes are years.
const Cohort = "report_cohort"

// Limits below which a duration or an amount is not published, whatever it is.
const (
	MinSpans       = 10 // spans behind a duration
	MinEnded       = 5  // of these that have ended
	MinAwards      = 5  // persons behind an amount: as many as the smallest count of persons that is shown
	MostAwardShare = 70 // percent of an amount that one person may have; less is published
)

// EstimatePercent is the level of the interval of a duration.
const EstimatePercent = 95

// isCriminal names the tables that have only the years whose criminal cases are
// told by events.
var isCriminal = func() map[string]bool {
	out := map[string]bool{}
	for _, t := range criminalTables {
		out[t.ID] = true
	}
	return out
}()

// OfCriminal reports whether a table has only the years whose criminal cases are
// told by events.
func OfCriminal(table string) bool { return isCriminal[table] }

var cohort = Dimension{Name: Cohort, List: Year, Kind: Partition, Total: Total, Present: true}

var onceCase = text(
	"En person telles én gang for hver sak, siden registeret over straffesaker ikke har navn.",
	"Ein person blir talt éin gong for kvar sak, sidan registeret over straffesaker ikkje har namn.",
	"A person is counted once for each case, because the register of criminal cases holds no names.")

// oneForAll is what the returns of the police make of the persons of a case.
var oneForAll = text(
	"Der politiet bare har levert opplysninger om saken som helhet, står én mistenkt for alle.",
	"Der politiet berre har levert opplysningar om saka som heilskap, står éin mistenkt for alle.",
	"Where the police have only told of the case as a whole, one accused person stands for all.")

var criminalTables = []Table{
	{
		ID: DistrictTable, Version: 1, Unit: PoliceReports,
		Dimensions: []Dimension{{Name: "district", List: "agency", Kind: Partition, Total: Total, Present: true}},
		Title: text("Anmeldelser for menneskehandel, etter politidistrikt",
			"Meldingar til politiet om menneskehandel, etter politidistrikt",
			"Police reports of human trafficking, by police district"),
		Note: text("Anmeldelser som er levert samlet fra politiets straffesaksregister, er ikke fordelt på politidistrikt.",
			"Meldingar som er leverte samla frå straffesaksregisteret til politiet, er ikkje fordelte på politidistrikt.",
			"Reports returned together from the police register of criminal cases are not divided by district."),
	},
	{
		ID: "police_reports_child", Version: 1, Unit: PoliceReports,
		Dimensions: []Dimension{{Name: "victim_child", List: "yes_no_unknown", Kind: Partition, Total: Total}},
		Title: text("Anmeldelser for menneskehandel, etter om minst én av de fornærmede er barn",
			"Meldingar til politiet om menneskehandel, etter om minst éin av dei fornærma er barn",
			"Police reports of human trafficking, by whether at least one victim is a child"),
	},
	{
		ID: "police_reports_setting", Version: 1, Unit: PoliceReports,
		Dimensions: []Dimension{multi("report_setting")},
		Title: text("Anmeldelser for menneskehandel, etter rekruttering på nettet og organisert gruppe",
			"Meldingar til politiet om menneskehandel, etter rekruttering på nettet og organisert gruppe",
			"Police reports of human trafficking, by online recruitment and organised group"),
		Note: text("Bare anmeldelser der politiet har oppgitt kjennetegnet, er regnet med. En anmeldelse kan ha begge, eller ingen av dem.",
			"Berre meldingar der politiet har oppgitt kjenneteiknet, er rekna med. Ei melding kan ha begge, eller ingen av dei.",
			"Only reports of which the police state the characteristic are counted. A report may have both, or neither."),
	},
	{
		ID: AttritionTable, Version: 1, Unit: PoliceReports,
		Dimensions: []Dimension{cohort, {Name: "attrition_stage", List: "attrition_stage", Kind: Multiple, Total: "filed"}},
		Title: text("Anmeldelser for menneskehandel, etter anmeldelsesår og hvor langt de var kommet ved utgangen av året",
			"Meldingar til politiet om menneskehandel, etter meldingsår og kor langt dei var komne ved utgangen av året",
			"Police reports of human trafficking, by year of filing and how far they had come at the end of the year"),
		Note: text("En anmeldelse er kommet like langt som straffesaken den hører til, og telles på alle trinn fram til det siste den har nådd.",
			"Ei melding er komen like langt som straffesaka ho høyrer til, og blir talt på alle steg fram til det siste ho har nådd.",
			"A report has come as far as the criminal case to which it belongs, and counts in every stage up to the furthest that it has reached."),
	},
	{
		ID: ReportEndsTable, Version: 1, Unit: PoliceReports,
		Dimensions: []Dimension{cohort, part("report_end")},
		Title: text("Anmeldelser for menneskehandel, etter anmeldelsesår og utfall ved utgangen av året",
			"Meldingar til politiet om menneskehandel, etter meldingsår og utfall ved utgangen av året",
			"Police reports of human trafficking, by year of filing and outcome at the end of the year"),
	},
	{
		ID: PathsTable, Version: 1, Unit: PoliceReports,
		Dimensions: []Dimension{cohort, part("report_stage"), part("report_end")},
		Title: text("Anmeldelser for menneskehandel, etter anmeldelsesår, det siste trinnet de nådde, og utfall ved utgangen av året",
			"Meldingar til politiet om menneskehandel, etter meldingsår, det siste steget dei nådde, og utfall ved utgangen av året",
			"Police reports of human trafficking, by year of filing, the furthest stage that they reached, and outcome at the end of the year"),
	},
	{
		ID: "drop_grounds", Version: 1, Unit: PoliceReports,
		Dimensions: []Dimension{{Name: "drop_ground", List: "prosecution_decision", Kind: Partition, Total: Total, Present: true}},
		Title: text("Anmeldelser for menneskehandel fra året som var henlagt ved utgangen av det, etter grunn",
			"Meldingar til politiet om menneskehandel frå året som var lagde bort ved utgangen av det, etter grunn",
			"Police reports of human trafficking filed in the year and dropped at its end, by ground"),
	},
	{
		ID: "accused", Version: 1, Unit: Accused,
		Dimensions: []Dimension{{Name: "accused_measure", List: "accused_measure", Kind: Multiple, Total: "accused"}},
		Title: text("Mistenkte i straffesaker om menneskehandel, etter hvor langt saken mot dem var kommet ved utgangen av året",
			"Mistenkte i straffesaker om menneskehandel, etter kor langt saka mot dei var komen ved utgangen av året",
			"Accused persons in criminal cases of human trafficking, by how far the case against them had come at the end of the year"),
		Note: text("Alle som registeret over straffesaker kjente til ved utgangen av året, er med, uansett når saken begynte. "+onceCase.NB+" "+oneForAll.NB,
			"Alle som registeret over straffesaker kjende til ved utgangen av året, er med, uansett når saka byrja. "+onceCase.NN+" "+oneForAll.NN,
			"Everybody whom the register of criminal cases knew at the end of the year is included, whenever the case began. "+onceCase.EN+" "+oneForAll.EN),
	},
	{
		ID: "convicted_year", Version: 1, Unit: Convicted,
		Dimensions: []Dimension{{Name: "accused_sex", List: "sex", Kind: Partition, Total: Total}},
		Title: text("Personer domfelt i året i straffesaker om menneskehandel, etter kjønn",
			"Personar domfelte i året i straffesaker om menneskehandel, etter kjønn",
			"Persons convicted in the year in criminal cases of human trafficking, by sex"),
		Note: text("Året er det da den første av domfellelsene som står, falt. "+onceCase.NB+" "+oneForAll.NB,
			"Året er det då den første av domfellingane som står, fall. "+onceCase.NN+" "+oneForAll.NN,
			"The year is that of the first of the convictions that stand. "+onceCase.EN+" "+oneForAll.EN),
	},
	{
		ID: VictimsTable, Version: 1, Unit: Victims,
		Dimensions: []Dimension{
			{Name: "is_child", List: "yes_no_unknown", Kind: Partition, Total: Total},
			{Name: "victim_measure", List: "victim_measure", Kind: Multiple},
		},
		Title: text("Fornærmede i straffesaker om menneskehandel, etter om de er barn, og erstatning",
			"Fornærma i straffesaker om menneskehandel, etter om dei er barn, og erstatning",
			"Victims in criminal cases of human trafficking, by whether they are children, and compensation"),
		Note: text("Den som ble registrert i saken i ett år, kan få erstatning i et annet. Kolonnene er derfor ikke deler av hverandre. "+onceCase.NB,
			"Den som vart registrert i saka i eitt år, kan få erstatning i eit anna. Kolonnane er difor ikkje delar av kvarandre. "+onceCase.NN,
			"Who was entered in the case in one year may be awarded compensation in another, so the columns are no parts of each other. "+onceCase.EN),
	},
	{
		ID: "judgments_given", Version: 1, Unit: Judgments,
		Dimensions: []Dimension{part("court_instance"), part("judgment_outcome")},
		Title: text("Dommer avsagt i året i straffesaker om menneskehandel, etter instans og utfall",
			"Dommar avsagde i året i straffesaker om menneskehandel, etter instans og utfall",
			"Judgments given in the year in criminal cases of human trafficking, by instance and outcome"),
		Note: text("En sak kan ha flere dommer. En dom som domfeller minst én av flere tiltalte, regnes som domfellelse.",
			"Ei sak kan ha fleire dommar. Ein dom som domfeller minst éin av fleire tiltalte, blir rekna som domfelling.",
			"A case may have several judgments. A judgment that convicts at least one of several accused counts as a conviction."),
	},
	{
		ID: "final_convictions", Version: 1, Unit: Cases,
		Dimensions: []Dimension{{Name: "final_measure", List: "final_measure", Kind: Multiple}},
		Title: text("Straffesaker med rettskraftig domfellelse, etter når den første ble rettskraftig",
			"Straffesaker med rettskraftig domfelling, etter når den første vart rettskraftig",
			"Criminal cases with a final conviction, by when the first became final"),
	},
	compensationTable, durationsTable, spansTable,
}

var compensationTable = Table{
	ID: CompensationTable, Version: 1, Unit: Kroner,
	Dimensions: []Dimension{{Name: "compensation_measure", List: "compensation_measure", Kind: Multiple}},
	Title: text("Erstatning til fornærmede i straffesaker om menneskehandel, krevd og tilkjent i året",
		"Erstatning til fornærma i straffesaker om menneskehandel, kravd og tilkjend i året",
		"Compensation to victims in criminal cases of human trafficking, claimed and awarded in the year"),
	Note: text("Beløpet vises bare der det gjelder minst fem personer og ingen av dem har 70 prosent av det eller mer.",
		"Beløpet er berre vist der det gjeld minst fem personar og ingen av dei har 70 prosent av det eller meir.",
		"The amount is shown only where it concerns at least five persons and none of them has 70 per cent of it or more."),
}

var durationsTable = Table{
	ID: DurationsTable, Version: 1, Unit: Days,
	Dimensions: []Dimension{
		{Name: "transition", List: "transition", Kind: Multiple},
		{Name: "estimate", List: "estimate", Kind: Multiple},
	},
	Title: text("Hvor mange dager straffesaker om menneskehandel tar, etter trinn: median og 95 prosent intervall",
		"Kor mange dagar straffesaker om menneskehandel tek, etter steg: median og 95 prosent intervall",
		"How many days criminal cases of human trafficking take, by stage: median and 95 per cent interval"),
	Note: text(
		"Medianen er tiden da halvparten er kommet til neste trinn. Saker som fortsatt ventet ved utgangen av året, er regnet med (Kaplan og Meier). Et tall vises bare der minst ti er fulgt og minst fem er kommet videre, og bare så langt kurven når.",
		"Medianen er tida då halvparten er komen til neste steg. Saker som framleis venta ved utgangen av året, er rekna med (Kaplan og Meier). Eit tal er berre vist der minst ti er følgde og minst fem er komne vidare, og berre så langt kurva når.",
		"The median is the time by which half have come to the next stage. Cases that still waited at the end of the year are taken into account (Kaplan and Meier). A number is shown only where at least ten are followed and at least five have come further, and only as far as the curve goes."),
}

var spansTable = Table{
	ID: "duration_spans", Version: 1, Unit: Spans,
	Dimensions: []Dimension{
		{Name: "transition", List: "transition", Kind: Multiple},
		{Name: "span_measure", List: "span_measure", Kind: Multiple},
	},
	Title: text("Forløp som anslagene over tidsbruk bygger på",
		"Forløp som anslaga over tidsbruk byggjer på",
		"Spans on which the estimates of durations rest"),
	Note: text("Fra anmeldelse til avgjørelse er et forløp én anmeldelse. I de andre leddene er det én mistenkt i én sak.",
		"Frå melding til avgjerd er eit forløp éi melding. I dei andre ledda er det éin mistenkt i éi sak.",
		"From police report to decision a span is one report. In the others it is one accused person in one case."),
}

// criminalLists are the code lists of the tables of criminal cases.
var criminalLists = map[string][]Code{
	"report_setting": {
		{"online", text("Rekruttert på nettet", "Rekruttert på nettet", "Recruited online")},
		{"group", text("Organisert gruppe", "Organisert gruppe", "Organised group")},
	},
	"attrition_stage": {
		{"filed", text("Anmeldt", "Meldt", "Filed")},
		{"indicted", text("Tiltale, forelegg eller lenger", "Tiltale, førelegg eller lenger", "Indictment, penalty notice or further")},
		{"judged", text("Dom i minst én instans", "Dom i minst éin instans", "Judged in at least one instance")},
		{"convicted", text("Domfellelse som står", "Domfelling som står", "Conviction that stands")},
		{"final", text("Rettskraftig domfellelse", "Rettskraftig domfelling", "Final conviction")},
	},
	"report_stage": {
		{"filed", text("Ikke kommet til tiltale eller forelegg", "Ikkje kome til tiltale eller førelegg", "Not come to an indictment or penalty notice")},
		{"indicted", text("Tiltale eller forelegg, ikke dom", "Tiltale eller førelegg, ikkje dom", "Indictment or penalty notice, no judgment")},
		{"judged", text("Dom, men ingen domfellelse som står", "Dom, men inga domfelling som står", "Judged, but no conviction that stands")},
		{"convicted", text("Domfellelse som ikke er rettskraftig", "Domfelling som ikkje er rettskraftig", "Conviction that is not final")},
		{"final", text("Rettskraftig domfellelse", "Rettskraftig domfelling", "Final conviction")},
	},
	"report_end": {
		{"open", text("Under arbeid", "Under arbeid", "Under way")},
		{"dropped", text("Henlagt", "Lagd bort", "Dropped")},
		{"waived", text("Påtaleunnlatelse", "Påtaleunnlating", "Prosecution waived")},
		{"acquitted", text("Rettskraftig frifinnelse", "Rettskraftig frifinning", "Final acquittal")},
		{"convicted", text("Rettskraftig domfellelse", "Rettskraftig domfelling", "Final conviction")},
	},
	"accused_measure": {
		{"accused", text("Mistenkte", "Mistenkte", "Accused")},
		{"indicted", text("Tiltale, forelegg eller lenger", "Tiltale, førelegg eller lenger", "Indictment, penalty notice or further")},
		{"convicted", text("Domfelt", "Domfelte", "Convicted")},
		{"final", text("Rettskraftig domfelt", "Rettskraftig domfelte", "Finally convicted")},
		{"requalified", text("Tatt for et annet lovbrudd enn først", "Tekne for eit anna lovbrot enn først", "Taken for another offence than at first")},
	},
	"victim_measure": {
		{"all", text("Registrert i en sak i året", "Registrerte i ei sak i året", "Entered in a case in the year")},
		{"claimed", text("Erstatning krevd i året", "Erstatning kravd i året", "Compensation claimed in the year")},
		{"awarded", text("Erstatning tilkjent i året", "Erstatning tilkjend i året", "Compensation awarded in the year")},
	},
	"final_measure": {
		{"since_base", ownSince},
		{"in_year", text("I året", "I året", "In the year")},
	},
	"compensation_measure": {
		{"claimed", text("Krevd", "Kravd", "Claimed")},
		{"awarded", text("Tilkjent", "Tilkjend", "Awarded")},
	},
	"transition": {
		{"report_decision", text("Fra anmeldelse til første avgjørelse", "Frå melding til første avgjerd", "From police report to first decision")},
		{"indictment_judgment", text("Fra tiltale til første dom", "Frå tiltale til første dom", "From indictment to first judgment")},
		{"judgment_final", text("Fra første dom til rettskraft", "Frå første dom til rettskraft", "From first judgment to finality")},
	},
	"estimate": {
		{"median", text("Median", "Median", "Median")},
		{"low", text("Nedre grense", "Nedre grense", "Lower bound")},
		{"high", text("Øvre grense", "Øvre grense", "Upper bound")},
	},
	"span_measure": {
		{"followed", text("Fulgt", "Følgde", "Followed")},
		{"ended", text("Kommet til neste trinn", "Komne til neste steg", "Come to the next stage")},
	},
}

var criminalTitles = map[string]codelist.Text{
	Cohort:                 text("Anmeldelsesår", "Meldingsår", "Year of filing"),
	"district":             text("Politidistrikt", "Politidistrikt", "Police district"),
	"victim_child":         text("Barn blant de fornærmede", "Barn blant dei fornærma", "Children among the victims"),
	"report_setting":       text("Kjennetegn", "Kjenneteikn", "Characteristic"),
	"attrition_stage":      text("Nådd trinn", "Nådd steg", "Stage reached"),
	"report_stage":         text("Siste trinn", "Siste steg", "Furthest stage"),
	"report_end":           text("Utfall ved utgangen av året", "Utfall ved utgangen av året", "Outcome at the end of the year"),
	"drop_ground":          text("Grunn", "Grunn", "Ground"),
	"accused_measure":      text("Hvor langt saken er kommet", "Kor langt saka er komen", "How far the case has come"),
	"accused_sex":          text("Kjønn", "Kjønn", "Sex"),
	"is_child":             text("Barn", "Barn", "Child"),
	"victim_measure":       text("Hva som telles", "Kva som blir talt", "What is counted"),
	"final_measure":        text("Første rettskraftige domfellelse", "Første rettskraftige domfelling", "First final conviction"),
	"compensation_measure": text("Erstatning", "Erstatning", "Compensation"),
	"transition":           text("Trinn", "Steg", "Stage"),
	"estimate":             text("Anslag", "Anslag", "Estimate"),
	"span_measure":         text("Forløp", "Forløp", "Spans"),
}

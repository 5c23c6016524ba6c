package indicator

import (
	"strings"

	"verdig/codelist"
)

// followupFigure is a figure of follow-up: where it stands, and its words.
type followupFigure struct {
	id, table  string
	cell       []string
	label      codelist.Text
	definition codelist.Text
}

var withPlan = text(
	"Personer fulgt opp i året som hadde en plan for samordnet oppfølging som var åpen minst én dag i året. Flere planer for samme person telles som én person.",
	"Personar følgde opp i året som hadde ein plan for samordna oppfølging som var open minst éin dag i året. Fleire planar for same person blir talde som éin person.",
	"Persons followed up in the year who had a plan for coordinated follow-up that was open on at least one day of the year. Several plans of one person count as one person.")

var helpTime = text(
	"Personer med plan som fikk sin første plan i året, etter antall dager fra noen først fant grunn til å regne personen som mulig offer, eller fra planen ble åpnet om det var tidligere, til den første hjelpen begynte.",
	"Personar med plan som fekk den første planen sin i året, etter talet på dagar frå nokon først fann grunn til å rekne personen som mogleg offer, eller frå planen vart opna om det var tidlegare, til den første hjelpa tok til.",
	"Persons with a plan whose first plan was opened in the year, by days from the day on which somebody first found grounds to presume a victim, or on which the plan was opened where that was earlier, until the first help began.")

var offersDefinition = text(
	"Tilbud om hjelp gitt i året i planene til personer med plan, uten dem som ble registrert ved en feil. Samme tilbud i to planer for samme person telles én gang.",
	"Tilbod om hjelp gitte i året i planane til personar med plan, utan dei som vart registrerte ved ein feil. Same tilbod i to planar for same person blir talt éin gong.",
	"Offers of help made in the year in the plans of persons with a plan, without those entered by mistake. The same offer in two plans of one person counts once.")

var handoverDefinition = text(
	"Overføringer av ansvaret for et område av en plan som ble tilbudt i året, for personer med plan.",
	"Overføringar av ansvaret for eit område av ein plan som vart tilbodne i året, for personar med plan.",
	"Offers in the year to hand over the responsibility for an area of a plan, for persons with a plan.")

var eventDefinition = text(
	"Personer med plan der hendelsen er registrert med en dag i året. En person telles én gang for hver hendelse.",
	"Personar med plan der hendinga er registrert med ein dag i året. Ein person blir talt éin gong for kvar hending.",
	"Persons with a plan for whom the event is recorded with a day in the year. A person counts once for each event.")

var childDefinition = text(
	"Personer med plan som følges opp som barn i planen: under 18 år, eller med uavklart alder.",
	"Personar med plan som blir følgde opp som barn i planen: under 18 år, eller med uavklart alder.",
	"Persons with a plan whom the plan follows up as children: under 18, or of an age that is not settled.")

func followupFigures() []Indicator {
	var out []Indicator
	for _, f := range followupFigureList() {
		def, _ := LookupTable(f.table)
		out = append(out, Indicator{ID: f.id, Version: 1, Unit: def.Unit, Table: f.table, Cell: f.cell, Label: f.label, Definition: f.definition})
	}
	return out
}

func followupFigureList() []followupFigure {
	out := []followupFigure{
		{"followup.persons", FollowupTable, []string{"with_plan", Total},
			text("Personer med plan for samordnet oppfølging", "Personar med plan for samordna oppfølging", "Persons with a plan for coordinated follow-up"), withPlan},
		{"followup.persons.children", FollowupTable, []string{"with_plan", "children"},
			text("Barn med plan for samordnet oppfølging", "Barn med plan for samordna oppfølging", "Children with a plan for coordinated follow-up"), withPlan},
		{"followup.begun", "help_time", []string{Total},
			text("Personer som fikk sin første plan i året", "Personar som fekk den første planen sin i året", "Persons whose first plan was opened in the year"), helpTime},
		{"followup.help.first_week", "help_time", []string{"0-7"},
			text("Personer som fikk hjelp innen sju dager", "Personar som fekk hjelp innan sju dagar", "Persons who were helped within seven days"), helpTime},
		{"followup.help.none", "help_time", []string{"none"},
			text("Personer der hjelpen ikke var begynt ved årets slutt", "Personar der hjelpa ikkje hadde teke til ved årsslutt", "Persons whose help had not begun at the end of the year"), helpTime},
		{"followup.offers", "help_offers", []string{Total, Total},
			text("Tilbud om hjelp", "Tilbod om hjelp", "Offers of help"), offersDefinition},
		{"followup.offers.started", "help_offers", []string{Total, "started"},
			text("Tilbud om hjelp der hjelpen begynte", "Tilbod om hjelp der hjelpa tok til", "Offers of help after which the help began"), offersDefinition},
		{"followup.offers.refused", "help_offers", []string{Total, "refused"},
			text("Tilbud om hjelp der tilbudet sa nei", "Tilbod om hjelp der tilbodet sa nei", "Offers of help that the service refused"), offersDefinition},
		{"followup.offers.declined", "help_offers", []string{Total, "declined"},
			text("Tilbud om hjelp der personen takket nei", "Tilbod om hjelp der personen takka nei", "Offers of help that the person declined"), offersDefinition},
		{"followup.handovers", "handovers", []string{Total, Total},
			text("Overføringer av ansvar tilbudt", "Overføringar av ansvar tilbodne", "Handovers offered"), handoverDefinition},
		{"followup.handovers.late", "handovers", []string{Total, "late"},
			text("Overføringer av ansvar besvart for sent eller ikke", "Overføringar av ansvar svart på for seint eller ikkje", "Handovers answered late or not at all"), handoverDefinition},
		{"followup.tracks.open", "tracks", []string{AnyTrack, "open"},
			text("Barn med minst ett åpent spor ved årets slutt", "Barn med minst eitt ope spor ved årsslutt", "Children with at least one open track at the end of the year"), childDefinition},
		{"followup.children.age_disputed", "child_events", []string{"age_disputed"},
			text("Barn der alderen var omstridt", "Barn der alderen var omstridd", "Children whose age was disputed"), childDefinition},
		{"followup.children.missing", "child_events", []string{"missing"},
			text("Barn som forsvant", "Barn som forsvann", "Children who went missing"), childDefinition},
	}
	for _, c := range followupLists["permit_event"] {
		out = append(out, followupFigure{"followup.permits." + c.Code[len("permit_"):], "permits", []string{c.Code},
			text("Personer med plan: "+lower(c.Label.NB), "Personar med plan: "+lower(c.Label.NN), "Persons with a plan: "+lower(c.Label.EN)), eventDefinition})
	}
	for _, c := range followupLists["return_event"] {
		out = append(out, followupFigure{"followup.returns." + c.Code[len("return_"):], "assisted_returns", []string{c.Code},
			text("Personer med plan: "+lower(c.Label.NB), "Personar med plan: "+lower(c.Label.NN), "Persons with a plan: "+lower(c.Label.EN)), eventDefinition})
	}
	return out
}

// lower is a label as it stands in the middle of another.
func lower(label string) string { return strings.ToLower(label[:1]) + label[1:] }

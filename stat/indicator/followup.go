package indicator

import "verdig/codelist"

// FollowupTable is the id of the table of persons with a plan. Like the other
// tables of follow-up it has only the years for which follow-up was registered.
const FollowupTable = "followup_group"

// AnyTrack is the code of the row for at least one track of a child.
const AnyTrack = "any_track"

// isFollowup names the tables that have only the years for which follow-up was
// registered.
var isFollowup = func() map[string]bool {
	out := map[string]bool{}
	for _, t := range followupTables {
		out[t.ID] = true
	}
	return out
}()

// OfFollowup reports whether a table has only the years for which coordinated
// follow-up was registered.
func OfFollowup(table string) bool { return isFollowup[table] }

var offersNote = text(
	"Et tilbud om hjelp er en henvisning til en etat eller et tilbud, hjelp som en deltaker i planen selv gir, eller hjelp som personen takket nei til før noen ble spurt. En person kan få flere tilbud. Utfallet er det som var kjent ved utgangen av året.",
	"Eit tilbod om hjelp er ei tilvising til ein etat eller eit tilbod, hjelp som ein deltakar i planen sjølv gir, eller hjelp som personen takka nei til før nokon vart spurd. Ein person kan få fleire tilbod. Utfallet er det som var kjent ved utgangen av året.",
	"An offer of help is a referral to an agency or a service, help that a member of the plan gives itself, or help that the person declined before anybody was asked. A person may have several offers. The outcome is what was known at the end of the year.")

var followupTables = []Table{
	{
		ID: FollowupTable, Version: 1, Unit: Persons,
		Dimensions: []Dimension{part("plan_state"), part("group")},
		Title: text("Personer fulgt opp, etter om de hadde en plan for samordnet oppfølging, og gruppe",
			"Personar følgde opp, etter om dei hadde ein plan for samordna oppfølging, og gruppe",
			"Persons followed up, by whether they had a plan for coordinated follow-up, and group"),
		Note: text("En plan regnes med når den var åpen minst én dag i året.",
			"Ein plan er rekna med når han var open minst éin dag i året.",
			"A plan counts where it was open on at least one day of the year."),
	},
	{
		ID: "help_time", Version: 1, Unit: Persons,
		Dimensions: []Dimension{part("help_time")},
		Title: text("Personer som fikk sin første plan i året, etter dager fra bekymringen til den første hjelpen begynte",
			"Personar som fekk den første planen sin i året, etter dagar frå uroa til den første hjelpa tok til",
			"Persons whose first plan was opened in the year, by days from the concern until the first help began"),
		Note: text("Bekymringen regnes fra dagen da noen først fant grunn til å regne personen som mulig offer, eller fra dagen planen ble åpnet om den er tidligere.",
			"Uroa er rekna frå dagen då nokon først fann grunn til å rekne personen som mogleg offer, eller frå dagen planen vart opna om han er tidlegare.",
			"The concern dates from the day on which somebody first found grounds to presume a victim, or from the day on which the plan was opened where that is earlier."),
	},
	{
		ID: "help_offers", Version: 1, Unit: Offers,
		Dimensions: []Dimension{part("need"), part("help_outcome")},
		Title: text("Tilbud om hjelp i planene, etter behov og utfall",
			"Tilbod om hjelp i planane, etter behov og utfall",
			"Offers of help in the plans, by need and outcome"),
		Note: offersNote,
	},
	{
		ID: "help_declined", Version: 1, Unit: Offers,
		Dimensions: []Dimension{part("decline_reason")},
		Title: text("Tilbud om hjelp som personen takket nei til, etter grunn",
			"Tilbod om hjelp som personen takka nei til, etter grunn",
			"Offers of help that the person declined, by reason"),
	},
	{
		ID: "help_refused", Version: 1, Unit: Offers,
		Dimensions: []Dimension{part("referral_refusal")},
		Title: text("Henvisninger som tilbudet sa nei til, etter grunn",
			"Tilvisingar som tilbodet sa nei til, etter grunn",
			"Referrals that the service refused, by reason"),
	},
	{
		ID: "handovers", Version: 1, Unit: Handovers,
		Dimensions: []Dimension{part("handover_outcome"), part("handover_time")},
		Title: text("Overføringer av ansvar som ble tilbudt i året, etter utfall og om svaret kom i tide",
			"Overføringar av ansvar som vart tilbodne i året, etter utfall og om svaret kom i tide",
			"Handovers offered in the year, by outcome and whether the answer was in time"),
		Note: text("Ansvaret blir hos den som har det, til overføringen er godtatt. For sent er et svar etter fristen, eller ikke noe svar da fristen var ute.",
			"Ansvaret blir hos den som har det, til overføringa er godteken. For seint er eit svar etter fristen, eller ikkje noko svar då fristen var ute.",
			"Responsibility stays where it is until the handover is accepted. Late is an answer after the time for it, or no answer when it was over."),
	},
	{
		ID: "permits", Version: 1, Unit: Persons,
		Dimensions: []Dimension{multi("permit_event")},
		Title: text("Personer med plan, etter avgjørelser om opphold i året",
			"Personar med plan, etter avgjerder om opphald i året",
			"Persons with a plan, by decisions on residence in the year"),
		Note: multipleNote,
	},
	{
		ID: "assisted_returns", Version: 1, Unit: Persons,
		Dimensions: []Dimension{multi("return_event")},
		Title: text("Personer med plan, etter trygg retur i året",
			"Personar med plan, etter trygg retur i året",
			"Persons with a plan, by safe return in the year"),
	},
	{
		ID: "tracks", Version: 1, Unit: Persons,
		Dimensions: []Dimension{
			{Name: "track", List: "track", Kind: Multiple, Total: AnyTrack},
			{Name: "track_state", List: "track_state", Kind: Multiple},
		},
		Title: text("Barn og personer med uavklart alder med plan, etter spor og tilstand",
			"Barn og personar med uavklart alder med plan, etter spor og tilstand",
			"Children and persons whose age is not settled with a plan, by track and state"),
		Note: text("For hvert barn åpnes fire parallelle spor. Lukket betyr lukket i året og ikke åpnet igjen før årets slutt.",
			"For kvart barn blir fire parallelle spor opna. Lukka tyder lukka i året og ikkje opna att før årsslutt.",
			"Four parallel tracks are opened for each child. Closed means closed in the year and not opened again before its end."),
	},
	{
		ID: "child_events", Version: 1, Unit: Persons,
		Dimensions: []Dimension{multi("child_event")},
		Title: text("Barn og personer med uavklart alder med plan, etter tvist om alderen og forsvinninger i året",
			"Barn og personar med uavklart alder med plan, etter tvist om alderen og forsvinningar i året",
			"Children and persons whose age is not settled with a plan, by dispute about the age and going missing in the year"),
	},
}

// followupLists are the code lists of the tables of follow-up.
var followupLists = map[string][]Code{
	"plan_state": {
		{"with_plan", text("Med plan", "Med plan", "With a plan")},
		{"without_plan", text("Uten plan", "Utan plan", "Without a plan")},
	},
	"help_time": {
		{"0-7", text("0–7 dager", "0–7 dagar", "0–7 days")},
		{"8-30", text("8–30 dager", "8–30 dagar", "8–30 days")},
		{"31-90", text("31–90 dager", "31–90 dagar", "31–90 days")},
		{"91+", text("Mer enn 90 dager", "Meir enn 90 dagar", "More than 90 days")},
		{"none", text("Ikke begynt ved årets slutt", "Ikkje byrja ved årsslutt", "Not begun at the end of the year")},
	},
	"help_outcome": {
		{"started", text("Hjelpen begynte", "Hjelpa tok til", "The help began")},
		{"accepted", text("Avtalt, ikke begynt", "Avtalt, ikkje byrja", "Agreed, not begun")},
		{"not_started", text("Avtalt, begynte aldri", "Avtalt, tok aldri til", "Agreed, never began")},
		{"refused", text("Tilbudet sa nei", "Tilbodet sa nei", "The service refused")},
		{"declined", text("Personen takket nei", "Personen takka nei", "The person declined")},
		{"recalled", text("Trukket tilbake", "Trekt tilbake", "Taken back")},
		{"waiting", text("Venter på svar", "Ventar på svar", "Waiting for an answer")},
	},
	"handover_outcome": {
		{"accepted", text("Godtatt", "Godteken", "Accepted")},
		{"declined", text("Avslått", "Avslått", "Declined")},
		{"withdrawn", text("Trukket tilbake", "Trekt tilbake", "Withdrawn")},
		{"waiting", text("Uten svar ved årets slutt", "Utan svar ved årsslutt", "Without an answer at the end of the year")},
	},
	"handover_time": {
		{"in_time", text("I tide", "I tide", "In time")},
		{"late", text("For sent", "For seint", "Late")},
	},
	"permit_event": {
		{"permit_reflection", text("Refleksjonsperiode innvilget", "Refleksjonsperiode innvilga", "Reflection period granted")},
		{"permit_limited", text("Begrenset oppholdstillatelse innvilget", "Avgrensa opphaldsløyve innvilga", "Limited permit granted")},
		{"permit_other", text("Annen oppholdstillatelse innvilget", "Anna opphaldsløyve innvilga", "Other permit granted")},
		{"permit_refused", text("Oppholdstillatelse avslått", "Opphaldsløyve avslått", "Permit refused")},
		{"permit_ended", text("Oppholdstillatelse opphørt", "Opphaldsløyve opphørt", "Permit ended")},
	},
	"return_event": {
		{"return_begun", text("Trygg retur påbegynt", "Trygg retur byrja", "Safe return begun")},
		{"return_completed", text("Trygg retur gjennomført", "Trygg retur gjennomført", "Safe return completed")},
	},
	"track_state": {
		{"opened", text("Åpnet i året", "Opna i året", "Opened in the year")},
		{"closed", text("Lukket i året", "Lukka i året", "Closed in the year")},
		{"open", text("Åpent ved årets slutt", "Ope ved årsslutt", "Open at the end of the year")},
	},
	"child_event": {
		{"age_disputed", text("Alderen var omstridt", "Alderen var omstridd", "The age was disputed")},
		{"missing", text("Forsvunnet minst én gang", "Forsvunnen minst éin gong", "Missing at least once")},
		{"missing_again", text("Forsvunnet mer enn én gang", "Forsvunnen meir enn éin gong", "Missing more than once")},
	},
}

var followupTitles = map[string]codelist.Text{
	"plan_state":       text("Plan", "Plan", "Plan"),
	"help_time":        text("Tid til første hjelp", "Tid til første hjelp", "Time until the first help"),
	"help_outcome":     text("Utfall ved årets slutt", "Utfall ved årsslutt", "Outcome at the end of the year"),
	"handover_outcome": text("Utfall", "Utfall", "Outcome"),
	"handover_time":    text("Svar", "Svar", "Answer"),
	"permit_event":     text("Avgjørelse", "Avgjerd", "Decision"),
	"return_event":     text("Trygg retur", "Trygg retur", "Safe return"),
	"track_state":      text("Tilstand", "Tilstand", "State"),
	"child_event":      text("Hendelse", "Hending", "Event"),
}

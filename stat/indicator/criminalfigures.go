package indicator

import (
	"strconv"

	"verdig/codelist"
)

// criminalFigure is a figure of criminal cases: where it stands, and its words.
type criminalFigure struct {
	id, table  string
	cell       []string
	headline   bool
	label      codelist.Text
	definition codelist.Text
}

// criminalFigures are the figures of criminal cases that are told by events.
func criminalFigures() []Indicator {
	var out []Indicator
	for _, f := range criminalFigureList() {
		def, _ := LookupTable(f.table)
		out = append(out, Indicator{
			ID: f.id, Version: 1, Unit: def.Unit, Table: f.table, Cell: f.cell, Headline: f.headline, Label: f.label, Definition: f.definition,
		})
	}
	return out
}

var accusedDefinition = text(
	"Personer som er mistenkt i en straffesak om menneskehandel, én gang for hver sak, slik saken sto ved utgangen av året. "+oneForAll.NB+" Domfelt er den som er dømt i minst én instans når dommen ikke er opphevet eller avløst av en høyere. En domfellelse er rettskraftig når den ikke lenger kan ankes.",
	"Personar som er mistenkte i ei straffesak om menneskehandel, éin gong for kvar sak, slik saka stod ved utgangen av året. "+oneForAll.NN+" Domfelt er den som er dømd i minst éin instans når dommen ikkje er oppheva eller avløyst av ein høgare. Ei domfelling er rettskraftig når ho ikkje lenger kan ankast.",
	"Persons accused in a criminal case of human trafficking, once for each case, as it stood at the end of the year. "+oneForAll.EN+" Convicted is whoever has been found guilty in at least one instance by a judgment that has not been set aside or replaced by a higher court. A conviction is final when it can no longer be appealed against.")

var victimsDefinition = text(
	"Personer som ble registrert som fornærmet i en straffesak om menneskehandel i året, én gang for hver sak.",
	"Personar som vart registrerte som fornærma i ei straffesak om menneskehandel i året, éin gong for kvar sak.",
	"Persons entered in the year as victims in a criminal case of human trafficking, once for each case.")

var finalDefinition = text(
	"Ulike straffesaker om menneskehandel der den første domfellelsen som er rettskraftig, ble det i perioden. En dom er rettskraftig når ankefristen er ute, partene har godtatt den, en høyere rett ikke slipper anken fram, eller ingen høyere rett finnes.",
	"Ulike straffesaker om menneskehandel der den første domfellinga som er rettskraftig, vart det i perioden. Ein dom er rettskraftig når ankefristen er ute, partane har godteke han, ein høgare rett ikkje slepper anken fram, eller det ikkje finst ein høgare rett.",
	"Distinct criminal cases of human trafficking whose first final conviction became final in the period. A judgment is final when the time for an appeal is out, the parties have accepted it, a higher court refuses to hear the appeal, or there is no higher court.")

var amountDefinition = text(
	"Summen av erstatningene som ble tilkjent fornærmede i straffesaker om menneskehandel i året, i kroner, slik dommene sto ved utgangen av året. "+compensationTable.Note.NB,
	"Summen av erstatningane som vart tilkjende fornærma i straffesaker om menneskehandel i året, i kroner, slik dommane stod ved utgangen av året. "+compensationTable.Note.NN,
	"The sum of the compensation awarded in the year to victims in criminal cases of human trafficking, in Norwegian kroner, as the judgments stood at the end of the year. "+compensationTable.Note.EN)

var durationDefinition = text(
	"Antall dager før halvparten er kommet til neste trinn, anslått over alle saker som er kjent ved utgangen av året, også dem som fortsatt venter.",
	"Talet på dagar før halvparten er komen til neste steg, rekna ut over alle saker som er kjende ved utgangen av året, også dei som framleis ventar.",
	"The number of days by which half have come to the next stage, estimated over all cases known at the end of the year, those that still wait included.")

func criminalFigureList() []criminalFigure {
	base := strconv.Itoa(ConvictedSince)
	median := func(transition, nb, nn, en string) criminalFigure {
		return criminalFigure{"durations." + transition + ".median", DurationsTable, []string{transition, "median"}, transition == "report_decision",
			text(nb, nn, en), durationDefinition}
	}
	return []criminalFigure{
		{"police_reports.children", "police_reports_child", []string{"yes"}, false,
			text("Anmeldelser for menneskehandel der minst én av de fornærmede er barn", "Meldingar til politiet om menneskehandel der minst éin av dei fornærma er barn",
				"Police reports of human trafficking with a child among the victims"),
			text("Anmeldelser for menneskehandel i året der politiet har oppgitt at minst én av de fornærmede er barn.",
				"Meldingar til politiet om menneskehandel i året der politiet har oppgitt at minst éin av dei fornærma er barn.",
				"Police reports of human trafficking filed in the year of which the police state that at least one victim is a child.")},
		{"accused.total", "accused", []string{"accused"}, false,
			text("Mistenkte i straffesaker om menneskehandel", "Mistenkte i straffesaker om menneskehandel", "Persons accused in criminal cases of human trafficking"), accusedDefinition},
		{"accused.convicted", "accused", []string{"convicted"}, false,
			text("Domfelte i straffesaker om menneskehandel", "Domfelte i straffesaker om menneskehandel", "Persons convicted in criminal cases of human trafficking"), accusedDefinition},
		{"accused.convicted.final", "accused", []string{"final"}, false,
			text("Rettskraftig domfelte i straffesaker om menneskehandel", "Rettskraftig domfelte i straffesaker om menneskehandel",
				"Persons finally convicted in criminal cases of human trafficking"), accusedDefinition},
		{"victims_in_cases", "victims_in_cases", []string{Total, "all"}, false,
			text("Fornærmede i straffesaker om menneskehandel", "Fornærma i straffesaker om menneskehandel", "Victims in criminal cases of human trafficking"), victimsDefinition},
		{"victims_in_cases.children", "victims_in_cases", []string{"yes", "all"}, false,
			text("Barn blant fornærmede i straffesaker om menneskehandel", "Barn blant fornærma i straffesaker om menneskehandel",
				"Children among victims in criminal cases of human trafficking"), victimsDefinition},
		{"judgments.given", "judgments_given", []string{Total, Total}, false,
			text("Dommer i straffesaker om menneskehandel", "Dommar i straffesaker om menneskehandel", "Judgments in criminal cases of human trafficking"),
			text("Dommer avsagt i året i straffesaker om menneskehandel, i alle instanser. En sak kan ha flere dommer.",
				"Dommar avsagde i året i straffesaker om menneskehandel, i alle instansar. Ei sak kan ha fleire dommar.",
				"Judgments given in the year in criminal cases of human trafficking, in every instance. A case may have several judgments.")},
		{"cases.final_convictions", "final_convictions", []string{"in_year"}, true,
			text("Straffesaker med rettskraftig domfellelse i året", "Straffesaker med rettskraftig domfelling i året", "Criminal cases with a conviction that became final in the year"),
			finalDefinition},
		{"cases.final_convictions.since_" + base, "final_convictions", []string{"since_base"}, false,
			text("Straffesaker med rettskraftig domfellelse siden "+base, "Straffesaker med rettskraftig domfelling sidan "+base, "Criminal cases with a final conviction since "+base),
			finalDefinition},
		{"compensation.victims_awarded", "victims_in_cases", []string{Total, "awarded"}, false,
			text("Fornærmede som ble tilkjent erstatning", "Fornærma som vart tilkjende erstatning", "Victims awarded compensation"),
			text("Fornærmede i straffesaker om menneskehandel som ble tilkjent erstatning i året ved en dom som sto ved utgangen av det, én gang for hver sak.",
				"Fornærma i straffesaker om menneskehandel som vart tilkjende erstatning i året ved ein dom som stod ved utgangen av det, éin gong for kvar sak.",
				"Victims in criminal cases of human trafficking who were awarded compensation in the year by a judgment that stood at its end, once for each case.")},
		{"compensation.amount", CompensationTable, []string{"awarded"}, false,
			text("Erstatning tilkjent fornærmede", "Erstatning tilkjend fornærma", "Compensation awarded to victims"), amountDefinition},
		median("report_decision", "Mediantid fra anmeldelse til første avgjørelse", "Mediantid frå melding til første avgjerd", "Median time from police report to first decision"),
		median("indictment_judgment", "Mediantid fra tiltale til første dom", "Mediantid frå tiltale til første dom", "Median time from indictment to first judgment"),
		median("judgment_final", "Mediantid fra første dom til rettskraft", "Mediantid frå første dom til rettskraft", "Median time from first judgment to finality"),
	}
}

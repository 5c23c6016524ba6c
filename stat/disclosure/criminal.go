package disclosure

import (
	"verdig/codelist"
	"verdig/stat/indicator"
)

// The policy for criminal cases. doc/methods/disclosure.md gives the grounds.

// criminalRules are the rules for the units of criminal cases.
func criminalRules() []UnitRule {
	return []UnitRule{
		{Unit: string(indicator.Accused), Minimum: minimumPersons, Reason: codelist.Text{
			NB: "Mistenkte i straffesaker følger samme regel som personer, bortsett fra landstallene uten kjennetegn ved dem.",
			NN: "Mistenkte i straffesaker følgjer same regel som personar, bortsett frå landstala utan kjenneteikn ved dei.",
			EN: "Accused persons follow the rule for persons, but for the national totals without any characteristic of them.",
		}},
		{Unit: string(indicator.Convicted), Minimum: minimumPersons, Reason: codelist.Text{
			NB: "Domfelte følger samme regel som personer når de deles etter kjønn. Antallet domfelte i året vises, for dommer er offentlige.",
			NN: "Domfelte følgjer same regel som personar når dei blir delte etter kjønn. Talet på domfelte i året er vist, for dommar er offentlege.",
			EN: "Convicted persons follow the rule for persons where they are divided by sex. How many were convicted in the year is shown, because judgments are public.",
		}},
		{Unit: string(indicator.Victims), Minimum: minimumPersons, MinPersons: minimumPersons, Reason: codelist.Text{
			NB: "Fornærmede i straffesaker følger samme regel som personer. De vises heller ikke når de er færre enn fem ulike personer.",
			NN: "Fornærma i straffesaker følgjer same regel som personar. Dei er heller ikkje viste når dei er færre enn fem ulike personar.",
			EN: "Victims in criminal cases follow the rule for persons. They are not shown either where they are fewer than five different persons.",
		}},
		{Unit: string(indicator.Judgments), Reason: codelist.Text{
			NB: "Dommer er offentlige, og de telles uten kjennetegn ved personene i dem.",
			NN: "Dommar er offentlege, og dei blir talde utan kjenneteikn ved personane i dei.",
			EN: "Judgments are public, and they are counted without any characteristic of the persons in them.",
		}},
		{Unit: string(indicator.Spans), Reason: codelist.Text{
			NB: "Antallet forløp sier bare hvor mye et anslag over tidsbruk bygger på.",
			NN: "Talet på forløp seier berre kor mykje eit anslag over tidsbruk byggjer på.",
			EN: "The number of spans only says how much an estimate of a duration rests on.",
		}},
		{Unit: string(indicator.Days), Reason: codelist.Text{
			NB: "Tidsbruk er et anslag over minst ti forløp og ikke et antall. Ingenting kan trekkes fra det.",
			NN: "Tidsbruk er eit anslag over minst ti forløp og ikkje eit tal på noko. Ingenting kan trekkjast frå det.",
			EN: "A duration is an estimate over at least ten spans and no count. Nothing can be subtracted from it.",
		}},
		{Unit: string(indicator.Kroner), Reason: codelist.Text{
			NB: "Beløp vises bare samlet for minst fem personer, og bare når ingen av dem har 70 prosent av beløpet eller mer.",
			NN: "Beløp er berre viste samla for minst fem personar, og berre når ingen av dei har 70 prosent av beløpet eller meir.",
			EN: "Amounts are shown only for at least five persons together, and only where none of them has 70 per cent of the amount or more.",
		}},
	}
}

// tableRules are the tables of police reports that tell something of the
// victims.
func tableRules() []TableRule {
	reason := codelist.Text{
		NB: "Anmeldelser fordelt etter kjennetegn ved den fornærmede eller ved hvordan den fornærmede ble utnyttet, følger samme regel som personer: få anmeldelser er få personer.",
		NN: "Meldingar til politiet fordelte etter kjenneteikn ved den fornærma eller ved korleis den fornærma vart utnytta, følgjer same regel som personar: få meldingar er få personar.",
		EN: "Police reports divided by a characteristic of the victim, or of how the victim was exploited, follow the rule for persons: few reports are few persons.",
	}
	return []TableRule{
		{"police_reports_child", minimumPersons, reason},
		{"police_reports_setting", minimumPersons, reason},
	}
}

// criminalTotals lists the exempt cells of criminal cases one by one.
func criminalTotals() []Exemption {
	reports := codelist.Text{
		NB: "Alle anmeldelser i året. Tallet er offentlig kriminalstatistikk og står også i tabellen over anmeldelser.",
		NN: "Alle meldingar til politiet i året. Talet er offentleg kriminalstatistikk og står òg i tabellen over meldingar.",
		EN: "All police reports of the year. The number is official crime statistics and stands in the table of reports too.",
	}
	accused := codelist.Text{
		NB: "Landstall over alle år uten noe kjennetegn ved de mistenkte. Tiltaler og dommer er offentlige.",
		NN: "Landstal over alle år utan noko kjenneteikn ved dei mistenkte. Tiltalar og dommar er offentlege.",
		EN: "A national total over all years without any characteristic of the accused. Indictments and judgments are public.",
	}
	convicted := codelist.Text{
		NB: "Landstall for hele året uten noe kjennetegn ved de domfelte. Dommer er offentlige.",
		NN: "Landstal for heile året utan noko kjenneteikn ved dei domfelte. Dommar er offentlege.",
		EN: "A national total for the whole year without any characteristic of the convicted. Judgments are public.",
	}
	out := []Exemption{
		{"police_reports_child", []string{"total"}, reports},
		{"police_reports_setting", []string{"total"}, reports},
		{"convicted_year", []string{"total"}, convicted},
	}
	for _, m := range indicator.OwnCodes("accused_measure") {
		out = append(out, Exemption{"accused", []string{m.Code}, accused})
	}
	return out
}

// criminalWeights says what readers of the chapter on criminal cases lose most.
func criminalWeights() []Weight {
	return []Weight{
		{"police_reports_child", []string{"yes"}, 60},
		{"police_reports_setting", []string{"*"}, 20},
		{"victims_in_cases", []string{"total", "*"}, 60},
		{"victims_in_cases", []string{"yes", "*"}, 20},
	}
}

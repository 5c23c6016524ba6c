// Package reporttest knows a rich sample publication in three languages, for
// the tests of the writers: every kind of block and chart, long tables, hidden
// and missing values, footnotes and links. Its numbers are made up.
package reporttest

import (
	"verdig/codelist"
	"verdig/stat/report"
)

// Document returns the sample in language l. It is built anew at each call, so
// a test may change it.
func Document(l codelist.Lang) report.Document {
	s := sample{l}
	key := s.keyFigures()
	return report.Document{
		Lang:      l,
		Title:     s.t("Mulige ofre for menneskehandel i 2016", "Moglege offer for menneskehandel i 2016", "Possible victims of human trafficking in 2016"),
		Subtitle:  s.t("Rapport fra den nasjonale koordineringsenheten", "Rapport frå den nasjonale koordineringseininga", "Report of the national coordinating unit"),
		Publisher: s.t("Koordineringsenheten for ofre for menneskehandel", "Koordineringseininga for offer for menneskehandel", "The Coordination Unit for Victims of Human Trafficking"),
		Year:      2016,
		Edition:   "2016-r1",
		AsOf:      codelist.MustDay(2017, 3, 1),
		Synthetic: s.t("Syntetiske demonstrasjonsdata", "Syntetiske demonstrasjonsdata", "Synthetic demonstration data"),
		Abstract:  s.t("262 personer ble fulgt opp som mulige ofre for menneskehandel i 2016.", "262 personar vart følgde opp som moglege offer for menneskehandel i 2016.", "262 persons were followed up as possible victims of human trafficking in 2016."),
		Key:       key,
		Colophon: []report.Fact{
			{Label: s.t("Utgiver", "Utgjevar", "Publisher"), Text: s.t("Koordineringsenheten for ofre for menneskehandel", "Koordineringseininga for offer for menneskehandel", "The Coordination Unit for Victims of Human Trafficking")},
			{Label: s.t("Utgave", "Utgåve", "Edition"), Text: "2016-r1"},
			{Label: s.t("Lisens", "Lisens", "Licence"), Text: "CC BY 4.0", Link: "https://creativecommons.org/licenses/by/4.0/"},
		},
		Chapters: []report.Chapter{
			s.summary(key), s.extent(), s.groups(), s.citizenship(), s.exploitation(), s.criminal(), s.challenges(), s.quality(), s.definitions(), s.backSeries(),
		},
	}
}

type sample struct{ l codelist.Lang }

func (s sample) t(nb, nn, en string) string {
	return codelist.Text{NB: nb, NN: nn, EN: en}.In(s.l)
}

func num(n int) report.Value { return report.Value{Kind: report.Number, Number: n} }
func hidden() report.Value   { return report.Value{Kind: report.Suppressed} }
func absent() report.Value   { return report.Value{Kind: report.NotAvailable} }
func word(t string) report.Value {
	return report.Value{Kind: report.Text, Text: t}
}

func nums(ns ...int) []report.Value {
	out := make([]report.Value, len(ns))
	for i, n := range ns {
		switch n {
		case -1:
			out[i] = hidden()
		case -2:
			out[i] = absent()
		default:
			out[i] = num(n)
		}
	}
	return out
}

func plain(text string) report.Paragraph {
	return report.Paragraph{Inlines: []report.Inline{{Text: text}}}
}

func (s sample) keyFigures() []report.KeyFigure {
	k := func(id string, n int, label, change string) report.KeyFigure {
		return report.KeyFigure{Figure: id, Value: num(n), Label: label, Change: change}
	}
	return []report.KeyFigure{
		k("persons.followed_up", 262, s.t("fulgt opp som mulige ofre", "følgde opp som moglege offer", "followed up as possible victims"), s.t("ned fra 290 i 2015", "ned frå 290 i 2015", "down from 290 in 2015")),
		k("persons.first_identified", 98, s.t("identifisert for første gang", "identifiserte for første gong", "identified for the first time"), s.t("ned fra 121 i 2015", "ned frå 121 i 2015", "down from 121 in 2015")),
		k("persons.followed_up.women", 197, s.t("kvinner", "kvinner", "women"), s.t("opp fra 190 i 2015", "opp frå 190 i 2015", "up from 190 in 2015")),
		k("persons.followed_up.men", 46, s.t("menn", "menn", "men"), s.t("ned fra 58 i 2015", "ned frå 58 i 2015", "down from 58 in 2015")),
		k("persons.followed_up.children", 18, s.t("antatte barn", "antekne barn", "presumed children"), s.t("ned fra 42 i 2015", "ned frå 42 i 2015", "down from 42 in 2015")),
		k("persons.followed_up.nationalities", 42, s.t("nasjonaliteter", "nasjonalitetar", "nationalities"), ""),
		k("police_reports", 46, s.t("anmeldelser, 4 av dem grove", "meldingar, 4 av dei grove", "police reports, 4 of them aggravated"), s.t("ned fra 61 i 2015", "ned frå 61 i 2015", "down from 61 in 2015")),
		{Figure: "cases.convicted.since_2016", Value: hidden(), Label: s.t("straffesaker med fellende dom", "straffesaker med fellande dom", "criminal cases with a conviction")},
	}
}

func (s sample) summary(key []report.KeyFigure) report.Chapter {
	return report.Chapter{
		ID: "summary", Part: report.Front, Title: s.t("Sammendrag", "Samandrag", "Summary"),
		Lead: []report.Inline{{Text: s.t(
			"I 2016 ble 262 personer fulgt opp som mulige ofre for menneskehandel. Det er færre enn året før.",
			"I 2016 vart 262 personar følgde opp som moglege offer for menneskehandel. Det er færre enn året før.",
			"In 2016, 262 persons were followed up as possible victims of human trafficking. That is fewer than the year before.")}},
		Blocks: []report.Block{
			report.KeyFigures{Items: key},
			report.Paragraph{Inlines: []report.Inline{
				{Text: s.t("I underkant av 100 av dem ble identifisert for første gang dette året. ", "I underkant av 100 av dei vart identifiserte for første gong dette året. ", "Just under 100 of them were identified for the first time this year. ")},
				{Text: s.t("Tallet gjelder personer, ikke meldinger", "Talet gjeld personar, ikkje meldingar", "The figure counts persons, not notifications"), Strong: true},
				{Text: s.t(": den samme personen kan være meldt av flere etater", ": den same personen kan vere meld av fleire etatar", ": the same person may have been notified by several agencies"), Footnote: s.t("Sammenstillingen av meldinger er beskrevet i vedlegg 1.", "Samanstillinga av meldingar er skildra i vedlegg 1.", "How notifications are put together is described in appendix 1.")},
				{Text: s.t(", og telles da én gang. Se ", ", og blir då rekna éin gong. Sjå ", ", and is then counted once. See ")},
				{Text: s.t("omfang og utvikling", "omfang og utvikling", "extent and development"), Link: "#extent"},
				{Text: ". "},
				{Text: s.t("Et klart flertall", "Eit klart fleirtal", "A clear majority"), Emphasis: true},
				{Text: s.t(" kommer fra Nigeria.", " kjem frå Nigeria.", " come from Nigeria.")},
			}},
			report.List{Items: [][]report.Inline{
				{{Text: s.t("197 kvinner, de fleste utnyttet i prostitusjon eller til andre seksuelle formål", "197 kvinner, dei fleste utnytta i prostitusjon eller til andre seksuelle føremål", "197 women, most of them exploited in prostitution or for other sexual purposes")}},
				{{Text: s.t("46 menn, de fleste utnyttet i tvangsarbeid eller tvangstjenester", "46 menn, dei fleste utnytta i tvangsarbeid eller tvangstenester", "46 men, most of them exploited in forced labour or services")}},
				{{Text: s.t("18 antatte barn, mot 42 året før", "18 antekne barn, mot 42 året før", "18 presumed children, against 42 the year before")}},
			}},
		},
	}
}

func (s sample) extent() report.Chapter {
	years := []string{"2007", "2008", "2009", "2010", "2011", "2012", "2013", "2014", "2015", "2016", "2017", "2018"}
	return report.Chapter{
		ID: "extent", Title: s.t("Omfang og utvikling", "Omfang og utvikling", "Extent and development"),
		Blocks: []report.Block{
			plain(s.t(
				"Antallet personer som følges opp, sier noe om hvor mange hjelpeapparatet når, ikke om hvor mange som utnyttes. Endringer fra år til år kan skyldes endringer i innsatsen, i rapporteringen eller i selve fenomenet.",
				"Talet på personar som blir følgde opp, seier noko om kor mange hjelpeapparatet når, ikkje om kor mange som blir utnytta. Endringar frå år til år kan kome av endringar i innsatsen, i rapporteringa eller i sjølve fenomenet.",
				"The number of persons followed up says how many the services reach, not how many are exploited. Changes from year to year may come from changes in effort, in reporting or in the phenomenon itself.")),
			report.Chart{
				ID: "extent-total", Kind: report.Lines, Unit: s.t("personer", "personar", "persons"), XTitle: s.t("År", "År", "Year"),
				Caption: s.t("Personer fulgt opp som mulige ofre, 2007–2018", "Personar følgde opp som moglege offer, 2007–2018", "Persons followed up as possible victims, 2007–2018"),
				Alt:     s.t("Linjediagram. Antallet stiger fra 203 i 2007 til 349 i 2012 og faller til 262 i 2016. For 2017 og 2018 er det ikke publisert tall.", "Linjediagram. Talet stig frå 203 i 2007 til 349 i 2012 og fell til 262 i 2016. For 2017 og 2018 er det ikkje publisert tal.", "Line chart. The number rises from 203 in 2007 to 349 in 2012 and falls to 262 in 2016. No numbers were published for 2017 and 2018."),
				X:       years,
				Series:  []report.Series{{Name: s.t("Fulgt opp", "Følgde opp", "Followed up"), Values: nums(203, 256, 292, 319, 274, 349, 300, 324, 290, 262, -2, -2), Break: []int{7}}},
				Notes:   []string{s.t("Tallene til og med 2013 er samlet inn etter en annen metode.", "Tala til og med 2013 er samla inn etter ein annan metode.", "The numbers up to and including 2013 were collected by another method.")},
				Source:  s.t("Det nasjonale registeret; tidligere årsrapporter", "Det nasjonale registeret; tidlegare årsrapportar", "The national register; earlier annual reports"),
			},
			report.Heading{Level: 2, Text: s.t("Fulgt opp og identifisert for første gang", "Følgde opp og identifiserte for første gong", "Followed up and first identified")},
			plain(s.t(
				"En person som ble identifisert tidligere, kan fortsatt bli fulgt opp. Derfor er tallet på personer som er fulgt opp, høyere enn tallet på personer som er identifisert for første gang.",
				"Ein person som vart identifisert tidlegare, kan framleis bli følgd opp. Difor er talet på personar som er følgde opp, høgare enn talet på personar som er identifiserte for første gong.",
				"A person identified earlier may still be followed up. The number of persons followed up is therefore higher than the number of persons identified for the first time.")),
			s.extentTable(),
			report.Note{Title: s.t("Om sammenlignbarhet", "Om samanlikning", "On comparability"), Inlines: []report.Inline{{Text: s.t(
				"Tallene for 2014 til 2016 er regnet ut på nytt med samme metode. Eldre tall er gjengitt slik de ble publisert.",
				"Tala for 2014 til 2016 er rekna ut på nytt med same metode. Eldre tal er attgjevne slik dei vart publiserte.",
				"The numbers for 2014 to 2016 have been calculated anew by the same method. Older numbers are given as they were published.")}}},
			report.Heading{Level: 3, Text: s.t("Kjønn og alder", "Kjønn og alder", "Sex and age")},
			s.seriesChart(),
		},
	}
}

func (s sample) extentTable() report.Table {
	return report.Table{
		ID: "extent", Caption: s.t("Personer fulgt opp og personer identifisert for første gang, 2014–2016", "Personar følgde opp og personar identifiserte for første gong, 2014–2016", "Persons followed up and persons first identified, 2014–2016"),
		Head:    s.t("Mål", "Mål", "Measure"),
		Columns: []report.Column{{Label: "2014"}, {Label: "2015"}, {Label: "2016"}},
		Rows: []report.Row{
			{Label: s.t("Fulgt opp", "Følgde opp", "Followed up"), Total: true, Values: nums(324, 290, 262)},
			{Label: s.t("Kvinner", "Kvinner", "Women"), Level: 1, Values: nums(234, 190, 197)},
			{Label: s.t("Menn", "Menn", "Men"), Level: 1, Values: nums(54, 58, 46)},
			{Label: s.t("Antatte barn", "Antekne barn", "Presumed children"), Level: 1, Values: nums(36, 42, 18)},
			{Label: s.t("Kjønn ikke registrert", "Kjønn ikkje registrert", "Sex not recorded"), Level: 1, Values: nums(0, 0, 1)},
			{Label: s.t("Identifisert for første gang", "Identifiserte for første gong", "First identified"), Total: true, Values: nums(157, 121, 98)},
		},
		Source: s.t("Det nasjonale registeret", "Det nasjonale registeret", "The national register"),
	}
}

func (s sample) seriesChart() report.Chart {
	return report.Chart{
		ID: "extent-groups", Kind: report.Lines, Unit: s.t("personer", "personar", "persons"), XTitle: s.t("År", "År", "Year"),
		Caption: s.t("Personer fulgt opp etter gruppe, 2011–2016", "Personar følgde opp etter gruppe, 2011–2016", "Persons followed up by group, 2011–2016"),
		Alt:     s.t("Linjediagram med tre linjer. I 2016 er det 197 kvinner, 46 menn og 18 barn.", "Linjediagram med tre linjer. I 2016 er det 197 kvinner, 46 menn og 18 barn.", "Line chart with three lines. In 2016 there are 197 women, 46 men and 18 children."),
		X:       []string{"2011", "2012", "2013", "2014", "2015", "2016"},
		Series: []report.Series{
			{Name: s.t("Kvinner", "Kvinner", "Women"), Values: nums(191, 255, -2, 234, 190, 197), Break: []int{3}},
			{Name: s.t("Menn", "Menn", "Men"), Values: nums(18, 24, -2, 54, 58, 46), Break: []int{3}},
			{Name: s.t("Antatte barn", "Antekne barn", "Presumed children"), Values: nums(65, 70, -2, 36, 42, 18), Break: []int{3}},
			{Name: s.t("Kjønn ikke registrert", "Kjønn ikkje registrert", "Sex not recorded"), Values: nums(-2, -2, -2, -1, -1, 1)},
		},
	}
}

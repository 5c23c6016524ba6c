package reporttest

import (
	"strconv"

	"verdig/codelist"
	"verdig/stat/report"
)

func (s sample) forms() []string {
	return []string{
		s.t("Prostitusjon eller andre seksuelle formål", "Prostitusjon eller andre seksuelle føremål", "Prostitution or other sexual purposes"),
		s.t("Tvangsarbeid eller tvangstjenester", "Tvangsarbeid eller tvangstenester", "Forced labour or services"),
		s.t("Begge", "Begge", "Both"),
		s.t("Annet eller ikke registrert", "Anna eller ikkje registrert", "Other or not recorded"),
	}
}

func (s sample) groups() report.Chapter {
	forms := s.forms()
	return report.Chapter{
		ID: "groups", Title: s.t("Kvinner, menn og barn", "Kvinner, menn og barn", "Women, men and children"),
		Lead: []report.Inline{{Text: s.t("Tre av fire er kvinner. De fleste av dem er utnyttet i prostitusjon.", "Tre av fire er kvinner. Dei fleste av dei er utnytta i prostitusjon.", "Three in four are women. Most of them have been exploited in prostitution.")}},
		Blocks: []report.Block{
			plain(s.t("Figuren viser hvordan utnyttingen fordeler seg i hver gruppe. Små tall vises ikke.", "Figuren viser korleis utnyttinga fordeler seg i kvar gruppe. Små tal blir ikkje viste.", "The figure shows how exploitation is distributed in each group. Small numbers are not shown.")),
			report.Chart{
				ID: "group-forms", Kind: report.Stacked, Unit: s.t("personer", "personar", "persons"), XTitle: s.t("Gruppe", "Gruppe", "Group"),
				Caption: s.t("Form for utnytting etter gruppe, 2016", "Form for utnytting etter gruppe, 2016", "Form of exploitation by group, 2016"),
				Alt:     s.t("Liggende stablede søyler. Av 197 kvinner er 170 utnyttet seksuelt, 14 i tvangsarbeid og 13 i begge deler.", "Liggjande stabla søyler. Av 197 kvinner er 170 utnytta seksuelt, 14 i tvangsarbeid og 13 i begge delar.", "Horizontal stacked bars. Of 197 women, 170 were sexually exploited, 14 in forced labour and 13 in both."),
				X:       []string{s.t("Kvinner", "Kvinner", "Women"), s.t("Menn", "Menn", "Men"), s.t("Antatte barn", "Antekne barn", "Presumed children")},
				Series: []report.Series{
					{Name: forms[0], Values: nums(170, 6, 9)}, {Name: forms[1], Values: nums(14, 40, -1)},
					{Name: forms[2], Values: nums(13, 0, -1)}, {Name: forms[3], Values: nums(0, 0, 0)},
				},
				Source: s.t("Det nasjonale registeret", "Det nasjonale registeret", "The national register"),
			},
			report.Chart{
				ID: "age-sex", Kind: report.Pyramid, Unit: s.t("personer", "personar", "persons"), XTitle: s.t("Alder", "Alder", "Age"),
				Caption: s.t("Personer fulgt opp etter alder og kjønn, 2016", "Personar følgde opp etter alder og kjønn, 2016", "Persons followed up by age and sex, 2016"),
				Alt:     s.t("Alderspyramide. De fleste kvinnene er mellom 21 og 34 år.", "Alderspyramide. Dei fleste kvinnene er mellom 21 og 34 år.", "Age pyramid. Most women are between 21 and 34."),
				X:       []string{"0–11", "12–15", "16–17", "18–20", "21–24", "25–34", "35–44", "45+"},
				Series: []report.Series{
					{Name: s.t("Menn", "Menn", "Men"), Values: nums(-1, 4, 5, 6, 8, 20, 9, -1)},
					{Name: s.t("Kvinner", "Kvinner", "Women"), Values: nums(-1, -1, 5, 22, 61, 88, 19, 7)},
				},
			},
			s.ageTable(),
		},
	}
}

func (s sample) ageTable() report.Table {
	rows := []report.Row{{Label: s.t("I alt", "I alt", "Total"), Total: true, Values: nums(262, 18, 13, 5, 244, 28, 69, 108, 39)}}
	for i, name := range []string{s.t("Kvinner", "Kvinner", "Women"), s.t("Menn", "Menn", "Men"), s.t("Ikke registrert", "Ikkje registrert", "Not recorded")} {
		values := [][]report.Value{nums(206, 9, -1, 5, 197, 22, 61, 88, 26), nums(55, 9, 9, 0, 46, 6, 8, 20, 12), nums(1, 0, -1, 0, 1, 0, 0, 0, 1)}
		rows = append(rows, report.Row{Label: name, Level: 1, Values: values[i]})
	}
	var columns []report.Column
	for _, c := range []string{s.t("Alle", "Alle", "All"), s.t("Barn", "Barn", "Children"), "0–15", "16–17", s.t("Voksne", "Vaksne", "Adults"), "18–20", "21–24", "25–34", "35+"} {
		columns = append(columns, report.Column{Label: c})
	}
	return report.Table{
		ID: "age_sex", Head: s.t("Kjønn", "Kjønn", "Sex"), Columns: columns, Rows: rows,
		Caption: s.t("Personer fulgt opp etter kjønn og alder, 2016", "Personar følgde opp etter kjønn og alder, 2016", "Persons followed up by sex and age, 2016"),
		Notes:   []string{s.t("Alder er alder første dag i oppfølgingen i 2016.", "Alder er alder første dag i oppfølginga i 2016.", "Age is the age on the first day of follow-up in 2016.")},
	}
}

func (s sample) citizenship() report.Chapter {
	names := countries[s.l]
	rows := []report.Row{{Label: s.t("I alt", "I alt", "Total"), Total: true, Values: nums(262, 197, 46, 19)}}
	bars := report.Series{Name: s.t("Personer", "Personar", "Persons")}
	var x []string
	left := 262
	for i, name := range names {
		n := max(1, 100>>i)
		if i > 6 {
			n = 1
		}
		v := nums(n, n, 0, 0)
		if n < 4 {
			v = nums(-1, -1, -1, 0)
		}
		rows = append(rows, report.Row{Label: name, Level: 1, Values: v})
		if i < 8 {
			left -= n
			x, bars.Values = append(x, name), append(bars.Values, v[0])
		}
	}
	x, bars.Values = append(x, s.t("Andre statsborgerskap", "Andre statsborgarskap", "Other citizenships")), append(bars.Values, num(left))
	return report.Chapter{
		ID: "citizenship", Title: s.t("Statsborgerskap", "Statsborgarskap", "Citizenship"),
		Blocks: []report.Block{
			plain(s.t("Personene har 42 statsborgerskap. Nigeria er det klart største.", "Personane har 42 statsborgarskap. Nigeria er det klart største.", "The persons hold 42 citizenships. Nigeria is by far the largest.")),
			report.Chart{
				ID: "citizenship-bars", Kind: report.Bars, Unit: s.t("personer", "personar", "persons"), XTitle: s.t("Statsborgerskap", "Statsborgarskap", "Citizenship"),
				Caption: s.t("De største statsborgerskapene, 2016", "Dei største statsborgarskapa, 2016", "The largest citizenships, 2016"),
				Alt:     s.t("Liggende søyler. Nigeria er størst med 100 personer, deretter Romania med 50.", "Liggjande søyler. Nigeria er størst med 100 personar, deretter Romania med 50.", "Horizontal bars. Nigeria is the largest with 100 persons, then Romania with 50."),
				X:       x, Series: []report.Series{bars}, ShowShares: true, ShareBase: 262,
			},
			report.Table{
				ID: "citizenship_group", Head: s.t("Statsborgerskap", "Statsborgarskap", "Citizenship"),
				Caption: s.t("Personer fulgt opp etter statsborgerskap og gruppe, 2016", "Personar følgde opp etter statsborgarskap og gruppe, 2016", "Persons followed up by citizenship and group, 2016"),
				Columns: []report.Column{{Label: s.t("I alt", "I alt", "Total")}, {Label: s.t("Kvinner", "Kvinner", "Women")}, {Label: s.t("Menn", "Menn", "Men")}, {Label: s.t("Antatte barn og ikke registrert", "Antekne barn og ikkje registrert", "Presumed children and not recorded")}},
				Rows:    rows,
				Notes:   []string{s.t("Personer med flere statsborgerskap er regnet med ett.", "Personar med fleire statsborgarskap er rekna med eitt.", "Persons with several citizenships are counted with one.")},
				Source:  s.t("Det nasjonale registeret", "Det nasjonale registeret", "The national register"),
			},
		},
	}
}

func (s sample) exploitation() report.Chapter {
	return report.Chapter{
		ID: "exploitation", Title: s.t("Utnytting og rekruttering", "Utnytting og rekruttering", "Exploitation and recruitment"),
		Blocks: []report.Block{
			report.Heading{Level: 2, Text: s.t("Rekruttering på nettet", "Rekruttering på nettet", "Recruitment online")},
			plain(s.t("Sosiale medier er den vanligste kanalen. Tallene bygger på det etatene har fått vite.", "Sosiale medium er den vanlegaste kanalen. Tala byggjer på det etatane har fått vite.", "Social media are the most common channel. The numbers rest on what the agencies have been told.")),
			report.Table{
				ID: "recruitment", Head: s.t("Kanal", "Kanal", "Channel"),
				Caption: s.t("Rekrutteringskanal, 2016", "Rekrutteringskanal, 2016", "Recruitment channel, 2016"),
				Columns: []report.Column{{Label: s.t("Personer", "Personar", "Persons")}, {Label: s.t("Hva det omfatter", "Kva det omfattar", "What it covers"), Text: true}},
				Rows: []report.Row{
					{Label: s.t("På nettet", "På nettet", "Online"), Total: true, Values: []report.Value{num(61), word("")}},
					{Label: s.t("Sosiale medier", "Sosiale medium", "Social media"), Level: 1, Values: []report.Value{num(38), word(s.t("Meldinger, grupper og profiler", "Meldingar, grupper og profilar", "Messages, groups and profiles"))}},
					{Label: s.t("Annonser", "Annonsar", "Advertisements"), Level: 1, Values: []report.Value{num(23), word(s.t("Stillingsannonser og annonser for overnatting", "Stillingsannonsar og annonsar for overnatting", "Job advertisements and advertisements for lodging"))}},
					{Label: s.t("Ansikt til ansikt", "Andlet til andlet", "In person"), Total: true, Values: []report.Value{num(144), word(s.t("Familie, venner, arbeid", "Familie, vener, arbeid", "Family, friends, work"))}},
					{Label: s.t("Ikke kjent", "Ikkje kjent", "Not known"), Total: true, Values: []report.Value{absent(), word("")}},
				},
			},
			report.List{Ordered: true, Items: [][]report.Inline{
				{{Text: s.t("Kontakten begynner i en åpen gruppe.", "Kontakten byrjar i ei open gruppe.", "Contact begins in an open group.")}},
				{{Text: s.t("Den flytter til lukkede meldinger.", "Han flyttar til lukka meldingar.", "It moves to closed messages.")}},
				{{Text: s.t("Reisen betales av andre.", "Reisa blir betalt av andre.", "The journey is paid for by others.")}},
			}},
		},
	}
}

func (s sample) criminal() report.Chapter {
	reports := s.t("Anmeldelser", "Meldingar", "Police reports")
	dropped, pending := s.t("Henlagt", "Lagd bort", "Dropped"), s.t("Under etterforskning", "Under etterforsking", "Under investigation")
	indicted, convicted := s.t("Tiltale", "Tiltale", "Indicted"), s.t("Fellende dom", "Fellande dom", "Convicted")
	return report.Chapter{
		ID: "criminal-cases", Title: s.t("Straffesaker", "Straffesaker", "Criminal cases"),
		Blocks: []report.Block{
			plain(s.t("Fra anmeldelse til dom er veien lang. Figuren følger sakene som ble anmeldt i 2016.", "Frå melding til dom er vegen lang. Figuren følgjer sakene som vart melde i 2016.", "It is a long way from report to judgment. The figure follows the cases reported in 2016.")),
			report.Chart{
				ID: "attrition", Kind: report.Flow, Unit: s.t("anmeldelser", "meldingar", "police reports"),
				Caption: s.t("Fra anmeldelse til dom, 2016", "Frå melding til dom, 2016", "From report to judgment, 2016"),
				Alt:     s.t("Flytdiagram. Av 46 anmeldelser er 29 henlagt, 9 under etterforskning og 8 førte til tiltale.", "Flytdiagram. Av 46 meldingar er 29 lagde bort, 9 under etterforsking, og 8 førte til tiltale.", "Flow chart. Of 46 reports, 29 were dropped, 9 are under investigation and 8 led to indictment."),
				Links: []report.FlowLink{
					{From: s.t("Vanlig menneskehandel", "Vanleg menneskehandel", "Ordinary trafficking"), To: reports, Value: num(42)},
					{From: s.t("Grov menneskehandel", "Grov menneskehandel", "Aggravated trafficking"), To: reports, Value: num(4)},
					{From: reports, To: indicted, Value: num(8)},
					{From: reports, To: pending, Value: num(9)},
					{From: reports, To: dropped, Value: num(29)},
					{From: indicted, To: convicted, Value: num(5)},
					{From: indicted, To: s.t("Frifinnelse", "Frifinning", "Acquitted"), Value: hidden()},
				},
			},
		},
	}
}

func (s sample) challenges() report.Chapter {
	return report.Chapter{
		ID: "challenges", Title: s.t("Utfordringer og forslag", "Utfordringar og forslag", "Challenges and proposals"),
		Blocks: []report.Block{
			report.Heading{Level: 2, Text: s.t("Ingen har ansvar for helheten", "Ingen har ansvar for heilskapen", "Nobody is responsible for the whole")},
			plain(s.t(
				"Personer som kan være utsatt for menneskehandel, møter politiet, utlendingsmyndighetene, barnevernet, helsetjenesten, arbeidstilsynet og frivillige organisasjoner. Hver av dem har sitt oppdrag, sine registre og sine regler om taushetsplikt. Ingen av dem har ansvaret for at personen blir fulgt opp fra den første bekymringen til saken er avsluttet, og ingen ser når oppfølgingen stanser.",
				"Personar som kan vere utsette for menneskehandel, møter politiet, utlendingsstyresmaktene, barnevernet, helsetenesta, arbeidstilsynet og frivillige organisasjonar. Kvar av dei har sitt oppdrag, sine register og sine reglar om teieplikt. Ingen av dei har ansvaret for at personen blir følgd opp frå den første uroa til saka er avslutta, og ingen ser når oppfølginga stansar.",
				"Persons who may have been trafficked meet the police, the immigration authorities, the child welfare service, the health service, the labour inspectorate and voluntary organisations. Each of them has its own mandate, its own registers and its own rules of confidentiality. None of them is responsible for seeing that the person is followed up from the first concern until the case is closed, and nobody notices when the follow-up stops.")),
			plain(s.t(
				"Årets tall viser at over halvparten av personene er meldt av mer enn én etat. Samarbeidet finnes altså, men det er avhengig av enkeltpersoner. Når en saksbehandler slutter, går kunnskapen tapt, og den nye saksbehandleren begynner forfra med spørsmål som personen har svart på mange ganger før.",
				"Tala i år viser at over halvparten av personane er melde av meir enn éin etat. Samarbeidet finst altså, men det er avhengig av enkeltpersonar. Når ein saksbehandlar sluttar, går kunnskapen tapt, og den nye saksbehandlaren byrjar på nytt med spørsmål som personen har svart på mange gonger før.",
				"This year's figures show that more than half of the persons were notified by more than one agency. Cooperation exists, then, but it depends on individuals. When a case worker leaves, knowledge is lost, and the new case worker starts again with questions that the person has answered many times before.")),
			report.List{Ordered: true, Items: [][]report.Inline{
				{{Text: s.t("Én etat bør til enhver tid ha ansvaret. ", "Éin etat bør til kvar tid ha ansvaret. ", "One agency should be responsible at every moment. "), Strong: true}, {Text: s.t("Ansvaret går over når mottakeren har sagt ja, ikke når brevet er sendt.", "Ansvaret går over når mottakaren har sagt ja, ikkje når brevet er sendt.", "Responsibility passes when the recipient has accepted it, not when the letter has been sent.")}},
				{{Text: s.t("Barn bør få en egen koordinator. ", "Barn bør få ein eigen koordinator. ", "Children should have a coordinator of their own. "), Strong: true}, {Text: s.t("Barnevernet, politiet og utlendingsmyndighetene arbeider i dag hver for seg.", "Barnevernet, politiet og utlendingsstyresmaktene arbeider i dag kvar for seg.", "The child welfare service, the police and the immigration authorities work apart today.")}},
			}},
			report.Heading{Level: 2, Text: s.t("Hjelpen når ikke alle", "Hjelpa når ikkje alle", "Help does not reach everyone")},
			plain(s.t(
				"Menn som er utnyttet i arbeidslivet, blir sjeldnere tilbudt bolig enn kvinner som er utnyttet i prostitusjon. Det skyldes dels at tilbudene er bygd opp for kvinner, dels at utnytting i arbeidslivet ofte blir behandlet som brudd på arbeidsmiljøloven og ikke som menneskehandel.",
				"Menn som er utnytta i arbeidslivet, får sjeldnare tilbod om bustad enn kvinner som er utnytta i prostitusjon. Det kjem dels av at tilboda er bygde opp for kvinner, dels av at utnytting i arbeidslivet ofte blir handsama som brot på arbeidsmiljølova og ikkje som menneskehandel.",
				"Men exploited in working life are offered housing less often than women exploited in prostitution. This is partly because the services were built for women, and partly because exploitation in working life is often treated as a breach of the Working Environment Act and not as trafficking.")),
		},
	}
}

func (s sample) quality() report.Chapter {
	var rows []report.Row
	for i := range 12 {
		name := s.t("Politidistrikt ", "Politidistrikt ", "Police district ") + strconv.Itoa(i+1)
		rows = append(rows, report.Row{Label: name, Values: []report.Value{num(1200 + 37*i), num(3 + i), word(s.t("Rapportert", "Rapportert", "Reported"))}})
	}
	return report.Chapter{
		ID: "quality", Title: s.t("Datakvalitet", "Datakvalitet", "Data quality"),
		Blocks: []report.Block{
			report.Table{
				ID: "agencies", Head: s.t("Etat", "Etat", "Agency"), Rows: rows,
				Caption: s.t("Meldinger og personer etter etat, 2016", "Meldingar og personar etter etat, 2016", "Notifications and persons by agency, 2016"),
				Columns: []report.Column{{Label: s.t("Meldinger", "Meldingar", "Notifications")}, {Label: s.t("Personer", "Personar", "Persons")}, {Label: s.t("Status", "Status", "State"), Text: true}},
			},
			s.overlap(),
		},
	}
}

// overlap is too wide for an upright page.
func (s sample) overlap() report.Table {
	names := []string{
		s.t("Politi", "Politi", "Police"), s.t("Påtalemyndighet", "Påtalemakt", "Prosecution"), s.t("Utlendings\u00admyndighet", "Utlendings\u00adstyresmakt", "Immigration"), s.t("Barnevern", "Barnevern", "Child welfare"),
		s.t("Arbeidstilsyn", "Arbeidstilsyn", "Labour inspection"), s.t("Velferdsetat", "Velferdsetat", "Welfare"), s.t("Helsetjeneste", "Helseteneste", "Health"), s.t("Krisesenter", "Krisesenter", "Shelter"),
		s.t("Frivillig organisasjon", "Frivillig organisasjon", "Voluntary organisation"), s.t("Kommune", "Kommune", "Municipality"), s.t("Internasjonal organisasjon", "Internasjonal organisasjon", "International organisation"),
	}
	t := report.Table{
		ID: "overlap", Head: s.t("Etatstype", "Etatstype", "Type of agency"),
		Caption: s.t("Personer meldt av to typer etater, 2016", "Personar melde av to typar etatar, 2016", "Persons notified by two types of agency, 2016"),
		Notes:   []string{s.t("På diagonalen: personer meldt av etatstypen i alt.", "På diagonalen: personar melde av etatstypen i alt.", "On the diagonal: persons notified by the type of agency in all.")},
	}
	for i, name := range names {
		t.Columns = append(t.Columns, report.Column{Label: name})
		row := report.Row{Label: name}
		for k := range names {
			v := num((i*7+k*7)%23 + 11)
			switch {
			case i == k:
				v = num(1040 + 17*i)
			case (i+k)%5 == 0:
				v = hidden()
			}
			row.Values = append(row.Values, v)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

func (s sample) definitions() report.Chapter {
	return report.Chapter{
		ID: "definitions", Part: report.Appendix, Title: s.t("Definisjoner og metode", "Definisjonar og metode", "Definitions and method"),
		Blocks: []report.Block{
			report.Heading{Level: 2, Text: s.t("Hva som telles", "Kva som blir rekna", "What is counted")},
			report.Paragraph{Inlines: []report.Inline{
				{Text: s.t("Fulgt opp.", "Følgd opp.", "Followed up."), Strong: true},
				{Text: s.t(" En person er fulgt opp i et år når minst én etat har hatt ansvar for oppfølging i løpet av året.", " Ein person er følgd opp i eit år når minst éin etat har hatt ansvar for oppfølging i løpet av året.", " A person is followed up in a year when at least one agency was responsible for follow-up during it."), Footnote: s.t("Se registerets regler for overlevering mellom etater.", "Sjå reglane i registeret for overlevering mellom etatar.", "See the register's rules on handing over between agencies.")},
			}},
		},
	}
}

func (s sample) backSeries() report.Chapter {
	var rows []report.Row
	for i, n := range []int{203, 256, 292, 319, 274, 349, 300, 324, 290, 262} {
		rows = append(rows, report.Row{Label: strconv.Itoa(2007 + i), Values: []report.Value{num(n), word(s.t("Tidligere årsrapport", "Tidlegare årsrapport", "Earlier annual report"))}})
	}
	return report.Chapter{
		ID: "back-series", Part: report.Appendix, Title: s.t("Tidligere publiserte tall", "Tidlegare publiserte tal", "Earlier published figures"),
		Blocks: []report.Block{report.Table{
			ID: "back_series", Head: s.t("År", "År", "Year"), Rows: rows,
			Caption: s.t("Personer fulgt opp, som publisert", "Personar følgde opp, som publisert", "Persons followed up, as published"),
			Columns: []report.Column{{Label: s.t("Personer", "Personar", "Persons")}, {Label: s.t("Kilde", "Kjelde", "Source"), Text: true}},
		}},
	}
}

var countries = map[codelist.Lang][]string{
	codelist.NB: {"Nigeria", "Romania", "Pakistan", "Bulgaria", "Filippinene", "Marokko", "India", "Albania", "Afghanistan", "Algerie", "Brasil", "Bangladesh", "Den demokratiske republikken Kongo", "Den dominikanske republikk", "Eritrea", "Estland", "Etiopia", "Gambia", "Ghana", "Guinea", "Irak", "Iran", "Kamerun", "Kenya", "Kina", "Latvia", "Libya", "Litauen", "Moldova", "Nepal", "Polen", "Russland", "Serbia", "Sierra Leone", "Somalia", "Sri Lanka", "Sudan", "Syria", "Thailand", "Tyrkia", "Uganda", "Vietnam"},
	codelist.NN: {"Nigeria", "Romania", "Pakistan", "Bulgaria", "Filippinane", "Marokko", "India", "Albania", "Afghanistan", "Algerie", "Brasil", "Bangladesh", "Den demokratiske republikken Kongo", "Den dominikanske republikken", "Eritrea", "Estland", "Etiopia", "Gambia", "Ghana", "Guinea", "Irak", "Iran", "Kamerun", "Kenya", "Kina", "Latvia", "Libya", "Litauen", "Moldova", "Nepal", "Polen", "Russland", "Serbia", "Sierra Leone", "Somalia", "Sri Lanka", "Sudan", "Syria", "Thailand", "Tyrkia", "Uganda", "Vietnam"},
	codelist.EN: {"Nigeria", "Romania", "Pakistan", "Bulgaria", "Philippines", "Morocco", "India", "Albania", "Afghanistan", "Algeria", "Brazil", "Bangladesh", "Democratic Republic of the Congo", "Dominican Republic", "Eritrea", "Estonia", "Ethiopia", "Gambia", "Ghana", "Guinea", "Iraq", "Iran", "Cameroon", "Kenya", "China", "Latvia", "Libya", "Lithuania", "Moldova", "Nepal", "Poland", "Russia", "Serbia", "Sierra Leone", "Somalia", "Sri Lanka", "Sudan", "Syria", "Thailand", "Türkiye", "Uganda", "Vietnam"},
}

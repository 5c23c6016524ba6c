package site

import "verdig/codelist"

// judgmentWords are the fixed texts of the register of judgments in one
// language.
type judgmentWords struct {
	Menu, Title, Lead                                     string
	Search, Word, WordHint, Any, Clear                    string
	Found, FoundOne, FoundNone, NoneText, Failed, More    string
	Court, Number, Instance, Day, Year, Final, Outcome    string
	FinalYes, FinalNo, NotFinal                           string
	Law, Prison, Days, Suspended, Confiscated             string
	Compensated, Summary, Sentence, About, Source, Remark string
	Entered, Corrected, Back                              string
	Downloads, Whole, Lists, ListsLead                    string
	GoneTitle, GoneText                                   string
	Empty                                                 string
	HTML, PDF, CSV, JSON, XLSX                            string
}

var judgmentTexts = map[codelist.Lang]judgmentWords{
	codelist.NB: {
		Menu: "Dommer", Title: "Dommer om menneskehandel",
		Lead:   "Hva domstolene har kommet til, og hvorfor. Sammendragene er skrevet for dette registeret. Ingen personer er navngitt.",
		Search: "Søk", Word: "Søk i dommene", WordHint: "For eksempel tvangsarbeid, \"sårbar situasjon\" eller § 257.", Any: "Alle", Clear: "Vis alle dommene",
		Found: "{0} av {1} dommer", FoundOne: "Én av {1} dommer", FoundNone: "Ingen dommer passer", NoneText: "Prøv færre ord, eller begynnelsen av et ord.",
		Failed: "Søket virker ikke nå, så ordene er det sett bort fra. Prøv igjen om litt.", More: "Vis flere",
		Court: "Domstol", Number: "Saksnummer", Instance: "Instans", Day: "Avsagt", Year: "År", Final: "Rettskraftig", Outcome: "Utfall",
		FinalYes: "Ja", FinalNo: "Nei. En høyere rett kan endre dommen.", NotFinal: "Ikke rettskraftig",
		Law: "Lovbestemmelse", Prison: "Fengsel", Days: "dager", Suspended: "av dem {0} betinget", Confiscated: "Inndratt",
		Compensated: "Oppreisning og erstatning", Summary: "Sammendrag", Sentence: "Reaksjonen", About: "Om dommen", Source: "Les dommen",
		Remark:  "Sammendraget er skrevet for domsregisteret og er ikke en del av dommen.",
		Entered: "Ført inn", Corrected: "Rettet", Back: "Alle dommene",
		Downloads: "Last ned", Whole: "Hele domsregisteret", Lists: "Lister for fire måneder", ListsLead: "Dommene som ble avsagt, ført inn, rettet eller tatt ut i perioden.",
		GoneTitle: "Dommen er tatt ut", GoneText: "Teksten om denne dommen ble tatt ut av domsregisteret {0}. Grunnen: {1}.",
		Empty: "Ingen dommer er publisert ennå.", HTML: "Les", PDF: "PDF", CSV: "CSV", JSON: "JSON", XLSX: "Excel",
	},
	codelist.NN: {
		Menu: "Dommar", Title: "Dommar om menneskehandel",
		Lead:   "Kva domstolane har kome til, og kvifor. Samandraga er skrivne for dette registeret. Ingen personar er namngjevne.",
		Search: "Søk", Word: "Søk i dommane", WordHint: "Til dømes tvangsarbeid, \"sårbar situasjon\" eller § 257.", Any: "Alle", Clear: "Vis alle dommane",
		Found: "{0} av {1} dommar", FoundOne: "Éin av {1} dommar", FoundNone: "Ingen dommar passar", NoneText: "Prøv færre ord, eller byrjinga av eit ord.",
		Failed: "Søket verkar ikkje no, så orda er det sett bort frå. Prøv igjen om litt.", More: "Vis fleire",
		Court: "Domstol", Number: "Saksnummer", Instance: "Instans", Day: "Sagd", Year: "År", Final: "Rettskraftig", Outcome: "Utfall",
		FinalYes: "Ja", FinalNo: "Nei. Ein høgare rett kan endre dommen.", NotFinal: "Ikkje rettskraftig",
		Law: "Lovføresegn", Prison: "Fengsel", Days: "dagar", Suspended: "av dei {0} på vilkår", Confiscated: "Inndrege",
		Compensated: "Oppreising og erstatning", Summary: "Samandrag", Sentence: "Reaksjonen", About: "Om dommen", Source: "Les dommen",
		Remark:  "Samandraget er skrive for domsregisteret og er ikkje ein del av dommen.",
		Entered: "Ført inn", Corrected: "Retta", Back: "Alle dommane",
		Downloads: "Last ned", Whole: "Heile domsregisteret", Lists: "Lister for fire månader", ListsLead: "Dommane som vart sagde, førte inn, retta eller tekne ut i perioden.",
		GoneTitle: "Dommen er teken ut", GoneText: "Teksten om denne dommen vart teken ut av domsregisteret {0}. Grunnen: {1}.",
		Empty: "Ingen dommar er publiserte enno.", HTML: "Les", PDF: "PDF", CSV: "CSV", JSON: "JSON", XLSX: "Excel",
	},
	codelist.EN: {
		Menu: "Judgments", Title: "Judgments on human trafficking",
		Lead:   "What the courts have found, and why. The summaries are written for this register. Nobody is named.",
		Search: "Search", Word: "Search the judgments", WordHint: "For example forced labour, \"vulnerable situation\" or section 257.", Any: "All", Clear: "Show all judgments",
		Found: "{0} of {1} judgments", FoundOne: "One of {1} judgments", FoundNone: "No judgments match", NoneText: "Try fewer words, or the beginning of a word.",
		Failed: "The search does not work now, so the words were disregarded. Try again in a moment.", More: "Show more",
		Court: "Court", Number: "Case number", Instance: "Instance", Day: "Given", Year: "Year", Final: "Final", Outcome: "Outcome",
		FinalYes: "Yes", FinalNo: "No. A higher court may change the judgment.", NotFinal: "Not final",
		Law: "Provision", Prison: "Imprisonment", Days: "days", Suspended: "of which {0} suspended", Confiscated: "Confiscated",
		Compensated: "Compensation", Summary: "Summary", Sentence: "The sentence", About: "About the judgment", Source: "Read the judgment",
		Remark:  "The summary is written for the register and is no part of the judgment.",
		Entered: "Entered", Corrected: "Corrected", Back: "All judgments",
		Downloads: "Download", Whole: "The whole register", Lists: "Lists of four months", ListsLead: "The judgments that were given, entered, corrected or withdrawn in the period.",
		GoneTitle: "The judgment is withdrawn", GoneText: "The text about this judgment was withdrawn from the register on {0}. The reason: {1}.",
		Empty: "No judgments have been published yet.", HTML: "Read", PDF: "PDF", CSV: "CSV", JSON: "JSON", XLSX: "Excel",
	},
}
